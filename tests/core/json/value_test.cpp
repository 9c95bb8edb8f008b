// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Values and objects.
#include "core/json/value.hpp"

#include "tests/fixtures/test_program.hpp"

#include <limits>

namespace value_test {

using namespace rustchain::json;

class ValueTest : public QObject {
    Q_OBJECT

private slots:
    void knows_what_it_is() {
        QVERIFY(Value().is_null());
        QVERIFY(Value(nullptr).is_null());
        QCOMPARE(*Value(true).boolean(), true);
        QVERIFY(!Value(true).number());
        QCOMPARE(*Value("text").text(), std::string("text"));
        QCOMPARE(Value(Array{1, 2}).array()->size(), std::size_t{2});
        QCOMPARE(Value(Object{{"a", 1}}).kind(), std::string_view("an object"));
    }

    void writes_integers_exactly() {
        QCOMPARE(Value(std::numeric_limits<std::uint64_t>::max()).number()->text,
                 std::string("18446744073709551615"));
        QCOMPARE(Value(std::numeric_limits<std::int64_t>::min()).number()->text,
                 std::string("-9223372036854775808"));
        QCOMPARE(Value(0).number()->text, std::string("0"));
    }

    void writes_doubles_shortly() {
        QCOMPARE(Value(0.1).number()->text, std::string("0.1"));
        QVERIFY(Value(std::numeric_limits<double>::infinity()).is_null());
        QVERIFY(Value(std::numeric_limits<double>::quiet_NaN()).is_null());
    }

    void keeps_order_and_one_of_each_key() {
        Object object{{"b", 1}, {"a", 2}, {"b", 3}};
        object.set("c", 4).set("a", "new");
        QCOMPARE(object.size(), std::size_t{3});
        QCOMPARE(object.begin()->key, std::string("b"));
        QCOMPARE(object.find("b")->number()->text, std::string("3"));
        QCOMPARE(*object.find("a")->text(), std::string("new"));
        QVERIFY(!object.find("d"));
        QVERIFY(object.erase("b"));
        QVERIFY(!object.erase("b"));
        QCOMPARE(object.begin()->key, std::string("a"));
    }

    void compares_by_content() {
        QVERIFY(Value(Object{{"a", Array{1, "x"}}}) == Value(Object{{"a", Array{1, "x"}}}));
        QVERIFY(Value(Object{{"a", Array{1, "x"}}}) != Value(Object{{"a", Array{1, "y"}}}));
        QVERIFY(Value(Number{"1"}) != Value(Number{"1.0"}));
    }
};

RUSTCHAIN_TEST(ValueTest)

} // namespace value_test
#include "value_test.moc"
