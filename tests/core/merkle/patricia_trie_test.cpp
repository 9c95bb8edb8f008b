// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The trie against published roots, and against building from nothing.
#include "core/merkle/patricia_trie.hpp"

#include "tests/core/merkle/memory_nodes.hpp"
#include "tests/core/merkle/trie_vectors.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace patricia_trie_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

Hash256 change(MemoryNodes& nodes, const std::vector<TrieChange>& changes) {
    TrieUpdate update = update_trie(nodes, changes).value();
    nodes.apply(update.writes);
    return update.root;
}

MemoryNodes built_from(const Model& model) {
    MemoryNodes nodes;
    change(nodes, changes_of(model));
    return nodes;
}

//! Keys that share prefixes, so that extensions, inline nodes and deep branches come up.
Bytes random_key(std::mt19937_64& random, std::size_t size, unsigned alphabet) {
    Bytes key(size);
    for (std::uint8_t& byte : key)
        byte = static_cast<std::uint8_t>(random() % alphabet * (random() % 2 == 0 ? 1 : 16));
    return key;
}

Bytes random_value(std::mt19937_64& random, std::size_t most) {
    Bytes value(1 + random() % most);
    for (std::uint8_t& byte : value)
        byte = static_cast<std::uint8_t>(random());
    return value;
}

} // namespace

class PatriciaTrieTest : public QObject {
    Q_OBJECT
private slots:
    void an_empty_trie_has_the_hash_of_80() {
        QCOMPARE(QString::fromStdString(to_hex(empty_trie_root())),
                 QString("76be8b528d0075f7aae98d6fa57a6d3c83ae480a8469e668d7b0af968995ac71"));
        MemoryNodes nodes;
        QCOMPARE(read_trie_root(nodes).value(), empty_trie_root());
        TrieUpdate update = update_trie(nodes, {}).value();
        QCOMPARE(update.root, empty_trie_root());
        QVERIFY(update.writes.empty());
    }

    void gives_the_published_roots_data() {
        QTest::addColumn<QJsonObject>("trie_case");
        for (const QJsonValue& value : read_trie_cases())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }

    void gives_the_published_roots() {
        QFETCH(QJsonObject, trie_case);
        MemoryNodes nodes;
        Model puts;
        Model all;
        for (const QJsonValue& op : trie_case["ops"].toArray()) {
            Bytes key = trie_key(trie_case, op["key"]);
            Bytes value = op["op"] == "put" ? hex_bytes(op["value"]) : Bytes();
            Hash256 root = change(nodes, {{.key = key, .value = value}});
            if (op.toObject().contains("root"))
                QCOMPARE(to_hex(root), op["root"].toString().toStdString());
            if (op["op"] == "put")
                puts[key] = value;
            all[key] = value;
        }
        QCOMPARE(to_hex(read_trie_root(nodes).value()), trie_case["root"].toString().toStdString());

        MemoryNodes at_once;
        Hash256 root = change(at_once, changes_of(puts));
        if (trie_case.contains("root_after_puts"))
            QCOMPARE(to_hex(root), trie_case["root_after_puts"].toString().toStdString());
        Model deletions;
        for (const auto& [key, value] : all)
            if (value.empty())
                deletions[key] = value;
        root = change(at_once, changes_of(deletions));
        QCOMPARE(to_hex(root), trie_case["root"].toString().toStdString());
        QVERIFY(at_once.nodes == nodes.nodes);
    }

    void equals_a_trie_built_from_nothing_data() {
        QTest::addColumn<int>("key_size");
        QTest::addColumn<int>("alphabet");
        QTest::addColumn<int>("most_value");
        QTest::addColumn<int>("batch");
        QTest::newRow("tiny keys, inline nodes") << 1 << 16 << 2 << 3;
        QTest::newRow("two bytes, few digits") << 2 << 3 << 3 << 4;
        QTest::newRow("three bytes, dense") << 3 << 4 << 4 << 12;
        QTest::newRow("three bytes, long values") << 3 << 4 << 70 << 12;
        QTest::newRow("deep keys, long extensions") << 32 << 2 << 40 << 6;
        QTest::newRow("wide keys, large batches") << 32 << 256 << 40 << 200;
    }

