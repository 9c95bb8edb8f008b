// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Typed amounts: what is read, what is refused, and never a guess.
#include "core/wallet/text/amount_text.hpp"

#include "core/chain/chain_params.hpp"
#include "core/runtime/random.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <regex>

namespace amount_text_test {

using namespace rustchain;
using namespace rustchain::wallet;

class AmountTextTest : public QObject {
    Q_OBJECT
private slots:
    void reads_what_people_type_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("separator");
        QTest::addColumn<quint64>("micro_rtc");
        auto row = [](const char* text, const char* separator, quint64 micro_rtc) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(separator) << micro_rtc;
        };
        row("0", ".", 0);
        row("1", ".", 1'000'000);
        row("1234.5", ".", 1'234'500'000);
        row("0.000001", ".", 1);
        row("12,5", ",", 12'500'000);
        row("12.25", ",", 12'250'000);
        row(".5", ".", 500'000);
        row("5.", ".", 5'000'000);
        row("  7.5\t", ".", 7'500'000);
        row("007", ".", 7'000'000);
        row("3\xD9\xAB"
            "5",
            "\xD9\xAB", 3'500'000);
        row("8388608", ".", 8'388'608'000'000);
    }

    void reads_what_people_type() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, separator);
        QFETCH(quint64, micro_rtc);
        auto amount = parse_amount_input(text.toStdString(), separator.toStdString());
        QVERIFY(amount);
        QCOMPARE(amount->micro_rtc(), micro_rtc);
    }

    void refuses_what_is_unclear_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("separator");
        QTest::addColumn<int>("fault");
        auto row = [](const char* text, const char* separator, AmountInputFault fault) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(separator)
                                << static_cast<int>(fault);
        };
        using enum AmountInputFault;
        row("", ".", empty);
        row("   ", ".", empty);
        row(".", ".", not_a_number);
        row(",", ",", not_a_number);
        row("-1", ".", not_a_number);
        row("+1", ".", not_a_number);
        row("\xE2\x88\x92"
            "1",
            ".", not_a_number);
        row("1e3", ".", not_a_number);
        row("0x10", ".", not_a_number);
        row("\xD9\xA1", ".", not_a_number); // an Arabic-Indic digit
        row("1,5", ".", group_separator);
        row("1,234", ".", group_separator);
        row("1.234,5", ",", group_separator);
        row("1,234.5", ",", group_separator);
        row("1.234.567", ".", group_separator);
        row("1 234", ".", group_separator);
        row("1'234", ".", group_separator);
        row("1\xC2\xA0"
            "234",
            ".", group_separator);
        row("1\xE2\x80\xAF"
            "234,5",
            ",", group_separator);
        row("0.0000001", ".", too_many_decimals);
        row("1.0000000", ".", too_many_decimals);
        row("8388608.000001", ".", too_large);
        row("99999999999999999999999", ".", too_large);
    }

    void refuses_what_is_unclear() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, separator);
        QFETCH(int, fault);
        auto amount = parse_amount_input(text.toStdString(), separator.toStdString());
        QVERIFY(!amount);
        QCOMPARE(static_cast<int>(amount.error()), fault);
        QVERIFY(!describe(amount.error()).empty());
    }

    void agrees_with_a_plain_model_on_random_texts() {
        const std::regex model("[0-9]+([.,][0-9]{0,6})?|[.,][0-9]{1,6}");
        const std::string alphabet = "00112233456789..,,- e'";
        runtime::SeededRandom random(7);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (std::uint64_t n = random.below(9); n > 0; --n)
                text += alphabet[random.below(alphabet.size())];
            std::string core = text;
            core.erase(0, core.find_first_not_of(' '));
            core.erase(core.find_last_not_of(' ') + 1);
            std::string with_dot = "0" + core;
            std::ranges::replace(with_dot, ',', '.');
            bool expected = std::regex_match(core, model) && std::stod(with_dot) <= 8'388'608;
            auto amount = parse_amount_input(text, ",");
            QVERIFY2(amount.has_value() == expected, text.c_str());
            read += expected ? 1 : 0;
        }
        QVERIFY(read > 1000);
    }

    void writes_without_trailing_zeros_and_reads_it_back() {
        auto text = [](std::uint64_t micro) {
            return QString::fromStdString(to_trimmed_text(Amount::from_micro_rtc(micro)));
        };
        QCOMPARE(text(42'500'000), QString("42.5"));
        QCOMPARE(text(3'000'000), QString("3"));
        QCOMPARE(text(0), QString("0"));
        QCOMPARE(text(1), QString("0.000001"));
        QCOMPARE(text(10'000'000), QString("10"));
        QCOMPARE(to_trimmed_text(Amount::from_micro_rtc(1'500'000), ","), std::string("1,5"));
        runtime::SeededRandom random(1);
        for (int i = 0; i < 2000; ++i) {
            Amount amount = Amount::from_micro_rtc(random.below(kTotalSupply.micro_rtc() + 1));
            QCOMPARE(parse_amount_input(to_trimmed_text(amount, ","), ",").value(), amount);
        }
    }
};

RUSTCHAIN_TEST(AmountTextTest)

} // namespace amount_text_test
#include "amount_text_test.moc"
