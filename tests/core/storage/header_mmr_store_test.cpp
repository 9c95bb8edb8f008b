// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The header MMR kept in rows.
#include "core/storage/header_mmr_store.hpp"

#include "core/crypto/sha256.hpp"
#include "core/storage/memory_store.hpp"
#include "core/storage/schema.hpp"
#include "tests/fixtures/test_program.hpp"

namespace header_mmr_store_test {

using namespace rustchain;
using namespace rustchain::storage;

class HeaderMmrStoreTest : public QObject {
    Q_OBJECT
private slots:
    void goes_on_and_proves_from_rows() {
        MemoryStore store;
        merkle::HeaderMmr whole;
        auto block = [](std::uint64_t height) {
            return crypto::sha256(Bytes{static_cast<std::uint8_t>(height)});
        };
        for (std::uint64_t height = 0; height < 20; ++height) {
            auto read = merkle::HeaderMmr::read(StoredMmr(store), height).value();
            QVERIFY(read == whole);
            WriteBatch batch;
            add_mmr_nodes(batch, read.append(block(height)));
            QVERIFY(store.write(batch, Sync::yes).has_value());
            whole.append(block(height));
        }
        auto snapshot = store.snapshot();
        auto proof = merkle::prove_block(StoredMmr(*snapshot), 13, 20).value();
        QVERIFY(merkle::verify_item(whole.root(), block(13), proof));
        WriteBatch damage;
        damage.put(Column::header_mmr, number_key(0), Bytes(31));
        QVERIFY(store.write(damage, Sync::yes).has_value());
        QCOMPARE(StoredMmr(store).read_mmr_node(0).error().code, ErrorCode::corrupt);
    }
};

RUSTCHAIN_TEST(HeaderMmrStoreTest)

} // namespace header_mmr_store_test
#include "header_mmr_store_test.moc"
