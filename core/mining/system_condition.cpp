// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The condition of this machine, by the ways of the system it runs.
#include "core/mining/system_condition.hpp"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <ApplicationServices/ApplicationServices.h>
#include <IOKit/ps/IOPowerSources.h>
#else
#include <cerrno>
#include <ctime>
#include <sys/stat.h>
#endif

namespace rustchain::mining {

using attestation::Measured;
using attestation::Unmeasured;

#if defined(_WIN32)

namespace {

Measured<bool> is_on_battery() {
    SYSTEM_POWER_STATUS status{};
    if (!GetSystemPowerStatus(&status))
        return Unmeasured::not_offered;
    constexpr BYTE kUnknown = 255;
    if (status.ACLineStatus == kUnknown)
        return Unmeasured::not_offered;
    return status.ACLineStatus == 0;
}

//! Sees the session that this program runs in: a service sees nobody.
Measured<std::uint64_t> idle_seconds() {
    LASTINPUTINFO last{};
    last.cbSize = sizeof last;
    if (!GetLastInputInfo(&last))
        return Unmeasured::not_offered;
    // Both count milliseconds in 32 bits; the difference is right across an overflow.
    return std::uint64_t{static_cast<DWORD>(GetTickCount() - last.dwTime)} / 1000;
}

} // namespace

MachineCondition SystemCondition::read() {
    return {.on_battery = is_on_battery(),
            .millicelsius = Unmeasured::not_supported,
            .idle_seconds = idle_seconds()};
}

#elif defined(__APPLE__)

namespace {

Measured<bool> is_on_battery() {
    CFTypeRef sources = IOPSCopyPowerSourcesInfo();
    if (!sources)
        return Unmeasured::not_offered;
    CFStringRef type = IOPSGetProvidingPowerSourceType(sources);
    const bool is_battery =
        type && CFStringCompare(type, CFSTR("Battery Power"), 0) == kCFCompareEqualTo;
    CFRelease(sources);
    return is_battery;
}

Measured<std::uint64_t> idle_seconds() {
    const double seconds = CGEventSourceSecondsSinceLastEventType(kCGEventSourceStateHIDSystemState,
                                                                  kCGAnyInputEventType);
    if (!(seconds >= 0))
        return Unmeasured::not_offered;
    return static_cast<std::uint64_t>(seconds);
}

} // namespace

MachineCondition SystemCondition::read() {
    return {.on_battery = is_on_battery(),
            .millicelsius = Unmeasured::not_supported,
            .idle_seconds = idle_seconds()};
}

#else

namespace {

Measured<std::uint64_t> access_time_of(const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0)
        return errno == EACCES ? Unmeasured::not_permitted : Unmeasured::not_offered;
    return static_cast<std::uint64_t>(about.st_atime);
}

} // namespace

MachineCondition SystemCondition::read() {
    const attestation::hardware::MachineFiles files;
    // The kernel stamps terminals with its own wall clock, so the same one is the measure.
    const auto now = static_cast<std::uint64_t>(std::time(nullptr));
    return {.on_battery = read_on_battery(files),
            .millicelsius = read_millicelsius(files),
            .idle_seconds = read_idle_seconds(files, access_time_of, now)};
}

#endif

} // namespace rustchain::mining
