// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading firmware names, identities and buses.
#include "core/attestation/hardware/firmware_tables.hpp"

namespace rustchain::attestation::hardware {
namespace {

const std::string kDmi = "/sys/class/dmi/id/";
const std::string kAcpiTables = "/sys/firmware/acpi/tables";

Measured<ShortText> read_short(const SystemFiles& files, const std::string& path) {
    auto text = read_trimmed(files, path);
    if (!text)
        return text.reason();
    if (text->size() > ShortText::kMostBytes || !is_utf8(*text))
        return Unmeasured::out_of_range;
    return ShortText{*text};
}

//! The UUID of the firmware, else the id that the operating system made when it was installed.
Measured<DeviceIdentity> read_device(const SystemFiles& files, const ChainId& chain_id) {
    struct Place {
        const char* path;
        DeviceIdSource source;
    };
    constexpr Place kPlaces[] = {
        {"/sys/class/dmi/id/product_uuid", DeviceIdSource::firmware_uuid},
        {"/etc/machine-id", DeviceIdSource::operating_system},
        {"/var/lib/dbus/machine-id", DeviceIdSource::operating_system},
    };
    Unmeasured reason = Unmeasured::not_offered;
    for (const Place& place : kPlaces) {
        auto text = files.read(place.path);
        if (!text) {
            reason = text.reason();
            continue;
        }
        if (auto id = device_id(chain_id, *text))
            return DeviceIdentity{place.source, *id};
        reason = Unmeasured::out_of_range;
    }
    return reason;
}

Measured<Hash256> read_firmware_hash(const SystemFiles& files, const ChainId& chain_id) {
    std::vector<std::string> texts;
    Unmeasured reason = Unmeasured::not_offered;
    bool is_any = false;
    for (const char* name :
         {"bios_vendor", "bios_version", "bios_date", "board_vendor", "board_name"}) {
        auto text = read_trimmed(files, kDmi + name);
        if (!text)
            reason = text.reason();
        is_any = is_any || text.is_measured();
        texts.push_back(text.value_or(""));
    }
    if (!is_any)
        return reason;
    return firmware_hash(chain_id, texts);
}

//! Bytes 10 to 15 of each ACPI table name its maker; the fixed table is always there.
Measured<ShortText> read_acpi_vendor(const SystemFiles& files) {
    constexpr std::size_t kAt = 10;
    constexpr std::size_t kLength = 6;
    auto table = files.read(kAcpiTables + "/FACP");
    if (!table)
        return table.reason();
    if (table->size() < kAt + kLength)
        return Unmeasured::out_of_range;
    std::string id = table->substr(kAt, kLength);
    id = id.substr(0, id.find_last_not_of(std::string_view(" \0", 2)) + 1);
    if (id.empty() || !is_utf8(id))
        return Unmeasured::out_of_range;
    return ShortText{id};
}

std::optional<VirtualDevice> device_of_pci_vendor(std::string_view vendor) {
    if (vendor == "0x1af4")
        return VirtualDevice::virtio;
    if (vendor == "0x1414")
        return VirtualDevice::vmbus;
    if (vendor == "0x5853")
        return VirtualDevice::xen;
    if (vendor == "0x15ad")
        return VirtualDevice::vmware;
    if (vendor == "0x1234" || vendor == "0x1b36")
        return VirtualDevice::qemu;
    if (vendor == "0x80ee")
        return VirtualDevice::virtualbox;
    return std::nullopt;
}

} // namespace

FirmwareReport read_firmware(const SystemFiles& files, const ChainId& chain_id) {
    FirmwareReport report;
    report.device = read_device(files, chain_id);
    report.firmware_hash = read_firmware_hash(files, chain_id);
    report.system_vendor = read_short(files, kDmi + "sys_vendor");
    report.product_name = read_short(files, kDmi + "product_name");
    if (!report.product_name && report.product_name.reason() == Unmeasured::not_offered)
        report.product_name = read_short(files, "/proc/device-tree/model");
    report.firmware_vendor = read_short(files, kDmi + "bios_vendor");
    report.acpi_vendor = read_acpi_vendor(files);
    return report;
}

Measured<std::uint32_t> read_virtual_devices(const SystemFiles& files) {
    std::uint32_t found = 0;
    auto add = [&](VirtualDevice device) { found |= 1U << static_cast<unsigned>(device); };
    auto pci = files.list("/sys/bus/pci/devices");
    for (const std::string& device : pci.value_or({})) {
        auto vendor = read_trimmed(files, "/sys/bus/pci/devices/" + device + "/vendor");
        if (auto known = device_of_pci_vendor(vendor.value_or("")))
            add(*known);
    }
    bool is_any_bus = pci.is_measured();
    constexpr std::pair<const char*, VirtualDevice> kBuses[] = {
        {"/sys/bus/virtio/devices", VirtualDevice::virtio},
        {"/sys/bus/vmbus/devices", VirtualDevice::vmbus},
        {"/sys/bus/xen/devices", VirtualDevice::xen},
    };
    for (auto [path, device] : kBuses) {
        auto names = files.list(path);
        is_any_bus = is_any_bus || names.is_measured();
        if (!names.value_or({}).empty())
            add(device);
    }
    if (!is_any_bus)
        return pci.reason();
    return found;
}

} // namespace rustchain::attestation::hardware
