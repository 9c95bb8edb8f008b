// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How soon blocks became final, what was skipped, and how long a heal took.
#include "tests/simulation/run.hpp"

#include "core/consensus/validator_set.hpp"

#include <algorithm>

namespace rustchain::simulation {
namespace {

bool is_within(const Partition& partition, std::uint64_t from_ms, std::uint64_t to_ms) {
    return from_ms < partition.until_ms && to_ms > partition.from_ms;
}

} // namespace

void Run::measure(RunReport& report) const {
    std::map<Height, std::uint64_t> first;
    for (const FinalEvent& event : world_.judge.finals()) {
        first.try_emplace(event.height, event.at_ms);
        const bool is_disturbed =
            std::ranges::any_of(scenario_.partitions, [&](const Partition& partition) {
                return is_within(partition, event.at_ms - event.delay_ms, event.at_ms);
            });
        if (!is_disturbed)
            report.delays_ms.push_back(event.delay_ms);
    }
    std::uint64_t before_ms = 0;
    for (const auto& [height, final_ms] : first) {
        const bool is_disturbed =
            std::ranges::any_of(scenario_.partitions, [&](const Partition& partition) {
                return is_within(partition, before_ms, final_ms);
            });
        if (!is_disturbed)
            measure_views(report, height, final_ms - before_ms);
        before_ms = std::max(before_ms, final_ms);
    }
    for (const Partition& partition : scenario_.partitions) {
        std::optional<std::uint64_t> next_ms;
        for (const auto& [height, final_ms] : first) {
            if (!next_ms && final_ms >= partition.until_ms)
                next_ms = final_ms;
        }
        if (next_ms)
            report.heals_ms.push_back(*next_ms - partition.until_ms);
    }
}

//! Which views were skipped before this block, and whose they were.
void Run::measure_views(RunReport& report, Height height, std::uint64_t gap_ms) const {
    const Cast& cast = world_.cast;
    const ChainParams& params = cast.network.params;
    const EpochNumber epoch = params.epoch_of(height);
    const bool is_first = height == params.first_height(epoch);
    const View from = is_first ? 1 : world_.judge.view_of(height - 1) + 1;
    const View to = world_.judge.view_of(height);
    std::vector<ValidatorMember> members;
    for (const fixtures::Person& person : cast.validators)
        members.push_back({person.address, person.public_key(), Amount{}});
    const Height seed_height = consensus::leader_seed_height(params, epoch);
    const BlockHash seed = world_.judge.hash_of(seed_height);
    const auto order = consensus::leader_order(members, seed);
    for (View view = from; view < to; ++view) {
        const auto leader = cast.index_of(consensus::leader_of(members, order, view).owner);
        const bool is_byzantine = leader && world_.judge.is_byzantine(*leader);
        ++(is_byzantine ? report.skipped_byzantine : report.skipped_honest);
    }
    if (gap_ms > report.longest_stall_ms) {
        report.longest_stall_ms = gap_ms;
        report.skipped_in_stall = to > from ? to - from : 0;
    }
}

} // namespace rustchain::simulation
