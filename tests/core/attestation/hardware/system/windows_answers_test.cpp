// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Windows' answers, written by hand after its SDK, read as files.
#include "core/attestation/hardware/system/windows_answers.hpp"

#include "core/attestation/hardware/system/smbios_table.hpp"
#include "tests/fixtures/hardware/constructed_smbios.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace windows_answers_test {

using namespace rustchain;
using namespace std::string_literals;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

std::string little_endian(std::uint64_t number, std::size_t bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text.push_back(static_cast<char>((number >> (8 * i)) & 0xFF));
    return text;
}

std::string relation(std::uint32_t relationship, const std::string& content) {
    return little_endian(relationship, 4) + little_endian(content.size() + 8, 4) + content;
}

//! CACHE_RELATIONSHIP of one group.
std::string cache(unsigned level, unsigned ways, unsigned line, unsigned size, unsigned type,
                  std::uint64_t mask, unsigned group) {
    return relation(2, little_endian(level, 1) + little_endian(ways, 1) + little_endian(line, 2) +
                           little_endian(size, 4) + little_endian(type, 4) + std::string(18, '\0') +
                           little_endian(1, 2) + little_endian(mask, 8) + little_endian(group, 2) +
                           std::string(6, '\0'));
}

//! GROUP_RELATIONSHIP.
std::string groups(const std::vector<std::uint64_t>& masks) {
    std::string content =
        little_endian(masks.size(), 2) + little_endian(masks.size(), 2) + std::string(20, '\0');
    for (std::uint64_t mask : masks)
        content += std::string(40, '\x40') + little_endian(mask, 8);
    return relation(4, content);
}

//! Two cores with a first-level cache each and a shared second level; 66 processors in two groups.
std::string processors() {
    return relation(0, std::string(40, '\0')) + cache(1, 8, 64, 32768, 2, 1, 0) +
           cache(1, 4, 64, 65536, 1, 1, 0) + cache(1, 8, 64, 49152, 2, 2, 0) +
           cache(2, 0xFF, 128, 1 << 20, 0, 3, 0) + cache(1, 8, 64, 8192, 2, 2, 1) +
           cache(1, 8, 64, 8192, 3, 1, 0) + groups({~std::uint64_t{0}, 3});
}

WindowsAnswers constructed_pc() {
    std::string table = fixtures::constructed_smbios();
    return {.smbios = "\0\3\2\0"s + little_endian(table.size(), 4) + table,
            .acpi_fixed = "FACP\x14\1\0\0\6\0ALASKAA M I "s,
            .acpi_definition = Unmeasured::not_offered,
            .processors = processors(),
            .machine_guid = "3d1219c7-c4c5-404a-aa1f-6d2a48adfda4"s,
            .processor_name = "AMD Ryzen 7 7700X 8-Core Processor"s,
            .update_revision = little_endian(0xA601203, 8),
            .pci_devices =
                "PCI\\VEN_1022&DEV_14D8\\3&11583659&0&00\0PCI\\VEN_10DE&DEV_2684\\4\0\0"s};
}

std::string text_at(const FileMap& files, const std::string& path) {
    return RecordedFiles(files).read(path).value_or("missing");
}

} // namespace

class WindowsAnswersTest : public QObject {
    Q_OBJECT
private slots:
    void hands_the_smbios_table_on_with_its_version() {
        FileMap files = files_of(constructed_pc());
        auto version =
            smbios_version(as_bytes(text_at(files, "/sys/firmware/dmi/tables/smbios_entry_point")));
        QVERIFY(version == (SmbiosVersion{3, 2}));
        QCOMPARE(text_at(files, "/sys/firmware/dmi/tables/DMI"), fixtures::constructed_smbios());
    }

    void ends_the_smbios_table_where_it_says() {
        WindowsAnswers answers = constructed_pc();
        answers.smbios = "\0\3\2\0\2\0\0\0abc"s;
        QCOMPARE(text_at(files_of(answers), "/sys/firmware/dmi/tables/DMI"), std::string("ab"));
        answers.smbios = "\0\3\2\0\xff\xff\xff\xff"
                         "abc"s;
        QCOMPARE(text_at(files_of(answers), "/sys/firmware/dmi/tables/DMI"), std::string("abc"));
        answers.smbios = "\0\3\2"s;
        QCOMPARE(text_at(files_of(answers), "/sys/firmware/dmi/tables/DMI"),
                 std::string("missing"));
        answers.smbios = Unmeasured::not_permitted;
        QVERIFY(files_of(answers).at("/sys/firmware/dmi/tables/DMI").reason() ==
                Unmeasured::not_permitted);
    }

