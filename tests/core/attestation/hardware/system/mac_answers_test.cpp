// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// macOS' answers, written by hand, read as files.
#include "core/attestation/hardware/system/mac_answers.hpp"

#include "tests/fixtures/test_program.hpp"

#include <set>

namespace mac_answers_test {

using namespace rustchain;
using namespace std::string_literals;
using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

std::string four_bytes(std::uint32_t number) {
    std::string text;
    for (unsigned shift = 0; shift < 32; shift += 8)
        text.push_back(static_cast<char>((number >> shift) & 0xFF));
    return text;
}

std::string eight_bytes(std::uint32_t number) {
    return four_bytes(number) + std::string(4, '\0');
}

MacAnswers constructed_mac_mini() {
    return {.controls = {{"hw.model", "Macmini9,1\0"s},
                         {"hw.logicalcpu", four_bytes(8)},
                         {"hw.cpufamily", four_bytes(0x1b588bb3)},
                         {"hw.optional.arm64", four_bytes(1)},
                         {"hw.cachelinesize", eight_bytes(128)},
                         {"hw.l1dcachesize", eight_bytes(65536)},
                         {"hw.perflevel0.l1dcachesize", four_bytes(131072)},
                         {"hw.perflevel0.l1icachesize", four_bytes(196608)},
                         {"hw.perflevel0.l2cachesize", four_bytes(12582912)},
                         {"hw.optional.AdvSIMD", four_bytes(1)},
                         {"hw.optional.arm.FEAT_SHA256", four_bytes(1)},
                         {"hw.optional.arm.FEAT_SHA3", four_bytes(0)},
                         {"machdep.cpu.brand_string", "Apple M1\0"s}},
            .manufacturer = "Apple Inc."s,
            .platform_uuid = "4C4C4544-0043-4A10-8054-B7C04F4E3332"s};
}

std::string text_at(const FileMap& files, const std::string& path) {
    return RecordedFiles(files).read(path).value_or("missing");
}

} // namespace

class MacAnswersTest : public QObject {
    Q_OBJECT
private slots:
    void tells_an_apple_processor_as_linux_does() {
        FileMap files = files_of(constructed_mac_mini());
        QCOMPARE(text_at(files, "/proc/cpuinfo"), std::string("model name : Apple M1\n"
                                                              "CPU implementer : 0x61\n"
                                                              "CPU architecture : 8\n"
                                                              "CPU part : 458787763\n"
                                                              "Features : idiva asimd sha2\n"));
        QCOMPARE(text_at(files, "/sys/class/dmi/id/sys_vendor"), std::string("Apple Inc."));
        QCOMPARE(text_at(files, "/sys/class/dmi/id/product_name"), std::string("Macmini9,1"));
        QCOMPARE(text_at(files, "/sys/class/dmi/id/product_uuid"),
                 std::string("4C4C4544-0043-4A10-8054-B7C04F4E3332"));
        QCOMPARE(RecordedFiles(files).list("/sys/devices/system/cpu")->size(), std::size_t{8});
    }

    void prefers_the_caches_of_the_fast_cores() {
        FileMap files = files_of(constructed_mac_mini());
        const std::string cache = "/sys/devices/system/cpu/cpu0/cache/index";
        QCOMPARE(text_at(files, cache + "0/size"), std::string("131072"));
        QCOMPARE(text_at(files, cache + "0/coherency_line_size"), std::string("128"));
        QCOMPARE(text_at(files, cache + "1/type"), std::string("Instruction"));
        QCOMPARE(text_at(files, cache + "2/level"), std::string("2"));
        QCOMPARE(text_at(files, cache + "3/size"), std::string("missing"));
        MacAnswers answers = constructed_mac_mini();
        answers.controls.erase("hw.perflevel0.l1dcachesize");
        QCOMPARE(text_at(files_of(answers), cache + "0/size"), std::string("65536"));
    }

    void leaves_the_identity_of_an_intel_mac_to_cpuid() {
        MacAnswers answers = constructed_mac_mini();
        answers.controls.erase("hw.optional.arm64");
        answers.controls["machdep.cpu.microcode_version"] = four_bytes(240);
        QCOMPARE(text_at(files_of(answers), "/proc/cpuinfo"),
                 std::string("model name : Apple M1\nmicrocode : 240\n"));
    }

    void leaves_out_what_is_malformed() {
        MacAnswers answers{.controls = {{"hw.logicalcpu", "abc"},
                                        {"hw.l1dcachesize", four_bytes(0)},
                                        {"hw.l2cachesize", ""}},
                           .manufacturer = Unmeasured::not_offered,
                           .platform_uuid = Unmeasured::not_permitted};
        FileMap files = files_of(answers);
        QVERIFY(!RecordedFiles(files).list("/sys/devices/system/cpu"));
        QCOMPARE(text_at(files, "/proc/cpuinfo"), std::string("missing"));
        QVERIFY(files.at("/sys/class/dmi/id/product_uuid").reason() == Unmeasured::not_permitted);
        answers.controls["hw.logicalcpu"] = std::string(8, '\xFF');
        QCOMPARE(RecordedFiles(files_of(answers)).list("/sys/devices/system/cpu")->size(),
                 std::size_t{4096});
    }

    void asks_for_each_name_once() {
        std::set<std::string> names;
        for (const char* name : mac_control_names())
            QVERIFY(names.insert(name).second);
        const MacAnswers answers = constructed_mac_mini();
        for (const auto& [name, answer] : answers.controls)
            QVERIFY2(names.contains(name), name.c_str());
    }
};

RUSTCHAIN_TEST(MacAnswersTest)

} // namespace mac_answers_test
#include "mac_answers_test.moc"
