// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages, percent-encoding and request targets.
#include "core/http/message.hpp"

#include "tests/fixtures/test_program.hpp"

namespace message_test {

using namespace rustchain;
using namespace rustchain::http;

class MessageTest : public QObject {
    Q_OBJECT

    static Request request_for(std::string target) {
        Request request;
        request.target = std::move(target);
        return request;
    }

private slots:
    void finds_headers_without_case() {
        Headers headers{{"Content-Type", "a"}, {"X-Two", "1"}, {"x-two", "2"}};
        QCOMPARE(headers.find("content-TYPE"), std::optional<std::string_view>("a"));
        QCOMPARE(headers.count("X-TWO"), std::size_t{2});
        headers.set("x-TWO", "3");
        QCOMPARE(headers.count("X-Two"), std::size_t{1});
        QCOMPARE(headers.find("X-Two"), std::optional<std::string_view>("3"));
        QVERIFY(!headers.find("X-Three"));
    }

    void makes_problems() {
        const Response response = problem(404, "no block 12", {{"height", "12"}});
        QCOMPARE(response.status, 404U);
        QCOMPARE(response.content_type, std::string("application/problem+json"));
        QCOMPARE(QByteArray::fromStdString(response.body),
                 QByteArray(R"({"type":"about:blank","title":"Not Found","status":404,)"
                            R"("detail":"no block 12","height":"12"})"));
        QCOMPARE(reason_of(999), std::string_view("Unknown"));
    }

    void decodes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("plus_is_space");
        QTest::addColumn<QByteArray>("decoded"); // null: refused
        auto row = [](const char* text, bool plus, QByteArray decoded) {
            QTest::newRow(text) << QByteArray(text) << plus << decoded;
        };
        row("plain-._~", false, "plain-._~");
        row("a%20b%2Fc", false, "a b/c");
        row("%c3%A4", false, "ä");
        row("a+b", false, "a+b");
        row("a+b%2B", true, "a b+");
        row("%", false, {});
        row("%2", false, {});
        row("%zz", false, {});
        row("%%41", false, {});
        row("%00", false, {});
        row("%ff", false, {});
        row("%c3", false, {});
    }
    void decodes() {
        QFETCH(QByteArray, text);
        QFETCH(bool, plus_is_space);
        QFETCH(QByteArray, decoded);
        auto result = percent_decode(text.toStdString(), plus_is_space);
        QCOMPARE(result.has_value(), !decoded.isNull());
        if (result)
            QCOMPARE(QByteArray::fromStdString(*result), decoded);
    }

    void encodes_and_decodes_every_character() {
        std::string all;
        for (int c = 1; c < 128; ++c)
            all += static_cast<char>(c);
        all += "ä😀";
        const std::string encoded = percent_encode(all);
        QVERIFY(encoded.find_first_of(" /?&=+#\"\n") == std::string::npos);
        QCOMPARE(percent_decode(encoded), std::optional(all));
        QCOMPARE(percent_encode("a b/ä"), std::string("a%20b%2F%C3%A4"));
    }

    void reads_targets() {
        Request request = request_for("/v1/search%3F?q=a+b%26c&limit=5&empty&q=last&&x=1=2");
        QVERIFY(read_target(request));
        QCOMPARE(request.path, std::string("/v1/search?"));
        QVERIFY((request.query == std::map<std::string, std::string>{
                                      {"q", "last"}, {"limit", "5"}, {"empty", ""}, {"x", "1=2"}}));
        for (const char* bad : {"", "v1", "*", "http://host/", "/%", "/ok?a=%zz", "/%00"}) {
            Request refused = request_for(bad);
            QVERIFY2(!read_target(refused), bad);
        }
    }
};

RUSTCHAIN_TEST(MessageTest)

} // namespace message_test
#include "message_test.moc"
