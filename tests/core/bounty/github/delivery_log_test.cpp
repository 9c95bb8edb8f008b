// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The set of deliveries, through restarts, torn ends, age and numbers.
#include "core/bounty/github/delivery_log.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace delivery_log_test {

using namespace rustchain;
using namespace rustchain::bounty::github;

class DeliveryLogTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    runtime::Path path(const char* name) const {
        return runtime::Path(folder_.path().toStdString()) / name;
    }

private slots:
    void remembers_through_a_restart() {
        {
            auto log = DeliveryLog::open(path("restart"), 1000).value();
            QVERIFY(log.add("72d3162e-cc78-11e3", 1000).has_value());
        }
        auto log = DeliveryLog::open(path("restart"), 2000).value();
        QVERIFY(log.has("72d3162e-cc78-11e3"));
        QVERIFY(!log.has("72d3162e-cc78-11e4"));
        QCOMPARE(log.size(), std::size_t{1});
    }

    void forgets_after_thirty_days() {
        {
            auto log = DeliveryLog::open(path("old"), 0).value();
            QVERIFY(log.add("first-delivery", 1000).has_value());
            QVERIFY(log.add("second-delivery", 5000).has_value());
            QVERIFY(log.add("third-delivery", 1000 + kDeliveryLasts_ms).has_value());
            QVERIFY(log.has("first-delivery"));
        }
        auto log = DeliveryLog::open(path("old"), 1001 + kDeliveryLasts_ms).value();
        QVERIFY(!log.has("first-delivery"));
        QVERIFY(log.has("second-delivery"));
    }

    void keeps_the_newest_hundred_thousand() {
        std::string text;
        for (std::size_t i = 0; i <= kMostDeliveries; ++i)
            text += "5 delivery-" + std::to_string(i) + "\n";
        QVERIFY(runtime::replace_file(path("many"), as_bytes(text)).has_value());
        auto log = DeliveryLog::open(path("many"), 5).value();
        QCOMPARE(log.size(), kMostDeliveries);
        QVERIFY(!log.has("delivery-0"));
        QVERIFY(log.has("delivery-1"));
        QVERIFY(log.add("one-more-delivery", 6).has_value());
        QVERIFY(!log.has("delivery-1"));
    }

    void drops_a_torn_end_and_refuses_damage() {
        QVERIFY(runtime::replace_file(path("torn"), as_bytes("7 whole-delivery\n7 torn-deli"))
                    .has_value());
        {
            auto log = DeliveryLog::open(path("torn"), 7).value();
            QVERIFY(log.has("whole-delivery"));
            QVERIFY(log.add("next-delivery", 8).has_value());
        }
        auto again = DeliveryLog::open(path("torn"), 8).value();
        QCOMPARE(again.size(), std::size_t{2});
        QVERIFY(again.has("next-delivery"));
        for (const char* text :
             {"x whole-delivery\n", "7\n", "7 short\n", "\n", "7 a b c d e f\n"}) {
            QVERIFY(runtime::replace_file(path("damaged"), as_bytes(text)).has_value());
            auto log = DeliveryLog::open(path("damaged"), 8);
            QVERIFY2(!log && log.error().code == ErrorCode::corrupt, text);
        }
    }

    void knows_identifiers() {
        QVERIFY(is_delivery_id("0b989ba4-242f-11e5-81e1-c7b6966d2516"));
        const std::string longest(64, 'a');
        QVERIFY(is_delivery_id(longest));
        for (const std::string& text : {std::string(), std::string("short"), longest + "a",
                                        std::string("with space"), std::string("new\nline-8")})
            QVERIFY(!is_delivery_id(text));
    }
};

RUSTCHAIN_TEST(DeliveryLogTest)

} // namespace delivery_log_test
#include "delivery_log_test.moc"
