// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The ways in which the memory store plays a failing machine.
#include "core/storage/memory_store.hpp"

#include "tests/fixtures/test_program.hpp"

namespace memory_store_test {

using namespace rustchain;
using namespace rustchain::storage;

namespace {

Result<void> put(MemoryStore& store, std::string_view key, std::string_view value, Sync sync) {
    WriteBatch batch;
    batch.put(Column::state, as_bytes(key), as_bytes(value));
    return store.write(batch, sync);
}

std::string read(const KeyValueReader& store, std::string_view key) {
    auto value = store.get(Column::state, as_bytes(key)).value();
    return value ? std::string(as_text(*value)) : "absent";
}

} // namespace

class MemoryStoreTest : public QObject {
    Q_OBJECT
private slots:
    void a_kill_takes_what_was_not_synced() {
        MemoryStore store;
        QVERIFY(put(store, "a", "1", Sync::yes).has_value());
        QVERIFY(put(store, "a", "2", Sync::no).has_value());
        QVERIFY(put(store, "a", "3", Sync::no).has_value());
        QVERIFY(put(store, "b", "1", Sync::no).has_value());
        WriteBatch batch;
        batch.erase(Column::state, as_bytes("a"));
        QVERIFY(store.write(batch, Sync::no).has_value());
        auto snapshot = store.snapshot();
        store.kill();
        QCOMPARE(read(store, "a"), std::string("1"));
        QCOMPARE(read(store, "b"), std::string("absent"));
        QCOMPARE(read(*snapshot, "b"), std::string("1"));
        QCOMPARE(store.row_count(Column::state), std::size_t{1});
    }

    void a_synced_write_saves_the_ones_before_it() {
        MemoryStore store;
        QVERIFY(put(store, "a", "1", Sync::no).has_value());
        QVERIFY(put(store, "b", "1", Sync::yes).has_value());
        QVERIFY(put(store, "c", "1", Sync::no).has_value());
        store.kill();
        store.kill();
        QCOMPARE(read(store, "a"), std::string("1"));
        QCOMPARE(read(store, "b"), std::string("1"));
        QCOMPARE(read(store, "c"), std::string("absent"));
        QVERIFY(put(store, "c", "2", Sync::yes).has_value());
        store.kill();
        QCOMPARE(read(store, "c"), std::string("2"));
    }

    void a_full_disk_refuses_whole_batches() {
        MemoryStore store;
        store.fill_disk_after(1);
        QVERIFY(put(store, "a", "1", Sync::yes).has_value());
        auto refused = put(store, "a", "2", Sync::yes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::disk_full);
        QCOMPARE(put(store, "b", "2", Sync::no).error().code, ErrorCode::disk_full);
        QCOMPARE(read(store, "a"), std::string("1"));
        store.free_disk();
        QVERIFY(put(store, "a", "2", Sync::yes).has_value());
        QCOMPARE(read(store, "a"), std::string("2"));
    }
};

RUSTCHAIN_TEST(MemoryStoreTest)

} // namespace memory_store_test
#include "memory_store_test.moc"
