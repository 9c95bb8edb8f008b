// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state root: the trie over the same records made by hand, shard by shard or all at once.
#include "core/state/state_root.hpp"

#include "core/chain/system_records.hpp"
#include "core/crypto/sha256.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/core/merkle/memory_nodes.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace state_root_test {

using namespace rustchain;
using namespace rustchain::state;
using merkle::MemoryNodes;
using rustchain::tests::filled;

namespace {

//! Records of every domain, ascending by key.
StateChanges some_records(std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::map<StateKey, Bytes> records;
    while (records.size() < count) {
        Hash256 id;
        for (std::size_t i = 0; i < id.size(); ++i)
            id[i] = static_cast<std::uint8_t>(random());
        auto address = Address::from(id.view().first(20)).value();
        const std::array keys{
            StateKey::account(address), StateKey::validator(address),
            StateKey::hardware(id),     StateKey::commit(id),
            StateKey::epoch(random()),  StateKey::attest_key(crypto::PublicKey::from(id).value())};
        records[keys[random() % keys.size()]] = Bytes(1 + random() % 90, id[31]);
    }
    StateChanges changes;
    for (const auto& [key, record] : records)
        changes.push_back({key, record});
    return changes;
}

Hash256 root_of(const StateChanges& changes) {
    MemoryNodes empty;
    return StateCommit(empty, changes).run().value().root;
}

//! The root over the same records by the trie alone, paths made from the domain's name and the id.
Hash256 root_by_hand(const StateChanges& changes) {
    merkle::Model model;
    for (const StateChange& change : changes) {
        Hash256 path = crypto::sha256({as_bytes(name_of(change.key.domain())), change.key.id()});
        model[Bytes(path.begin(), path.end())] = change.record;
    }
    MemoryNodes empty;
    return merkle::update_trie(empty, merkle::changes_of(model)).value().root;
}

} // namespace

class StateRootTest : public QObject {
    Q_OBJECT
private slots:
    void is_the_hash_of_the_one_leaf() {
        StateKey key = StateKey::system(system_names::kView);
        // RLP of [hex-prefix of 64 nibbles of a leaf, 8 bytes].
        Bytes leaf{0xC0 + 34 + 9, 0x80 + 33, 0x20};
        append(leaf, key.path());
        append(leaf, Bytes{0x80 + 8, 1, 2, 0, 0, 0, 0, 0, 0});
        QCOMPARE(root_of({{key, encode(NumberRecord{0x0201})}}), crypto::sha256(leaf));
    }

    void is_the_empty_root_without_records() {
        QCOMPARE(root_of({}), merkle::empty_trie_root());
        QCOMPARE(root_of({{StateKey::epoch(1), {}}}), merkle::empty_trie_root());
    }

    void equals_the_trie_made_by_hand() {
        for (std::size_t count : {1, 2, 3, 17, 300}) {
            StateChanges records = some_records(count, count);
            QCOMPARE(root_of(records), root_by_hand(records));
        }
    }

    void is_the_same_shard_by_shard() {
        MemoryNodes nodes;
        StateChanges first = some_records(200, 5);
        nodes.apply(StateCommit(nodes, first).run().value().writes);
        StateChanges second = some_records(40, 6);
        for (std::size_t i = 0; i < 40; ++i)
            second.push_back({first[i].key, i % 2 ? Bytes{} : Bytes{1}, first[i].record});
        std::ranges::sort(second, {}, &StateChange::key);
        StateCommit commit(nodes, second);
        std::array<merkle::ShardUpdate, 16> shards;
        for (std::size_t i = 0; i < 16; ++i)
            shards[15 - i] = commit.commit_shard(static_cast<std::uint8_t>(15 - i)).value();
        auto joined = commit.finish(std::move(shards)).value();
        auto whole = commit.run().value();
        QCOMPARE(joined.root, whole.root);
        QVERIFY(joined.writes == whole.writes);
    }

    void leaves_other_shards_alone() {
        StateKey key = StateKey::epoch(1);
        std::uint8_t own = key.path()[0] >> 4;
        MemoryNodes empty;
        StateChanges changes{{key, Bytes{1}}};
        StateCommit commit(empty, changes);
        for (std::uint8_t nibble = 0; nibble < 16; ++nibble) {
            auto shard = commit.commit_shard(nibble).value();
            QCOMPARE(shard.reference == merkle::NodeReference{}, nibble != own);
        }
    }

    void moves_with_every_record() {
        StateChanges records = some_records(40, 7);
        const Hash256 root = root_of(records);
        for (std::size_t i = 0; i < records.size(); ++i) {
            StateChanges other = records;
            other[i].record[0] ^= 1;
            QVERIFY(root_of(other) != root);
            other[i].record.clear();
            QVERIFY(root_of(other) != root);
        }
        StateChanges more = records;
        more.push_back({StateKey::system("zebra"), {1}});
        QVERIFY(root_of(more) != root);
    }

    void forgets_the_way_it_came() {
        StateChanges all = some_records(120, 8);
        MemoryNodes nodes;
        auto commit = [&](const StateChanges& changes) {
            auto update = StateCommit(nodes, changes).run().value();
            nodes.apply(update.writes);
            return update.root;
        };
        StateChanges other = some_records(60, 9);
        commit(other);
        for (std::size_t at = 0; at < all.size(); at += 30)
            commit({all.begin() + static_cast<std::ptrdiff_t>(at),
                    all.begin() + static_cast<std::ptrdiff_t>(at + 30)});
        StateChanges gone = other;
        for (StateChange& change : gone) {
            change.previous = change.record;
            change.record.clear();
        }
        QCOMPARE(commit(gone), root_of(all));
        for (StateChange& change : all) {
            change.previous = change.record;
            change.record.clear();
        }
        QCOMPARE(commit(all), merkle::empty_trie_root());
        QVERIFY(nodes.nodes.empty());
    }
};

RUSTCHAIN_TEST(StateRootTest)

} // namespace state_root_test
#include "state_root_test.moc"
