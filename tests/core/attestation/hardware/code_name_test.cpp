// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Code names: known ones where the build has libcpuid's list, none for the unknown.
#include "core/attestation/hardware/cpuid.hpp"
#include "tests/fixtures/hardware/recorded_machine.hpp"
#include "tests/fixtures/test_program.hpp"

namespace code_name_test {

using namespace rustchain;
using namespace rustchain::attestation::hardware;

class CodeNameTest : public QObject {
    Q_OBJECT
private slots:
    void names_the_recorded_machine_or_nothing() {
        auto machine = fixtures::read_machine(RUSTCHAIN_VECTORS "/../fixtures/hardware",
                                              "recorded_firecracker_epyc");
        std::string name = code_name(machine.cpuid);
        QVERIFY2(name.empty() || name.starts_with("EPYC"), name.c_str());
    }

    void says_nothing_of_an_unknown_maker() {
        RecordedCpuid unknown(
            {{{0, 0}, {1, 0x41414141, 0x43434343, 0x42424242}}, {{1, 0}, {0x543, 0, 0, 0}}});
        QVERIFY(code_name(unknown).empty());
        QVERIFY(code_name(RecordedCpuid({})).empty());
    }
};

RUSTCHAIN_TEST(CodeNameTest)

} // namespace code_name_test
#include "code_name_test.moc"
