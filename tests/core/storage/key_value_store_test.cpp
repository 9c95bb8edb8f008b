// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What every store must do, held against both of ours and a plain map.
#include "core/storage/memory_store.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <map>
#include <random>

namespace key_value_store_test {

using namespace rustchain;
using namespace rustchain::storage;

namespace {

using Model = std::map<Bytes, Bytes>;

Bytes bytes_of(std::string_view text) {
    ByteView view = as_bytes(text);
    return {view.begin(), view.end()};
}

std::vector<std::string> keys_of(const KeyValueReader& reader, const RowRange& range) {
    std::vector<std::string> keys;
    auto rows = reader.scan(Column::state, range).value();
    for (const Row& row : rows)
        keys.emplace_back(as_text(row.key));
    return keys;
}

std::vector<Row> rows_of(const Model& model, const RowRange& range) {
    std::vector<Row> rows;
    for (const auto& [key, value] : model)
        if (key >= range.first && (!range.end || key < *range.end))
            rows.push_back({key, value});
    if (range.direction == Direction::reverse)
        std::reverse(rows.begin(), rows.end());
    rows.resize(std::min(rows.size(), range.limit));
    return rows;
}

} // namespace

class KeyValueStoreTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<KeyValueStore> store_;

    void put(std::string_view key, std::string_view value) {
        WriteBatch batch;
        batch.put(Column::state, as_bytes(key), as_bytes(value));
        QVERIFY(store_->write(batch, Sync::no).has_value());
    }
    void both() {
        QTest::addColumn<bool>("on_disk");
        QTest::newRow("memory") << false;
        QTest::newRow("rocksdb") << true;
    }

private slots:
    void init() {
        QFETCH(bool, on_disk);
        folder_ = std::make_unique<QTemporaryDir>();
        if (on_disk)
            store_ = RocksdbStore::open({.folder = folder_->path().toStdString()}).value();
        else
            store_ = std::make_unique<MemoryStore>();
    }
    void cleanup() { store_.reset(); }

    void keeps_what_the_last_write_says_data() { both(); }
    void keeps_what_the_last_write_says() {
        WriteBatch batch;
        batch.put(Column::state, as_bytes("b"), as_bytes("old"));
        batch.put(Column::state, as_bytes("a"), as_bytes(""));
        batch.put(Column::state, as_bytes("c"), as_bytes("gone"));
        batch.put(Column::state, as_bytes("b"), as_bytes("new"));
        batch.erase(Column::state, as_bytes("c"));
        batch.erase(Column::state, as_bytes("never there"));
        QVERIFY(store_->write(batch, Sync::yes).has_value());
        QCOMPARE(store_->get(Column::state, as_bytes("a")).value(), Bytes());
        QCOMPARE(store_->get(Column::state, as_bytes("b")).value(), bytes_of("new"));
        QCOMPARE(store_->get(Column::state, as_bytes("c")).value(), std::nullopt);
        QCOMPARE(store_->get(Column::trie, as_bytes("a")).value(), std::nullopt);
        WriteBatch empty;
        QVERIFY(store_->write(empty, Sync::yes).has_value());
    }

