// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Beginning from a snapshot: the same chain goes on; lies are found before anything is replaced; a
// crash leaves nothing half usable.
#include "core/snapshot/import_snapshot.hpp"

#include "core/crypto/sha256.hpp"
#include "core/merkle/merkle_tree.hpp"
#include "core/snapshot/state_chunk.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "tests/core/snapshot/fresh_node.hpp"
#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace import_snapshot_test {

using namespace rustchain;
using namespace rustchain::snapshot;
using rustchain::snapshot::testing::Fresh;
using rustchain::snapshot::testing::SnapshotChain;
using storage::Column;
using storage::MemoryStore;

namespace {

ChunkSource chunks_of(const SnapshotFolder& folder, Height height) {
    return [folder, height](std::uint32_t index) { return folder.chunk(height, index); };
}

BadSnapshot lie_in(const Result<void, ImportFailure>& imported) {
    return std::get<BadSnapshot>(imported.error());
}

//! The snapshot with other rows, told as convincingly as a peer can.
struct Forged {
    SnapshotSummary summary;
    std::vector<Bytes> files;

    ChunkSource source() const {
        return [this](std::uint32_t index) -> Result<Bytes> { return files[index]; };
    }
    void set(std::vector<std::vector<StateRow>> chunks) {
        files.clear();
        summary.chunks.clear();
        for (const auto& rows : chunks) {
            ChunkBuilder builder;
            for (const StateRow& row : rows)
                builder.add(row.key, row.record);
            files.push_back(builder.take().value());
            summary.chunks.push_back(crypto::sha256(files.back()));
        }
    }
};

} // namespace

class ImportSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void lets_a_fresh_node_go_on_where_the_snapshot_ends() {
        SnapshotChain world{27}; // beyond the 200 anchors
        auto summary = world.write();
        world.chain.next_block(
            {world.chain.pay(world.chain.bob, 0, world.chain.carol.address, Amount::from_rtc(5))});
        world.chain.grow_to(260);
        Fresh fresh(world.chain);
        MemoryStore aside;
        const ImportConfig small{.slice_bytes = 200, .cache_bytes = 10'000};
        QVERIFY(import_snapshot(summary, chunks_of(world.folder(), 224), aside, small));
        QVERIFY(take_over(summary, aside, fresh.store).has_value());
        QVERIFY(!was_interrupted(fresh.store).value());
        QVERIFY(fresh.ledger->reload().has_value());
        QCOMPARE(fresh.height(), Height{224});
        QCOMPARE(fresh.ledger->snapshot()->final.hash, world.chain.hash_at(224));
        fresh.follow();
        QCOMPARE(fresh.ledger->snapshot()->final.hash, world.chain.hash_at(260));
        fresh.open();
        QCOMPARE(fresh.height(), Height{260});
    }

    void can_prove_later_headers() {
        SnapshotChain world{1};
        auto summary = world.write();
        world.chain.grow_to(30);
        Fresh fresh(world.chain);
        MemoryStore aside;
        QVERIFY(import_snapshot(summary, chunks_of(world.folder(), 16), aside));
        QVERIFY(take_over(summary, aside, fresh.store).has_value());
        QVERIFY(fresh.ledger->reload().has_value());
        fresh.follow();
        for (std::uint64_t leaf = 16; leaf < 30; ++leaf) {
            auto proof = merkle::prove_block(storage::StoredMmr(fresh.store), leaf, 30);
            auto expected = merkle::prove_block(storage::StoredMmr(world.chain.store), leaf, 30);
            QCOMPARE(proof.value().siblings, expected.value().siblings);
        }
    }

    void replaces_the_state_of_a_node_that_fell_behind() {
        SnapshotChain world{0};
        Fresh behind(world.chain);
        behind.follow();
        world.chain.next_block({world.chain.pay(world.chain.alice, 8, world.chain.carol.address,
                                                Amount::from_rtc(7))});
        world.chain.grow_to(24);
        auto summary = world.write();
        MemoryStore aside;
        QVERIFY(import_snapshot(summary, chunks_of(world.folder(), 24), aside));
        QVERIFY(take_over(summary, aside, behind.store).has_value());
        QVERIFY(behind.ledger->reload().has_value());
        QCOMPARE(behind.height(), Height{24});
        for (Column column : {Column::state, Column::trie})
            QCOMPARE(behind.store.row_count(column), world.chain.store.row_count(column));
        QVERIFY(behind.ledger->snapshot()->blocks().block(3).value().has_value());
    }

