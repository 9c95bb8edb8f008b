// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The trie on a store: the cache is never seen, whatever its size.
#include "core/storage/trie_store.hpp"

#include "core/crypto/sha256.hpp"
#include "core/storage/memory_store.hpp"
#include "tests/core/merkle/memory_nodes.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>
#include <thread>

namespace trie_store_test {

using namespace rustchain;
using namespace rustchain::storage;

namespace {

merkle::Model random_changes(std::mt19937_64& random, std::size_t count, std::uint8_t keys) {
    merkle::Model model;
    for (std::size_t i = 0; i < count; ++i) {
        Hash256 key = crypto::sha256(Bytes{static_cast<std::uint8_t>(random() % keys),
                                           static_cast<std::uint8_t>(random() % 8)});
        model[Bytes(key.begin(), key.end())] =
            random() % 4 == 0 ? Bytes() : Bytes(24, static_cast<std::uint8_t>(random()));
    }
    return model;
}

void write(KeyValueStore& store, TrieStore& trie, const merkle::NodeWrites& writes) {
    WriteBatch batch;
    TrieStore::add_to(batch, writes);
    QVERIFY(store.write(batch, Sync::yes).has_value());
    trie.applied(writes);
}

} // namespace

class TrieStoreTest : public QObject {
    Q_OBJECT
private slots:
    void gives_the_same_tries_as_plain_nodes_data() {
        QTest::addColumn<int>("cache_bytes");
        QTest::newRow("no cache") << 0;
        QTest::newRow("a small cache") << 20'000;
        QTest::newRow("a large cache") << 10'000'000;
    }

    void gives_the_same_tries_as_plain_nodes() {
        QFETCH(int, cache_bytes);
        std::mt19937_64 random(1);
        MemoryStore store;
        TrieStore trie(store, {.cache_bytes = static_cast<std::size_t>(cache_bytes)});
        merkle::MemoryNodes plain;
        for (int block = 0; block < 60; ++block) {
            merkle::Model model = random_changes(random, random() % 200, 255);
            auto changes = merkle::changes_of(model);
            merkle::TrieUpdate update = merkle::update_trie(trie, changes).value();
            merkle::TrieUpdate expected = merkle::update_trie(plain, changes).value();
            QCOMPARE(update.root, expected.root);
            QVERIFY(update.writes == expected.writes);
            if (block % 5 == 4)
                continue; // computed, never final
            plain.apply(update.writes);
            write(store, trie, update.writes);
            auto snapshot = store.snapshot();
            QCOMPARE(merkle::read_trie_root(StoredNodes(*snapshot)).value(), expected.root);
        }
        QCOMPARE(store.row_count(Column::trie), plain.nodes.size());
        for (const auto& [path, node] : plain.nodes)
            QCOMPARE(trie.read_node(path).value().value(), node);
        QVERIFY(cache_bytes > 0 || trie.cached_bytes() < 20'000);
        QVERIFY(cache_bytes < 10'000'000 || trie.cached_bytes() > 20'000);
    }

    void keeps_its_memory_bounded() {
        std::mt19937_64 random(2);
        MemoryStore store;
        constexpr std::size_t kMost = 200'000;
        TrieStore trie(store, {.cache_bytes = kMost});
        for (int block = 0; block < 10; ++block) {
            merkle::Model model;
            for (int i = 0; i < 1000; ++i) {
                Hash256 key = crypto::sha256(Bytes{static_cast<std::uint8_t>(random()),
                                                   static_cast<std::uint8_t>(random())});
                model[Bytes(key.begin(), key.end())] = Bytes(24, 1);
            }
            auto update = merkle::update_trie(trie, merkle::changes_of(model)).value();
            write(store, trie, update.writes);
            QVERIFY(trie.cached_bytes() < kMost + 16 * 2000);
        }
    }

    void shards_may_run_on_threads() {
        std::mt19937_64 random(3);
        MemoryStore store;
        TrieStore trie(store, {});
        for (int block = 0; block < 10; ++block) {
            merkle::Model model = random_changes(random, 300, 255);
            auto changes = merkle::changes_of(model);
            std::array<merkle::ShardUpdate, 16> shards;
            {
                std::vector<std::jthread> threads;
                for (std::uint8_t nibble = 0; nibble < 16; ++nibble)
                    threads.emplace_back([&, nibble] {
                        shards[nibble] =
                            merkle::update_shard(trie, nibble,
                                                 merkle::changes_of_shard(changes, nibble))
                                .value();
                    });
            }
            auto joined = merkle::combine_shards(trie, std::move(shards)).value();
            auto expected = merkle::update_trie(StoredNodes(store), changes).value();
            QCOMPARE(joined.root, expected.root);
            QVERIFY(joined.writes == expected.writes);
            write(store, trie, joined.writes);
        }
    }
};

RUSTCHAIN_TEST(TrieStoreTest)

} // namespace trie_store_test
#include "trie_store_test.moc"
