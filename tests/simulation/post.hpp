// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The simulated network: when a message arrives, how often, or whether at all.
#pragma once

#include "core/runtime/random.hpp"
#include "tests/simulation/cast.hpp"
#include "tests/simulation/message.hpp"

#include <map>

namespace rustchain::simulation {

struct LinkPlan {
    std::uint64_t shortest_ms = 1;
    std::uint64_t longest_ms = 50;
    bool is_steady = false; //!< each link keeps its delay, but for a tenth
    unsigned loss_percent = 0;
    unsigned twice_percent = 0;     //!< so many arrive twice
    std::uint64_t bytes_per_ms = 0; //!< what a node can send; 0: any amount
};

struct Delivery {
    NodeIndex from = 0;
    NodeIndex to = 0;
    Message message;
};

class Post {
public:
    Post(std::size_t nodes, const LinkPlan& plan, std::uint64_t seed);

    void change(const LinkPlan& plan) { plan_ = plan; }
    //! Nothing passes from here on between nodes of different sides, except from or to side 0.
    void divide(std::vector<std::uint8_t> sides) { sides_ = std::move(sides); }
    void heal() { sides_.clear(); }
    bool is_divided() const { return !sides_.empty(); }

    //! The time of what is sent from here on.
    void set_now(std::uint64_t now_ms) { now_ms_ = now_ms; }
    void send(NodeIndex from, NodeIndex to, const Message& message, std::uint64_t extra_ms = 0);
    void send_all(NodeIndex from, const Message& message);

    //! When the next message arrives; nothing when none is under way.
    std::optional<std::uint64_t> next_ms() const;
    //! Takes what arrives at the next time, in the order of sending.
    std::vector<Delivery> take_next();
    std::uint64_t sent() const { return sent_; }

private:
    std::uint64_t delay_of(NodeIndex from, NodeIndex to);

    LinkPlan plan_;
    std::uint64_t seed_;
    runtime::SeededRandom random_;
    std::vector<std::uint8_t> sides_;
    std::vector<std::uint64_t> busy_until_bytes_; //!< per node, in bytes at its rate
    std::map<std::uint64_t, std::vector<Delivery>> under_way_;
    std::uint64_t now_ms_ = 0;
    std::uint64_t sent_ = 0;
};

} // namespace rustchain::simulation
