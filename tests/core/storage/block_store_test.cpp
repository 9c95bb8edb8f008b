// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Final blocks: whole, in parts, absent and damaged.
#include "core/storage/block_store.hpp"

#include "core/storage/memory_store.hpp"
#include "core/storage/schema.hpp"
#include "tests/core/storage/sample_blocks.hpp"
#include "tests/fixtures/test_program.hpp"

namespace block_store_test {

using namespace rustchain;
using namespace rustchain::storage;

namespace {

SampleBlock random_block(std::mt19937_64& random, Height height, std::size_t transactions) {
    std::vector<Transaction> list;
    for (std::size_t i = 0; i < transactions; ++i) {
        std::vector<Address> to(1 + random() % 5);
        list.push_back(sample_transfer(random, random_bytes<crypto::PublicKey>(random), to));
    }
    return sample_block(random, height, std::move(list));
}

void write(MemoryStore& store, const SampleBlock& sample) {
    WriteBatch batch;
    add_block(batch, final_block(sample));
    QVERIFY(store.write(batch, Sync::yes).has_value());
}

} // namespace

class BlockStoreTest : public QObject {
    Q_OBJECT
private slots:
    void reads_blocks_whole_and_in_parts() {
        std::mt19937_64 random(1);
        MemoryStore store;
        std::vector<SampleBlock> chain;
        for (std::size_t transactions : {0U, 1U, 3U, 150U, 700U, 0U}) {
            chain.push_back(random_block(random, chain.size(), transactions));
            write(store, chain.back());
        }
        QVERIFY(store.row_count(Column::bodies) >
                chain.size() + 5); // long bodies take several rows
        auto snapshot = store.snapshot();
        BlockStore blocks(*snapshot);
        for (const SampleBlock& sample : chain) {
            Height height = sample.block.header.height;
            QCOMPARE(blocks.header(height).value(),
                     (StoredHeader{sample.hash, sample.block.header}));
            QCOMPARE(blocks.height_of(sample.hash).value(), height);
            QVERIFY(blocks.block(height).value() == sample.block);
            QVERIFY(blocks.receipts(height).value() == sample.receipts);
            QVERIFY(blocks.certificate(height).value() == sample.certificate);
            QCOMPARE(blocks.filters(height).value(), sample.filters);
            for (std::uint32_t i = 0; i < sample.hashes.size(); ++i) {
                StoredTransaction expected{sample.hashes[i], sample.block.transactions[i],
                                           sample.receipts[i]};
                QVERIFY(blocks.transaction({height, i}).value() == expected);
            }
            auto past = static_cast<std::uint32_t>(sample.hashes.size());
            QVERIFY(!blocks.transaction({height, past}).value());
        }
        QCOMPARE(blocks.head().value()->hash, chain.back().hash);
    }