    void lays_caches_below_the_processors_that_share_them() {
        FileMap files = files_of(constructed_pc());
        const std::string cpu = "/sys/devices/system/cpu/cpu";
        QCOMPARE(text_at(files, cpu + "0/cache/index0/size"), std::string("32768"));
        QCOMPARE(text_at(files, cpu + "0/cache/index0/type"), std::string("Data"));
        QCOMPARE(text_at(files, cpu + "0/cache/index1/type"), std::string("Instruction"));
        QCOMPARE(text_at(files, cpu + "1/cache/index2/size"), std::string("49152"));
        QCOMPARE(text_at(files, cpu + "1/cache/index3/type"), std::string("Unified"));
        QCOMPARE(text_at(files, cpu + "1/cache/index3/ways_of_associativity"), std::string("0"));
        QCOMPARE(text_at(files, cpu + "1/cache/index3/coherency_line_size"), std::string("128"));
        QCOMPARE(text_at(files, cpu + "65/cache/index4/size"), std::string("8192"));
        QCOMPARE(text_at(files, cpu + "0/cache/index5/size"), std::string("missing"));
    }

    void counts_processors_of_all_groups() {
        auto names = RecordedFiles(files_of(constructed_pc())).list("/sys/devices/system/cpu");
        QCOMPARE(names->size(), std::size_t{66});
    }

    void writes_name_and_microcode_as_linux_does() {
        WindowsAnswers answers = constructed_pc();
        QCOMPARE(text_at(files_of(answers), "/proc/cpuinfo"),
                 std::string("model name : AMD Ryzen 7 7700X 8-Core Processor\n"
                             "microcode : 174068227\n"));
        answers.processor_name = Unmeasured::not_offered;
        answers.update_revision = little_endian(std::uint64_t{0x11D} << 32, 8); // Intel's half
        QCOMPARE(text_at(files_of(answers), "/proc/cpuinfo"), std::string("microcode : 285\n"));
        answers.update_revision = ""s;
        QCOMPARE(text_at(files_of(answers), "/proc/cpuinfo"), std::string("missing"));
    }

    void names_the_vendors_of_pci_devices() {
        FileMap files = files_of(constructed_pc());
        QCOMPARE(text_at(files, "/sys/bus/pci/devices/0/vendor"), std::string("0x1022"));
        QCOMPARE(text_at(files, "/sys/bus/pci/devices/1/vendor"), std::string("0x10de"));
        WindowsAnswers answers = constructed_pc();
        answers.pci_devices = "USB\\VID_1234\0PCI\\VEN_1A\0PCI\\VEN_1AF4&DEV_1000"s;
        QCOMPARE(text_at(files_of(answers), "/sys/bus/pci/devices/2/vendor"),
                 std::string("0x1af4"));
        QCOMPARE(RecordedFiles(files_of(answers)).list("/sys/bus/pci/devices")->size(),
                 std::size_t{1});
    }

    void passes_reasons_on() {
        FileMap files = files_of({.smbios = {},
                                  .acpi_fixed = Unmeasured::not_permitted,
                                  .acpi_definition = {},
                                  .processors = Unmeasured::not_permitted,
                                  .machine_guid = Unmeasured::not_permitted,
                                  .processor_name = {},
                                  .update_revision = {},
                                  .pci_devices = {}});
        QVERIFY(files.at("/sys/firmware/acpi/tables/FACP").reason() == Unmeasured::not_permitted);
        QVERIFY(files.at("/etc/machine-id").reason() == Unmeasured::not_permitted);
        QVERIFY(!RecordedFiles(files).list("/sys/devices/system/cpu"));
    }

    void survives_hostile_lengths() {
        const std::string whole = processors();
        WindowsAnswers answers = constructed_pc();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            answers.processors = whole.substr(0, length);
            auto names = RecordedFiles(files_of(answers)).list("/sys/devices/system/cpu");
            QVERIFY(names.value_or({}).size() < 66);
        }
        answers.processors = relation(4, little_endian(0xFFFF, 2) + little_endian(0xFFFF, 2));
        QVERIFY(!RecordedFiles(files_of(answers)).list("/sys/devices/system/cpu"));
        answers.processors = little_endian(2, 4) + little_endian(0, 4) + std::string(64, '\1');
        QVERIFY(!RecordedFiles(files_of(answers)).list("/sys/devices/system/cpu"));
        std::mt19937 random(20262);
        for (int round = 0; round < 2'000; ++round) {
            std::string damaged = whole;
            for (unsigned changes = 1 + random() % 8; changes > 0; --changes)
                damaged[random() % damaged.size()] = static_cast<char>(random());
            answers.processors = damaged;
            auto names = RecordedFiles(files_of(answers)).list("/sys/devices/system/cpu");
            QVERIFY(names.value_or({}).size() <= 4096);
        }
    }
};

RUSTCHAIN_TEST(WindowsAnswersTest)

} // namespace windows_answers_test
#include "windows_answers_test.moc"
