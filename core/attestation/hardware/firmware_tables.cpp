// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading firmware names, identities and buses.
#include "core/attestation/hardware/firmware_tables.hpp"

#include "core/attestation/hardware/system/smbios_table.hpp"

namespace rustchain::attestation::hardware {
namespace {

const std::string kDmi = "/sys/class/dmi/id/";
const std::string kAcpiTables = "/sys/firmware/acpi/tables";

Measured<ShortText> short_text(const Measured<std::string>& text) {
    if (!text)
        return text.reason();
    if (text->size() > ShortText::kMostBytes || !is_utf8(*text))
        return Unmeasured::out_of_range;
    return ShortText{*text};
}

//! The firmware's own table, which Linux shows to root alone.
Measured<SmbiosNames> read_raw_smbios(const SystemFiles& files) {
    auto table = files.read("/sys/firmware/dmi/tables/DMI");
    if (!table)
        return table.reason();
    auto entry_point = files.read("/sys/firmware/dmi/tables/smbios_entry_point");
    // The order of the UUID's bytes depends on the version.
    auto version = smbios_version(as_bytes(entry_point.value_or("")));
    if (!version)
        return Unmeasured::not_offered;
    return read_smbios(as_bytes(*table), *version);
}

//! SMBIOS texts: from the raw table, else from the names that Linux shows to everyone.
class NameReader {
public:
    explicit NameReader(const SystemFiles& files) : files_(files), raw_(read_raw_smbios(files)) {}

    Measured<std::string> read(std::string SmbiosNames::*name, const char* file) const {
        if (raw_ && !((*raw_).*name).empty())
            return (*raw_).*name;
        return read_trimmed(files_, kDmi + file);
    }

    Measured<bool> says_virtual() const { return raw_ ? raw_->says_virtual : raw_.reason(); }

private:
    const SystemFiles& files_;
    Measured<SmbiosNames> raw_;
};

//! The UUID of the firmware, else the id that the operating system made when it was installed.
Measured<DeviceIdentity> read_device(const SystemFiles& files, const NameReader& names,
                                     const ChainId& chain_id) {
    const std::pair<Measured<std::string>, DeviceIdSource> places[] = {
        {names.read(&SmbiosNames::uuid, "product_uuid"), DeviceIdSource::firmware_uuid},
        {files.read("/etc/machine-id"), DeviceIdSource::operating_system},
        {files.read("/var/lib/dbus/machine-id"), DeviceIdSource::operating_system},
    };
    Unmeasured reason = Unmeasured::not_offered;
    for (const auto& [text, source] : places) {
        if (!text) {
            reason = text.reason();
            continue;
        }
        if (auto id = device_id(chain_id, *text))
            return DeviceIdentity{source, *id};
        reason = Unmeasured::out_of_range;
    }
    return reason;
}

Measured<Hash256> read_firmware_hash(const NameReader& names, const ChainId& chain_id) {
    struct Part {
        std::string SmbiosNames::*name;
        const char* file;
    };
    constexpr Part kParts[] = {
        {&SmbiosNames::firmware_vendor, "bios_vendor"},
        {&SmbiosNames::firmware_version, "bios_version"},
        {&SmbiosNames::firmware_date, "bios_date"},
        {&SmbiosNames::board_vendor, "board_vendor"},
        {&SmbiosNames::board_name, "board_name"},
        {&SmbiosNames::enclosure_vendor, "chassis_vendor"},
    };
    std::vector<std::string> texts;
    Unmeasured reason = Unmeasured::not_offered;
    bool is_any = false;
    for (const Part& part : kParts) {
        auto text = names.read(part.name, part.file);
        if (!text)
            reason = text.reason();
        is_any = is_any || text.is_measured();
        texts.push_back(text.value_or(""));
    }
    if (!is_any)
        return reason;
    return firmware_hash(chain_id, texts);
}

//! Bytes 10 to 15 of each ACPI table name its maker.
Measured<ShortText> acpi_vendor(const Measured<std::string>& table) {
    constexpr std::size_t kAt = 10;
    constexpr std::size_t kLength = 6;
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

//! From the fixed table, which is always there; else from the definition table; else from the
//! first readable one. The reason is the fixed table's.
Measured<ShortText> read_acpi_vendor(const SystemFiles& files) {
    auto fixed = acpi_vendor(files.read(kAcpiTables + "/FACP"));
    if (fixed)
        return fixed;
    std::vector<std::string> others = files.list(kAcpiTables).value_or({});
    others.insert(others.begin(), "DSDT");
    for (const std::string& name : others) {
        if (auto vendor = acpi_vendor(files.read(kAcpiTables + "/" + name)))
            return vendor;
    }
    return fixed;
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
    NameReader names(files);
    report.device = read_device(files, names, chain_id);
    report.firmware_hash = read_firmware_hash(names, chain_id);
    report.system_vendor = short_text(names.read(&SmbiosNames::system_vendor, "sys_vendor"));
    report.product_name = short_text(names.read(&SmbiosNames::product_name, "product_name"));
    if (!report.product_name && report.product_name.reason() == Unmeasured::not_offered)
        report.product_name = short_text(read_trimmed(files, "/proc/device-tree/model"));
    report.firmware_vendor = short_text(names.read(&SmbiosNames::firmware_vendor, "bios_vendor"));
    report.says_virtual = names.says_virtual();
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
