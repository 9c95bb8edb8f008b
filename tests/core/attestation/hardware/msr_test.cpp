// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Model-specific registers: what they say, and why they are silent.
#include "core/attestation/hardware/msr.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QFile>

namespace msr_test {

using namespace rustchain::attestation;
using namespace rustchain::attestation::hardware;

namespace {

RecordedMsrs with(std::uint32_t number, Measured<std::uint64_t> value) {
    return RecordedMsrs({{number, value}});
}

} // namespace

class MsrTest : public QObject {
    Q_OBJECT
private slots:
    void reads_microcode_from_either_half() {
        QCOMPARE(*read_microcode(with(0x8B, std::uint64_t{0xF0} << 32)), std::uint64_t{0xF0});
        QCOMPARE(*read_microcode(with(0x8B, std::uint64_t{0xA601203})), std::uint64_t{0xA601203});
        QVERIFY(read_microcode(with(0x8B, std::uint64_t{0})).reason() == Unmeasured::not_offered);
        QVERIFY(read_microcode(with(0x8B, Unmeasured::not_permitted)).reason() ==
                Unmeasured::not_permitted);
        QVERIFY(read_microcode(RecordedMsrs({})).reason() == Unmeasured::not_offered);
    }

    void reads_the_platform_id() {
        QCOMPARE(*read_platform_id(with(0x17, std::uint64_t{5} << 50)), std::uint8_t{5});
        QCOMPARE(*read_platform_id(with(0x17, ~(std::uint64_t{7} << 50))), std::uint8_t{0});
        QVERIFY(read_platform_id(with(0x17, Unmeasured::not_permitted)).reason() ==
                Unmeasured::not_permitted);
    }

    void says_why_this_machines_registers_are_silent() {
        auto value = MachineMsrs(0).read(kUpdateRevisionRegister);
        QFile device("/dev/cpu/0/msr");
        if (!device.exists())
            QVERIFY(!value && value.reason() != Unmeasured::not_permitted);
        else if (!device.open(QIODevice::ReadOnly))
            QVERIFY(!value && value.reason() == Unmeasured::not_permitted);
        QVERIFY(!MachineMsrs(1'000'000).read(kUpdateRevisionRegister));
    }
};

RUSTCHAIN_TEST(MsrTest)

} // namespace msr_test
#include "msr_test.moc"
