// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// NFKD against Qt's, for every code point and for heaps of marks.
#include "core/crypto/recovery/unicode.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QRandomGenerator>

namespace unicode_test {

using namespace rustchain;
using namespace rustchain::crypto;

namespace {
std::string ours(const QString& text) {
    return std::string(to_nfkd(text.toStdString())->text());
}

std::string theirs(const QString& text) {
    return text.normalized(QString::NormalizationForm_KD).toStdString();
}
} // namespace

class UnicodeTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_qt_on_every_code_point() {
        // A block at a time: a line end is never part of a decomposition and keeps marks apart.
        qsizetype changed = 0;
        for (char32_t block = 0; block < 0x110000; block += 0x400) {
            if (block >= 0xD800 && block < 0xE000)
                continue;
            QString text;
            for (char32_t point = block; point < block + 0x400; ++point)
                text += QString::fromUcs4(&point, 1) + '\n';
            std::string normal = ours(text);
            if (normal != theirs(text))
                QFAIL(qPrintable(QString("in the block of U+%1").arg(std::uint32_t{block}, 4, 16)));
            QStringList before = text.split('\n');
            QStringList after = QString::fromStdString(normal).split('\n');
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < before.size(); ++i)
                changed += before[i] != after[i];
        }
        // Hangul's 11,172 syllables and the table's lines.
        QCOMPARE(changed, qsizetype{11'172 + 5'795});
    }

    void agrees_with_qt_on_heaps_of_marks() {
        QRandomGenerator random(7);
        const std::vector<std::pair<quint32, quint32>> kBlocks{
            {0x20, 0x7E},     {0xC0, 0x24F},     {0x300, 0x36F},   {0x300, 0x36F},
            {0x591, 0x5C7},   {0x64B, 0x65F},    {0x1DC0, 0x1DFF}, {0x3040, 0x30FF},
            {0xAC00, 0xAC80}, {0x1D165, 0x1D172}};
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i) {
                auto [first, last] = kBlocks[random.bounded(static_cast<quint32>(kBlocks.size()))];
                char32_t point = random.bounded(first, last + 1);
                text += QString::fromUcs4(&point, 1);
            }
            QCOMPARE(ours(text), theirs(text));
        }
    }

    void leaves_ascii_alone() {
        QCOMPARE(to_nfkd("correct horse\t~")->text(), std::string_view("correct horse\t~"));
        QVERIFY(to_nfkd("")->empty());
    }

    void refuses_what_is_not_utf8() {
        for (std::string_view bad : {"\xC3", "\xFF", "\xED\xA0\x80", "\xC0\x80", "a\x80"})
            QCOMPARE(to_nfkd(bad).error().code, ErrorCode::invalid_input);
    }
};

RUSTCHAIN_TEST(UnicodeTest)

} // namespace unicode_test
#include "unicode_test.moc"
