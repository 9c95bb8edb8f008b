// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When a person lets this machine mine, and what the machine is doing that the rules ask about.
#pragma once

#include "core/attestation/measured.hpp"
#include "core/primitives/height.hpp"

#include <chrono>
#include <optional>

namespace rustchain::mining {

//! Minutes of the local day, 0 to 1439; from > to spans midnight, from = to means always.
struct DailyHours {
    std::uint16_t from_minute = 0;
    std::uint16_t to_minute = 0;

    bool operator==(const DailyHours&) const = default;
};

//! Kept over restarts with the switch.
struct MiningRules {
    bool only_on_mains = true;
    bool only_when_away = false; //!< nobody has used the machine for kAwayAfter
    std::optional<std::uint8_t> pause_above_celsius = 85; //!< 50 to 110; none: never
    std::optional<DailyHours> hours;                      //!< none: all day

    bool operator==(const MiningRules&) const = default;
};

inline constexpr std::chrono::minutes kAwayAfter{5};
//! Mining resumes this much below the limit, so that it does not flutter.
inline constexpr int kCoolDownCelsius = 7;

//! Why mining pauses; the order is that in which they are told.
enum class PauseReason : std::uint8_t {
    none,
    asked, //!< until MiningStatus::paused_until_ms
    battery,
    user_active,
    hot,
    hours, //!< outside the hours that the rules name
};

//! What the machine says of itself now, each item read or the reason why not.
struct MachineCondition {
    attestation::Measured<bool> on_battery;
    attestation::Measured<std::int32_t> millicelsius;  //!< the hottest sensor of the processor
    attestation::Measured<std::uint64_t> idle_seconds; //!< since somebody used the machine
    //! Of one core, in thousandths: what the miner's thread used over the last minute, its proof
    //! searches and scans included.
    attestation::Measured<std::uint32_t> load_thousandths;

    bool operator==(const MachineCondition&) const = default;
};

} // namespace rustchain::mining
