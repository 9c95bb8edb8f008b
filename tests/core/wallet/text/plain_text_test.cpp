// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Plain text: scripts and pictures pass, what hides or turns text does not.
#include "core/wallet/text/plain_text.hpp"

#include "tests/fixtures/test_program.hpp"

namespace plain_text_test {

using namespace rustchain::wallet;

class PlainTextTest : public QObject {
    Q_OBJECT
private slots:
    void lets_writing_pass() {
        for (const char8_t* text : {u8"", u8"Ilse", u8"Größe", u8"日本語", u8"שלום",
                                    u8"👩‍🚀", u8"a b", u8"\uD7FF\uE000\U0010FFFD"})
            QVERIFY(is_plain_text(reinterpret_cast<const char*>(text)));
    }

    void refuses_what_hides_or_turns_text() {
        for (const char8_t* text :
             {u8"a\nb", u8"\t", u8"\u007F", u8"\u0085", u8"a\u202Eb", u8"\u2066", u8"\u200F",
              u8"x\u200By", u8"\u2028", u8"\uFEFF", u8"\u061C", u8"\u2060"})
            QVERIFY(!is_plain_text(reinterpret_cast<const char*>(text)));
        QVERIFY(!is_plain_text(std::string_view("\0", 1)));
        QVERIFY(!is_plain_text("\xC3"));
        QVERIFY(!is_plain_text("\xED\xA0\x80"));
    }

    void makes_one_plain_line() {
        const auto line = [](const char8_t* text) {
            return plain_line(reinterpret_cast<const char*>(text), 40);
        };
        const auto utf8 = [](const char8_t* text) {
            return std::string(reinterpret_cast<const char*>(text));
        };
        QCOMPARE(line(u8" <b>Fix</b>\r\n\tthe\u2028probe  "), utf8(u8"<b>Fix</b> the probe"));
        QCOMPARE(line(u8"a\u202Eb\u2066c\u200B\uFEFFd\u0085"), utf8(u8"abcd"));
        QCOMPARE(line(u8"שלום 👩‍🚀"), utf8(u8"שלום 👩‍🚀"));
        QCOMPARE(plain_line("x\xC3(\xED\xA0\x80y\xF0\x9F", 60),
                 utf8(u8"x\uFFFD(\uFFFD\uFFFD\uFFFDy\uFFFD\uFFFD"));
        QCOMPARE(plain_line("", 10), std::string());
    }

    void cuts_a_line_between_characters() {
        const std::string text = reinterpret_cast<const char*>(u8"aaü€bb");
        QCOMPARE(plain_line(text, text.size()), text);
        for (std::size_t most = 0; most < text.size(); ++most) {
            const std::string cut = plain_line(text, most);
            QVERIFY(cut.size() <= most && is_plain_text(cut));
            QCOMPARE(cut.ends_with("\xE2\x80\xA6"), most >= 3);
        }
    }

    void knows_blanks() {
        QVERIFY(is_blank(""));
        QVERIFY(is_blank(" \t "));
        QVERIFY(!is_blank(" a "));
    }
};

RUSTCHAIN_TEST(PlainTextTest)

} // namespace plain_text_test
#include "plain_text_test.moc"
