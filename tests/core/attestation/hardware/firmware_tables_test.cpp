// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Firmware: names, salted identities, fall-backs, buses.
#include "core/attestation/hardware/firmware_tables.hpp"

#include "core/attestation/hardware/system/windows_answers.hpp"
#include "tests/fixtures/hardware/constructed_smbios.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace firmware_tables_test {

using namespace rustchain;
using namespace std::string_literals;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

constexpr const char* kUuid = "4c4c4544-0043-4a10-8054-b7c04f4e3332";
constexpr const char* kMachineId = "3d1219c7c4c5404aaa1f6d2a48adfda4";

using Files = FileMap;

Files constructed_pc() {
    return {{"/sys/class/dmi/id/product_uuid", std::string(kUuid) + "\n"},
            {"/etc/machine-id", std::string(kMachineId) + "\n"},
            {"/sys/class/dmi/id/sys_vendor", "LENOVO\n"s},
            {"/sys/class/dmi/id/product_name", "20AN006VUS\n"s},
            {"/sys/class/dmi/id/bios_vendor", "LENOVO\n"s},
            {"/sys/class/dmi/id/bios_version", "GLET70WW (2.24 )\n"s},
            {"/sys/firmware/acpi/tables/FACP", "FACP\x0c\x01\0\0\x05\x00LENOVOTP-GL "s},
            {"/sys/bus/pci/devices/0000:00:00.0/vendor", "0x8086\n"s}};
}

FirmwareReport read(const Files& files) {
    return read_firmware(RecordedFiles(files), ChainId({1}));
}

std::uint32_t bit(VirtualDevice device) {
    return 1U << static_cast<unsigned>(device);
}

} // namespace

