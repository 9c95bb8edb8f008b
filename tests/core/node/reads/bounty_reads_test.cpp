// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty with its steps out of a ledger, and what its people find in their histories.
#include "core/node/reads/bounty_reads.hpp"

#include "core/chain/gas.hpp"
#include "core/ledger/ledger_snapshot.hpp"
#include "core/rpc/documents/account_history.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_reads_test {

using namespace rustchain;
using namespace rustchain::node;
using fixtures::ChainFixture;
using fixtures::Person;
using wallet::HistoryKind;

namespace {

//! Alice sponsors, bob claims, carol reviews.
struct Board : ChainFixture {
    Transaction move(const Person& who, Payload payload) {
        Transaction transaction = pay(who, account(who.address).nonce, who.address, Amount{});
        transaction.payload = std::move(payload);
        transaction.gas_limit = gas_of(transaction);
        return fixtures::signed_by(who, std::move(transaction), chain_id());
    }
    void make(const Person& who, Payload payload) { next_block({move(who, std::move(payload))}); }
    BountyPost terms() const {
        return {.reward = Amount::from_rtc(25),
                .deadline = height() + 100,
                .claim_blocks = 5,
                .maintainer = carol.address,
                .release_key = {},
                .repository = "oxide/probe",
                .url = "https://github.com/oxide/probe/issues/87",
                .title = "A probe",
                .terms_hash = {}};
    }
    BountyDetail detail(BountyId id = 1) {
        return read_bounty(*ledger->snapshot(), id).value().value();
    }
    QStringList kinds(BountyId id = 1) {
        static const char* const kNames[] = {"posted",    "claimed",  "given back", "lapsed",
                                             "submitted", "approved", "rejected",   "paid",
                                             "cancelled", "expired"};
        QStringList names;
        for (const BountyStep& step : detail(id).steps)
            names.append(kNames[static_cast<std::size_t>(step.kind)]);
        return names;
    }
    std::vector<wallet::HistoryEntry> history(const Person& who) {
        return rpc::read_account_history(
                   *ledger->snapshot(),
                   {.address = who.address, .before = std::nullopt, .limit = 50})
            ->entries;
    }
};

} // namespace

class BountyReadsTest : public QObject {
    Q_OBJECT
private slots:
    void tells_every_step_with_its_transaction() {
        Board board;
        board.make(board.alice, board.terms());
        board.make(board.bob, BountyClaim{.id = 1, .claimant = board.bob.address});
        board.make(board.bob, BountySubmit{.id = 1, .pull_request = 93});
        board.make(board.carol, BountyReview{.id = 1, .approve = false});
        board.make(board.bob, BountySubmit{.id = 1, .pull_request = 94});
        board.make(board.carol, BountyReview{.id = 1, .approve = true});
        board.make(board.carol, BountyRelease{.id = 1, .merge_commit = CommitHash({5})});
        QCOMPARE(board.kinds(), (QStringList{"posted", "claimed", "submitted", "rejected",
                                             "submitted", "approved", "paid"}));
        const BountyDetail detail = board.detail();
        for (const BountyStep& step : detail.steps)
            QVERIFY(step.transaction && step.time_ms > 0);
        QVERIFY(detail.steps[0].by == board.alice.address);
        QCOMPARE(detail.steps[4].pull_request, std::uint64_t{94});
        QVERIFY(detail.steps[6].claimant == board.bob.address);
        QCOMPARE(detail.sponsor.paid_out, std::size_t{1});
        QCOMPARE(detail.claimant.earned, std::size_t{1});
        QCOMPARE(detail.maintainer.maintained, std::size_t{1});
        QVERIFY(!read_bounty(*board.ledger->snapshot(), 2).value());
    }

    void tells_lapses_and_expiry() {
        Board board;
        board.make(board.alice, board.terms());
        board.make(board.bob, BountyClaim{.id = 1, .claimant = board.bob.address});
        const Height claimed = board.height();
        board.grow_to(claimed + 5);
        QCOMPARE(board.kinds().last(), QString("lapsed"));
        QCOMPARE(board.detail().steps.back().height, claimed + 6);
        board.make(board.carol, BountyClaim{.id = 1, .claimant = board.carol.address});
        board.make(board.carol, BountyCancel{.id = 1});
        board.grow_to(board.detail().record.terms.deadline + 8);
        QCOMPARE(board.kinds(),
                 (QStringList{"posted", "claimed", "lapsed", "claimed", "given back", "expired"}));
        QCOMPARE(board.detail().sponsor.taken_back, std::size_t{1});
        QVERIFY(!board.detail().steps.back().transaction);
    }

    void failed_moves_are_no_steps() {
        Board board;
        board.make(board.alice, board.terms());
        board.make(board.bob, BountyRelease{.id = 1, .merge_commit = CommitHash({5})});
        QCOMPARE(board.kinds(), QStringList{"posted"});
    }

    void several_moves_of_one_block() {
        Board board;
        board.next_block(
            {board.move(board.alice, board.terms()),
             board.move(board.bob, BountyClaim{.id = 1, .claimant = board.bob.address})});
        QCOMPARE(board.kinds(), (QStringList{"posted", "claimed"}));
        board.next_block({board.move(board.alice, board.terms())});
        QCOMPARE(board.kinds(2), QStringList{"posted"});
    }

    void everybody_finds_it_in_the_history() {
        Board board;
        board.make(board.alice, board.terms());
        board.make(board.bob, BountyClaim{.id = 1, .claimant = board.bob.address});
        board.make(board.bob, BountySubmit{.id = 1, .pull_request = 93});
        board.make(board.alice, BountyRelease{.id = 1, .merge_commit = {}});
        const auto bobs = board.history(board.bob);
        QVERIFY(bobs.front().kind == HistoryKind::bounty_payout);
        QCOMPARE(bobs.front().received, Amount::from_rtc(25));
        QVERIFY(bobs.front().fee.is_zero());
        const auto alices = board.history(board.alice);
        QVERIFY(alices.front().kind == HistoryKind::bounty_step);
        QVERIFY(!alices.front().fee.is_zero() && alices.front().received.is_zero());
        const auto carols = board.history(board.carol); // who maintains, and signed nothing
        QCOMPARE(carols.size(), std::size_t{5});
        QVERIFY(carols[3].kind == HistoryKind::bounty_post && carols[3].sent.is_zero());
    }

    void the_sponsor_finds_what_came_back() {
        Board board;
        board.make(board.alice, board.terms());
        board.make(board.alice, BountyCancel{.id = 1});
        auto history = board.history(board.alice);
        QVERIFY(history[0].kind == HistoryKind::bounty_refund);
        QCOMPARE(history[0].received, Amount::from_rtc(25));
        QVERIFY(history[1].kind == HistoryKind::bounty_post);
        QCOMPARE(history[1].sent, Amount::from_rtc(25));
        board.make(board.alice, board.terms());
        board.grow_to(board.detail(2).record.terms.deadline + 8);
        history = board.history(board.alice);
        QVERIFY(history[0].kind == HistoryKind::bounty_refund && !history[0].transaction);
        QCOMPARE(history[0].received, Amount::from_rtc(25));
    }
};

RUSTCHAIN_TEST(BountyReadsTest)

} // namespace bounty_reads_test
#include "bounty_reads_test.moc"
