// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Drawing what goes wrong.
#include "tests/simulation/scenario.hpp"

#include "tests/simulation/test_signatures.hpp"

namespace rustchain::simulation {
namespace {

using runtime::SeededRandom;

constexpr std::uint64_t kMinute_ms = 60'000;

void draw_traitors(const RunPlan& plan, SeededRandom& random, Scenario& scenario) {
    std::vector<NodeIndex> order(plan.nodes);
    for (NodeIndex i = 0; i < order.size(); ++i)
        order[i] = i;
    random.shuffle(order);
    const bool is_plot = scenario.is_split || random.below(2) == 0;
    scenario.sides.assign(plan.nodes, 0);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i >= plan.byzantine) {
            scenario.sides[order[i]] = static_cast<std::uint8_t>(1 + i % 2);
            continue;
        }
        const auto drawn =
            static_cast<Habit>(random.below(static_cast<std::uint64_t>(Habit::kCount)));
        scenario.habits[order[i]] = is_plot ? Habit::equivocates : drawn;
    }
}

void draw_skews(const RunPlan& plan, SeededRandom& random, Scenario& scenario) {
    const std::uint64_t range = random.below(10) == 0 ? 2000 : 400;
    for (std::size_t i = 0; i < plan.nodes; ++i)
        scenario.skews_ms.push_back(static_cast<std::int64_t>(random.below(2 * range + 1)) -
                                    static_cast<std::int64_t>(range));
}

Partition draw_partition(const RunPlan& plan, SeededRandom& random, std::uint64_t end_ms) {
    Partition partition{.from_ms = random.below(end_ms), .until_ms = 0, .sides = {}};
    partition.until_ms = std::min(end_ms, partition.from_ms + 2000 + random.below(20'000));
    for (std::size_t i = 0; i < plan.nodes; ++i)
        partition.sides.push_back(static_cast<std::uint8_t>(1 + random.below(2)));
    return partition;
}

void draw_links(SeededRandom& random, Scenario& scenario) {
    static constexpr std::uint64_t kLongest[] = {50, 300, 1500};
    static constexpr unsigned kLoss[] = {0, 2, 10, 25};
    scenario.rough = {.shortest_ms = 1,
                      .longest_ms = kLongest[random.below(3)],
                      .loss_percent = kLoss[random.below(4)],
                      .twice_percent = static_cast<unsigned>(5 * random.below(2)),
                      .bytes_per_ms = random.below(4) == 0 ? 100U : 0U};
    scenario.good = {.shortest_ms = 1, .longest_ms = 150 + random.below(150)};
}

Scenario make_safety(const RunPlan& plan, SeededRandom& random) {
    Scenario scenario;
    draw_links(random, scenario);
    scenario.rough_until_ms = 8'000 + random.below(17'000);
    scenario.is_split = plan.byzantine > plan.tolerated();
    draw_traitors(plan, random, scenario);
    draw_skews(plan, random, scenario);
    if (scenario.is_split) {
        scenario.rough = scenario.good = {.shortest_ms = 1, .longest_ms = 50};
        scenario.rough_until_ms = kMinute_ms;
        scenario.partitions = {
            {.from_ms = 0, .until_ms = 100 * kMinute_ms, .sides = scenario.sides}};
    } else if (random.below(2) == 0) {
        for (std::uint64_t i = 0; i <= random.below(3); ++i)
            scenario.partitions.push_back(draw_partition(plan, random, scenario.rough_until_ms));
        // The conspirators may talk across.
        if (random.below(2) == 0)
            scenario.partitions[0].sides = scenario.sides;
    }
    if (!scenario.is_split && random.below(2) == 0)
        scenario.kills = 1 + random.below(4);
    scenario.between_kills_ms = 4000;
    scenario.give_up_ms = scenario.rough_until_ms + (scenario.is_split ? 1 : 10) * kMinute_ms;
    return scenario;
}

Scenario make_crash(const RunPlan& plan, SeededRandom& random) {
    Scenario scenario;
    draw_links(random, scenario);
    draw_traitors(plan, random, scenario);
    draw_skews(plan, random, scenario);
    scenario.kills = plan.kills;
    scenario.between_kills_ms = 800;
    scenario.rough_until_ms = plan.kills * scenario.between_kills_ms + 5000;
    scenario.give_up_ms = scenario.rough_until_ms + 10 * kMinute_ms;
    return scenario;
}

Scenario make_liveness(const RunPlan& plan, SeededRandom& random) {
    Scenario scenario;
    scenario.rough = scenario.good = {
        .shortest_ms = 20, .longest_ms = 300, .is_steady = true, .bytes_per_ms = 100'000};
    draw_traitors(plan, random, scenario);
    draw_skews(plan, random, scenario);
    for (auto& [node, habit] : scenario.habits) {
        static constexpr Habit kMixed[] = {Habit::silent, Habit::silent, Habit::equivocates,
                                           Habit::withholds};
        habit = kMixed[random.below(4)];
    }
    const std::uint64_t end_ms = plan.minutes * kMinute_ms;
    Partition halves{.from_ms = end_ms * 2 / 5, .until_ms = 0, .sides = {}};
    halves.until_ms = halves.from_ms + std::min<std::uint64_t>(30'000, end_ms / 5);
    for (std::size_t i = 0; i < plan.nodes; ++i)
        halves.sides.push_back(static_cast<std::uint8_t>(1 + random.below(2)));
    scenario.partitions = {halves};
    scenario.rough_until_ms = end_ms;
    scenario.give_up_ms = end_ms;
    return scenario;
}

} // namespace

Scenario make_scenario(const RunPlan& plan) {
    SeededRandom random(mix(mix(plan.seed, plan.nodes), static_cast<std::uint64_t>(plan.mode)));
    switch (plan.mode) {
    case Mode::liveness:
        return make_liveness(plan, random);
    case Mode::crash:
        return make_crash(plan, random);
    case Mode::safety:
    case Mode::kCount:
        break;
    }
    return make_safety(plan, random);
}

} // namespace rustchain::simulation
