// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// State as rows of a store: read, walked page by page, changed, and cached by its one writer.
#include "core/ledger/stored_state.hpp"

#include "core/crypto/sha256.hpp"
#include "core/storage/memory_store.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace stored_state_test {

using namespace rustchain;
using namespace rustchain::ledger;
using state::StateKey;

namespace {

Hash256 hash_of(std::uint64_t i) {
    return crypto::sha256(as_bytes(std::to_string(i)));
}

void write(storage::MemoryStore& store, const state::StateChanges& changes) {
    storage::WriteBatch batch;
    StoredState::add_to(batch, changes);
    [[maybe_unused]] auto written = store.write(batch, storage::Sync::yes);
}

} // namespace

class StoredStateTest : public QObject {
    Q_OBJECT

private slots:
    void reads_what_was_written_until_it_is_erased() {
        storage::MemoryStore store;
        StoredState view(store);
        const StateKey key = StateKey::commit(hash_of(1));
        QVERIFY(!view.read(key).value().has_value());
        write(store, {{.key = key, .record = {1, 2, 3}}});
        QVERIFY(view.read(key).value() == Bytes({1, 2, 3}));
        write(store, {{.key = key, .record = {}}});
        QVERIFY(!view.read(key).value().has_value());
        QCOMPARE(store.row_count(storage::Column::state), std::size_t{0});
    }

    void shows_every_record_of_a_domain_in_order() {
        constexpr std::size_t kRecords = 2500; // more than two pages
        storage::MemoryStore store;
        state::StateChanges changes;
        for (std::uint64_t i = 0; i < kRecords; ++i)
            changes.push_back({.key = StateKey::commit(hash_of(i)), .record = {9}});
        changes.push_back({.key = StateKey::hardware(HardwareHash(hash_of(1))), .record = {8}});
        changes.push_back({.key = StateKey::epoch(7), .record = {7}});
        write(store, changes);
        std::vector<Bytes> ids;
        auto walked =
            StoredState(store).each(state::Domain::commit, [&](ByteView id, ByteView record) {
                ids.emplace_back(id.begin(), id.end());
                QCOMPARE(record.size(), std::size_t{1});
                QCOMPARE(record[0], std::uint8_t{9});
            });
        QVERIFY(walked.has_value());
        QCOMPARE(ids.size(), kRecords);
        QVERIFY(std::ranges::is_sorted(ids));
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
        QCOMPARE(ids[0].size(), std::size_t{32});
    }

    void shows_a_domain_of_exactly_one_page_once() {
        storage::MemoryStore store;
        state::StateChanges changes;
        for (std::uint64_t i = 0; i < 1024; ++i)
            changes.push_back({.key = StateKey::commit(hash_of(i)), .record = {9}});
        write(store, changes);
        std::size_t seen = 0;
        QVERIFY(StoredState(store)
                    .each(state::Domain::commit, [&](ByteView, ByteView) { ++seen; })
                    .has_value());
        QCOMPARE(seen, std::size_t{1024});
        QVERIFY(StoredState(store)
                    .each(state::Domain::bounty, [&](ByteView, ByteView) { seen = 0; })
                    .has_value());
        QCOMPARE(seen, std::size_t{1024});
    }

    void knows_the_hashes_of_final_blocks_only() {
        fixtures::ChainFixture chain;
        auto made = chain.next_block();
        StoredState view(chain.store);
        QCOMPARE(view.block_hash(1).value().value(), made.executed.hash());
        QVERIFY(!view.block_hash(2).value().has_value());
    }

    void says_corrupt_for_a_record_that_does_not_decode() {
        storage::MemoryStore store;
        fixtures::Person alice("alice");
        write(store, {{.key = StateKey::account(alice.address), .record = {1, 2, 3}}});
        auto account = StoredState(store).account(alice.address);
        QVERIFY(!account.has_value());
        QCOMPARE(account.error().code, ErrorCode::corrupt);
        CachedState cached(store);
        QVERIFY(!cached.account(alice.address).has_value());
        QVERIFY(!cached.account(alice.address).has_value());
    }

    void keeps_cached_accounts_up_to_date() {
        storage::MemoryStore store;
        CachedState cached(store);
        fixtures::Person alice("alice");
        const StateKey key = StateKey::account(alice.address);
        QVERIFY(cached.account(alice.address)->is_empty());
        for (std::uint64_t balance : {5U, 7U}) {
            const Account account{.balance = Amount::from_rtc(balance), .nonce = balance};
            state::StateChanges changes{{.key = key, .record = encode(account)}};
            write(store, changes);
            cached.applied(changes);
            QCOMPARE(cached.account(alice.address).value(), account);
        }
        state::StateChanges erased{{.key = key, .record = {}}};
        write(store, erased);
        cached.applied(erased);
        QVERIFY(cached.account(alice.address)->is_empty());
    }
};

RUSTCHAIN_TEST(StoredStateTest)

} // namespace stored_state_test
#include "stored_state_test.moc"
