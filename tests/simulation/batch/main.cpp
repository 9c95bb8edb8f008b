// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// rustchain-sim: networks of real nodes on virtual time. Ends with 1 when anything that must not be
// was seen.
#include "core/json/write.hpp"
#include "core/runtime/log.hpp"
#include "tests/simulation/batch/batch.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <iostream>

namespace {

using rustchain::simulation::BatchPlan;
using rustchain::simulation::Mode;

//! "7" or "1..500".
bool read_seeds(std::string_view text, BatchPlan& plan) {
    const auto read = [](std::string_view digits, std::uint64_t& number) {
        const auto [end, failed] =
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return failed == std::errc() && end == digits.data() + digits.size();
    };
    const std::size_t dots = text.find("..");
    if (!read(text.substr(0, dots), plan.run.seed))
        return false;
    plan.last_seed = plan.run.seed;
    return dots == std::string_view::npos ||
           (read(text.substr(dots + 2), plan.last_seed) && plan.last_seed >= plan.run.seed);
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Networks of RustChain nodes on virtual time");
    BatchPlan plan;
    std::string seeds = "1";
    std::optional<std::size_t> byzantine;
    bool is_json = false;
    bool is_loud = false;
    const std::map<std::string, Mode> modes{
        {"safety", Mode::safety}, {"liveness", Mode::liveness}, {"crash", Mode::crash}};
    app.add_option("--mode", plan.run.mode, "safety, liveness or crash")
        ->transform(CLI::CheckedTransformer(modes));
    app.add_option("--nodes", plan.run.nodes, "validators")->check(CLI::Range(1, 400));
    app.add_option("--byzantine", byzantine,
                   "faulty ones; default: as many as are tolerated, none in crash mode. One more "
                   "in safety mode: forks are counted, and whom the evidence convicts");
    app.add_option("--seeds", seeds, "A or A..B; every hundredth has real signatures");
    app.add_option("--blocks", plan.run.blocks, "final blocks a run wants (safety, crash)");
    app.add_option("--minutes", plan.run.minutes, "of chain time (liveness)");
    app.add_option("--kills", plan.run.kills, "in each run (crash)");
    app.add_option("--jobs", plan.jobs, "threads; each has whole runs")->check(CLI::Range(1, 256));
    app.add_flag("--json", is_json, "print the JSON object on one line");
    app.add_flag("--log", is_loud, "let the nodes log to stderr");
    CLI11_PARSE(app, argc, argv);
    if (!read_seeds(seeds, plan)) {
        std::cerr << "--seeds: a number, or two as in 1..500\n";
        return 2;
    }
    const bool is_crash = plan.run.mode == Mode::crash;
    plan.run.byzantine = byzantine.value_or(is_crash ? 0 : plan.run.tolerated());
    if (plan.run.byzantine >= plan.run.nodes) {
        std::cerr << "--byzantine: somebody must be honest\n";
        return 2;
    }
    rustchain::log::set_level(is_loud ? rustchain::log::Level::debug : rustchain::log::Level::off);
    const auto report = rustchain::simulation::run_batch(plan);
    const auto summary = summary_of(plan, report);
    std::cout << (is_json ? rustchain::json::write(summary) + "\n"
                          : rustchain::json::write_pretty(summary));
    return report.violations.empty() ? 0 : 1;
}
