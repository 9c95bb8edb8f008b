// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading JSON: exact numbers, limits, and text that nobody friendly sent.
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "tests/fixtures/test_program.hpp"

namespace parse_test {

using namespace rustchain;
using json::parse;

class ParseTest : public QObject {
    Q_OBJECT

private slots:
    void keeps_a_numbers_text_data() {
        QTest::addColumn<QByteArray>("number");
        for (const char* number :
             {"0", "-0", "1e-06", "1E400", "18446744073709551616", "0.10", "-12.50e+3",
              "123456789012345678901234567890.000000000000000000001", "9223372036854775808"})
            QTest::newRow(number) << QByteArray(number);
    }
    void keeps_a_numbers_text() {
        QFETCH(QByteArray, number);
        for (const std::string& text : {number.toStdString(), "[1," + number.toStdString() + "]",
                                        "{\"a\":" + number.toStdString() + "}"}) {
            auto value = parse(text);
            QVERIFY2(value.has_value(), value ? "" : value.error().message.c_str());
            QCOMPARE(json::write(*value), text);
        }
    }

    void keeps_the_order_of_members() {
        auto value = parse(R"({"z":1,"a":{"y":null,"b":[true,false]},"m":"x"})");
        QVERIFY(value.has_value());
        QCOMPARE(json::write(*value),
                 std::string(R"({"z":1,"a":{"y":null,"b":[true,false]},"m":"x"})"));
    }

    void lets_the_last_of_equal_keys_win() {
        auto value = parse(R"({"a":1,"b":2,"a":3,"c":4,"b":5,"a":6})");
        QVERIFY(value.has_value());
        QCOMPARE(json::write(*value), std::string(R"({"a":6,"b":5,"c":4})"));
    }

    void reads_escapes() {
        auto value = parse("\"\\u00e4\\ud83d\\ude00\\n\\\"\\\\\\/\\u0000\"");
        QVERIFY(value.has_value());
        QCOMPARE(*value->text(), std::string("ä😀\n\"\\/\0", 11));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        auto row = [](const char* name, QByteArray text, const char* message) {
            QTest::newRow(name) << text << QByteArray(message);
        };
        row("nothing", "", "line 1, column 1: the text ends too early");
        row("open object", "{\"a\":1", "the text ends too early");
        row("half a number", "-", "too early");
        row("two values", "1 2", "line 1, column 3: something follows the value");
        row("trailing comma", "[1,]", "line 1, column 4: not JSON");
        row("leading zero", "01", "something follows the value");
        row("plus sign", "+1", "not JSON");
        row("not a number", "NaN", "not JSON");
        row("comment", "/* */1", "not JSON");
        row("single quotes", "{'a':1}", "not JSON");
        row("control character", "\"\x01\"", "not JSON");
        row("lone surrogate", R"("\ud800")", "not JSON");
        row("third line", "{\n\"a\":1,\n  x}", "line 3, column 3: not JSON");
        row("latin 1", "\"abc\xE4\"", "line 1, column 5: not UTF-8");
        row("overlong", "\"\xC0\xAF\"", "line 1, column 2: not UTF-8");
        row("cut character", "[\n\"\xF0\x9F\x98", "line 2, column 2: not UTF-8");
        row("byte order mark", "\xEF\xBB\xBF{}", "not JSON");
        row("NUL", QByteArray("1\0", 2), "something follows the value");
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        auto value = parse(text.toStdString());
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::invalid_input);
        QVERIFY2(QByteArray::fromStdString(value.error().message).contains(message),
                 value.error().message.c_str());
    }

    void reads_64_levels_and_no_more() {
        const auto nested = [](std::size_t depth) {
            return std::string(depth, '[') + std::string(depth, ']');
        };
        QVERIFY(parse(nested(64)).has_value());
        auto deeper = parse(nested(65));
        QVERIFY(!deeper);
        QVERIFY(deeper.error().message.ends_with("deeper than 64 levels"));
        QVERIFY(!parse(std::string(1'000'000, '[')));
        std::string objects;
        for (int i = 0; i < 65; ++i)
            objects += "{\"a\":";
        QVERIFY(!parse(objects));
    }

    void counts_values_and_bytes() {
        const json::ParseLimits limits{.max_bytes = 20, .max_values = 4};
        QVERIFY(parse("[1,2,3]", limits).has_value());
        auto fifth = parse("[1,2,3,4]", limits);
        QVERIFY(!fifth);
        QVERIFY(fifth.error().message.ends_with("more than 4 values"));
        QVERIFY(parse("\"" + std::string(18, 'x') + "\"", limits).has_value());
        auto longer = parse("\"" + std::string(19, 'x') + "\"", limits);
        QVERIFY(!longer);
        QCOMPARE(longer.error().message, std::string("longer than 20 bytes"));
    }

    void reads_every_prefix_without_harm() {
        const std::string text = R"({"a":[1,-2.5e10,"\u00e4"],"b":{"c":null,"d":true}})";
        QVERIFY(parse(text).has_value());
        for (std::size_t length = 0; length < text.size(); ++length)
            QVERIFY(!parse(text.substr(0, length)));
    }

    void merges_many_equal_keys_in_little_time() {
        std::string text = "{";
        for (int i = 0; i < 20'000; ++i)
            text += (i ? ",\"k" : "\"k") + std::to_string(i % 10'000) + "\":" + std::to_string(i);
        auto value = parse(text + "}");
        QVERIFY(value.has_value());
        QCOMPARE(value->object()->size(), std::size_t{10'000});
        QCOMPARE(value->object()->begin()->value.number()->text, std::string("10000"));
    }
};

RUSTCHAIN_TEST(ParseTest)

} // namespace parse_test
#include "parse_test.moc"
