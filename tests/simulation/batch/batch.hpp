// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Many runs, and what they add up to.
#pragma once

#include "core/json/value.hpp"
#include "tests/simulation/run.hpp"

namespace rustchain::simulation {

struct BatchPlan {
    RunPlan run; //!< its seed is the first
    std::uint64_t last_seed = 1;
    unsigned jobs = 1;
};

struct BatchReport {
    std::size_t runs = 0;
    std::size_t real_signatures = 0; //!< runs with Schnorr
    std::uint64_t events = 0;
    std::uint64_t chain_ms = 0;
    Height blocks = 0;                   //!< the sum of heights
    std::uint64_t history = 0;           //!< over all runs' histories, in the order of seeds
    std::vector<std::string> violations; //!< with their seeds
    std::size_t forks = 0;
    std::size_t fewest_convicted = 0; //!< in a run that forked
    std::size_t kills = 0;
    std::size_t restores = 0;
    std::uint64_t most_disk_bytes = 0;
    validator::FinalityLoad most;
    std::vector<std::uint64_t> delays_ms; //!< ascending
    std::uint64_t longest_stall_ms = 0;
    std::size_t skipped_in_stall = 0;
    std::size_t skipped_byzantine = 0;
    std::size_t skipped_honest = 0;
    std::vector<std::uint64_t> heals_ms;
    std::uint64_t wall_ms = 0;

    std::uint64_t delay_percentile_ms(std::size_t percent) const;
};

//! Every hundredth seed has real signatures. One run is one thread's work.
BatchReport run_batch(const BatchPlan& plan);

//! The report as one object.
json::Object summary_of(const BatchPlan& plan, const BatchReport& report);

} // namespace rustchain::simulation
