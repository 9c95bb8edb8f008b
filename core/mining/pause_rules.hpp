// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the rules let the machine mine now.
#pragma once

#include "core/mining/mining_rules.hpp"
#include "core/primitives/result.hpp"

#include <string_view>

namespace rustchain::mining {

//! The stable name, for RPC: "user_active"; "none" when nothing holds it.
std::string_view name_of(PauseReason reason);

//! Limits that rules stay within: 50 to 110 °C, minutes of a day. Fails with invalid_input naming
//! the rule.
Result<void> check_rules(const MiningRules& rules);

inline constexpr std::uint8_t kLeastCelsius = 50;
inline constexpr std::uint8_t kMostCelsius = 110;
inline constexpr std::uint16_t kMinutesOfDay = 24 * 60;

//! The minute of the local day.
std::uint16_t local_minute(TimestampMs when_ms);
bool contains(const DailyHours& hours, std::uint16_t minute);

//! Remembers that it was hot, so that mining does not flutter around the limit.
class PauseJudge {
public:
    struct Moment {
        TimestampMs now_ms = 0;
        TimestampMs paused_until_ms = 0; //!< 0: nobody asked for a pause
        std::uint16_t local_minute = 0;
    };

    //! The first reason that holds. What cannot be read holds nothing, but for idle time: who
    //! asked to mine only when away has not shown to be away.
    PauseReason judge(const MiningRules& rules, const MachineCondition& condition,
                      const Moment& moment);

private:
    bool is_hot_ = false;
};

} // namespace rustchain::mining