    void finds_a_chunk_that_is_not_the_named_one() {
        SnapshotChain world{1};
        auto summary = world.write();
        MemoryStore aside;
        auto lying = [](std::uint32_t) -> Result<Bytes> { return Bytes{1, 2, 3}; };
        QCOMPARE(lie_in(import_snapshot(summary, lying, aside)),
                 (BadSnapshot{ImportFault::wrong_hash, 0}));
    }

    void finds_a_summary_that_names_other_rows_data() {
        QTest::addColumn<int>("lie");
        QTest::newRow("a richer account") << 0;
        QTest::newRow("a row missing") << 1;
        QTest::newRow("chunks out of order") << 2;
        QTest::newRow("no rows in a chunk") << 3;
    }
    void finds_a_summary_that_names_other_rows() {
        QFETCH(int, lie);
        SnapshotChain world{1};
        Forged forged{.summary = world.write()};
        auto rows = read_chunk(world.folder().chunk(16, 0).value()).value();
        BadSnapshot expected{ImportFault::wrong_root, std::nullopt};
        if (lie == 0) {
            rows[0].record[6] ^= 1;
            forged.set({rows});
        } else if (lie == 1) {
            rows.pop_back();
            forged.set({rows});
        } else if (lie == 2) {
            auto half = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
            forged.set({{half, rows.end()}, {rows.begin(), half}});
            expected = {ImportFault::unordered_rows, 1};
        } else {
            forged.files = {Bytes(100, 7)};
            forged.summary.chunks = {crypto::sha256(forged.files[0])};
            expected = {ImportFault::malformed_rows, 0};
        }
        MemoryStore aside;
        QCOMPARE(lie_in(import_snapshot(forged.summary, forged.source(), aside)), expected);
    }

    void says_when_a_chunk_cannot_be_read() {
        SnapshotChain world{1};
        auto summary = world.write();
        MemoryStore aside;
        auto absent = [](std::uint32_t) -> Result<Bytes> {
            return fail(ErrorCode::not_found, "gone");
        };
        auto imported = import_snapshot(summary, absent, aside);
        QCOMPARE(std::get<Error>(imported.error()).code, ErrorCode::not_found);
        std::stop_source stop;
        stop.request_stop();
        imported =
            import_snapshot(summary, chunks_of(world.folder(), 16), aside, {}, stop.get_token());
        QCOMPARE(std::get<Error>(imported.error()).code, ErrorCode::unavailable);
    }

    void starts_over_after_a_crash_at_any_write() {
        SnapshotChain world{1};
        auto summary = world.write();
        MemoryStore aside;
        QVERIFY(import_snapshot(summary, chunks_of(world.folder(), 16), aside));
        bool is_through = false;
        for (std::size_t writes = 0; !is_through; ++writes) {
            QVERIFY(writes < 20);
            Fresh fresh(world.chain);
            fresh.store.fill_disk_after(writes);
            is_through = take_over(summary, aside, fresh.store).has_value();
            fresh.store.free_disk();
            fresh.store.kill();
            fresh.open();
            QCOMPARE(fresh.height(), is_through ? Height{16} : Height{0});
            QVERIFY(!was_interrupted(fresh.store).value());
            fresh.follow();
            QCOMPARE(fresh.height(), Height{16});
            QVERIFY(writes > 0 || !is_through);
        }
    }

    void starts_over_when_only_the_mark_is_on_disk() {
        SnapshotChain world{1};
        auto summary = world.write();
        MemoryStore aside;
        QVERIFY(import_snapshot(summary, chunks_of(world.folder(), 16), aside));
        Fresh fresh(world.chain);
        fresh.store.fill_disk_after(2); // the mark, and the state erased
        QVERIFY(!take_over(summary, aside, fresh.store));
        fresh.store.free_disk();
        QVERIFY(was_interrupted(fresh.store).value());
        fresh.open();
        QCOMPARE(fresh.height(), Height{0});
    }
};

RUSTCHAIN_TEST(ImportSnapshotTest)

} // namespace import_snapshot_test
#include "import_snapshot_test.moc"
