// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Caches from a device tree that was written by hand after a Power Mac G4's.
#include "core/attestation/hardware/device_tree.hpp"

#include "core/attestation/hardware/cache_sizes.hpp"
#include "tests/fixtures/test_program.hpp"

namespace device_tree_test {

using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

std::string cell(std::uint32_t number) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<char>((number >> shift) & 0xFF));
    return bytes;
}

const std::string kProcessor = "/proc/device-tree/cpus/PowerPC,G4@0/";

FileMap constructed_tree() {
    return {{"/proc/device-tree/cpus/#address-cells", cell(1)},
            {kProcessor + "d-cache-size", cell(32768)},
            {kProcessor + "d-cache-block-size", cell(32)},
            {kProcessor + "d-cache-sets", cell(128)},
            {kProcessor + "i-cache-size", cell(32768)},
            {kProcessor + "i-cache-line-size", cell(32)},
            {kProcessor + "i-cache-sets", cell(128)},
            {kProcessor + "l2-cache/d-cache-size", std::string(4, '\0') + cell(524288)}};
}

Measured<CacheGeometry> read(const FileMap& files) {
    return read_device_tree_caches(RecordedFiles(files));
}

} // namespace

class DeviceTreeTest : public QObject {
    Q_OBJECT
private slots:
    void reads_the_caches_of_a_power_mac() {
        const CacheGeometry expected{{{1, CacheType::data, 32768, 32, 8},
                                      {1, CacheType::instruction, 32768, 32, 8},
                                      {2, CacheType::unified, 524288, 0, 0}}};
        QVERIFY(*read(constructed_tree()) == expected);
        RecordedCpuid none({});
        QVERIFY(*read_caches(none, RecordedFiles(constructed_tree()), 0) == expected);
    }

    void tells_nothing_without_a_tree() {
        QVERIFY(read({}).reason() == Unmeasured::not_offered);
        QVERIFY(read({{"/proc/device-tree/cpus/cpu@0/reg", cell(0)}}).reason() ==
                Unmeasured::not_offered);
    }

    void ignores_properties_that_make_no_sense() {
        FileMap files = constructed_tree();
        files.insert_or_assign(kProcessor + "d-cache-block-size", cell(0));
        files.insert_or_assign(kProcessor + "i-cache-sets", cell(~0U));
        files.insert_or_assign(kProcessor + "l2-cache/d-cache-size", std::string(8, '\xFF'));
        auto caches = read(files)->caches;
        QCOMPARE(caches.size(), std::size_t{2});
        QCOMPARE(caches[0].line_bytes, 0U);
        QCOMPARE(caches[0].ways, 0U);
        QCOMPARE(caches[1].ways, 0U);
        files.insert_or_assign(kProcessor + "d-cache-size", std::string("32768"));
        QVERIFY(!read(files));
    }
};

RUSTCHAIN_TEST(DeviceTreeTest)

} // namespace device_tree_test
#include "device_tree_test.moc"
