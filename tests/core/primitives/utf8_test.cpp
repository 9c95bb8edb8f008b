// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// UTF-8: every code point, every malformed pair of bytes, the table's edges.
#include "core/primitives/utf8.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QString>

#include <string>

namespace utf8_test {

using namespace rustchain;

class Utf8Test : public QObject {
    Q_OBJECT
private slots:
    void takes_every_code_point_whole_and_none_cut() {
        for (char32_t point = 0; point < 0x110000; ++point) {
            if (point >= 0xD800 && point < 0xE000)
                continue;
            std::string text = QString::fromUcs4(&point, 1).toStdString();
            if (!is_utf8(text))
                QFAIL(qPrintable(QString::number(std::uint32_t{point}, 16)));
            for (std::size_t size = 1; size < text.size(); ++size)
                if (is_utf8(std::string_view(text).substr(0, size)) ||
                    is_utf8(std::string_view(text).substr(size)))
                    QFAIL(qPrintable(QString::number(std::uint32_t{point}, 16)));
        }
    }

    void refuses_what_the_table_refuses_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* hex :
             {"80",       "BF",       "C0",       "C080",     "C1BF",   "F5808080",
              "FF",       "FE",                               // bytes that never stand
              "E08080",   "E09FBF",   "F0808080", "F08FBFBF", // overlong
              "EDA080",   "EDBFBF",                           // surrogates
              "F4908080", "F7BFBFBF",                         // beyond U+10FFFF
              "C2",       "E0A0",     "F09080",   "C241",     "E0A041", "F0908041", // cut
              "6180",     "C2A0A0",   "41C2"})
            QTest::newRow(hex) << QByteArray::fromHex(hex);
    }

    void refuses_what_the_table_refuses() {
        QFETCH(QByteArray, text);
        QVERIFY(!is_utf8(text.toStdString()));
        QVERIFY(!is_utf8("before" + text.toStdString() + "after"));
    }

    void takes_the_tables_edges() {
        for (const char* hex : {"", "00", "7F", "C280", "DFBF", "E0A080", "ED9FBF", "EE8080",
                                "EFBFBF", "F0908080", "F48FBFBF", "EFBBBF41"})
            QVERIFY(is_utf8(QByteArray::fromHex(hex).toStdString()));
    }
};

RUSTCHAIN_TEST(Utf8Test)

} // namespace utf8_test
#include "utf8_test.moc"
