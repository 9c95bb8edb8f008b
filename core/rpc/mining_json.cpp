// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's rules and status as JSON.
#include "core/rpc/mining_json.hpp"

#include "core/mining/pause_rules.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/documents/hardware_json.hpp"

#include <array>

namespace rustchain::rpc {
namespace {

using mining::DailyHours;
using mining::MiningRules;

//! In the order of ScanStep.
constexpr std::array kScanSteps{"identity",   "memory_ladder", "rates",
                                "variation",  "interruptions", "cycle_counter",
                                "cpuid_cost", "firmware",      "done"};

//! In the order of EntropyOrigin.
constexpr std::array kEntropyOrigins{"system", "processor", "jitter", "memory"};
static_assert(kEntropyOrigins.size() == std::tuple_size_v<attestation::EntropyHealth>);

std::string_view name_of_step(attestation::hardware::ScanStep step) {
    const auto index = static_cast<std::size_t>(step);
    return index < kScanSteps.size() ? kScanSteps[index] : "unknown";
}

Result<std::optional<DailyHours>> read_hours(const json::Field& field) {
    if (field.is_null())
        return std::optional<DailyHours>();
    if (auto known = field.refuse_unknown({"from", "to"}); !known)
        return fail(known.error());
    std::array<std::uint16_t, 2> minutes{};
    constexpr std::array kEnds{"from", "to"};
    for (std::size_t i = 0; i < kEnds.size(); ++i) {
        const json::Field end = field.at(kEnds[i]);
        auto text = end.text();
        if (!text)
            return fail(text.error());
        auto minute = parse_clock(*text);
        if (!minute)
            return fail(end.wrong("a time of day as HH:MM"));
        minutes[i] = *minute;
    }
    return std::optional(DailyHours{minutes[0], minutes[1]});
}

Result<void> read_flag(const json::Field& field, bool& flag) {
    if (!field.exists())
        return {};
    auto value = field.boolean();
    if (!value)
        return fail(value.error());
    flag = *value;
    return {};
}

Result<void> read_limit(const json::Field& field, std::optional<std::uint8_t>& limit) {
    if (!field.exists())
        return {};
    if (field.is_null()) {
        limit.reset();
        return {};
    }
    auto celsius = field.u64(mining::kLeastCelsius, mining::kMostCelsius);
    if (!celsius)
        return fail(celsius.error());
    limit = static_cast<std::uint8_t>(*celsius);
    return {};
}

void add_machine(json::Object& answer, const mining::MiningStatus& status) {
    if (status.state == mining::MiningState::measuring)
        answer.set("scan_step", name_of_step(status.scan_step));
    if (status.hardware_hash)
        answer.set("hardware_hash", to_hex(*status.hardware_hash));
    if (status.report) {
        const auto items = attestation::count_measured(*status.report);
        answer.set("measured_ms", status.measured_ms);
        answer.set("items", json::Object{{"measured", items.measured}, {"of", items.items}});
    }
    if (status.entropy.front()) { // something was proved
        json::Object entropy;
        for (std::size_t i = 0; i < kEntropyOrigins.size(); ++i)
            entropy.set(kEntropyOrigins[i], to_json(status.entropy[i]));
        answer.set("entropy", std::move(entropy));
    }
    if (!status.verdict)
        return;
    const std::uint32_t base = status.verdict->class_multiplier_thousandths;
    answer.set("class_id", status.verdict->class_id);
    answer.set("class_name", status.verdict->class_name);
    answer.set("class_multiplier", base);
    answer.set("class_multiplier_after_decay", attestation::decayed_multiplier(base, status.epoch));
    answer.set("is_virtual", status.verdict->is_virtual);
    if (const auto& name = status.verdict->virtual_machine.hypervisor; !name.empty())
        answer.set("hypervisor", name);
    answer.set("reasons", reasons_of(*status.verdict));
}

} // namespace

std::string clock_text(std::uint16_t minute) {
    auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minute / 60) + ":" + two(minute % 60);
}

std::optional<std::uint16_t> parse_clock(std::string_view text) {
    auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + (text[1] - '0');
    const int minute = (text[3] - '0') * 10 + (text[4] - '0');
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return static_cast<std::uint16_t>(hour * 60 + minute);
}

json::Object to_json(const MiningRules& rules) {
    json::Value hours;
    if (rules.hours)
        hours = json::Object{{"from", clock_text(rules.hours->from_minute)},
                             {"to", clock_text(rules.hours->to_minute)}};
    return {{"only_on_mains", rules.only_on_mains},
            {"only_when_away", rules.only_when_away},
            {"pause_above_celsius",
             rules.pause_above_celsius ? json::Value(*rules.pause_above_celsius) : json::Value()},
            {"hours", std::move(hours)}};
}

Result<MiningRules> read_rules(const json::Field& field, MiningRules rules) {
    if (auto known = field.refuse_unknown(
            {"only_on_mains", "only_when_away", "pause_above_celsius", "hours"});
        !known)
        return fail(known.error());
    if (auto read = read_flag(field.at("only_on_mains"), rules.only_on_mains); !read)
        return fail(read.error());
    if (auto read = read_flag(field.at("only_when_away"), rules.only_when_away); !read)
        return fail(read.error());
    if (auto read = read_limit(field.at("pause_above_celsius"), rules.pause_above_celsius); !read)
        return fail(read.error());
    if (const json::Field given = field.at("hours"); given.exists()) {
        auto hours = read_hours(given);
        if (!hours)
            return fail(hours.error());
        rules.hours = *hours;
    }
    return rules;
}

json::Object to_json(const mining::MachineCondition& condition) {
    return {{"on_battery", to_json(condition.on_battery)},
            {"millicelsius", to_json(condition.millicelsius)},
            {"idle_seconds", to_json(condition.idle_seconds)},
            {"load_thousandths", to_json(condition.load_thousandths)}};
}

json::Object to_json(const mining::MiningStatus& status, const ChainParams& params) {
    json::Object pause{{"reason", std::string(mining::name_of(status.pause))}};
    if (status.paused_until_ms != 0)
        pause.set("until_ms", status.paused_until_ms);
    json::Object answer{{"enabled", status.is_enabled},
                        {"state", std::string(mining::name_of(status.state))},
                        {"pause", std::move(pause)},
                        {"rules", to_json(status.rules)},
                        {"condition", to_json(status.condition)},
                        {"registered", status.is_registered},
                        {"registered_elsewhere", status.is_registered_elsewhere},
                        {"epoch", status.epoch},
                        {"slots", status.slot_bits},
                        {"slots_per_epoch", params.slots_per_epoch},
                        {"last_sent_slot", status.last_sent_slot},
                        {"last_sent_ms", status.last_sent_ms},
                        {"multiplier", status.multiplier}};
    if (status.owner)
        answer.set("owner", to_text(*status.owner, params.address_prefix));
    if (status.refusal)
        answer.set("refusal", *status.refusal);
    if (!status.problem.empty())
        answer.set("problem", status.problem);
    add_machine(answer, status);
    return answer;
}

} // namespace rustchain::rpc
