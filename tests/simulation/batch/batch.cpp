// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Running seeds on threads and adding up.
#include "tests/simulation/batch/batch.hpp"

#include "tests/simulation/test_signatures.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

namespace rustchain::simulation {
namespace {

constexpr std::uint64_t kRealEvery = 100;
constexpr std::size_t kMostShown = 50;

bool has_real_signatures(const RunPlan& plan) {
    return plan.mode != Mode::liveness && plan.seed % kRealEvery == 0;
}

template <class Number>
void raise(Number& most, Number other) {
    most = std::max(most, other);
}

void add_loads(BatchReport& sum, const RunReport& run) {
    raise(sum.most.waiting, run.most.waiting);
    raise(sum.most.early, run.most.early);
    raise(sum.most.views, run.most.views);
    raise(sum.most.bodies, run.most.bodies);
    raise(sum.most.proposals, run.most.proposals);
    raise(sum.most_disk_bytes, run.most_disk_bytes);
}

void add(BatchReport& sum, const RunReport& run) {
    ++sum.runs;
    sum.events += run.events;
    sum.chain_ms += run.chain_ms;
    sum.blocks += run.height;
    sum.history = mix(sum.history, run.history);
    for (const std::string& violation : run.violations) {
        if (sum.violations.size() < kMostShown)
            sum.violations.push_back("seed " + std::to_string(run.seed) + ": " + violation);
    }
    if (run.has_forked) {
        sum.fewest_convicted =
            sum.forks == 0 ? run.convicted : std::min(sum.fewest_convicted, run.convicted);
        ++sum.forks;
    }
    sum.kills += run.kills;
    sum.restores += run.restores;
    add_loads(sum, run);
    sum.delays_ms.insert(sum.delays_ms.end(), run.delays_ms.begin(), run.delays_ms.end());
    if (run.longest_stall_ms > sum.longest_stall_ms) {
        sum.longest_stall_ms = run.longest_stall_ms;
        sum.skipped_in_stall = run.skipped_in_stall;
    }
    sum.skipped_byzantine += run.skipped_byzantine;
    sum.skipped_honest += run.skipped_honest;
    sum.heals_ms.insert(sum.heals_ms.end(), run.heals_ms.begin(), run.heals_ms.end());
}

//! Adds reports in the order of seeds, whatever order they come in.
class Ordered {
public:
    Ordered(BatchReport& sum, std::uint64_t first) : sum_(sum), next_(first) {}

    void take(RunReport report) {
        std::lock_guard lock(mutex_);
        waiting_.emplace(report.seed, std::move(report));
        while (!waiting_.empty() && waiting_.begin()->first == next_) {
            add(sum_, waiting_.begin()->second);
            waiting_.erase(waiting_.begin());
            ++next_;
        }
    }

private:
    std::mutex mutex_;
    BatchReport& sum_;
    std::uint64_t next_;
    std::map<std::uint64_t, RunReport> waiting_;
};

} // namespace

std::uint64_t BatchReport::delay_percentile_ms(std::size_t percent) const {
    if (delays_ms.empty())
        return 0;
    return delays_ms[std::min(delays_ms.size() - 1, delays_ms.size() * percent / 100)];
}

BatchReport run_batch(const BatchPlan& plan) {
    const auto begun = std::chrono::steady_clock::now();
    const ChainParams params = plan.run.mode == Mode::liveness ? steady_params() : quick_params();
    const Cast cheap(plan.run.nodes, params, keyed_hash());
    const Cast real(plan.run.nodes, params, reproducible_schnorr());
    BatchReport sum;
    Ordered ordered(sum, plan.run.seed);
    std::atomic<std::uint64_t> next_seed = plan.run.seed;
    std::atomic<std::size_t> real_runs = 0;
    {
        std::vector<std::jthread> threads;
        for (unsigned job = 0; job < std::max(1U, plan.jobs); ++job)
            threads.emplace_back([&] {
                for (;;) {
                    RunPlan one = plan.run;
                    one.seed = next_seed.fetch_add(1);
                    if (one.seed > plan.last_seed)
                        return;
                    const bool is_real = has_real_signatures(one);
                    real_runs += is_real ? 1 : 0;
                    ordered.take(Run(is_real ? real : cheap, one).go());
                }
            });
    }
    std::ranges::sort(sum.delays_ms);
    sum.real_signatures = real_runs;
    sum.wall_ms = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                                 std::chrono::steady_clock::now() - begun)
                                                 .count());
    return sum;
}

} // namespace rustchain::simulation
