// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// This machine answers, or says why not.
#include "core/mining/system_condition.hpp"
#include "tests/fixtures/test_program.hpp"

namespace system_condition_test {

using namespace rustchain::mining;
using rustchain::attestation::Unmeasured;

class SystemConditionTest : public QObject {
    Q_OBJECT

private slots:
    void each_item_is_read_or_has_a_reason() {
        const MachineCondition condition = SystemCondition().read();
        const auto is_told = [](const auto& item) {
            return item.is_measured() || item.reason() != Unmeasured::not_tried;
        };
        QVERIFY(is_told(condition.on_battery));
        QVERIFY(is_told(condition.millicelsius));
        QVERIFY(is_told(condition.idle_seconds));
        QCOMPARE(condition.load_thousandths.reason(), Unmeasured::not_tried);
    }
};

RUSTCHAIN_TEST(SystemConditionTest)

} // namespace system_condition_test
#include "system_condition_test.moc"
