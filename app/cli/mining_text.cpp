// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's status and a machine's scan as short tables for people.
#include "app/cli/mining_text.hpp"

#include "core/json/field.hpp"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>

namespace rustchain::cli {
namespace {

using attestation::DurationHistogram;
using attestation::Measured;
using json::Field;

constexpr std::size_t kLabelWidth = 14;
constexpr int kLongestBar = 40;

std::string line(std::string label, const std::string& text) {
    label.resize(std::max(label.size(), kLabelWidth), ' ');
    return label + text + "\n";
}

//! "12.3" of 12345 thousandths.
std::string tenths(std::int64_t thousandths) {
    const std::int64_t rounded = (thousandths + (thousandths < 0 ? -50 : 50)) / 100;
    return (rounded < 0 ? "-" : "") + std::to_string(std::abs(rounded) / 10) + "." +
           std::to_string(std::abs(rounded) % 10);
}

//! "2.500 x" of 2500.
std::string factor(std::uint64_t thousandths) {
    std::string part = std::to_string(thousandths % 1000);
    return std::to_string(thousandths / 1000) + "." + std::string(3 - part.size(), '0') + part +
           " x";
}

std::string local_time(std::uint64_t when_ms) {
    const auto seconds = static_cast<std::time_t>(when_ms / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    char text[32];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &local);
    return {text, size};
}

std::string words_of(const std::string& state) {
    static const std::map<std::string, std::string> kWords{
        {"measuring", "measuring this machine"},
        {"unregistered", "this machine is not registered; run: mine on"},
        {"waiting_for_slot", "waiting for the next slot"},
        {"searching", "looking for the slot's proof"},
        {"sent", "sent; waiting for a block"},
        {"accepted", "accepted in this slot"},
        {"refused", "not accepted in this slot"},
        {"failed", "this machine cannot mine"},
        {"asked", "as asked"},
        {"battery", "on battery"},
        {"user_active", "somebody may be using the machine"},
        {"hot", "too hot"},
        {"hours", "outside its hours"}};
    auto found = kWords.find(state);
    return found == kWords.end() ? state : found->second;
}

std::string state_text(const Field& root) {
    if (!root.at("enabled").boolean().value_or(false))
        return "off";
    const std::string state = root.at("state").text().value_or("unknown");
    const Field pause = root.at("pause");
    std::string text = "on; " + words_of(state);
    if (state == "paused") {
        text = "paused: " + words_of(pause.at("reason").text().value_or(""));
        if (auto until = pause.at("until_ms").u64())
            text += ", until " + local_time(*until);
    }
    if (auto refusal = root.at("refusal").text(); refusal && state == "refused")
        text += ": " + *refusal;
    if (auto problem = root.at("problem").text())
        text += ": " + *problem;
    return text;
}

//! A measured number in words, or why there is none.
template <class F>
std::string item_text(const Field& item, F words) {
    if (auto number = item.i64())
        return words(*number);
    if (auto flag = item.boolean())
        return words(*flag ? 1 : 0);
    return "not measured: " + item.at("unmeasured").text().value_or("");
}

std::string rules_text(const Field& rules) {
    std::string text =
        rules.at("only_on_mains").boolean().value_or(false) ? "on mains only" : "on any power";
    if (rules.at("only_when_away").boolean().value_or(false))
        text += ", when nobody uses it";
    if (auto celsius = rules.at("pause_above_celsius").u64())
        text += ", up to " + std::to_string(*celsius) + " °C";
    auto from = rules.at("hours").at("from").text();
    auto to = rules.at("hours").at("to").text();
    return text + (from && to ? ", from " + *from + " to " + *to : ", all day");
}

std::string slots_text(const Field& root) {
    const std::uint64_t bits = root.at("slots").u64().value_or(0);
    const std::uint64_t count = root.at("slots_per_epoch").u64(0, 64).value_or(0);
    std::string text = "epoch " + std::to_string(root.at("epoch").u64().value_or(0)) + ", slots ";
    for (std::uint64_t slot = 0; slot < count; ++slot)
        text += (bits >> slot & 1U) != 0 ? "●" : "○";
    return text;
}

std::string condition_lines(const Field& condition) {
    auto power = [](std::int64_t is_battery) {
        return std::string(is_battery != 0 ? "battery" : "mains");
    };
    auto heat = [](std::int64_t millicelsius) { return tenths(millicelsius) + " °C"; };
    auto idle = [](std::int64_t seconds) { return std::to_string(seconds) + " s"; };
    auto load = [](std::int64_t thousandths) { return tenths(thousandths * 100) + " % of a core"; };
    return line("Power", item_text(condition.at("on_battery"), power)) +
           line("Temperature", item_text(condition.at("millicelsius"), heat)) +
           line("Unused for", item_text(condition.at("idle_seconds"), idle)) +
           line("Load", item_text(condition.at("load_thousandths"), load));
}

// -- a scan

template <class T, class F>
std::string measured_text(const Measured<T>& item, F words) {
    return item ? words(*item) : "not measured: " + std::string(describe(item.reason()));
}

std::string size_text(std::uint64_t kib) {
    return kib >= 1024 && kib % 1024 == 0 ? std::to_string(kib / 1024) + " MiB"
                                          : std::to_string(kib) + " KiB";
}

std::string caches_text(const attestation::CacheGeometry& geometry) {
    std::string text;
    for (const attestation::Cache& cache : geometry.caches) {
        const char* kind = cache.type == attestation::CacheType::data          ? "d"
                           : cache.type == attestation::CacheType::instruction ? "i"
                                                                               : "";
        text += (text.empty() ? "L" : ", L") + std::to_string(cache.level) + kind + " " +
                size_text(cache.size_bytes / 1024) + " (" + std::to_string(cache.ways) + " ways)";
    }
    return text;
}

std::string features_text(const attestation::FeatureSet& features) {
    std::string text;
    std::size_t column = kLabelWidth;
    for (attestation::Feature feature : attestation::all_features()) {
        if (!features.contains(feature))
            continue;
        const std::string name(name_of(feature));
        if (column + name.size() + 1 > 100) {
            text += "\n" + std::string(kLabelWidth, ' ');
            column = kLabelWidth;
        }
        text += name + " ";
        column += name.size() + 1;
    }
    return text;
}

std::string ladder_lines(const attestation::MemoryLadder& ladder) {
    std::uint32_t fastest = ~0U;
    std::uint32_t slowest = 1;
    for (const auto& step : ladder.steps) {
        fastest = std::min(fastest, std::max(step.picoseconds, 1U));
        slowest = std::max(slowest, step.picoseconds);
    }
    const double span = std::max(std::log(double(slowest) / fastest), 0.01);
    std::string text = line("Memory", "one load, by the size that is walked; bars are logarithmic");
    for (const auto& step : ladder.steps) {
        const double height = std::log(std::max(step.picoseconds, 1U) / double(fastest)) / span;
        std::string bar;
        for (int i = 0; i <= static_cast<int>(std::lround(height * (kLongestBar - 1))); ++i)
            bar += "█";
        std::string size = size_text(step.size_kib);
        size.insert(0, kLabelWidth - 2 - std::min(size.size(), kLabelWidth - 2), ' ');
        text += size + "  " + bar + " " + tenths(step.picoseconds) + " ns\n";
    }
    return text;
}

std::string histogram_text(const DurationHistogram& histogram) {
    const auto most = std::max_element(histogram.counts.begin(), histogram.counts.end());
    const auto bucket = static_cast<std::size_t>(most - histogram.counts.begin());
    return std::to_string(histogram.total()) + " times, mean " +
           tenths(static_cast<std::int64_t>(histogram.mean_picoseconds)) + " ns, deviation " +
           tenths(static_cast<std::int64_t>(histogram.deviation_picoseconds)) + " ns, most from " +
           std::to_string(DurationHistogram::bucket_start(bucket)) + " ns";
}

std::string timing_lines(const attestation::TimingReport& timing) {
    auto rate = [](std::uint64_t a_second) {
        return std::to_string(a_second / 1'000'000) + " M/s";
    };
    auto counter = [](const attestation::CycleCounter& value) {
        return std::to_string(value.hertz / 1'000'000) + " MHz, spread " +
               std::to_string(value.spread_per_billion) + " in a billion";
    };
    std::string text =
        timing.memory_ladder
            ? ladder_lines(*timing.memory_ladder)
            : line("Memory",
                   measured_text(timing.memory_ladder, [](const auto&) { return std::string(); }));
    return text +
           line("Rates", "integer " + measured_text(timing.integer_rate, rate) + ", float " +
                             measured_text(timing.float_rate, rate) + ", vector " +
                             measured_text(timing.vector_rate, rate)) +
           line("Computation", measured_text(timing.computation, histogram_text)) +
           line("Loads", measured_text(timing.memory, histogram_text)) +
           line("Interruptions", measured_text(timing.interruptions, histogram_text)) +
           line("Counter", measured_text(timing.cycle_counter, counter));
}

std::string verdict_lines(const attestation::Verdict& verdict) {
    const auto& machine = verdict.virtual_machine;
    std::string text =
        line("Class",
             verdict.class_name + " (" + factor(verdict.class_multiplier_thousandths) + ")") +
        line("Multiplier", factor(verdict.multiplier_thousandths)) +
        line("Verdict",
             std::string(verdict.is_virtual ? "a virtual machine" : "no virtual machine seen") +
                 ", " + std::to_string(machine.checks_measured) + " of " +
                 std::to_string(attestation::kVirtualMachineChecks) + " checks measured");
    for (const auto& reason : machine.reasons)
        text += line("", attestation::describe(reason) + " " +
                             tenths(reason.confidence_thousandths * 100) + " %");
    for (auto fault : verdict.faults)
        text += line("", std::string(attestation::describe(fault)));
    return text;
}

} // namespace

std::string status_table(const json::Value& status) {
    const Field root(status);
    std::string text = line("Mining", state_text(root));
    if (auto name = root.at("class_name").text())
        text += line("Machine",
                     *name + ", " + factor(root.at("class_multiplier").u64().value_or(0)) + " (" +
                         factor(root.at("class_multiplier_after_decay").u64().value_or(0)) +
                         " after decay)");
    if (root.at("registered").boolean().value_or(false))
        text += line("Earns", factor(root.at("multiplier").u64().value_or(0)) + " for " +
                                  root.at("owner").text().value_or("")) +
                line("Slots", slots_text(root));
    if (root.at("registered_elsewhere").boolean().value_or(false))
        text += line("Registered", "with another node");
    if (auto sent = root.at("last_sent_ms").u64(1))
        text += line("Last sent", "slot of block " +
                                      std::to_string(root.at("last_sent_slot").u64().value_or(0)) +
                                      ", " + local_time(*sent));
    if (root.at("rules").exists())
        text += line("Rules", rules_text(root.at("rules")));
    if (root.at("enabled").boolean().value_or(false) && root.at("condition").exists())
        text += condition_lines(root.at("condition"));
    if (auto reasons = root.at("reasons").items()) {
        for (const Field& reason : *reasons)
            text += line("Note", reason.text().value_or(""));
    }
    return text;
}

std::string scan_table(const attestation::HardwareReport& report,
                       const attestation::Verdict& verdict) {
    auto identity = [](const attestation::ProcessorIdentity& processor) {
        return processor.vendor + ", family " + std::to_string(processor.family) + ", model " +
               std::to_string(processor.model) + ", stepping " + std::to_string(processor.stepping);
    };
    const auto items = attestation::count_measured(report);
    return line("Processor",
                measured_text(report.brand, [](const auto& brand) { return brand.text; })) +
           line("Identity", std::string(name_of(report.architecture)) + ", " +
                                measured_text(report.processor, identity)) +
           line("Caches", measured_text(report.caches, caches_text)) +
           line("Features", measured_text(report.features, features_text)) +
           timing_lines(report.timing) +
           line("Measured",
                std::to_string(items.measured) + " of " + std::to_string(items.items) + " items") +
           verdict_lines(verdict);
}

} // namespace rustchain::cli
