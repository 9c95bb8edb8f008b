// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board: filters, orders, pages, and how one follows from another.
#include "tests/core/bounty/bounty_samples.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace bounty_board_test {

using namespace rustchain;
using namespace rustchain::bounty;

namespace {

const Address kIlse({1});
const Address kNuri({3});

BountyEntry on_chain(BountyId id, const BountyRecord& record, Height height = 50) {
    return make_entry(id, record, {}, height, 1000 * id);
}

BountyEntry listed(std::uint64_t id, std::string title, std::optional<Amount> reward,
                   std::optional<RewardRange> range = {}) {
    BountyEntry entry;
    entry.key = {.source = BountySource::listing, .id = id};
    entry.title = std::move(title);
    entry.repository = "other/place";
    entry.tags = {"hardware", "place"};
    entry.reward = reward;
    entry.range = range;
    entry.author = "Jörg";
    entry.created_ms = 2500;
    return entry;
}

//! Chain: 1 free 25 RTC, 2 claimed by Nuri 5 RTC, 3 paid to Nuri 100 RTC, 4 free 7 RTC elsewhere.
//! Listing: 1 of 40 RTC, 9 of 10 to 60 RTC, 12 unknown.
BountyBoard a_board() {
    BountyRecord paid = claimed(a_bounty(100, "[Docs] Tell the story"), kNuri, 30);
    paid.state = BountyState::paid;
    BountyRecord elsewhere = a_bounty(7, "Größe of caches", "slate/mirror");
    elsewhere.sponsor = Address({2});
    elsewhere.terms.maintainer = Address({8});
    elsewhere.terms.deadline = 400;
    return BountyBoard()
        .with(49, {on_chain(1, a_bounty(25, "[Probe] Time the cache")),
                   on_chain(2, claimed(a_bounty(5, "Spell the manual"), kNuri, 40)),
                   on_chain(3, paid), on_chain(4, elsewhere)})
        .with_listing(
            {listed(12, "Old drives", {}),
             listed(9, "SPARC cache", {}, RewardRange{Amount::from_rtc(10), Amount::from_rtc(60)}),
             listed(1, "Alpha probe", Amount::from_rtc(40))});
}

//! "c1 l9": sources and numbers in order.
QString shown(const BountyPage& page) {
    QStringList names;
    for (const BountyEntryPtr& entry : page.entries)
        names << (entry->is_on_chain() ? "c" : "l") + QString::number(entry->key.id);
    return names.join(' ');
}

QString shown(const BountyQuery& query) {
    return shown(a_board().find(query));
}

BountyQuery with_text(std::string text) {
    BountyQuery query;
    query.text = std::move(text);
    return query;
}

} // namespace

class BountyBoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orders_rows() {
        BountyQuery query;
        QCOMPARE(shown(query), "c4 c3 l12 l9 l1 c2 c1");
        query.sort = BountySort::reward;
        QCOMPARE(shown(query), "c3 l9 l1 c1 c4 c2 l12");
        query.sort = BountySort::ends_soon;
        QCOMPARE(shown(query), "c4 c2 c1 c3 l12 l9 l1");
    }

    void filters_by_state_source_and_place() {
        BountyQuery query;
        query.states = {BountyState::funded, BountyState::paid};
        QCOMPARE(shown(query), "c4 c3 c1");
        query.repository = "slate/mirror";
        QCOMPARE(shown(query), "c4");
        query = {};
        query.source = BountySource::listing;
        QCOMPARE(shown(query), "l12 l9 l1");
        query.states = {BountyState::funded};
        QCOMPARE(shown(query), "");
        query = {};
        query.tag = "hardware";
        QCOMPARE(shown(query), "l12 l9 l1");
        query.tag = "docs";
        QCOMPARE(shown(query), "c3");
        query.tag = "doc";
        QCOMPARE(shown(query), "");
    }

    void filters_by_people() {
        BountyQuery query;
        query.sponsor = kIlse;
        QCOMPARE(shown(query), "c3 c2 c1");
        query.claimant = kNuri;
        QCOMPARE(shown(query), "c3 c2");
        query = {};
        query.maintainer = Address({8});
        QCOMPARE(shown(query), "c4");
        query.claimant = Address({9});
        QCOMPARE(shown(query), "");
    }

    void filters_by_reward_at_the_boundaries() {
        BountyQuery query;
        query.least_reward = Amount::from_rtc(25);
        QCOMPARE(shown(query), "c3 l9 l1 c1");
        query.least_reward = *Amount::from_rtc(25).plus(Amount::from_micro_rtc(1));
        QCOMPARE(shown(query), "c3 l9 l1");
        query.most_reward = Amount::from_rtc(40);
        QCOMPARE(shown(query), "l9 l1");
        query.least_reward = Amount::from_rtc(60);
        query.most_reward = Amount::from_rtc(99);
        QCOMPARE(shown(query), "l9");
        query.least_reward.reset();
        query.most_reward = Amount::from_rtc(9);
        QCOMPARE(shown(query), "c4 c2");
    }

    void filters_by_deadline() {
        BountyQuery query;
        query.deadline_before = 1001;
        QCOMPARE(shown(query), "c4 c2 c1");
        query.deadline_before = 1000;
        QCOMPARE(shown(query), "c4");
        query.deadline_before = 400;
        QCOMPARE(shown(query), "");
    }

    void every_word_must_be_there() {
        QCOMPARE(shown(with_text("cache")), "c4 l9 c1");
        QCOMPARE(shown(with_text("  CACHE\tprobe ")), "c1"); // "probe" is in its repository too
        QCOMPARE(shown(with_text("GRÖSSE")), "");
        QCOMPARE(shown(with_text("GRÖß")), "c4");
        QCOMPARE(shown(with_text("jörg sparc")), "l9");
        QCOMPARE(shown(with_text("#12")), "l12");
        QCOMPARE(shown(with_text("#1")), "l12 l1 c1");
        QCOMPARE(shown(with_text("slate/")), "c4");
        QCOMPARE(shown(with_text("docs")), "c3");
        QCOMPARE(shown(with_text("nothing")), "");
        QCOMPARE(shown(with_text(std::string(500, ' '))), "c4 c3 l12 l9 l1 c2 c1");
    }

    void pages_hold_every_row_once_in_each_order() {
        const BountyBoard board = a_board();
        for (auto sort : {BountySort::newest, BountySort::reward, BountySort::ends_soon})
            for (std::size_t limit : {1, 2, 3, 6, 7, 8}) {
                BountyQuery query;
                query.sort = sort;
                const QString whole = shown(board.find(query));
                query.limit = limit;
                QStringList pages;
                do {
                    const BountyPage page = board.find(query);
                    QCOMPARE(page.total, std::size_t(7));
                    QVERIFY(page.entries.size() <= limit && !page.entries.empty());
                    pages << shown(page);
                    query.after = page.next;
                } while (query.after);
                QCOMPARE(pages.join(' '), whole);
            }
    }

    void a_place_holds_when_rows_come_and_go() {
        BountyQuery query;
        query.limit = 2;
        const BountyBoard board = a_board();
        query.after = board.find(query).next;
        const BountyBoard next = board.with(60, {on_chain(5, a_bounty(1, "New"))}).with_listing({});
        QCOMPARE(shown(next.find(query)), "c2 c1");
    }

    void limits_are_brought_into_bounds() {
        std::vector<BountyEntry> many;
        for (BountyId id = 1; id <= 300; ++id)
            many.push_back(on_chain(id, a_bounty(id, "A task")));
        const BountyBoard board = BountyBoard().with(50, std::move(many));
        BountyQuery query;
        query.limit = 1'000'000;
        QCOMPARE(board.find(query).entries.size(), kMostBountyPage);
        query.limit = 0;
        QCOMPARE(board.find(query).entries.size(), std::size_t(1));
    }

    void the_next_board_leaves_the_old_one_alone() {
        const BountyBoard board = a_board();
        QCOMPARE(board.in_state(BountyState::funded), std::size_t(2));
        const BountyBoard next =
            board.with(51, {on_chain(1, claimed(a_bounty(25, "Time the cache"), kNuri, 50)),
                            on_chain(6, a_bounty(2, "Six")), on_chain(5, a_bounty(2, "Five"))});
        QCOMPARE(board.size(), std::size_t(7));
        QCOMPARE(next.size(), std::size_t(9));
        QCOMPARE(next.on_chain(), std::size_t(6));
        QCOMPARE(next.height(), Height(51));
        QCOMPARE(next.in_state(BountyState::funded), std::size_t(3));
        QCOMPARE(next.in_state(BountyState::claimed), std::size_t(2));
        QVERIFY(board.entry({.id = 1})->state == BountyState::funded);
        QVERIFY(next.entry({.id = 1})->state == BountyState::claimed);
        QCOMPARE(next.entry({.id = 2}), board.entry({.id = 2})); // shared, not made again
        QVERIFY(!next.entry({.id = 7}));
        QVERIFY(next.entry({BountySource::listing, 9}) && !next.entry({BountySource::listing, 2}));
    }

    void counts_tags() {
        const auto tags = a_board().tags(3);
        QCOMPARE(tags.size(), std::size_t(3));
        QVERIFY((tags[0] == TagCount{"attest-probe", 3}));
        QVERIFY((tags[1] == TagCount{"hardware", 3}));
        QVERIFY((tags[2] == TagCount{"place", 3}));
    }
};

RUSTCHAIN_TEST(BountyBoardTest)

} // namespace bounty_board_test
#include "bounty_board_test.moc"
