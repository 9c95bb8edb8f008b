// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A batch's report as JSON.
#include "tests/simulation/batch/batch.hpp"

#include <algorithm>

namespace rustchain::simulation {
namespace {

std::string_view name_of(Mode mode) {
    switch (mode) {
    case Mode::liveness:
        return "liveness";
    case Mode::crash:
        return "crash";
    case Mode::safety:
    case Mode::kCount:
        break;
    }
    return "safety";
}

json::Object finality_of(const BatchReport& report) {
    json::Object delays{{"samples", report.delays_ms.size()},
                        {"p50_ms", report.delay_percentile_ms(50)},
                        {"p99_ms", report.delay_percentile_ms(99)},
                        {"most_ms", report.delays_ms.empty() ? 0 : report.delays_ms.back()}};
    json::Object stall{{"longest_ms", report.longest_stall_ms},
                       {"views_skipped_in_it", report.skipped_in_stall}};
    json::Array heals;
    for (std::uint64_t heal : report.heals_ms)
        heals.push_back(heal);
    return {{"block_time_to_final", std::move(delays)},
            {"stall", std::move(stall)},
            {"skipped_views_of_faulty_leaders", report.skipped_byzantine},
            {"skipped_views_of_honest_leaders", report.skipped_honest},
            {"heal_to_final_ms", std::move(heals)}};
}

json::Object memory_of(const BatchReport& report) {
    return {{"waiting", report.most.waiting},     {"early", report.most.early},
            {"views", report.most.views},         {"bodies", report.most.bodies},
            {"proposals", report.most.proposals}, {"disk_bytes", report.most_disk_bytes}};
}

} // namespace

json::Object summary_of(const BatchPlan& plan, const BatchReport& report) {
    json::Array violations;
    for (const std::string& violation : report.violations)
        violations.push_back(violation);
    json::Object summary{{"mode", name_of(plan.run.mode)},
                         {"nodes", plan.run.nodes},
                         {"byzantine", plan.run.byzantine},
                         {"first_seed", plan.run.seed},
                         {"last_seed", plan.last_seed},
                         {"runs", report.runs},
                         {"runs_with_real_signatures", report.real_signatures},
                         {"final_blocks", report.blocks},
                         {"chain_seconds", report.chain_ms / 1000},
                         {"events", report.events},
                         {"history", report.history},
                         {"violations", std::move(violations)},
                         {"forks", report.forks},
                         {"fewest_convicted_in_a_fork", report.fewest_convicted},
                         {"kills", report.kills},
                         {"restored_copies", report.restores},
                         {"most_held", memory_of(report)},
                         {"wall_ms", report.wall_ms}};
    if (plan.run.mode == Mode::liveness)
        summary.append("finality", finality_of(report));
    return summary;
}

} // namespace rustchain::simulation
