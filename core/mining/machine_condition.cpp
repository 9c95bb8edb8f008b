// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Power, heat and idle time out of the system's files.
#include "core/mining/machine_condition.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace rustchain::mining {
namespace {

using attestation::Measured;
using attestation::Unmeasured;
using attestation::hardware::SystemFiles;

constexpr std::int32_t kColdest = -40'000;
constexpr std::int32_t kHottest = 150'000;

//! Drivers of sensors inside processors.
constexpr std::array<std::string_view, 8> kProcessorSensors{
    "coretemp",    "k10temp",     "k8temp",      "zenpower",
    "cpu_thermal", "via_cputemp", "soc_thermal", "scpi_sensors"};
//! Types of thermal zones that are processors.
constexpr std::array<std::string_view, 8> kProcessorZones{
    "x86_pkg_temp", "cpu-thermal",  "cpu_thermal", "soc-thermal",
    "soc_thermal",  "cpu0-thermal", "CPU-therm",   "cpu-0-0"};

std::string path_of(const std::string& folder, std::string_view name) {
    std::string path = folder + "/";
    path += name;
    return path;
}

bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

//! "temp1_input".
bool is_temperature(std::string_view name) {
    return name.starts_with("temp") && name.ends_with("_input") &&
           is_number(name.substr(4, name.size() - 4 - 6));
}

Measured<std::int32_t> read_sensor(const SystemFiles& files, const std::string& path) {
    auto text = read_trimmed(files, path);
    if (!text)
        return text.reason();
    std::int32_t value = 0;
    const char* end = text->data() + text->size();
    auto [rest, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc() || rest != end || value < kColdest || value > kHottest)
        return Unmeasured::out_of_range;
    return value;
}

//! Keeps the hotter of two; of two reasons the one that says more than "not there".
void take_hotter(Measured<std::int32_t>& hottest, const Measured<std::int32_t>& sensor) {
    if (sensor ? !hottest || *sensor > *hottest
               : !hottest && hottest.reason() == Unmeasured::not_offered)
        hottest = sensor;
}

void read_hwmon(const SystemFiles& files, Measured<std::int32_t>& hottest) {
    const std::string root = "/sys/class/hwmon";
    for (const std::string& device : files.list(root).value_or({})) {
        const std::string folder = path_of(root, device);
        auto name = read_trimmed(files, path_of(folder, "name"));
        if (!name || std::ranges::find(kProcessorSensors, *name) == kProcessorSensors.end())
            continue;
        for (const std::string& file : files.list(folder).value_or({})) {
            if (is_temperature(file))
                take_hotter(hottest, read_sensor(files, path_of(folder, file)));
        }
    }
}

void read_zones(const SystemFiles& files, Measured<std::int32_t>& hottest) {
    const std::string root = "/sys/class/thermal";
    for (const std::string& zone : files.list(root).value_or({})) {
        if (!zone.starts_with("thermal_zone"))
            continue;
        auto type = read_trimmed(files, path_of(path_of(root, zone), "type"));
        if (type && std::ranges::find(kProcessorZones, *type) != kProcessorZones.end())
            take_hotter(hottest, read_sensor(files, path_of(path_of(root, zone), "temp")));
    }
}

//! What the supplies of a machine say together.
struct Supplies {
    bool has_mains = false;
    bool is_mains_online = false;
    bool is_other_online = false; //!< USB or wireless
    bool has_battery = false;
    bool is_discharging = false;
    bool is_charging = false;
    std::optional<Unmeasured> unreadable; //!< why a battery's status is unknown

    void add(const SystemFiles& files, const std::string& folder) {
        auto type = read_trimmed(files, folder + "/type");
        if (!type || read_trimmed(files, folder + "/scope").value_or({}) == "Device")
            return;
        const bool is_online = read_trimmed(files, folder + "/online").value_or("0") != "0";
        if (*type == "Mains") {
            has_mains = true;
            is_mains_online = is_mains_online || is_online;
        } else if (*type == "USB" || *type == "Wireless") {
            is_other_online = is_other_online || is_online;
        } else if (*type == "Battery") {
            add_battery(read_trimmed(files, folder + "/status"));
        }
    }
    void add_battery(const Measured<std::string>& status) {
        has_battery = true;
        if (!status)
            unreadable = status.reason();
        is_discharging = is_discharging || status.value_or({}) == "Discharging";
        is_charging = is_charging || status.value_or({}) == "Charging";
    }

    Measured<bool> on_battery() const {
        // A USB socket also says online when it feeds something: the mains adapter, where there
        // is one, knows better.
        if (has_mains ? is_mains_online : is_other_online)
            return false;
        if (!has_battery || is_discharging)
            return has_battery;
        if (is_charging)
            return false;
        if (unreadable)
            return *unreadable;
        // Neither charging nor discharging: an adapter that is not plugged in decides.
        return has_mains;
    }
};

bool has_graphical_session(const SystemFiles& files) {
    if (!files.list("/tmp/.X11-unix").value_or({}).empty())
        return true;
    for (const std::string& user : files.list("/run/user").value_or({})) {
        for (const std::string& name : files.list(path_of("/run/user", user)).value_or({})) {
            if (name.starts_with("wayland-"))
                return true;
        }
    }
    return false;
}

} // namespace

Measured<bool> read_on_battery(const SystemFiles& files) {
    const std::string root = "/sys/class/power_supply";
    auto names = files.list(root);
    if (!names)
        return names.reason();
    Supplies supplies;
    for (const std::string& name : *names)
        supplies.add(files, path_of(root, name));
    return supplies.on_battery();
}

Measured<std::int32_t> read_millicelsius(const SystemFiles& files) {
    Measured<std::int32_t> hottest = Unmeasured::not_offered;
    read_hwmon(files, hottest);
    if (!hottest)
        read_zones(files, hottest);
    return hottest;
}

Measured<std::uint64_t> read_idle_seconds(const SystemFiles& files, const AccessTime& access_time,
                                          std::uint64_t now_seconds) {
    if (has_graphical_session(files))
        return Unmeasured::not_supported;
    Measured<std::uint64_t> newest = Unmeasured::not_offered;
    auto take = [&](const std::string& path) {
        auto time = access_time(path);
        if (time ? !newest || *time > *newest
                 : !newest && newest.reason() == Unmeasured::not_offered)
            newest = time;
    };
    for (const std::string& name : files.list("/dev").value_or({})) {
        if (name.starts_with("tty") && is_number(std::string_view(name).substr(3)))
            take("/dev/" + name);
    }
    for (const std::string& name : files.list("/dev/pts").value_or({})) {
        if (is_number(name))
            take("/dev/pts/" + name);
    }
    if (!newest)
        return newest;
    return now_seconds > *newest ? now_seconds - *newest : 0;
}

} // namespace rustchain::mining