class FirmwareTablesTest : public QObject {
    Q_OBJECT
private slots:
    void reads_the_recorded_machine() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        FirmwareReport report = read_firmware(machine.files, {});
        QCOMPARE(report.acpi_vendor->text, std::string("FIRECK"));
        QVERIFY(report.device->source == DeviceIdSource::operating_system);
        QVERIFY(report.system_vendor.reason() == Unmeasured::not_offered);
        QVERIFY(report.firmware_hash.reason() == Unmeasured::not_offered);
        QVERIFY(*read_virtual_devices(machine.files) == bit(VirtualDevice::virtio));
    }

    void reads_names_trimmed() {
        FirmwareReport report = read(constructed_pc());
        QCOMPARE(report.system_vendor->text, std::string("LENOVO"));
        QCOMPARE(report.product_name->text, std::string("20AN006VUS"));
        QCOMPARE(report.acpi_vendor->text, std::string("LENOVO"));
        QVERIFY(report.firmware_hash.is_measured());
    }

    void prefers_the_firmwares_uuid_and_falls_back() {
        Files files = constructed_pc();
        FirmwareReport report = read(files);
        QVERIFY(report.device->source == DeviceIdSource::firmware_uuid);
        QVERIFY(report.device->device_id == device_id(ChainId({1}), kUuid));
        for (Measured<std::string> unusable :
             {Measured<std::string>(Unmeasured::not_permitted),
              Measured<std::string>("Not Settable"),
              Measured<std::string>("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")}) {
            files.insert_or_assign("/sys/class/dmi/id/product_uuid", unusable);
            report = read(files);
            QVERIFY(report.device->source == DeviceIdSource::operating_system);
            QVERIFY(report.device->device_id == device_id(ChainId({1}), kMachineId));
        }
        files.insert_or_assign("/var/lib/dbus/machine-id", files.at("/etc/machine-id"));
        files.insert_or_assign("/etc/machine-id", "uninitialized\n"s);
        QVERIFY(read(files).device->device_id == device_id(ChainId({1}), kMachineId));
        files.insert_or_assign("/var/lib/dbus/machine-id", ""s);
        QVERIFY(read(files).device.reason() == Unmeasured::out_of_range);
    }

    void reads_the_raw_table_where_it_may() {
        Files files = constructed_pc();
        files.insert_or_assign("/sys/firmware/dmi/tables/DMI", fixtures::constructed_smbios());
        files.insert_or_assign("/sys/firmware/dmi/tables/smbios_entry_point",
                               fixtures::smbios_entry_point(3, 2));
        files.insert_or_assign("/sys/class/dmi/id/chassis_vendor", "Chassis & Co\n"s);
        files.insert_or_assign("/sys/class/dmi/id/bios_date", "05/21/2014"s);
        files.insert_or_assign("/sys/class/dmi/id/board_vendor", "LENOVO"s);
        files.insert_or_assign("/sys/class/dmi/id/board_name", "20AN006VUS"s);
        FirmwareReport raw = read(files);
        QVERIFY(raw.says_virtual == Measured<bool>(false));
        // The names for everyone are the same, so rights change no identity.
        files.insert_or_assign("/sys/firmware/dmi/tables/DMI", Unmeasured::not_permitted);
        FirmwareReport names = read(files);
        QVERIFY(names.says_virtual.reason() == Unmeasured::not_permitted);
        names.says_virtual = false;
        QVERIFY(names == raw);
    }

    void takes_names_for_everyone_where_the_raw_table_has_none() {
        Files files = constructed_pc();
        files.insert_or_assign("/sys/firmware/dmi/tables/DMI",
                               fixtures::smbios_firmware({"SeaBIOS"}, true) +
                                   fixtures::smbios_system({}, std::string(16, '\xFF')));
        files.insert_or_assign("/sys/firmware/dmi/tables/smbios_entry_point",
                               fixtures::smbios_entry_point(2, 8));
        FirmwareReport report = read(files);
        QVERIFY(*report.says_virtual);
        QCOMPARE(report.firmware_vendor->text, std::string("SeaBIOS"));
        QCOMPARE(report.system_vendor->text, std::string("LENOVO"));
        QVERIFY(report.device->source == DeviceIdSource::operating_system);
        files.erase("/sys/firmware/dmi/tables/smbios_entry_point");
        QCOMPARE(read(files).firmware_vendor->text, std::string("LENOVO"));
    }

    void reads_what_windows_answers() {
        const std::string table = fixtures::constructed_smbios();
        const std::string length(1, static_cast<char>(table.size()));
        WindowsAnswers answers;
        answers.smbios = "\0\3\2\0"s + length + std::string(3, '\0') + table;
        answers.acpi_fixed = "FACP\x14\1\0\0\6\0LENOVOTP-GL "s;
        answers.pci_devices = "PCI\\VEN_1AF4&DEV_1000\0"s;
        RecordedFiles files(files_of(answers));
        FirmwareReport report = read_firmware(files, ChainId({1}));
        QVERIFY(report.device->device_id == device_id(ChainId({1}), kUuid));
        QCOMPARE(report.system_vendor->text, std::string("LENOVO"));
        QCOMPARE(report.product_name->text, std::string("20AN006VUS"));
        QCOMPARE(report.acpi_vendor->text, std::string("LENOVO"));
        QCOMPARE(*read_virtual_devices(files), bit(VirtualDevice::virtio));
    }

    void takes_the_acpi_vendor_of_another_table() {
        Files files = constructed_pc();
        const std::string tables = "/sys/firmware/acpi/tables/";
        files.insert_or_assign(tables + "FACP", Unmeasured::not_permitted);
        files.insert_or_assign(tables + "APIC", "APIC\x14\1\0\0\6\0APICIDTP-GL "s);
        QCOMPARE(read(files).acpi_vendor->text, std::string("APICID"));
        files.insert_or_assign(tables + "DSDT", "DSDT\x14\1\0\0\6\0BOCHS TP-GL "s);
        QCOMPARE(read(files).acpi_vendor->text, std::string("BOCHS"));
        for (const char* hostile :
             {"", "DSDT", "DSDT\xFF\xFF\xFF\xFF\6\xFF\xFF\xFF\xFF\xFF\xFF\xFF"}) {
            files.insert_or_assign(tables + "DSDT", std::string(hostile));
            QCOMPARE(read(files).acpi_vendor->text, std::string("APICID"));
        }
        files.insert_or_assign(tables + "APIC", "APIC\x14\1\0\0\6\0      TP-GL "s);
        QVERIFY(read(files).acpi_vendor.reason() == Unmeasured::not_permitted);
    }

    void gives_no_identifier_away() {
        Bytes bytes = encode(read(constructed_pc()));
        std::string_view text = as_text(bytes);
        for (std::string_view secret : {kUuid, kMachineId, "GLET70WW"})
            QVERIFY(text.find(secret) == std::string_view::npos);
    }

    void salts_with_the_chain() {
        RecordedFiles files(constructed_pc());
        FirmwareReport one = read_firmware(files, ChainId({1}));
        FirmwareReport two = read_firmware(files, ChainId({2}));
        QVERIFY(one.device->device_id != two.device->device_id);
        QVERIFY(*one.firmware_hash != *two.firmware_hash);
    }

    void says_why_names_are_missing() {
        Files files = constructed_pc();
        files.insert_or_assign("/sys/class/dmi/id/sys_vendor", std::string(65, 'x'));
        files.insert_or_assign("/sys/class/dmi/id/bios_vendor", "\xFF\n"s);
        files.insert_or_assign("/sys/firmware/acpi/tables/FACP", Unmeasured::not_permitted);
        FirmwareReport report = read(files);
        QVERIFY(report.system_vendor.reason() == Unmeasured::out_of_range);
        QVERIFY(report.firmware_vendor.reason() == Unmeasured::out_of_range);
        QVERIFY(report.acpi_vendor.reason() == Unmeasured::not_permitted);
        files.insert_or_assign("/sys/firmware/acpi/tables/FACP", "FACP"s);
        QVERIFY(read(files).acpi_vendor.reason() == Unmeasured::out_of_range);
    }

    void takes_the_device_trees_model_where_there_is_no_smbios() {
        FirmwareReport report =
            read({{"/proc/device-tree/model", std::string("linux,dummy-virt\0", 17)}});
        QCOMPARE(report.product_name->text, std::string("linux,dummy-virt"));
    }

    void finds_virtual_devices_on_each_bus() {
        auto devices = [](const Files& files) {
            return read_virtual_devices(RecordedFiles(files));
        };
        QCOMPARE(*devices(constructed_pc()), 0U);
        const std::string pci = "/sys/bus/pci/devices/0000:00:0f.0/vendor";
        QCOMPARE(*devices({{pci, "0x15ad\n"s}}), bit(VirtualDevice::vmware));
        QCOMPARE(*devices({{pci, "0x1234\n"s}}), bit(VirtualDevice::qemu));
        QCOMPARE(*devices({{pci, "0x80ee\n"s}}), bit(VirtualDevice::virtualbox));
        QCOMPARE(*devices({{pci, "0x5853\n"s}}), bit(VirtualDevice::xen));
        QCOMPARE(*devices({{"/sys/bus/vmbus/devices/x/vendor", ""s}}), bit(VirtualDevice::vmbus));
        QVERIFY(devices({}).reason() == Unmeasured::not_offered);
    }
};

RUSTCHAIN_TEST(FirmwareTablesTest)

} // namespace firmware_tables_test
#include "firmware_tables_test.moc"
