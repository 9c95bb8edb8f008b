// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One run: a network lives through its scenario on virtual time.
#pragma once

#include "tests/simulation/node.hpp"
#include "tests/simulation/scenario.hpp"

namespace rustchain::simulation {

struct RunReport {
    std::uint64_t seed = 0;
    std::uint64_t history = 0; //!< of every delivery and final block, in order
    std::uint64_t events = 0;
    std::uint64_t chain_ms = 0;
    Height height = 0; //!< of the highest final block
    std::vector<std::string> violations;
    bool has_forked = false;
    std::size_t convicted = 0; //!< keys with evidence against them
    std::size_t kills = 0;
    std::size_t restores = 0;
    std::uint64_t most_disk_bytes = 0; //!< of one node
    validator::FinalityLoad most;      //!< the most that one engine held

    // Of honest nodes, while the network was whole; in milliseconds.
    std::vector<std::uint64_t> delays_ms; //!< block time to final, each node and block
    std::uint64_t longest_stall_ms = 0;   //!< between two final blocks anywhere
    std::size_t skipped_in_stall = 0;     //!< views that this stall skipped
    std::size_t skipped_byzantine = 0;    //!< skipped views whose leader was faulty
    std::size_t skipped_honest = 0;       //!< … and whose was not
    std::vector<std::uint64_t> heals_ms;  //!< from each heal to the next final block
};

class Run {
public:
    Run(const Cast& cast, const RunPlan& plan);
    RunReport go();

private:
    using Call = std::function<void()>;

    void at(std::uint64_t when_ms, Call call) { timeline_.emplace(when_ms, std::move(call)); }
    void schedule_partitions();
    void schedule_payments();
    void tick(std::uint64_t at_ms);
    void kill_somebody(std::uint64_t at_ms);
    void mend_broken();
    void start_again(NodeIndex node);
    bool may_restore(NodeIndex node) const;
    void deliver_due();
    void check_loads();
    //! Goes to the next thing that happens; false when that lies behind `until_ms`.
    bool step(std::uint64_t until_ms);
    bool is_done() const;
    void complain_of_stall();
    Height lowest_honest() const;
    void measure(RunReport& report) const;
    void measure_views(RunReport& report, Height height, std::uint64_t gap_ms) const;

    RunPlan plan_;
    Scenario scenario_;
    World world_;
    Conspiracy conspiracy_;
    std::vector<std::unique_ptr<Node>> nodes_;
    std::multimap<std::uint64_t, Call> timeline_;
    std::set<NodeIndex> restored_; //!< copies that may not vote yet
    std::size_t kills_ = 0;
    std::size_t restores_ = 0;
    Height goal_ = 0;
    validator::FinalityLoad most_;
    std::uint64_t most_disk_bytes_ = 0;
};

} // namespace rustchain::simulation
