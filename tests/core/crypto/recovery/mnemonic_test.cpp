// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words against BIP39's vectors, and each way to get them wrong.
#include "core/crypto/recovery/mnemonic.hpp"

#include "core/crypto/hash_functions.hpp"
#include "core/crypto/recovery/hd_key.hpp"
#include "core/crypto/recovery/unicode.hpp"
#include "core/crypto/recovery/word_list.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace mnemonic_test {

using namespace rustchain;
using namespace rustchain::crypto;

namespace {
constexpr std::string_view kZeros = "abandon abandon abandon abandon abandon abandon abandon "
                                    "abandon abandon abandon abandon about";

void add_rows(const char* language) {
    QTest::addColumn<QJsonArray>("row");
    QJsonArray rows = vectors::read_json("bip39/vectors.json")[language].toArray();
    QCOMPARE(rows.size(), 24);
    for (const QJsonValue& row : rows)
        QTest::newRow(qPrintable(row[0].toString())) << row.toArray();
}
} // namespace

class MnemonicTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_bip39_data() { add_rows("english"); }

    void agrees_with_bip39() {
        QFETCH(QJsonArray, row);
        std::string text = row[1].toString().toStdString();
        auto made = Mnemonic::from_entropy(vectors::json_hex(row[0])).value();
        QCOMPARE(made.text(), std::string_view(text));
        auto read = Mnemonic::parse(text).value();
        QCOMPARE(read.text(), std::string_view(text));
        SecureBuffer seed = read.to_seed("TREZOR").value();
        QCOMPARE(to_hex(seed.view()), row[2].toString().toStdString());
        QCOMPARE(HdKey::from_seed(seed.view())->to_text().text(),
                 std::string_view(row[3].toString().toStdString()));
    }

    void normalises_as_the_japanese_vectors_do_data() { add_rows("japanese"); }

    void normalises_as_the_japanese_vectors_do() {
        // The list is not ours, but its texts show whether NFKD and the stretching are right.
        QFETCH(QJsonArray, row);
        std::string text = row[1].toString().toStdString();
        SecureBuffer normal = to_nfkd(text).value();
        SecureBuffer seed = pbkdf2_hmac_sha512(normal.view(), as_bytes("mnemonicTREZOR"), 2048);
        QCOMPARE(to_hex(seed.view()), row[2].toString().toStdString());
    }

    void makes_new_words_each_time() {
        std::set<std::string> seen;
        for (auto length : {MnemonicLength::words_12, MnemonicLength::words_24}) {
            for (int i = 0; i < 50; ++i) {
                Mnemonic made = Mnemonic::generate(length);
                QCOMPARE(made.word_count(), static_cast<std::size_t>(length));
                QCOMPARE(made.words().size(), made.word_count());
                QVERIFY(Mnemonic::parse(made.text()));
                seen.emplace(made.text());
            }
        }
        QCOMPARE(seen.size(), std::size_t{100});
    }

    void reads_any_case_and_space() {
        std::string text = "\n ABANDON\tabandon  Abandon\r\nabandon abandon abandon abandon "
                           "abandon abandon abandon abandon abOUT \v";
        QCOMPARE(Mnemonic::parse(text)->text(), kZeros);
        QCOMPARE(Mnemonic::parse(kZeros)->words().front(), std::string_view("abandon"));
        QCOMPARE(Mnemonic::parse(kZeros)->words().back(), std::string_view("about"));
    }

    void names_the_first_unknown_word() {
        auto problem = [](std::string_view text) { return Mnemonic::parse(text).error(); };
        QVERIFY(problem("abandon abandn zoo xx") ==
                (MnemonicProblem{MnemonicFault::unknown_word, 4, 1}));
        std::string text(kZeros);
        text.replace(text.rfind("about"), 5, "abouts");
        QVERIFY(problem(text) == (MnemonicProblem{MnemonicFault::unknown_word, 12, 11}));
        QVERIFY(problem("averyverylongword") ==
                (MnemonicProblem{MnemonicFault::unknown_word, 1, 0}));
        QVERIFY(problem("caf\xC3\xA9") == (MnemonicProblem{MnemonicFault::unknown_word, 1, 0}));
        QVERIFY(problem(std::string_view("abandon\0", 8)) ==
                (MnemonicProblem{MnemonicFault::unknown_word, 1, 0}));
    }

    void counts_the_words() {
        for (std::size_t count = 0; count <= 100; ++count) {
            std::string text;
            for (std::size_t i = 0; i < count; ++i)
                text += "abandon ";
            auto problem = Mnemonic::parse(text).error();
            bool right = count >= 12 && count <= 24 && count % 3 == 0;
            QCOMPARE(problem.fault,
                     right ? MnemonicFault::wrong_checksum : MnemonicFault::wrong_count);
            QCOMPARE(problem.count, count);
        }
    }

    void notices_swapped_and_changed_words() {
        auto fault = [](std::string_view text) { return Mnemonic::parse(text).error().fault; };
        QCOMPARE(fault("legal winner thank year wave sausage worth useful legal winner yellow "
                       "thank"),
                 MnemonicFault::wrong_checksum);
        QCOMPARE(fault("abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                       "abandon abandon abandon"),
                 MnemonicFault::wrong_checksum);
        // Seven bits of the last word are free, four are the checksum: one in 16 fits.
        std::string eleven(kZeros.substr(0, kZeros.rfind(' ') + 1));
        int fits = 0;
        for (std::size_t last = 0; last < kWordCount; ++last)
            fits += Mnemonic::parse(eleven + std::string(word_at(last))).has_value();
        QCOMPARE(fits, 128);
    }

    void takes_entropy_of_five_sizes() {
        for (std::size_t size = 0; size <= 64; ++size) {
            bool right = size >= 16 && size <= 32 && size % 4 == 0;
            auto made = Mnemonic::from_entropy(Bytes(size, 0xA5));
            QCOMPARE(made.has_value(), right);
            if (right)
                QCOMPARE(made->word_count(), size * 3 / 4);
        }
    }

    void same_passphrase_typed_two_ways_gives_one_seed() {
        Mnemonic words = Mnemonic::parse(kZeros).value();
        auto seed = [&](std::string_view phrase) { return to_hex(words.to_seed(phrase)->view()); };
        QCOMPARE(seed("caf\xC3\xA9"), seed("cafe\xCC\x81"));
        QVERIFY(seed("caf\xC3\xA9") != seed("cafe"));
        QVERIFY(seed("") != seed(" "));
        QCOMPARE(words.to_seed("\xC3").error().code, ErrorCode::invalid_input);
    }
};

RUSTCHAIN_TEST(MnemonicTest)

} // namespace mnemonic_test
#include "mnemonic_test.moc"
