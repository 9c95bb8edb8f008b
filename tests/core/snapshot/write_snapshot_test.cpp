// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writing a snapshot: every row, in chunks, from the rows of one moment.
#include "core/snapshot/write_snapshot.hpp"

#include "core/snapshot/state_chunk.hpp"
#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace write_snapshot_test {

using namespace rustchain;
using namespace rustchain::snapshot;
using rustchain::snapshot::testing::SnapshotChain;

class WriteSnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void holds_every_row_of_the_state() {
        SnapshotChain world{2};
        auto summary = world.write();
        auto folder = world.folder();
        std::vector<storage::Row> rows;
        for (std::uint32_t i = 0; i < summary.chunks.size(); ++i) {
            auto part = read_chunk(folder.chunk(24, i).value()).value();
            for (StateRow& row : part)
                rows.push_back({row.key, row.record});
        }
        auto expected =
            world.chain.store.scan(storage::Column::state, storage::RowRange::all()).value();
        QCOMPARE(rows, expected);
        QCOMPARE(summary.rows, rows.size());
        QCOMPARE(summary.height(), Height{24});
        QCOMPARE(summary.ancestors.size(), std::size_t{24});
    }

    void is_of_the_moment_its_rows_were_taken() {
        SnapshotChain world{1};
        auto moment = world.chain.store.snapshot();
        auto root = world.chain.tip().state_root;
        world.chain.grow_to(30);
        auto folder = world.folder();
        auto summary = write_snapshot(*moment, world.params(), folder).value();
        QCOMPARE(summary.height(), Height{16});
        QCOMPARE(summary.state_root(), root);
        QVERIFY(folder.check(16).has_value());
    }

    void is_the_same_bytes_on_every_node() {
        SnapshotChain one{1};
        SnapshotChain other{1};
        QCOMPARE(encode(one.write()), encode(other.write()));
    }

    void needs_an_epochs_last_block() {
        SnapshotChain world{1};
        world.chain.next_block();
        auto folder = world.folder();
        auto written = write_snapshot(world.chain.store, world.params(), folder);
        QCOMPARE(written.error().code, ErrorCode::not_found);
        QVERIFY(folder.heights().empty());
    }

    void ends_when_it_is_stopped() {
        SnapshotChain world{1};
        std::stop_source stop;
        stop.request_stop();
        auto folder = world.folder();
        auto written = write_snapshot(world.chain.store, world.params(), folder, stop.get_token());
        QCOMPARE(written.error().code, ErrorCode::unavailable);
        QVERIFY(folder.heights().empty());
    }
};

RUSTCHAIN_TEST(WriteSnapshotTest)

} // namespace write_snapshot_test
#include "write_snapshot_test.moc"
