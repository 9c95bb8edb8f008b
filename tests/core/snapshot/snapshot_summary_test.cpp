// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A summary's form: the headers that are needed, in one chain, and sizes that can be.
#include "core/snapshot/snapshot_summary.hpp"

#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace snapshot_summary_test {

using namespace rustchain;
using namespace rustchain::snapshot;
using rustchain::snapshot::testing::SnapshotChain;

class SnapshotSummaryTest : public QObject {
    Q_OBJECT

private:
    Result<void, SummaryFault> judged(const SnapshotSummary& summary) const {
        return check_summary(summary, world_.params(), world_.chain.chain_id());
    }

    SnapshotChain world_{2};
    SnapshotSummary good_ = world_.write();

private slots:
    void needs_anchors_and_leader_seeds() {
        ChainParams params = fixtures::small_params(); // 8 blocks an epoch: anchors reach further
        QCOMPARE(first_needed_header(params, 24), Height{0});
        QCOMPARE(first_needed_header(params, 240), Height{40});
        params.slot_blocks = 40;
        params.slots_per_epoch = 5; // 200: the seed of the closing epoch is 400 below
        QCOMPARE(first_needed_header(params, 2000), Height{1600});
        QCOMPARE(first_needed_header(params, 400), Height{0});
    }

    void accepts_what_a_node_writes() {
        QVERIFY(judged(good_));
        QCOMPARE(decode<SnapshotSummary>(encode(good_)).value(), good_);
    }

    void refuses_another_height() {
        SnapshotSummary summary = good_;
        summary.end.header.height = 23;
        QCOMPARE(judged(summary).error(), SummaryFault::wrong_height);
        summary.end.header.height = 0;
        QCOMPARE(judged(summary).error(), SummaryFault::wrong_height);
        summary.end.header.height = ~Height{0};
        QVERIFY(!judged(summary));
    }

    void refuses_headers_that_are_no_chain_data() {
        QTest::addColumn<int>("change");
        QTest::newRow("one missing at the front") << 0;
        QTest::newRow("one missing at the end") << 1;
        QTest::newRow("another parent") << 2;
        QTest::newRow("another height") << 3;
        QTest::newRow("another genesis") << 4;
        QTest::newRow("another end") << 5;
    }
    void refuses_headers_that_are_no_chain() {
        QFETCH(int, change);
        SnapshotSummary summary = good_;
        auto& ancestors = summary.ancestors;
        if (change == 0)
            ancestors.erase(ancestors.begin());
        else if (change == 1)
            ancestors.pop_back();
        else if (change == 2)
            ancestors[5].prev_block[0] ^= 1;
        else if (change == 3)
            ancestors[5].height = 6;
        else if (change == 4)
            ancestors[0].prev_block[0] ^= 1;
        else
            summary.end.header.prev_block[0] ^= 1;
        QCOMPARE(judged(summary).error(), SummaryFault::wrong_ancestors);
    }

    void refuses_sizes_that_cannot_be() {
        for (auto [bytes, rows] : {std::pair<std::uint64_t, std::uint64_t>{0, 10},
                                   {10, 0},
                                   {(5u << 20) + 1, 10},
                                   {10, (4u << 20) + 1}}) {
            SnapshotSummary summary = good_;
            summary.bytes = bytes;
            summary.rows = rows;
            QCOMPARE(judged(summary).error(), SummaryFault::wrong_sizes);
        }
        SnapshotSummary summary = good_;
        summary.chunks.clear();
        QCOMPARE(judged(summary).error(), SummaryFault::wrong_sizes);
    }

    void survives_every_truncation() {
        const Bytes bytes = encode(good_);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!decode<SnapshotSummary>(ByteView(bytes).first(size)));
    }
};

RUSTCHAIN_TEST(SnapshotSummaryTest)

} // namespace snapshot_summary_test
#include "snapshot_summary_test.moc"