    void scans_in_order_both_ways_data() { both(); }
    void scans_in_order_both_ways() {
        for (const char* key : {"b", "a", "ab", "abc", "ac", "\xFF", "\xFF\xFF", "b\xFF"})
            put(key, "x");
        using Keys = std::vector<std::string>;
        QCOMPARE(keys_of(*store_, RowRange::all()),
                 (Keys{"a", "ab", "abc", "ac", "b", "b\xFF", "\xFF", "\xFF\xFF"}));
        QCOMPARE(keys_of(*store_, RowRange::all(3, Direction::reverse)),
                 (Keys{"\xFF\xFF", "\xFF", "b\xFF"}));
        QCOMPARE(keys_of(*store_, RowRange::of_prefix(as_bytes("ab"))), (Keys{"ab", "abc"}));
        QCOMPARE(keys_of(*store_, RowRange::of_prefix(as_bytes("b\xFF"))), (Keys{"b\xFF"}));
        QCOMPARE(keys_of(*store_, RowRange::of_prefix(as_bytes("\xFF"))),
                 (Keys{"\xFF", "\xFF\xFF"}));
        QCOMPARE(keys_of(*store_, RowRange::of_prefix(as_bytes("a"), 2, Direction::reverse)),
                 (Keys{"ac", "abc"}));
        RowRange range{.first = bytes_of("ab"), .end = bytes_of("ac")};
        QCOMPARE(keys_of(*store_, range), (Keys{"ab", "abc"}));
        range.direction = Direction::reverse;
        QCOMPARE(keys_of(*store_, range), (Keys{"abc", "ab"}));
        range.end = bytes_of("ab");
        QCOMPARE(keys_of(*store_, range), Keys{});
        range.end = bytes_of("aa");
        QCOMPARE(keys_of(*store_, range), Keys{});
        QCOMPARE(keys_of(*store_, RowRange::all(0)), Keys{});
    }

    void a_snapshot_does_not_change_data() { both(); }
    void a_snapshot_does_not_change() {
        put("a", "1");
        auto before = store_->snapshot();
        put("a", "2");
        put("b", "1");
        auto between = store_->snapshot();
        WriteBatch batch;
        batch.erase(Column::state, as_bytes("a"));
        QVERIFY(store_->write(batch, Sync::no).has_value());
        QCOMPARE(before->get(Column::state, as_bytes("a")).value(), bytes_of("1"));
        QCOMPARE(before->get(Column::state, as_bytes("b")).value(), std::nullopt);
        QCOMPARE(keys_of(*before, RowRange::all()), std::vector<std::string>{"a"});
        QCOMPARE(between->get(Column::state, as_bytes("a")).value(), bytes_of("2"));
        QCOMPARE(keys_of(*store_, RowRange::all()), std::vector<std::string>{"b"});
        before.reset();
        put("a", "3");
        QCOMPARE(between->get(Column::state, as_bytes("a")).value(), bytes_of("2"));
    }

    void behaves_like_a_map_data() { both(); }
    void behaves_like_a_map() {
        std::mt19937_64 random(31);
        auto key = [&] {
            Bytes bytes(random() % 4);
            for (std::uint8_t& byte : bytes)
                byte = static_cast<std::uint8_t>(random() % 3 * 127);
            return bytes;
        };
        Model model;
        std::vector<std::pair<Model, std::shared_ptr<const KeyValueReader>>> snapshots;
        for (int step = 0; step < 400; ++step) {
            WriteBatch batch;
            for (std::size_t i = random() % 6; i > 0; --i) {
                Bytes at = key();
                Bytes value(random() % 3, static_cast<std::uint8_t>(random()));
                if (random() % 3 == 0) {
                    batch.erase(Column::state, at);
                    model.erase(at);
                } else {
                    batch.put(Column::state, at, value);
                    model[at] = value;
                }
            }
            QVERIFY(store_->write(batch, Sync::no).has_value());
            if (random() % 5 == 0)
                snapshots.emplace_back(model, store_->snapshot());
            if (snapshots.size() > 4)
                snapshots.erase(snapshots.begin() +
                                static_cast<std::ptrdiff_t>(random() % snapshots.size()));
            RowRange range{.first = key(),
                           .end = random() % 3 == 0 ? std::nullopt : std::optional(key()),
                           .direction = random() % 2 == 0 ? Direction::forward : Direction::reverse,
                           .limit = random() % 8};
            QVERIFY(store_->scan(Column::state, range).value() == rows_of(model, range));
            for (const auto& [then, reader] : snapshots) {
                QVERIFY(reader->scan(Column::state, range).value() == rows_of(then, range));
                Bytes at = key();
                auto row = then.find(at);
                QCOMPARE(reader->get(Column::state, at).value(),
                         row == then.end() ? std::nullopt : std::optional(row->second));
            }
        }
    }
};

RUSTCHAIN_TEST(KeyValueStoreTest)

} // namespace key_value_store_test
#include "key_value_store_test.moc"
