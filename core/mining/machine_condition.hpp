// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading what the rules ask about: power, heat, and whether somebody uses the machine.
#pragma once

#include "core/attestation/hardware/system/system_files.hpp"
#include "core/mining/mining_rules.hpp"

#include <functional>

namespace rustchain::mining {

//! Reads a machine's condition; real, or a test's.
class ConditionSource {
public:
    virtual ~ConditionSource() = default;
    //! Power, heat and idle time; the load is not its business.
    virtual MachineCondition read() = 0;
};

// -- Linux: what /sys and /dev say

//! True when no system supply is online and a battery of the system does not charge. Batteries of
//! attached devices (scope "Device") do not count; without any battery the answer is false.
//! Source: Linux, Documentation/ABI/testing/sysfs-class-power.
attestation::Measured<bool> read_on_battery(const attestation::hardware::SystemFiles& files);

//! The hottest sensor of the processor: hwmon by driver name, else thermal zones by type. What is
//! below −40 °C or above 150 °C is not believed.
//! Source: Linux, Documentation/hwmon/sysfs-interface.rst and driver-api/thermal/sysfs-api.rst.
attestation::Measured<std::int32_t>
read_millicelsius(const attestation::hardware::SystemFiles& files);

//! When a file was last read, in seconds since 1970.
using AccessTime = std::function<attestation::Measured<std::uint64_t>(const std::string& path)>;

//! Seconds since a terminal was last read from. Where a graphical session runs, terminals say
//! nothing about its user: not_supported.
attestation::Measured<std::uint64_t>
read_idle_seconds(const attestation::hardware::SystemFiles& files, const AccessTime& access_time,
                  std::uint64_t now_seconds);

} // namespace rustchain::mining
