// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hardware hashes: the published vectors, what changes them and what must not.
#include "core/attestation/hardware_hash.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/hex.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QFile>

#include <functional>
#include <set>

namespace hardware_hash_test {

using namespace rustchain;
using namespace rustchain::attestation;

class HardwareHashTest : public QObject {
    Q_OBJECT
private slots:
    void gives_the_published_hashes() {
        QFile file(RUSTCHAIN_VECTORS "/protocol/hardware_hash.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        json::Value vectors = json::parse(file.readAll().toStdString()).value();
        auto items = json::Field(vectors).at("hardware").items().value();
        QVERIFY(items.size() >= 3);
        for (const json::Field& item : items) {
            auto chain_id = item.at("chain_id").fixed<ChainId>().value();
            auto id = device_id(chain_id, item.at("identifier").text().value());
            QVERIFY(id.has_value());
            QCOMPARE(*id, item.at("device_id").fixed<Hash256>().value());
            HardwareReport report;
            report.processor =
                ProcessorIdentity{.vendor = item.at("vendor").text().value(),
                                  .family = item.at("family").uint<std::uint32_t>().value(),
                                  .model = item.at("model").uint<std::uint32_t>().value(),
                                  .stepping = item.at("stepping").uint<std::uint32_t>().value()};
            CacheGeometry geometry;
            const auto caches = item.at("caches").items().value();
            for (const json::Field& cache : caches) {
                auto number = [&](std::size_t i) { return cache.at(i).u64().value(); };
                geometry.caches.push_back({static_cast<std::uint8_t>(number(0)),
                                           static_cast<CacheType>(number(1)), number(2),
                                           static_cast<std::uint32_t>(number(3)),
                                           static_cast<std::uint32_t>(number(4))});
            }
            report.caches = geometry;
            report.firmware.device = DeviceIdentity{DeviceIdSource::firmware_uuid, *id};
            QCOMPARE(hardware_hash(report).value(),
                     item.at("hardware_hash").fixed<Hash256>().value());
        }
    }

    void changes_with_each_part_of_the_identity() {
        HardwareReport report = fixtures::constructed_modern_pc();
        std::set<HardwareHash> hashes{hardware_hash(report).value()};
        auto with = [&](const std::function<void(HardwareReport&)>& change) {
            HardwareReport changed = report;
            change(changed);
            QVERIFY(hashes.insert(hardware_hash(changed).value()).second);
        };
        with([](auto& r) { r.processor = ProcessorIdentity{"GenuineIntel", 25, 0x61, 2}; });
        with([](auto& r) { r.processor = ProcessorIdentity{"AuthenticAMD", 26, 0x61, 2}; });
        with([](auto& r) { r.processor = ProcessorIdentity{"AuthenticAMD", 25, 0x62, 2}; });
        with([](auto& r) { r.processor = ProcessorIdentity{"AuthenticAMD", 25, 0x61, 3}; });
        with([](auto& r) { r.caches = Unmeasured::not_offered; });
        with([](auto& r) {
            r.firmware.device = DeviceIdentity{DeviceIdSource::firmware_uuid, Hash256({1})};
        });
    }

    void stays_when_what_is_no_identity_changes() {
        HardwareReport report = fixtures::constructed_modern_pc();
        HardwareHash before = hardware_hash(report).value();
        report.microcode = std::uint64_t{7};
        report.brand = Unmeasured::not_offered;
        report.features = FeatureSet{};
        report.timing = {};
        report.hypervisor = {};
        report.logical_processors = 3U;
        report.firmware.device =
            DeviceIdentity{DeviceIdSource::operating_system, report.firmware.device->device_id};
        QCOMPARE(hardware_hash(report).value(), before);
        report.caches = Unmeasured::not_offered;
        HardwareHash without_caches = hardware_hash(report).value();
        report.caches = Unmeasured::not_permitted;
        QCOMPARE(hardware_hash(report).value(), without_caches);
        report.caches = CacheGeometry{};
        QCOMPARE(hardware_hash(report).value(), without_caches);
    }

    void names_no_machine_without_processor_or_device() {
        HardwareReport report = fixtures::constructed_modern_pc();
        report.firmware.device = Unmeasured::not_permitted;
        QVERIFY(hardware_hash(report).error() == HardwareHashFault::no_device);
        report.processor = Unmeasured::not_offered;
        QVERIFY(hardware_hash(report).error() == HardwareHashFault::no_processor);
    }

    void reads_one_identifier_however_it_is_written() {
        auto id = device_id({}, "4c4c4544-0043-4a10-8054-b7c04f4e3332");
        QVERIFY(id.has_value());
        QVERIFY(device_id({}, " 4C4C454400434A108054B7C04F4E3332\n") == id);
        QVERIFY(device_id(ChainId({1}), "4c4c4544-0043-4a10-8054-b7c04f4e3332") != id);
    }

    void refuses_identifiers_that_identify_nothing_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"", "   ", "Not Settable", "00000000-0000-0000-0000-000000000000",
              "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "03000200-0400-0500-0006-000700080009",
              "12345678-1234-5678-1234-567812345678", "4c4c4544-0043-4a10-8054-b7c04f4e333",
              "4c4c4544-0043-4a10-8054-b7c04f4e33322", "4c4c4544-0043-4a10-8054-b7c04f4e333g",
              "uninitialized"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refuses_identifiers_that_identify_nothing() {
        QFETCH(QByteArray, text);
        QVERIFY(!device_id({}, text.toStdString()));
    }

    void tells_firmwares_apart() {
        QVERIFY(firmware_hash({}, {"a", "bc"}) != firmware_hash({}, {"ab", "c"}));
        QVERIFY(firmware_hash({}, {"a"}) != firmware_hash(ChainId({1}), {"a"}));
        QCOMPARE(firmware_hash({}, {"a"}), firmware_hash({}, {"a"}));
    }
};

RUSTCHAIN_TEST(HardwareHashTest)

} // namespace hardware_hash_test
#include "hardware_hash_test.moc"