    void equals_a_trie_built_from_nothing() {
        QFETCH(int, key_size);
        QFETCH(int, alphabet);
        QFETCH(int, most_value);
        QFETCH(int, batch);
        std::mt19937_64 random(7);
        for (int run = 0; run < 20; ++run) {
            MemoryNodes nodes;
            Model model;
            for (int step = 0; step < 25; ++step) {
                Model batch_model;
                unsigned deletions = static_cast<unsigned>(random() % 4); // of four
                for (std::size_t i = random() % static_cast<std::size_t>(batch) + 1; i > 0; --i) {
                    Bytes key = random_key(random, static_cast<std::size_t>(key_size),
                                           static_cast<unsigned>(alphabet));
                    if (!model.empty() && random() % 2 == 0) // often one that is there
                        key = std::next(model.begin(),
                                        static_cast<std::ptrdiff_t>(random() % model.size()))
                                  ->first;
                    bool is_deletion = random() % 4 < deletions;
                    batch_model[key] =
                        is_deletion ? Bytes()
                                    : random_value(random, static_cast<std::size_t>(most_value));
                }
                Hash256 root = change(nodes, changes_of(batch_model));
                for (const auto& [key, value] : batch_model) {
                    if (value.empty())
                        model.erase(key);
                    else
                        model[key] = value;
                }
                MemoryNodes fresh = built_from(model);
                QCOMPARE(root, read_trie_root(fresh).value());
                QVERIFY2(nodes.nodes == fresh.nodes, "garbage is left, or a node is missing");
            }
        }
    }

    void ends_empty_when_all_keys_go() {
        std::mt19937_64 random(11);
        Model model;
        for (int i = 0; i < 300; ++i)
            model[random_key(random, 4, 5)] = random_value(random, 50);
        MemoryNodes nodes = built_from(model);
        for (auto& [key, value] : model)
            value.clear();
        QCOMPARE(change(nodes, changes_of(model)), empty_trie_root());
        QVERIFY(nodes.nodes.empty());
    }

    void shards_in_any_order_give_the_same_update() {
        std::mt19937_64 random(13);
        for (unsigned alphabet : {1U, 2U, 16U, 256U}) { // from one shard in use to all
            MemoryNodes nodes;
            for (int step = 0; step < 30; ++step) {
                Model model;
                for (std::size_t i = random() % 20; i > 0; --i)
                    model[random_key(random, 3, alphabet)] =
                        random() % 3 == 0 ? Bytes() : random_value(random, 40);
                std::vector<TrieChange> changes = changes_of(model);
                std::array<ShardUpdate, 16> shards;
                for (std::uint8_t nibble = 16; nibble-- > 0;)
                    shards[nibble] =
                        update_shard(nodes, nibble, changes_of_shard(changes, nibble)).value();
                TrieUpdate joined = combine_shards(nodes, std::move(shards)).value();
                TrieUpdate whole = update_trie(nodes, changes).value();
                QCOMPARE(joined.root, whole.root);
                QVERIFY(joined.writes == whole.writes);
                nodes.apply(whole.writes);
            }
        }
    }

    void writes_ascend_by_path() {
        std::mt19937_64 random(17);
        MemoryNodes nodes;
        for (int step = 0; step < 100; ++step) {
            Model model;
            for (int i = 0; i < 15; ++i)
                model[random_key(random, 2, 6)] =
                    random() % 2 == 0 ? Bytes() : random_value(random, 40);
            TrieUpdate update = update_trie(nodes, changes_of(model)).value();
            for (std::size_t i = 1; i < update.writes.size(); ++i)
                QVERIFY(update.writes[i - 1].path < update.writes[i].path);
            nodes.apply(update.writes);
        }
    }

