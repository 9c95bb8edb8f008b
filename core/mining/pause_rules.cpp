// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules of pausing.
#include "core/mining/pause_rules.hpp"

#include <ctime>

namespace rustchain::mining {
namespace {

//! Whether it is too hot, given that it was.
bool is_too_hot(const MiningRules& rules, const MachineCondition& condition, bool was_hot) {
    if (!rules.pause_above_celsius || !condition.millicelsius)
        return false;
    const int limit = *rules.pause_above_celsius;
    if (was_hot)
        return *condition.millicelsius > (limit - kCoolDownCelsius) * 1000;
    return *condition.millicelsius > limit * 1000;
}

bool is_away(const MachineCondition& condition) {
    constexpr auto kAway = static_cast<std::uint64_t>(std::chrono::seconds(kAwayAfter).count());
    return condition.idle_seconds && *condition.idle_seconds >= kAway;
}

} // namespace

std::string_view name_of(PauseReason reason) {
    switch (reason) {
    case PauseReason::none:
        return "none";
    case PauseReason::asked:
        return "asked";
    case PauseReason::battery:
        return "battery";
    case PauseReason::user_active:
        return "user_active";
    case PauseReason::hot:
        return "hot";
    case PauseReason::hours:
        return "hours";
    }
    return "unknown";
}

Result<void> check_rules(const MiningRules& rules) {
    if (rules.pause_above_celsius &&
        (*rules.pause_above_celsius < kLeastCelsius || *rules.pause_above_celsius > kMostCelsius))
        return fail(ErrorCode::invalid_input, "pause_above_celsius: expected 50 to 110");
    if (rules.hours &&
        (rules.hours->from_minute >= kMinutesOfDay || rules.hours->to_minute >= kMinutesOfDay))
        return fail(ErrorCode::invalid_input, "hours: expected minutes from 0 to 1439");
    return {};
}

std::uint16_t local_minute(TimestampMs when_ms) {
    const auto seconds = static_cast<std::time_t>(when_ms / 1000);
    std::tm local{};
#if defined(_WIN32)
    localtime_s(&local, &seconds);
#else
    localtime_r(&seconds, &local);
#endif
    return static_cast<std::uint16_t>(local.tm_hour * 60 + local.tm_min);
}

bool contains(const DailyHours& hours, std::uint16_t minute) {
    if (hours.from_minute == hours.to_minute)
        return true;
    if (hours.from_minute < hours.to_minute)
        return hours.from_minute <= minute && minute < hours.to_minute;
    return minute >= hours.from_minute || minute < hours.to_minute;
}

PauseReason PauseJudge::judge(const MiningRules& rules, const MachineCondition& condition,
                              const Moment& moment) {
    is_hot_ = is_too_hot(rules, condition, is_hot_);
    if (moment.paused_until_ms > moment.now_ms)
        return PauseReason::asked;
    if (rules.only_on_mains && condition.on_battery.value_or(false))
        return PauseReason::battery;
    if (rules.only_when_away && !is_away(condition))
        return PauseReason::user_active;
    if (is_hot_)
        return PauseReason::hot;
    if (rules.hours && !contains(*rules.hours, moment.local_minute))
        return PauseReason::hours;
    return PauseReason::none;
}

} // namespace rustchain::mining
