// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What befalls a network in one run; it follows from mode and seed alone.
#pragma once

#include "tests/simulation/conspiracy.hpp"

namespace rustchain::simulation {

enum class Mode : std::uint8_t {
    safety,   //!< everything goes wrong for a while, then the network is good
    liveness, //!< steady links, faulty leaders, one partition that heals
    crash,    //!< kills at every step of the disk, restored copies
    kCount
};

struct RunPlan {
    Mode mode = Mode::safety;
    std::size_t nodes = 4;
    std::size_t byzantine = 1; //!< more than a third: the judge counts forks and evidence
    std::uint64_t seed = 1;
    Height blocks = 20;         //!< safety, crash: at least so many become final
    std::uint64_t minutes = 10; //!< liveness: of chain time
    std::size_t kills = 30;     //!< crash

    std::size_t tolerated() const { return (nodes - 1) / 3; }
};

struct Partition {
    std::uint64_t from_ms = 0;
    std::uint64_t until_ms = 0;
    std::vector<std::uint8_t> sides;
};

struct Scenario {
    LinkPlan rough;
    LinkPlan good;
    std::uint64_t rough_until_ms = 0;
    std::uint64_t give_up_ms = 0; //!< stalled, if not done by then
    std::vector<std::int64_t> skews_ms;
    std::map<NodeIndex, Habit> habits; //!< of the Byzantine ones
    std::vector<std::uint8_t> sides;   //!< of all; 0 for the Byzantine ones
    bool is_split = false;             //!< the sides never hear each other
    std::vector<Partition> partitions;
    std::size_t kills = 0;
    std::uint64_t between_kills_ms = 1000;
};

Scenario make_scenario(const RunPlan& plan);

} // namespace rustchain::simulation
