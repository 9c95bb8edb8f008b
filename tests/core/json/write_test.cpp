// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writing JSON.
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "tests/fixtures/test_program.hpp"

namespace write_test {

using namespace rustchain::json;

class WriteTest : public QObject {
    Q_OBJECT

private slots:
    void writes_one_line() {
        const Value value = Object{{"height", 5},
                                   {"empty", Object{}},
                                   {"none", Array{}},
                                   {"list", Array{1, nullptr, true, "x"}}};
        QCOMPARE(write(value),
                 std::string(R"({"height":5,"empty":{},"none":[],"list":[1,null,true,"x"]})"));
    }

    void writes_for_people() {
        const Value value = Object{{"a", Array{1, Object{{"b", "c"}}}}, {"d", Object{}}};
        QCOMPARE(write_pretty(value), std::string("{\n"
                                                  "  \"a\": [\n"
                                                  "    1,\n"
                                                  "    {\n"
                                                  "      \"b\": \"c\"\n"
                                                  "    }\n"
                                                  "  ],\n"
                                                  "  \"d\": {}\n"
                                                  "}\n"));
    }

    void escapes_what_must_be() {
        QCOMPARE(write(Value(std::string("a\"b\\c\n\t\x01\x7F\0ä", 12))),
                 std::string("\"a\\\"b\\\\c\\n\\u0009\\u0001\\u007f\\u0000ä\""));
        QCOMPARE(write(Object{{"k\"", 1}}), std::string("{\"k\\\"\":1}"));
    }

    void repairs_text_that_is_not_utf8() {
        const std::string written = write(Value(std::string("a\xFF\"ä\xC3")));
        QCOMPARE(written, std::string("\"a\uFFFD\\\"ä\uFFFD\""));
        QVERIFY(parse(written).has_value());
    }

    void reads_back_what_it_wrote() {
        std::string all;
        for (int c = 0; c < 128; ++c)
            all += static_cast<char>(c);
        const Value value = Object{{all, Array{all, Number{"1e-06"}, false}}, {"ü😀", nullptr}};
        for (const std::string& text : {write(value), write_pretty(value)}) {
            auto read = parse(text);
            QVERIFY(read.has_value());
            QVERIFY(*read == value);
        }
    }
};

RUSTCHAIN_TEST(WriteTest)

} // namespace write_test
#include "write_test.moc"
