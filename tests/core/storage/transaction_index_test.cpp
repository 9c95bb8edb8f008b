// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Looking transactions up by hash and by account.
#include "core/storage/transaction_index.hpp"

#include "core/storage/memory_store.hpp"
#include "tests/core/storage/sample_blocks.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <map>

namespace transaction_index_test {

using namespace rustchain;
using namespace rustchain::storage;

class TransactionIndexTest : public QObject {
    Q_OBJECT
private slots:
    void names_the_accounts_of_a_transaction() {
        std::mt19937_64 random(1);
        auto key = random_bytes<crypto::PublicKey>(random);
        auto other = random_bytes<Address>(random);
        Transaction transfer =
            sample_transfer(random, key, {other, other, address_of(KeyScheme::schnorr, key)});
        std::vector<Address> expected{other, transfer.sender()};
        std::sort(expected.begin(), expected.end());
        QVERIFY(touched_addresses(transfer) == expected);
        Transaction renewal = transfer;
        renewal.payload = RenewHardware();
        QVERIFY(touched_addresses(renewal).empty());
        renewal.payload = EnrolCommit();
        QVERIFY(touched_addresses(renewal) == std::vector<Address>{transfer.sender()});
    }

    void finds_every_transaction_and_no_other() {
        std::mt19937_64 random(2);
        MemoryStore store;
        std::vector<SampleBlock> chain;
        for (Height height = 0; height < 5; ++height) {
            std::vector<Transaction> list;
            for (int i = 0; i < 200; ++i)
                list.push_back(sample_transfer(random, random_bytes<crypto::PublicKey>(random),
                                               {random_bytes<Address>(random)}));
            chain.push_back(sample_block(random, height, std::move(list)));
            WriteBatch batch;
            add_transactions(batch, height, chain.back().block.transactions, chain.back().hashes);
            QVERIFY(store.write(batch, Sync::yes).has_value());
        }
        TransactionIndex index(store);
        for (const SampleBlock& sample : chain)
            for (std::uint32_t i = 0; i < sample.hashes.size(); ++i)
                QVERIFY(index.find(sample.hashes[i]).value() ==
                        (ChainPosition{sample.block.header.height, i}));
        QVERIFY(!index.find(random_bytes<Hash256>(random)).value());
    }

    void pages_through_histories_newest_first() {
        std::mt19937_64 random(3);
        MemoryStore store;
        std::vector<crypto::PublicKey> keys;
        std::vector<Address> addresses;
        for (int i = 0; i < 6; ++i) {
            keys.push_back(random_bytes<crypto::PublicKey>(random));
            addresses.push_back(address_of(KeyScheme::schnorr, keys.back()));
        }
        std::map<Address, std::vector<ChainPosition>> expected; // the oldest first
        for (Height height = 250; height < 270; ++height) {
            std::vector<Transaction> list;
            for (std::uint32_t i = 0; i < random() % 12; ++i) {
                std::vector<Address> to;
                for (std::size_t n = 1 + random() % 2; n > 0; --n)
                    to.push_back(addresses[random() % random_limit(random)]);
                list.push_back(sample_transfer(random, keys[random() % keys.size()], to));
                for (const Address& address : touched_addresses(list.back()))
                    expected[address].push_back({height, i});
            }
            SampleBlock sample = sample_block(random, height, std::move(list));
            WriteBatch batch;
            add_transactions(batch, height, sample.block.transactions, sample.hashes);
            QVERIFY(store.write(batch, Sync::yes).has_value());
        }
        TransactionIndex index(store);
        for (auto& [address, positions] : expected) {
            std::reverse(positions.begin(), positions.end());
            for (std::size_t limit : {1U, 2U, 3U, 7U, 1000U}) {
                std::vector<ChainPosition> read;
                std::optional<ChainPosition> before;
                do {
                    HistoryPage page = index.history(address, before, limit).value();
                    QVERIFY(page.positions.size() == limit || !page.next);
                    read.insert(read.end(), page.positions.begin(), page.positions.end());
                    before = page.next;
                } while (before);
                QVERIFY(read == positions);
            }
        }
        QVERIFY(index.history(random_bytes<Address>(random), std::nullopt, 5)
                    .value()
                    .positions.empty());
        QCOMPARE(index.history(addresses[0], std::nullopt, 0).value(), HistoryPage());
    }

    void says_when_a_row_is_damaged() {
        std::mt19937_64 random(4);
        MemoryStore store;
        Transaction transfer = sample_transfer(random, random_bytes<crypto::PublicKey>(random),
                                               {random_bytes<Address>(random)});
        TransactionHash hash = transaction_hash(transfer);
        WriteBatch batch;
        add_transactions(batch, 300, {transfer}, std::vector<TransactionHash>{hash});
        QVERIFY(store.write(batch, Sync::yes).has_value());
        for (Column column : {Column::transactions, Column::history}) {
            Row row = store.scan(column, RowRange::all()).value().front();
            WriteBatch damage;
            damage.put(column, row.key, Bytes{0x80});
            QVERIFY(store.write(damage, Sync::yes).has_value());
        }
        TransactionIndex index(store);
        QCOMPARE(index.find(hash).error().code, ErrorCode::corrupt);
        std::vector<Address> touched = touched_addresses(transfer);
        QVERIFY(!index.history(touched[0], std::nullopt, 5) ||
                !index.history(touched[1], std::nullopt, 5));
    }

private:
    //! Mostly few accounts, so that one block touches an account several times.
    static std::size_t random_limit(std::mt19937_64& random) { return 1 + random() % 6; }
};

RUSTCHAIN_TEST(TransactionIndexTest)

} // namespace transaction_index_test
#include "transaction_index_test.moc"
