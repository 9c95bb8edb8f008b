// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bech32m against BIP350's vectors, and every single typing error.
#include "core/primitives/bech32.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bech32_test {

using namespace rustchain;

namespace {
QJsonObject vectors() {
    QFile file(QStringLiteral(RUSTCHAIN_VECTORS "/bip350/bech32m.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}
} // namespace

class Bech32Test : public QObject {
    Q_OBJECT
private slots:
    void reads_bip350s_valid_texts_data() {
        QTest::addColumn<QString>("text");
        QJsonArray valid = vectors()["valid"].toArray();
        QCOMPARE(valid.size(), 7);
        for (const QJsonValue& row : valid)
            QTest::newRow(qPrintable(row.toString())) << row.toString();
    }

    void reads_bip350s_valid_texts() {
        QFETCH(QString, text);
        auto read = decode_bech32m(text.toStdString());
        QVERIFY(read.has_value());
        QCOMPARE(encode_bech32m(read->prefix, read->groups), text.toLower().toStdString());
    }

    void refuses_bip350s_invalid_texts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QJsonArray invalid = vectors()["invalid"].toArray();
        QCOMPARE(invalid.size(), 14);
        for (const QJsonValue& row : invalid) {
            // Latin-1: U+0080 of the vectors stands for the byte 0x80.
            QTest::newRow(qPrintable(row["string"].toString().toLatin1().toPercentEncoding()))
                << row["string"].toString().toLatin1() << row["why"].toString().toLower();
        }
    }

    void refuses_bip350s_invalid_texts() {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        auto fault = decode_bech32m(text.toStdString()).error();
        // The vectors leave open which of several rules speaks first; length does in ours.
        if (text.size() < 8 || text.size() > 90)
            QCOMPARE(fault, Bech32Fault::bad_length);
        else if (why.contains("character"))
            QVERIFY(fault == Bech32Fault::bad_character || fault == Bech32Fault::no_separator);
        else if (why.contains("separator") || why.contains("empty") || why.contains("too short"))
            QCOMPARE(fault, Bech32Fault::no_separator);
        else
            QCOMPARE(fault, Bech32Fault::bad_checksum);
    }

    void names_each_fault() {
        auto fault = [](std::string_view text) { return decode_bech32m(text).error(); };
        QCOMPARE(fault(""), Bech32Fault::bad_length);
        QCOMPARE(fault("a1lqfn3"), Bech32Fault::bad_length);
        QCOMPARE(fault("A1lqfn3a"), Bech32Fault::mixed_case);
        QCOMPARE(fault("a1lqfn3q"), Bech32Fault::bad_checksum);
        QCOMPARE(fault("a1lqfn3b"), Bech32Fault::bad_character);
        QCOMPARE(fault("alqfn3aa"), Bech32Fault::no_separator);
        // Bech32's constant (BIP173) is not Bech32m's.
        QCOMPARE(fault("a12uel5l"), Bech32Fault::bad_checksum);
    }

    void notices_every_wrong_character() {
        Bytes groups{0};
        append(groups, to_five_bit_groups(Bytes(20, 0x7E)));
        const std::string text = encode_bech32m("rtc", groups);
        QVERIFY(decode_bech32m(text));
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (char c : std::string_view("qpzry9x8gf2tvdw0s3jn54khce6mua7l1b")) {
                std::string wrong = text;
                wrong[i] = c;
                QCOMPARE(decode_bech32m(wrong).has_value(), wrong == text);
            }
            std::string shorter = text;
            shorter.erase(i, 1);
            QVERIFY(!decode_bech32m(shorter));
        }
    }

    void regroups_bits_both_ways() {
        for (std::size_t size = 0; size <= 40; ++size) {
            Bytes bytes;
            for (std::size_t i = 0; i < size; ++i)
                bytes.push_back(static_cast<std::uint8_t>(i * 37 + 11));
            Bytes groups = to_five_bit_groups(bytes);
            QCOMPARE(groups.size(), (size * 8 + 4) / 5);
            QCOMPARE(from_five_bit_groups(groups).value(), bytes);
        }
        QCOMPARE(to_five_bit_groups(Bytes{0xFF}), (Bytes{31, 28}));
        QCOMPARE(from_five_bit_groups(Bytes{31, 29}).error(), Bech32Fault::bad_padding);
        QCOMPARE(from_five_bit_groups(Bytes{31}).error(), Bech32Fault::bad_padding);
        QCOMPARE(from_five_bit_groups(Bytes{31, 28, 0}).error(), Bech32Fault::bad_padding);
    }
};

RUSTCHAIN_TEST(Bech32Test)

} // namespace bech32_test
#include "bech32_test.moc"
