// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Labels as other wallets read and write them.
#include "core/wallet/files/label_exchange.hpp"

#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>

namespace label_exchange_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

//! JSON with ' in the place of ".
std::string lines(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

std::string tx_line(const std::string& label) {
    return lines("{'type':'tx','ref':'" + std::string(64, 'a') + "','label':'" + label + "'}");
}

std::string refusal(const std::string& text) {
    auto read = read_labels(text, "drtc");
    return read ? std::string() : read.error().message;
}

} // namespace

class LabelExchangeTest : public QObject {
    Q_OBJECT
private slots:
    void reads_back_what_it_writes() {
        LabelSet set;
        for (std::uint8_t i = 0; i < 5; ++i) {
            TransactionHash hash;
            hash[0] = i;
            set.transactions[hash] = "tea \"" + std::to_string(i) + "\" \\ ü";
            Address address;
            address[0] = i;
            set.addresses.push_back({.name = "Ilse " + std::to_string(i), .address = address});
        }
        const std::string text = write_labels(set, "drtc");
        QCOMPARE(std::ranges::count(text, '\n'), 10);
        QVERIFY(read_labels(text, "drtc").value() == set);
    }

    void counts_what_it_does_not_keep() {
        auto set = read_labels(lines("{'type':'xpub','ref':'x'}\r\n\n") + tx_line("tea") + "\n" +
                                   lines("{'type':'tx','ref':'" + std::string(64, 'b') +
                                         "','origin':'w','spendable':true}"),
                               "drtc");
        QVERIFY(set);
        QCOMPARE(set->others, std::size_t{1});
        QCOMPARE(set->transactions.size(), std::size_t{1});
    }

    void names_the_line_and_what_is_wrong() {
        QVERIFY(refusal(tx_line("a") + lines("\n{'type':")).starts_with("line 2: "));
        QVERIFY(refusal(lines("{'type':'tx','ref':'12','label':'x'}")).find("64 hex") !=
                std::string::npos);
        QVERIFY(refusal(lines("{'ref':'12'}")).find("type") != std::string::npos);
        QVERIFY(refusal(lines("{'type':'addr','ref':'nobody','label':'x'}"))
                    .starts_with("line 1: ref: "));
        QVERIFY(refusal(tx_line(std::string(201, 'x'))).find("200 bytes") != std::string::npos);
        QVERIFY(refusal(tx_line("a\\u202Eb")).find("plain text") != std::string::npos);
        QVERIFY(refusal(tx_line(std::string(200, 'x'))).empty());
    }
};

RUSTCHAIN_TEST(LabelExchangeTest)

} // namespace label_exchange_test
#include "label_exchange_test.moc"
