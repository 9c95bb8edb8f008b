// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Caches: both leaf layouts, AMD's older leaves, the kernel's files.
#include "core/attestation/hardware/cache_sizes.hpp"

#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace cache_sizes_test {

using namespace rustchain;
using namespace std::string_literals;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

const std::vector<Cache> kRecorded = {{1, CacheType::data, 32'768, 64, 8},
                                      {1, CacheType::instruction, 32'768, 64, 8},
                                      {2, CacheType::unified, 1'048'576, 64, 8},
                                      {3, CacheType::unified, 33'554'432, 64, 16}};

fixtures::RecordedMachine recorded() {
    return fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                  "recorded_firecracker_epyc");
}

RecordedFiles constructed_files(std::map<std::string, Measured<std::string>> files) {
    std::map<std::string, Measured<std::string>> whole;
    for (auto& [name, content] : files)
        whole.emplace("/sys/devices/system/cpu/cpu3/cache/" + name, content);
    return RecordedFiles(std::move(whole));
}

} // namespace

class CacheSizesTest : public QObject {
    Q_OBJECT
private slots:
    void reads_the_recorded_machine_both_ways() {
        auto machine = recorded();
        QVERIFY(read_caches(machine.cpuid)->caches == kRecorded);
        QVERIFY(read_caches(machine.files, 0)->caches == kRecorded);
        QVERIFY(read_caches(machine.cpuid, machine.files, 0)->caches == kRecorded);
        QVERIFY(read_caches(RecordedCpuid({}), machine.files, 0)->caches == kRecorded);
    }

    void reads_leaf_4() {
        // Core i7-4770: leaf 4 as Intel's manual lays it out, last cache first to see the sorting.
        constexpr std::uint32_t kWays8Line64 = (7U << 22) | 63;
        RecordedCpuid intel({{{0, 0}, {4, 0x756E6547, 0x6C65746E, 0x49656E69}},
                             {{1, 0}, {0x306C3, 0, 0, 0}},
                             {{4, 0}, {(3U << 5) | 3, (15U << 22) | 63, 8191, 0}},
                             {{4, 1}, {(2U << 5) | 3, kWays8Line64, 511, 0}},
                             {{4, 2}, {(1U << 5) | 2, kWays8Line64, 63, 0}},
                             {{4, 3}, {(1U << 5) | 1 | (1U << 9), kWays8Line64, 63, 0}}});
        const std::vector<Cache> expected = {{1, CacheType::data, 32'768, 64, 0},
                                             {1, CacheType::instruction, 32'768, 64, 8},
                                             {2, CacheType::unified, 262'144, 64, 8},
                                             {3, CacheType::unified, 8'388'608, 64, 16}};
        QVERIFY(read_caches(intel)->caches == expected);
    }

    void reads_the_older_leaves_of_amd() {
        // Athlon 64 X2 (K8): 64 KiB 2-way first caches, 1 MiB 16-way second cache.
        RecordedCpuid amd({{{0, 0}, {1, 0x68747541, 0x444D4163, 0x69746E65}},
                           {{1, 0}, {0x20F32, 0, 0, 0}},
                           {{0x80000000, 0}, {0x80000018, 0, 0, 0}},
                           {{0x80000005, 0}, {0, 0, 0x40020140, 0x40020140}},
                           {{0x80000006, 0}, {0, 0, 0x04008140, 0}}});
        const std::vector<Cache> expected = {{1, CacheType::data, 65'536, 64, 2},
                                             {1, CacheType::instruction, 65'536, 64, 2},
                                             {2, CacheType::unified, 1'048'576, 64, 16}};
        QVERIFY(read_caches(amd)->caches == expected);
    }

    void stops_at_eight_caches() {
        std::map<RecordedCpuid::Key, CpuidLeaf> leaves = {
            {{0, 0}, {4, 0x756E6547, 0x6C65746E, 0x49656E69}}};
        for (std::uint32_t i = 0; i < 30; ++i)
            leaves[{4, i}] = {(1U << 5) | 1, ~0U, ~0U, 0};
        QCOMPARE(read_caches(RecordedCpuid(leaves))->caches.size(), CacheGeometry::kMostCaches);
    }

    void says_why_there_are_none() {
        RecordedCpuid none({});
        QVERIFY(read_caches(none).reason() == Unmeasured::not_this_architecture);
        QVERIFY(read_caches(RecordedFiles({}), 0).reason() == Unmeasured::not_offered);
        RecordedCpuid bare({{{0, 0}, {1, 0x756E6547, 0x6C65746E, 0x49656E69}}});
        QVERIFY(read_caches(bare).reason() == Unmeasured::not_offered);
    }

    void passes_over_files_that_make_no_sense() {
        auto files = constructed_files({{"index0/level", "1\n"s},
                                        {"index0/type", "Data\n"s},
                                        {"index0/size", "16K\n"s},
                                        {"index0/coherency_line_size", "32\n"s},
                                        {"index1/level", "nine"s},
                                        {"index1/type", "Data"s},
                                        {"index1/size", "16K"s},
                                        {"index2/level", "2"s},
                                        {"index2/type", "Unified"s},
                                        {"index2/size", "16 apples"s},
                                        {"index3/level", "2"s},
                                        {"index3/type", Unmeasured::not_permitted},
                                        {"index3/size", "16K"s},
                                        {"index4/level", "3"s},
                                        {"index4/type", "Unified"s},
                                        {"index4/size", "99999999999999999999K"s},
                                        {"uevent", ""s}});
        const std::vector<Cache> expected = {{1, CacheType::data, 16'384, 32, 0}};
        QVERIFY(read_caches(files, 3)->caches == expected);
        QVERIFY(!read_caches(files, 0));
    }
};

RUSTCHAIN_TEST(CacheSizesTest)

} // namespace cache_sizes_test
#include "cache_sizes_test.moc"