    void a_hint_changes_nothing_but_the_reading() {
        class CountingNodes final : public NodeReader {
        public:
            explicit CountingNodes(const NodeReader& below) : below_(below) {}
            Result<std::optional<Bytes>> read_node(const NibblePath& path) const override {
                ++reads;
                return below_.read_node(path);
            }
            mutable int reads = 0;

        private:
            const NodeReader& below_;
        };
        std::mt19937_64 random(19);
        Model model;
        for (int i = 0; i < 500; ++i)
            model[random_key(random, 32, 256)] = random_value(random, 60);
        MemoryNodes nodes = built_from(model);
        Bytes value{1, 2, 3};
        Bytes wrong{9, 9, 9};
        int saved = 0;
        for (const auto& [key, previous] : model) {
            CountingNodes plain(nodes);
            CountingNodes hinted(nodes);
            CountingNodes misled(nodes);
            for (const Bytes& next : {value, Bytes()}) {
                std::vector<TrieChange> change{{.key = key, .value = next}};
                TrieUpdate expected = update_trie(plain, change).value();
                change[0].previous = previous;
                TrieUpdate right = update_trie(hinted, change).value();
                change[0].previous = wrong;
                TrieUpdate bad = update_trie(misled, change).value();
                QCOMPARE(right.root, expected.root);
                QVERIFY(right.writes == expected.writes);
                QVERIFY(bad.writes == expected.writes);
            }
            saved += plain.reads - hinted.reads;
            QCOMPARE(misled.reads, plain.reads);
        }
        QVERIFY(saved >= 900);
    }

    void an_overlay_reads_like_applied_writes() {
        std::mt19937_64 random(23);
        MemoryNodes nodes;
        Model first;
        Model second;
        for (int i = 0; i < 100; ++i) {
            first[random_key(random, 3, 5)] = random_value(random, 40);
            second[random_key(random, 3, 5)] =
                random() % 2 == 0 ? Bytes() : random_value(random, 40);
        }
        TrieUpdate below = update_trie(nodes, changes_of(first)).value();
        NodeOverlay overlay(nodes, below.writes);
        TrieUpdate above = update_trie(overlay, changes_of(second)).value();
        nodes.apply(below.writes);
        TrieUpdate direct = update_trie(nodes, changes_of(second)).value();
        QCOMPARE(above.root, direct.root);
        QVERIFY(above.writes == direct.writes);
    }

    void refuses_unordered_keys() {
        MemoryNodes nodes;
        Bytes a{1, 1};
        Bytes b{1, 2};
        Bytes longer{1, 2, 3};
        Bytes none;
        Bytes value{7};
        Bytes too_long(33, 1);
        auto code = [&](std::vector<TrieChange> changes) {
            auto update = update_trie(nodes, changes);
            return update ? -1 : static_cast<int>(update.error().code);
        };
        int bad = static_cast<int>(ErrorCode::invalid_input);
        QCOMPARE(code({{a, value}, {b, value}}), -1);
        QCOMPARE(code({{b, value}, {a, value}}), bad);
        QCOMPARE(code({{a, value}, {a, value}}), bad);
        QCOMPARE(code({{b, value}, {longer, value}}), bad);
        QCOMPARE(code({{none, value}}), bad);
        QCOMPARE(code({{too_long, value}}), bad);
        std::vector<TrieChange> changes{{a, value}};
        QVERIFY(update_shard(nodes, 0, changes).has_value());
        QVERIFY(!update_shard(nodes, 1, changes).has_value());
        QVERIFY(!update_shard(nodes, 16, {}).has_value());
    }

    void names_the_node_that_is_missing_or_damaged() {
        std::mt19937_64 random(29);
        Model model;
        for (int i = 0; i < 200; ++i)
            model[random_key(random, 32, 256)] = random_value(random, 60);
        MemoryNodes nodes = built_from(model);
        Model one{{model.begin()->first, Bytes{1}}};
        NibblePath key = NibblePath::of_key(model.begin()->first);
        std::size_t depth = key.size();
        while (!nodes.nodes.contains(key.prefix(depth)))
            --depth;
        NibblePath leaf = key.prefix(depth);

        MemoryNodes damaged = nodes;
        damaged.nodes[leaf].pop_back();
        auto update = update_trie(damaged, changes_of(one));
        QVERIFY(!update);
        QCOMPARE(update.error().code, ErrorCode::corrupt);

        MemoryNodes missing = nodes;
        missing.nodes.erase(leaf);
        update = update_trie(missing, changes_of(one));
        QVERIFY(!update);
        QCOMPARE(update.error().code, ErrorCode::corrupt);
        QVERIFY(update.error().message.find("is missing") != std::string::npos);

        Bytes short_key{model.begin()->first[0], model.begin()->first[1]};
        std::vector<TrieChange> unequal{{.key = short_key, .value = one.begin()->second}};
        QVERIFY(!update_trie(nodes, unequal));
    }
};

RUSTCHAIN_TEST(PatriciaTrieTest)

} // namespace patricia_trie_test
#include "patricia_trie_test.moc"
