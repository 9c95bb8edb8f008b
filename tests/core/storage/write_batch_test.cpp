// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Batches: order, replacement, and views.
#include "core/storage/write_batch.hpp"

#include "tests/fixtures/test_program.hpp"

#include <map>
#include <optional>
#include <random>

namespace write_batch_test {

using namespace rustchain;
using namespace rustchain::storage;

class WriteBatchTest : public QObject {
    Q_OBJECT
private slots:
    void is_empty_at_first_and_after_clearing() {
        WriteBatch batch;
        QVERIFY(batch.empty());
        batch.put(Column::meta, as_bytes("key"), as_bytes("value"));
        batch.erase(Column::trie, as_bytes("k"));
        QCOMPARE(batch.row_count(), std::size_t{2});
        QCOMPARE(batch.byte_size(), std::size_t{9});
        batch.clear();
        QVERIFY(batch.empty());
        QVERIFY(batch.writes(Column::meta).empty());
    }

    void sorts_and_keeps_the_last_of_equal_keys() {
        std::mt19937_64 random(1);
        for (int run = 0; run < 200; ++run) {
            WriteBatch batch;
            std::map<Bytes, std::optional<Bytes>> model;
            for (std::size_t i = random() % 40; i > 0; --i) {
                Bytes key(random() % 3, static_cast<std::uint8_t>(random() % 2));
                Bytes value(random() % 3, static_cast<std::uint8_t>(random()));
                if (random() % 3 == 0) {
                    batch.erase(Column::state, key);
                    model[key] = std::nullopt;
                } else {
                    batch.put(Column::state, key, value);
                    model[key] = value;
                }
            }
            batch.sort();
            QCOMPARE(batch.writes(Column::state).size(), model.size());
            auto expected = model.begin();
            for (const WriteBatch::Write& write : batch.writes(Column::state)) {
                QVERIFY(Bytes(write.key.begin(), write.key.end()) == expected->first);
                QCOMPARE(write.is_erase, !expected->second.has_value());
                if (expected->second)
                    QVERIFY(Bytes(write.value.begin(), write.value.end()) == *expected->second);
                ++expected;
            }
            QVERIFY(batch.writes(Column::trie).empty());
        }
    }
};

RUSTCHAIN_TEST(WriteBatchTest)

} // namespace write_batch_test
#include "write_batch_test.moc"
