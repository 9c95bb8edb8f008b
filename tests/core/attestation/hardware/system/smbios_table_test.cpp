// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SMBIOS: names, the UUID's two byte orders, the virtual bit, hostile lengths.
#include "core/attestation/hardware/system/smbios_table.hpp"

#include "tests/fixtures/hardware/constructed_smbios.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace smbios_table_test {

using namespace rustchain;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

constexpr SmbiosVersion kRecent{3, 2};

Measured<SmbiosNames> read(const std::string& table, SmbiosVersion version = kRecent) {
    return read_smbios(as_bytes(table), version);
}

} // namespace

class SmbiosTableTest : public QObject {
    Q_OBJECT
private slots:
    void reads_a_notebooks_names() {
        auto names = read(fixtures::constructed_smbios());
        QVERIFY(*names == (SmbiosNames{.firmware_vendor = "LENOVO",
                                       .firmware_version = "GLET70WW (2.24 )",
                                       .firmware_date = "05/21/2014",
                                       .says_virtual = false,
                                       .system_vendor = "LENOVO",
                                       .product_name = "20AN006VUS",
                                       .uuid = "4c4c4544-0043-4a10-8054-b7c04f4e3332",
                                       .board_vendor = "LENOVO",
                                       .board_name = "20AN006VUS",
                                       .enclosure_vendor = "Chassis & Co"}));
    }

    void reads_the_uuid_as_its_version_wrote_it() {
        std::string table = fixtures::smbios_system({"a", "b"}, fixtures::kSmbiosUuid);
        QCOMPARE(read(table, {2, 6})->uuid, std::string("4c4c4544-0043-4a10-8054-b7c04f4e3332"));
        QCOMPARE(read(table, {2, 5})->uuid, std::string("44454c4c-4300-104a-8054-b7c04f4e3332"));
        // Version 2.0 had no UUID.
        QCOMPARE(read(fixtures::smbios_structure(1, std::string("\1\2\0\0", 4), {"a", "b"}))->uuid,
                 std::string());
    }

    void tells_what_describes_a_virtual_machine() {
        QVERIFY(*read(fixtures::smbios_firmware({"SeaBIOS"}, true))->says_virtual);
        QVERIFY(!*read(fixtures::smbios_firmware({"LENOVO"}, false))->says_virtual);
        std::string older = fixtures::smbios_structure(0, std::string(14, '\0'), {"Award"});
        QVERIFY(read(older)->says_virtual.reason() == Unmeasured::not_offered);
        QVERIFY(
            read(fixtures::smbios_system({"a"}, fixtures::kSmbiosUuid))->says_virtual.reason() ==
            Unmeasured::not_offered);
    }

    void gives_nothing_for_texts_that_are_not_there() {
        auto names = read(fixtures::smbios_system({"only one"}, fixtures::kSmbiosUuid));
        QCOMPARE(names->system_vendor, std::string("only one"));
        QCOMPARE(names->product_name, std::string());
        QCOMPARE(read(fixtures::smbios_system({}, fixtures::kSmbiosUuid))->system_vendor,
                 std::string());
        QCOMPARE(read(fixtures::smbios_system({"   ", "x"}, fixtures::kSmbiosUuid))->system_vendor,
                 std::string());
    }

    void takes_the_first_of_a_type_and_stops_at_the_end() {
        std::string table = fixtures::smbios_structure(2, "\1\2", {"one", "two"}) +
                            fixtures::smbios_structure(2, "\1\2", {"three", "four"}) +
                            fixtures::smbios_structure(200, "\1", {"unknown kind"}) +
                            fixtures::smbios_end() + fixtures::smbios_firmware({"beyond"}, true);
        auto names = read(table);
        QCOMPARE(names->board_vendor, std::string("one"));
        QCOMPARE(names->firmware_vendor, std::string());
        QVERIFY(read(fixtures::smbios_end()).reason() == Unmeasured::not_offered);
    }

    void keeps_what_stands_before_a_structure_that_does_not_fit() {
        std::string first = fixtures::smbios_firmware({"V"}, false);
        for (std::string bad : {std::string("\1\3\0\0", 4),      // shorter than its header
                                std::string("\1\xff\0\0", 4),    // longer than the table
                                std::string("\1\4\0\0abc", 7),   // a text without end
                                std::string("\1\4\0\0abc\0", 8), // texts without end
                                std::string("\1\4\0\0\0", 5)}) { // one zero where two stand
            auto names = read(first + bad);
            QCOMPARE(names->firmware_vendor, std::string("V"));
            QVERIFY(read(bad).reason() == Unmeasured::not_offered);
        }
    }

    void survives_every_truncation() {
        const std::string table = fixtures::constructed_smbios();
        for (std::size_t length = 0; length <= table.size(); ++length) {
            auto names = read(table.substr(0, length));
            if (names)
                QVERIFY(names->firmware_vendor == "LENOVO");
        }
    }

    void survives_random_damage() {
        std::mt19937 random(20261);
        for (int round = 0; round < 20'000; ++round) {
            std::string table = fixtures::constructed_smbios();
            for (unsigned changes = 1 + random() % 8; changes > 0; --changes)
                table[random() % table.size()] = static_cast<char>(random());
            auto names = read(table, {static_cast<std::uint8_t>(random() % 4), 6});
            if (names)
                QVERIFY(names->product_name.size() < table.size());
        }
    }

    void reads_the_version_of_both_entry_points() {
        QVERIFY(smbios_version(as_bytes(fixtures::smbios_entry_point(3, 2))) ==
                (SmbiosVersion{3, 2}));
        std::string older("_SM_\x55\x1f\2\7\0\0", 10);
        QVERIFY(smbios_version(as_bytes(older)) == (SmbiosVersion{2, 7}));
        QVERIFY(!smbios_version(as_bytes(older.substr(0, 7))));
        QVERIFY(!smbios_version(as_bytes(std::string_view("_SM3_\0\0\3", 8))));
        QVERIFY(!smbios_version({}));
    }
};

RUSTCHAIN_TEST(SmbiosTableTest)

} // namespace smbios_table_test
#include "smbios_table_test.moc"
