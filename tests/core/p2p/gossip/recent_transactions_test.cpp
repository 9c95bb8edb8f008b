// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The last ones are found again, in bounded memory.
#include "core/p2p/gossip/recent_transactions.hpp"

#include "tests/fixtures/test_program.hpp"

namespace recent_transactions_test {

using namespace rustchain;
using namespace rustchain::p2p::gossip;

class RecentTransactionsTest : public QObject {
    Q_OBJECT
    static SharedTransaction make(std::uint64_t nonce) {
        Transaction transaction;
        transaction.nonce = nonce;
        return std::make_shared<const Transaction>(transaction);
    }
    static bool add(RecentTransactions& recent, std::uint64_t nonce, std::size_t bytes = 100) {
        auto transaction = make(nonce);
        const TransactionHash hash = transaction_hash(*transaction);
        return recent.add(hash, transaction, bytes);
    }
    static bool has(const RecentTransactions& recent, std::uint64_t nonce) {
        const auto found = recent.find(transaction_hash(*make(nonce)));
        return found != nullptr && found->nonce == nonce;
    }

private slots:
    void finds_what_came_last() {
        RecentTransactions recent({.most = 3, .most_bytes = 10'000});
        for (std::uint64_t nonce = 0; nonce < 10; ++nonce) {
            QVERIFY(add(recent, nonce));
            QVERIFY(!add(recent, nonce));
            QVERIFY(has(recent, nonce));
            QVERIFY(recent.size() <= 6);
        }
        QVERIFY(!has(recent, 0));
        QVERIFY(has(recent, 7) && has(recent, 8));
    }

    void few_large_ones_push_others_out_as_well() {
        RecentTransactions recent({.most = 1000, .most_bytes = 1000});
        for (std::uint64_t nonce = 0; nonce < 30; ++nonce)
            add(recent, nonce, 500);
        QVERIFY(recent.size() <= 4);
    }

    void visits_all_and_names_the_newest_in_order() {
        RecentTransactions recent({.most = 3, .most_bytes = 10'000});
        for (std::uint64_t nonce = 0; nonce < 5; ++nonce)
            add(recent, nonce);
        std::vector<std::uint64_t> seen;
        recent.each([&](const TransactionHash& hash, const SharedTransaction& transaction) {
            QVERIFY(hash == transaction_hash(*transaction));
            seen.push_back(transaction->nonce);
        });
        QVERIFY(seen == (std::vector<std::uint64_t>{0, 1, 2, 3, 4}));
        QVERIFY(recent.newest(1) == std::vector<TransactionHash>{transaction_hash(*make(4))});
        QCOMPARE(recent.newest(100).size(), std::size_t{2});
    }
};

RUSTCHAIN_TEST(RecentTransactionsTest)

} // namespace recent_transactions_test
#include "recent_transactions_test.moc"
