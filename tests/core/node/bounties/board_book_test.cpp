// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board follows the chain: each move with its transaction, what time does, and never another
// board than one that is read anew.
#include "core/node/bounties/board_book.hpp"

#include "tests/core/node/bounties/bounty_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace board_book_test {

using namespace rustchain;
using namespace rustchain::node;
using bounty::BountyChange;
using bounty::BountyEntry;
using fixtures::BountyChain;
using fixtures::Person;

namespace {

//! "1 claimed>submitted": numbers and states of changes.
QStringList shown(const std::vector<BountyChange>& changes) {
    QStringList lines;
    for (const BountyChange& change : changes) {
        const std::string_view before = change.before ? name_of(*change.before) : "none";
        const std::string_view after = name_of(change.after);
        lines << QString::number(change.id) + " " +
                     QString::fromUtf8(before.data(), static_cast<qsizetype>(before.size())) + ">" +
                     QString::fromUtf8(after.data(), static_cast<qsizetype>(after.size()));
    }
    return lines;
}

std::vector<BountyEntry> rows_of(const BoardBook& book) {
    std::vector<BountyEntry> rows;
    for (BountyId id = 1; id <= book.board().on_chain(); ++id)
        rows.push_back(*book.board().entry({.id = id}));
    return rows;
}

struct House : BountyChain {
    House() { follow(); }
    std::vector<BountyChange> follow() { return book.follow(*ledger->snapshot()).value(); }
    //! Whether a board that is read anew has the same rows.
    bool is_true() const {
        BoardBook anew;
        return anew.follow(*ledger->snapshot()).value().empty() &&
               anew.board().height() == book.board().height() && rows_of(anew) == rows_of(book);
    }
    const BountyEntry& row(BountyId id) const { return *book.board().entry({.id = id}); }

    BoardBook book;
};

} // namespace

class BoardBookTest : public QObject {
    Q_OBJECT
private slots:
    void tells_each_move_with_its_transaction() {
        House house;
        const Payload moves[] = {house.terms(),
                                 house.bobs_claim(),
                                 BountySubmit{.id = 1, .pull_request = 93},
                                 BountyReview{.id = 1, .approve = false},
                                 BountySubmit{.id = 1, .pull_request = 94},
                                 BountyReview{.id = 1, .approve = true},
                                 BountyRelease{.id = 1, .merge_commit = CommitHash({5})}};
        const Person* actors[] = {&house.alice, &house.bob,   &house.bob,  &house.carol,
                                  &house.bob,   &house.carol, &house.carol};
        const char* expected[] = {"1 none>funded",       "1 funded>claimed",
                                  "1 claimed>submitted", "1 submitted>claimed",
                                  "1 claimed>submitted", "1 submitted>approved",
                                  "1 approved>paid"};
        for (std::size_t i = 0; i < std::size(moves); ++i) {
            const TransactionHash hash = house.make(*actors[i], moves[i]);
            const auto changes = house.follow();
            QCOMPARE(shown(changes), QStringList{expected[i]});
            QVERIFY(changes[0].transaction == hash);
            QCOMPARE(changes[0].height, house.height());
            QVERIFY(house.is_true());
        }
        QCOMPARE(house.row(1).created_ms, house.ledger->snapshot()
                                              ->blocks()
                                              .header(house.row(1).record->posted_height)
                                              .value()
                                              ->header.timestamp);
        QCOMPARE(house.row(1).deadline, Height(0));
        QVERIFY(house.follow().empty());
    }

    void tells_all_moves_of_several_blocks() {
        House house;
        house.next_block({house.move(house.alice, house.terms()),
                          house.move(house.alice, house.terms("Two"), 1),
                          house.move(house.bob, house.bobs_claim())});
        house.make(house.bob, BountyCancel{.id = 1});
        house.make(house.alice, BountyCancel{.id = 1});
        house.make(house.alice, BountyCancel{.id = 1}); // fails: no change
        QCOMPARE(shown(house.follow()),
                 (QStringList{"1 none>funded", "2 none>funded", "1 funded>claimed",
                              "1 claimed>funded", "1 funded>cancelled"}));
        QVERIFY(house.is_true());
    }