    void reads_pages_of_transactions() {
        std::mt19937_64 random(2);
        MemoryStore store;
        SampleBlock sample = random_block(random, 9, 500);
        write(store, sample);
        write(store, random_block(random, 10, 5));
        BlockStore blocks(store);
        for (std::uint32_t first : {0U, 1U, 99U, 137U, 420U, 499U, 500U}) {
            for (std::size_t limit : {0U, 1U, 20U, 400U, 1000U}) {
                auto page = blocks.transactions({9, first}, limit).value();
                QCOMPARE(page.size(), std::min<std::size_t>(limit, 500 - first));
                for (std::size_t i = 0; i < page.size(); ++i)
                    QCOMPARE(page[i].hash, sample.hashes[first + i]);
            }
        }
        QVERIFY(blocks.transactions({8, 0}, 10).value().empty());
        QVERIFY(blocks.transactions({9, 0xFFFF'FFFF}, 10).value().empty());
    }

    void knows_what_it_does_not_have() {
        MemoryStore store;
        BlockStore blocks(store);
        QVERIFY(!blocks.head().value());
        QVERIFY(!blocks.header(0).value());
        QVERIFY(!blocks.block(0).value());
        QVERIFY(!blocks.receipts(0).value());
        QVERIFY(!blocks.transaction({0, 0}).value());
        QVERIFY(!blocks.certificate(0).value());
        QVERIFY(!blocks.certificate_from(0).value());
        QVERIFY(!blocks.height_of(Hash256()).value());
        QVERIFY(!blocks.filters(0).value());
        QVERIFY(blocks.headers_before(std::nullopt, 10).value().empty());
    }

    void lists_headers_from_the_newest() {
        std::mt19937_64 random(3);
        MemoryStore store;
        for (Height height = 250; height < 262; ++height) // over a byte's edge
            write(store, random_block(random, height, 0));
        BlockStore blocks(store);
        auto heights = [&](std::optional<Height> before, std::size_t limit) {
            std::vector<Height> list;
            auto headers = blocks.headers_before(before, limit).value();
            for (const StoredHeader& stored : headers)
                list.push_back(stored.header.height);
            return list;
        };
        QCOMPARE(heights(std::nullopt, 3), (std::vector<Height>{261, 260, 259}));
        QCOMPARE(heights(257, 3), (std::vector<Height>{256, 255, 254}));
        QCOMPARE(heights(251, 3), std::vector<Height>{250});
        QCOMPARE(heights(250, 3), std::vector<Height>{});
    }

    void finds_the_lowest_certificate_above() {
        std::mt19937_64 random(4);
        MemoryStore store;
        for (Height height = 0; height < 6; ++height) {
            SampleBlock sample = random_block(random, height, 0);
            sample.certificate.reset();
            write(store, sample);
        }
        Certificate certificate;
        certificate.kind = VoteKind::finalize;
        certificate.view = 77;
        WriteBatch batch;
        add_certificate(batch, 4, certificate);
        QVERIFY(store.write(batch, Sync::yes).has_value());
        BlockStore blocks(store);
        QVERIFY(!blocks.certificate(3).value());
        QCOMPARE(blocks.certificate_from(1).value()->first, Height{4});
        QVERIFY(blocks.certificate_from(4).value()->second == certificate);
        QVERIFY(!blocks.certificate_from(5).value());
    }

    void names_the_block_that_is_damaged_data() {
        QTest::addColumn<int>("column");
        QTest::newRow("header") << static_cast<int>(Column::headers);
        QTest::newRow("body") << static_cast<int>(Column::bodies);
        QTest::newRow("certificate") << static_cast<int>(Column::certificates);
    }

    void names_the_block_that_is_damaged() {
        QFETCH(int, column);
        std::mt19937_64 random(5);
        MemoryStore store;
        SampleBlock sample = random_block(random, 7, 300);
        sample.certificate = Certificate();
        write(store, sample);
        auto rows = store.scan(static_cast<Column>(column), RowRange::all()).value();
        for (const Row& row : rows) {
            for (std::size_t size : {row.value.size() - 1, std::size_t{1}, std::size_t{0}}) {
                if (size == 0 && rows.size() > 1 && &row != &rows.back())
                    continue; // an empty row of a body holds no transactions
                WriteBatch batch;
                batch.put(static_cast<Column>(column), row.key, ByteView(row.value).first(size));
                QVERIFY(store.write(batch, Sync::yes).has_value());
                BlockStore blocks(store);
                Error error;
                if (auto block = blocks.block(7); !block)
                    error = block.error();
                else if (auto certificate = blocks.certificate(7); !certificate)
                    error = certificate.error();
                QCOMPARE(error.code, ErrorCode::corrupt);
                QVERIFY(error.message.find("block 7") != std::string::npos);
            }
            WriteBatch batch;
            batch.put(static_cast<Column>(column), row.key, row.value);
            QVERIFY(store.write(batch, Sync::yes).has_value());
        }
        QVERIFY(BlockStore(store).block(7).value() == sample.block);
    }
};

RUSTCHAIN_TEST(BlockStoreTest)

} // namespace block_store_test
#include "block_store_test.moc"
