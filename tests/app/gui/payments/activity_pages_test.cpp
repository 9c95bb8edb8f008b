// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Pages of the history as rows: nothing twice, nothing lost, own payments where they belong.
#include "app/gui/activity/activity_model.hpp"
#include "app/gui/activity/activity_pages.hpp"

#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;

namespace {

TransactionHash hash_of(Height height) {
    TransactionHash hash;
    hash[0] = static_cast<std::uint8_t>(height);
    return hash;
}

//! Entries of these heights, newest first, one a second.
wallet::ActivityPage page_of(Height newest, Height oldest, Height final_height = 1000) {
    wallet::ActivityPage page;
    for (Height height = newest; height >= oldest; --height) {
        wallet::ActivityEntry line;
        line.entry.position = {.height = height, .index = 0};
        line.entry.time_ms = height * 1000;
        line.entry.is_final = height <= final_height;
        line.entry.transaction = hash_of(height);
        page.entries.push_back(std::move(line));
    }
    if (oldest > 1)
        page.next = wallet::HistoryCursor{.height = oldest, .index = 0};
    return page;
}

wallet::PaymentStatus way_of(Height height, TimestampMs created_ms) {
    wallet::PaymentStatus way;
    way.hash = hash_of(height);
    way.created_ms = created_ms;
    way.stage = wallet::PaymentStage::pending;
    return way;
}

std::vector<int> heights_of(const ActivityPages& pages) {
    std::vector<int> heights;
    for (const ActivityRow& row : pages.rows({}, "drtc"))
        heights.push_back((*row.hash())[0] * (row.entry ? 1 : -1));
    return heights;
}

} // namespace

class ActivityPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void new_lines_come_on_top_and_old_ones_stay() {
        ActivityPages pages;
        pages.begin(page_of(9, 7));
        pages.append(page_of(6, 4));
        pages.renew(page_of(11, 8), std::nullopt);
        QVERIFY((heights_of(pages) == std::vector<int>{11, 10, 9, 8, 7, 6, 5, 4}));
        QVERIFY(pages.next() == (wallet::HistoryCursor{.height = 4, .index = 0}));
    }

    void a_gap_is_never_shown_as_if_nothing_were_between() {
        ActivityPages pages;
        pages.begin(page_of(5, 3));
        pages.renew(page_of(12, 9), std::nullopt);
        QVERIFY((heights_of(pages) == std::vector<int>{12, 11, 10, 9}));
        QVERIFY(pages.next() == (wallet::HistoryCursor{.height = 9, .index = 0}));
    }

    void a_filtered_page_renews_what_can_move() {
        ActivityPages pages;
        pages.begin(page_of(9, 4, 6));
        QCOMPARE(pages.moving_since_ms().value(), TimestampMs{7000});
        wallet::ActivityPage fresh = page_of(10, 8);
        fresh.next.reset();
        pages.renew(fresh, 7000);
        // The seventh does not fit any more.
        QVERIFY((heights_of(pages) == std::vector<int>{10, 9, 8, 6, 5, 4}));
    }

    void own_payments_stand_by_their_time_until_the_chain_has_them() {
        ActivityPages pages;
        pages.begin(page_of(9, 7));
        QVERIFY(pages.set_ways({way_of(20, 9500), way_of(21, 8500), way_of(8, 7900)}));
        QVERIFY((heights_of(pages) == std::vector<int>{-20, 9, -21, 8, 7}));
        QVERIFY(!pages.set_ways({way_of(20, 9500), way_of(21, 8500), way_of(8, 7900)}));
        QVERIFY(pages.rows({}, "drtc")[3].way != nullptr);
    }

    void older_rows_are_added_without_touching_the_others() {
        ActivityPages pages;
        pages.begin(page_of(9, 7));
        pages.set_ways({way_of(20, 9500)});
        ActivityModel model("drtc");
        model.show(pages.rows({}, "drtc"), 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        pages.append(page_of(6, 1));
        auto tail = pages.tail(3);
        QVERIFY(tail);
        model.append(std::move(*tail));
        QVERIFY(model.rows() == pages.rows({}, "drtc"));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 0);
        // One that lies below must be placed anew.
        pages.set_ways({way_of(20, 9500), way_of(21, 2500)});
        QVERIFY(!pages.tail(3));
    }

    void a_new_row_moves_no_other() {
        ActivityPages pages;
        pages.begin(page_of(9, 7));
        ActivityModel model("drtc");
        model.show(pages.rows({}, "drtc"), 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        pages.set_ways({way_of(10, 9900)});
        model.show(pages.rows({}, "drtc"), 0);
        QCOMPARE(inserted.count(), 1);
        // In a block it is the same row.
        pages.renew(page_of(10, 7), std::nullopt);
        model.show(pages.rows({}, "drtc"), 0);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 0);
        QCOMPARE(model.count(), 4);
    }

    void says_once_that_the_end_is_near() {
        ActivityPages pages;
        pages.begin(page_of(200, 2));
        ActivityModel model("drtc");
        model.show(pages.rows({}, "drtc"), 0);
        QSignalSpy near(&model, &ActivityModel::endNeared);
        for (int row = 0; row < 20; ++row)
            model.data(model.index(row), ActivityModel::Title);
        QVERIFY(near.wait(1000));
        QCOMPARE(near.count(), 1);
    }
};

QTEST_MAIN(ActivityPagesTest)
#include "activity_pages_test.moc"
