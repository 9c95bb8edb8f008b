// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The English words: order, look-up, completion, suggestions.
#include "core/crypto/recovery/word_list.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QFile>

#include <set>
#include <string>

namespace word_list_test {

using namespace rustchain;
using namespace rustchain::crypto;

using Words = std::vector<std::string_view>;

class WordListTest : public QObject {
    Q_OBJECT
private slots:
    void is_the_published_list() {
        std::string all;
        for (std::size_t i = 0; i < kWordCount; ++i) {
            all += word_at(i);
            all += '\n';
        }
        // The hash of english.txt as published with BIP39.
        QCOMPARE(to_hex(sha256(as_bytes(all))),
                 std::string("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
        QFile file(QStringLiteral(RUSTCHAIN_RESOURCES "/bip39/english.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), all);
    }

    void finds_each_word_and_no_other() {
        for (std::size_t i = 0; i < kWordCount; ++i)
            QCOMPARE(index_of_word(word_at(i)).value(), i);
        for (std::string_view none : {"", "a", "abando", "abandonn", "Abandon", "zzz", "0", " zoo"})
            QVERIFY(!index_of_word(none));
    }

    void four_letters_fix_a_word() {
        for (std::size_t i = 0; i < kWordCount; ++i) {
            std::string_view word = word_at(i);
            auto completed = words_with_prefix(word.substr(0, 4));
            if (word.size() >= 4)
                QCOMPARE(completed, Words{word});
            else
                QCOMPARE(completed.front(), word);
        }
    }

    void completes_in_order_up_to_a_count() {
        QCOMPARE(words_with_prefix("zo"), (Words{"zone", "zoo"}));
        QCOMPARE(words_with_prefix("ZO"), (Words{"zone", "zoo"}));
        QCOMPARE(words_with_prefix("act"), (Words{"act", "action", "actor", "actress", "actual"}));
        QCOMPARE(words_with_prefix("ab", 2), (Words{"abandon", "ability"}));
        QVERIFY(words_with_prefix("").empty());
        QVERIFY(words_with_prefix("xyl").empty());
        QVERIFY(words_with_prefix("abandonments").empty());
        QVERIFY(words_with_prefix("{").empty());
    }

    void suggests_what_is_near() {
        QCOMPARE(nearest_words("abandn", 1), Words{"abandon"}); // a letter lost
        QCOMPARE(nearest_words("abanddon", 1), Words{"abandon"});
        QCOMPARE(nearest_words("abamdon", 1), Words{"abandon"});
        QCOMPARE(nearest_words("abadnon", 1), Words{"abandon"}); // neighbours swapped
        QCOMPARE(nearest_words("ZEBAR", 1), Words{"zebra"});
        QCOMPARE(nearest_words("zoo", 1), Words{"zoo"});
        QVERIFY(nearest_words("qqqqqq").empty());
        QVERIFY(nearest_words("").empty());
        QVERIFY(nearest_words(std::string(1000, 'a')).empty());
        QVERIFY(nearest_words("cat", 4).size() == 4);
    }
};

RUSTCHAIN_TEST(WordListTest)

} // namespace word_list_test
#include "word_list_test.moc"
