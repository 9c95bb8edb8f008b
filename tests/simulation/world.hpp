// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What all nodes of one run share: one thread, one time, one network, one judge.
#pragma once

#include "tests/simulation/judge.hpp"
#include "tests/simulation/post.hpp"

#include <boost/asio/io_context.hpp>

namespace rustchain::simulation {

struct World {
    World(const Cast& people, const LinkPlan& links, std::set<NodeIndex> byzantine,
          std::uint64_t seed)
        : cast(people), clock(people.genesis.timestamp), post(people.size(), links, seed),
          judge(people, std::move(byzantine)), random(seed ^ 0x5bd1e995) {}

    //! Milliseconds since the start.
    std::uint64_t now_ms() const {
        return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                              clock.monotonic().time_since_epoch())
                                              .count());
    }
    //! Runs everything that is ready.
    void settle() {
        context.restart();
        context.poll();
    }
    //! Puts an event into the history that two runs of one seed must share.
    void record(std::uint64_t mark);

    const Cast& cast;
    boost::asio::io_context context;
    runtime::ManualClock clock;
    Post post;
    Judge judge;
    runtime::SeededRandom random;
    std::uint64_t history = 0;
    std::uint64_t events = 0;
};

} // namespace rustchain::simulation