    void time_lets_claims_lapse_and_bounties_expire() {
        House house;
        house.make(house.alice, house.terms());
        house.make(house.bob, house.bobs_claim());
        house.follow();
        const Height claim_end = house.row(1).record->claim_end;
        house.grow_to(claim_end - 1);
        QVERIFY(house.follow().empty());
        house.next_block();
        const auto lapsed = house.follow();
        QCOMPARE(shown(lapsed), QStringList{"1 claimed>funded"});
        QCOMPARE(lapsed[0].height, claim_end + 1);
        QVERIFY(!lapsed[0].transaction && !house.row(1).claimant());
        QVERIFY(house.is_true());
        QStringList all;
        while (house.height() < house.row(1).record->terms.deadline + 9) {
            house.next_block();
            all += shown(house.follow());
            QVERIFY(house.is_true());
        }
        QCOMPARE(all, QStringList{"1 funded>expired"});
    }

    void a_lapse_between_two_looks_is_told_after_the_move() {
        House house;
        house.make(house.alice, house.terms());
        house.make(house.bob, house.bobs_claim());
        house.grow_to(house.height() + 6);
        QCOMPARE(shown(house.follow()),
                 (QStringList{"1 none>funded", "1 funded>claimed", "1 claimed>funded"}));
    }

    void catches_up_over_many_blocks() {
        House house;
        house.make(house.alice, house.terms());
        house.make(house.alice, house.terms("Two"));
        house.follow();
        const TransactionHash claim = house.make(house.bob, house.bobs_claim(2));
        const Height claimed = house.height();
        const TransactionHash submit =
            house.make(house.bob, BountySubmit{.id = 2, .pull_request = 7});
        house.make(house.alice, house.terms("Three"));
        house.grow_to(claimed + 80);
        const auto changes = house.follow();
        QCOMPARE(shown(changes), (QStringList{"2 funded>submitted", "3 none>funded"}));
        QVERIFY(changes[0].transaction == submit && claim != submit);
        QCOMPARE(changes[0].height, claimed + 1);
        QVERIFY(house.is_true());
        house.grow_to(claimed + 200);
        QCOMPARE(shown(house.follow()), (QStringList{"1 funded>expired", "3 funded>expired"}));
        QVERIFY(house.is_true());
    }

    void a_listing_stays_through_blocks() {
        House house;
        BountyEntry listed;
        listed.key = {.source = bounty::BountySource::listing, .id = 5};
        house.book.set_listing({listed});
        house.make(house.alice, house.terms());
        house.follow();
        QCOMPARE(house.book.board().size(), std::size_t(2));
    }

    void random_moves_never_part_it_from_the_chain() {
        House house;
        std::mt19937_64 random(11);
        const auto below = [&](std::uint64_t end) { return random() % end; };
        std::map<BountyId, BountyState> told;
        for (int step = 0; step < 400; ++step) {
            const std::size_t count = house.book.board().on_chain();
            const BountyId id = count < 3 ? 1 : count - below(3);
            BountyPost terms = house.terms();
            terms.deadline = house.height() + 10 + below(40);
            const std::tuple<const Person*, Payload> moves[] = {
                {&house.alice, terms},
                {&house.bob, BountyClaim{.id = id, .claimant = house.bob.address}},
                {&house.carol, BountyClaim{.id = id, .claimant = house.carol.address}},
                {&house.bob, BountySubmit{.id = id, .pull_request = 1 + below(9)}},
                {&house.carol, BountySubmit{.id = id, .pull_request = 1 + below(9)}},
                {&house.carol, BountyReview{.id = id, .approve = below(2) == 0}},
                {&house.alice, BountyRelease{.id = id, .merge_commit = CommitHash({5})}},
                {&house.bob, BountyCancel{.id = id}},
                {&house.alice, BountyCancel{.id = id}}};
            // Mostly a claim or work; seldom a new one.
            const std::size_t drawn = below(4) == 0 ? below(std::size(moves)) : 1 + below(6);
            const auto& [who, payload] = moves[drawn];
            house.next_block({house.move(*who, payload)});
            if (below(3) == 0)
                continue; // looks at several blocks at once
            for (const BountyChange& change : house.follow()) {
                const bool is_new = !told.contains(change.id);
                QVERIFY(is_new ? !change.before : change.before == told[change.id]);
                told[change.id] = change.after;
            }
            QVERIFY(house.is_true());
            for (const BountyEntry& row : rows_of(house.book))
                QVERIFY(told.at(row.key.id) == row.state);
        }
        QVERIFY(house.book.board().in_state(BountyState::paid) > 0);
        QVERIFY(house.book.board().in_state(BountyState::expired) > 0);
    }
};

RUSTCHAIN_TEST(BoardBookTest)

} // namespace board_book_test
#include "board_book_test.moc"
