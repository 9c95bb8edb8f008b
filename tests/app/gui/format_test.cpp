// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Amounts, addresses and times as people read them.
#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/secret_text.hpp"
#include "app/gui/format/time_format.hpp"

#include <QLocale>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;

class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void amounts_have_six_decimals_and_groups() {
        QCOMPARE(amount_text(Amount::from_micro_rtc(1'284'506'120)), QString("1,284.506120"));
        QCOMPARE(amount_text(Amount()), QString("0.000000"));
        QCOMPARE(amount_text(Amount::from_micro_rtc(1)), QString("0.000001"));
        QCOMPARE(amount_text(Amount::from_micro_rtc(UINT64_MAX)),
                 QString("18,446,744,073,709.551615"));
        QCOMPARE(amount_text(std::nullopt), QString(QChar(0x2014)));
    }

    void amounts_follow_the_language() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(amount_text(Amount::from_micro_rtc(1'284'506'120)), QString("1.284,506120"));
        QCOMPARE(short_amount_text(Amount::from_micro_rtc(42'500'000)), QString("42,5"));
    }

    void signs_are_plus_and_minus() {
        QCOMPARE(signed_amount_text(Amount::from_rtc(12), true), QString("+12.000000"));
        QCOMPARE(signed_amount_text(Amount::from_rtc(12), false),
                 QString(QChar(0x2212)) + "12.000000");
    }

    void multipliers_have_three_decimals() {
        QCOMPARE(multiplier_text(1279), QString("1.279") + QChar(0x00D7));
        QCOMPARE(multiplier_text(0), QString("0.000") + QChar(0x00D7));
    }

    void chunks_are_six_from_the_end() {
        QCOMPARE(address_chunks("abcdefghijklmnop"), QStringList({"abcd", "efghij", "klmnop"}));
        QCOMPARE(address_chunks("abcdefghijklmno"), QStringList({"abcdefghi", "jklmno"}));
        QCOMPARE(address_chunks("abcdefghijkl"), QStringList({"abcdef", "ghijkl"}));
        QCOMPARE(address_chunks("abc"), QStringList({"abc"}));
        QCOMPARE(address_chunks(""), QStringList());
    }

    void chunks_lose_nothing() {
        QString text;
        for (int size = 0; size < 80; ++size) {
            QCOMPARE(address_chunks(text).join(QString()), text);
            text += QChar(u'a' + size % 26);
        }
    }

    void short_forms_keep_both_ends() {
        QCOMPARE(short_address("drtc1qyqqabcdefghkp3dx"),
                 QString("drtc1qyqq") + QChar(0x2026) + "kp3dx");
        QCOMPARE(short_address("drtc1qyqqkp3dx"), QString("drtc1qyqqkp3dx"));
        QCOMPARE(short_hash("0123456789abcdef"), QString("012345") + QChar(0x2026) + "cdef");
    }

    void wedges_are_six_of_eight_colours() {
        const QList<int> wedges = address_wedges(Address());
        QCOMPARE(wedges.size(), 6);
        for (int wedge : wedges)
            QVERIFY(wedge >= 0 && wedge < 8);
        // SHA-256 of twenty zero bytes begins de 47 c9 b2 7e b8.
        QCOMPARE(wedges, QList<int>({0xde % 8, 0x47 % 8, 0xc9 % 8, 0xb2 % 8, 0x7e % 8, 0xb8 % 8}));
    }

    void ages_grow_from_now_to_a_date() {
        constexpr TimestampMs then = 1'700'000'000'000;
        QCOMPARE(age_text(then, then), QString("now"));
        QCOMPARE(age_text(then, then - 5000), QString("now"));
        QCOMPARE(age_text(then, then + 999), QString("now"));
        QCOMPARE(age_text(then, then + 1000), QString("1 s"));
        QCOMPARE(age_text(then, then + 59'999), QString("59 s"));
        QCOMPARE(age_text(then, then + 60'000), QString("1 min"));
        QCOMPARE(age_text(then, then + 3'600'000), QString("1 h"));
        QVERIFY(age_text(then, then + 86'400'000).contains("23"));
    }

    void a_time_since_is_never_now() {
        const TimestampMs then = 1'700'000'000'000;
        QCOMPARE(since_text(then, then), QString("1 s"));
        QCOMPARE(since_text(then, then + 4000), QString("4 s"));
    }

    void durations_have_a_decimal_below_ten_seconds() {
        QCOMPARE(duration_text(3900), QString("3.9 s"));
        QCOMPARE(duration_text(49), QString("< 0.1 s"));
        QCOMPARE(duration_text(50), QString("0.1 s"));
        QCOMPARE(duration_text(10'000), QString("10 s"));
        QCOMPARE(duration_text(180'000), QString("3 min"));
        QCOMPARE(clock_text(189), QString("3:09"));
    }

    void a_copied_secret_stays_in_its_field() {
        QString typed = QString("correct horse").append(QChar(u'!'));
        QCOMPARE(std::string(copy_secret(typed).text()), std::string("correct horse!"));
        QCOMPARE(typed, QString("correct horse!"));
    }

    void a_taken_secret_is_gone_from_its_text() {
        QString typed = QString("correct horse").append(QChar(u'!'));
        const QString shared = typed;
        auto secret = take_secret(typed);
        QCOMPARE(std::string(secret.text()), std::string("correct horse!"));
        QVERIFY(!shared.contains("horse"));
        QCOMPARE(std::string(take_secret(QStringLiteral("in the program")).text()),
                 std::string("in the program"));
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "format_test.moc"
