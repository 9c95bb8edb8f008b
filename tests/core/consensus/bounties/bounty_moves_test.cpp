// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Each move of a bounty: who may make it and when, and what each refusal is called.
#include "tests/core/consensus/bounties/bounty_world.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_moves_test {

using namespace rustchain;
using namespace rustchain::consensus::bounties;

namespace {

//! A sponsor, a maintainer, two developers, a stranger, and the key of a repository.
struct Cast : BountyWorld {
    Cast()
        : BountyWorld(people_named({"sponsor", "maintainer", "dev", "other", "stranger", "bot"})) {}

    const Person& sponsor = people[0];
    const Person& maintainer = people[1];
    const Person& dev = people[2];
    const Person& other = people[3];
    const Person& stranger = people[4];
    const Person& bot = people[5];

    BountyPost terms() const {
        return {.reward = Amount::from_rtc(2),
                .deadline = height + 1000,
                .claim_blocks = 50,
                .maintainer = maintainer.address,
                .release_key = bot.public_key(),
                .repository = "oxide/probe",
                .url = "https://github.com/oxide/probe/issues/1",
                .title = "A probe",
                .terms_hash = {}};
    }
    BountyClaim claim_for(const Person& who, BountyId id = 1) const {
        return {.id = id, .claimant = who.address};
    }
    //! Bounty 1, as far as this.
    void reach(BountyState state) {
        apply(sponsor, terms());
        if (state >= BountyState::claimed)
            apply(dev, claim_for(dev));
        if (state >= BountyState::submitted)
            apply(dev, BountySubmit{.id = 1, .pull_request = 93});
        if (state >= BountyState::approved)
            apply(maintainer, BountyReview{.id = 1, .approve = true});
        if (bounty(1)->state != state)
            throw std::runtime_error("the bounty does not stand where it should");
    }
};

const CommitHash kCommit({1, 2, 3});

} // namespace

class BountyMovesTest : public QObject {
    Q_OBJECT
private slots:
    void goes_from_escrow_to_the_claimant() {
        Cast cast;
        QCOMPARE(cast.try_move(cast.sponsor, cast.terms()), "success");
        QCOMPARE(cast.balance(cast.sponsor), Amount::from_rtc(8));
        QCOMPARE(cast.bounty(1)->escrow, Amount::from_rtc(2));
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "success");
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 93}), "success");
        QCOMPARE(cast.try_move(cast.maintainer, BountyReview{.id = 1, .approve = true}), "success");
        QCOMPARE(cast.try_move(cast.bot, BountyRelease{.id = 1, .merge_commit = kCommit}),
                 "success");
        QCOMPARE(cast.balance(cast.dev), Amount::from_rtc(12));
        const auto record = cast.bounty(1);
        QVERIFY(record->state == BountyState::paid && record->escrow.is_zero());
        QVERIFY(record->merge_commit == kCommit && record->pull_request == 93);
        QCOMPARE(cast.try_move(cast.bot, BountyRelease{.id = 1, .merge_commit = kCommit}),
                 "wrong_state");
        QVERIFY(cast.sum() == cast.supply);
    }

    void refuses_terms_that_no_bounty_can_have() {
        Cast cast;
        auto with = [&](auto change) {
            BountyPost terms = cast.terms();
            change(terms);
            return cast.try_move(cast.sponsor, terms);
        };
        QCOMPARE(with([](BountyPost& t) { t.reward = Amount::from_micro_rtc(9'999); }),
                 "reward_too_small");
        QCOMPARE(with([](BountyPost& t) { t.reward = Amount::from_rtc(11); }), "balance_too_low");
        QCOMPARE(with([&](BountyPost& t) { t.deadline = cast.height; }), "bad_deadline");
        QCOMPARE(with([&](BountyPost& t) { t.deadline = cast.height + 52'560 * 8 + 1; }),
                 "bad_deadline");
        QCOMPARE(with([](BountyPost& t) { t.deadline = ~Height{0}; }), "bad_deadline");
        QCOMPARE(with([](BountyPost& t) { t.claim_blocks = 0; }), "bad_deadline");
        QCOMPARE(with([](BountyPost& t) { t.claim_blocks = ~std::uint64_t{0}; }), "bad_deadline");
        QCOMPARE(cast.balance(cast.sponsor), Amount::from_rtc(10));
        QVERIFY(!cast.bounty(1));
    }

    void finds_malformed_terms_data() {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("is_malformed");
        const QString repository = "a/b";
        const QString url = "https://github.com/a/b/issues/1";
        QTest::newRow("plain") << repository << url << "A probe" << false;
        QTest::newRow("html is text") << repository << url << "<b>A probe</b>" << false;
        QTest::newRow("upper case repository") << "A/b" << url << "A probe" << true;
        QTest::newRow("no title") << repository << url << "" << true;
        QTest::newRow("line break") << repository << url << "A\nprobe" << true;
        QTest::newRow("escape") << repository << url << "A\x1b[2Jprobe" << true;
        QTest::newRow("no https") << repository << "http://a/b"
                                  << "A probe" << true;
        QTest::newRow("script") << repository << "javascript:alert(1)"
                                << "A probe" << true;
        QTest::newRow("only the scheme") << repository << "https://"
                                         << "A probe" << true;
        QTest::newRow("space in the link") << repository << "https://a b"
                                           << "A probe" << true;
        QTest::newRow("long title") << repository << url << QString(201, 'a') << true;
        QTest::newRow("long link")
            << repository << "https://" + QString(505, 'a') << "A probe" << true;
    }
    void finds_malformed_terms() {
        QFETCH(QString, repository);
        QFETCH(QString, url);
        QFETCH(QString, title);
        QFETCH(bool, is_malformed);
        BountyPost terms = Cast().terms();
        terms.repository = repository.toStdString();
        terms.url = url.toStdString();
        terms.title = title.toStdString();
        QCOMPARE(are_malformed(terms), is_malformed);
    }

    void a_reward_beyond_all_coins_is_malformed() {
        BountyPost terms = Cast().terms();
        terms.reward = Amount::from_micro_rtc(~std::uint64_t{0});
        QVERIFY(are_malformed(terms));
    }

    void only_the_claimant_or_the_release_key_claims() {
        Cast cast;
        cast.reach(BountyState::funded);
        QCOMPARE(cast.try_move(cast.stranger, cast.claim_for(cast.dev)), "not_allowed");
        QCOMPARE(cast.try_move(cast.bot, BountyClaim{.id = 1, .claimant = {}}), "not_allowed");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 2)), "unknown_bounty");
        QCOMPARE(cast.try_move(cast.bot, cast.claim_for(cast.dev)), "success");
        QCOMPARE(cast.try_move(cast.other, cast.claim_for(cast.other)), "already_claimed");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "already_claimed");
    }

    void a_release_key_of_the_other_scheme_is_none() {
        Cast cast;
        cast.reach(BountyState::funded);
        MoveContext context = cast.context(cast.bot);
        context.scheme = KeyScheme::ed25519;
        state::StateOverlay overlay(cast.view);
        QVERIFY(apply(overlay, context, cast.claim_for(cast.dev)) == ReceiptStatus::not_allowed);
    }

    void claims_until_the_deadline() {
        Cast cast;
        cast.reach(BountyState::funded);
        const Height deadline = cast.bounty(1)->terms.deadline;
        cast.height = deadline + 1;
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "past_deadline");
        cast.height = deadline;
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "success");
        cast.height = deadline + 1;
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 1}),
                 "past_deadline");
    }

    void one_open_claim_in_a_repository() {
        Cast cast;
        cast.reach(BountyState::claimed);
        cast.apply(cast.sponsor, cast.terms());
        BountyPost elsewhere = cast.terms();
        elsewhere.repository = "oxide/other";
        cast.apply(cast.sponsor, elsewhere);
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 2)), "open_claim");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 3)), "success");
        QCOMPARE(cast.try_move(cast.other, cast.claim_for(cast.other, 2)), "success");
        QCOMPARE(cast.try_move(cast.dev, BountyCancel{.id = 1}), "success");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 1)), "success");
    }

    void a_lapsed_claimant_waits_one_claim_period() {
        Cast cast;
        cast.reach(BountyState::claimed); // at 100, until 150
        cast.apply(cast.sponsor, cast.terms());
        cast.height = 150;
        QCOMPARE(cast.try_move(cast.other, cast.claim_for(cast.other)), "already_claimed");
        cast.height = 151;
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 1}), "wrong_state");
        QCOMPARE(cast.try_move(cast.dev, BountyCancel{.id = 1}), "not_allowed");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "claim_waits");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 2)), "claim_waits");
        QCOMPARE(cast.try_move(cast.other, cast.claim_for(cast.other)), "success");
        cast.height = 200;
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 2)), "claim_waits");
        cast.height = 201;
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 2)), "success");
    }

    void a_submission_stops_the_clock_and_a_rejection_starts_it_again() {
        Cast cast;
        cast.reach(BountyState::claimed); // at 100, until 150
        cast.height = 130;
        QCOMPARE(cast.try_move(cast.stranger, BountySubmit{.id = 1, .pull_request = 1}),
                 "not_allowed");
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 0}), "wrong_state");
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 1}), "success");
        cast.height = 400;
        QCOMPARE(cast.try_move(cast.sponsor, BountyReview{.id = 1, .approve = true}),
                 "not_allowed");
        QCOMPARE(cast.try_move(cast.maintainer, BountyReview{.id = 1, .approve = false}),
                 "success");
        cast.height = 420;
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 2}), "success");
        QCOMPARE(cast.try_move(cast.maintainer, BountyReview{.id = 1, .approve = false}),
                 "success");
        cast.height = 421;
        QCOMPARE(cast.try_move(cast.dev, BountySubmit{.id = 1, .pull_request = 3}), "wrong_state");
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "claim_waits");
        cast.height = 420 + 51;
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev)), "success");
    }

    void who_may_release_and_from_where() {
        Cast cast;
        cast.reach(BountyState::submitted);
        const BountyRelease release{.id = 1, .merge_commit = kCommit};
        QCOMPARE(cast.try_move(cast.bot, release), "wrong_state");
        QCOMPARE(cast.try_move(cast.maintainer, release), "wrong_state");
        QCOMPARE(cast.try_move(cast.stranger, release), "not_allowed");
        QCOMPARE(cast.try_move(cast.dev, release), "not_allowed");
        cast.apply(cast.maintainer, BountyReview{.id = 1, .approve = true});
        QCOMPARE(cast.try_move(cast.bot, BountyRelease{.id = 1, .merge_commit = {}}), "not_merged");
        QCOMPARE(cast.try_move(cast.maintainer, BountyRelease{.id = 1, .merge_commit = {}}),
                 "not_merged");
        QCOMPARE(cast.try_move(cast.maintainer, release), "success");
        QCOMPARE(cast.balance(cast.dev), Amount::from_rtc(12));
    }

    void the_sponsor_may_pay_submitted_work_without_a_merge() {
        Cast cast;
        cast.reach(BountyState::submitted);
        QCOMPARE(cast.try_move(cast.sponsor, BountyRelease{.id = 1, .merge_commit = {}}),
                 "success");
        QCOMPARE(cast.balance(cast.dev), Amount::from_rtc(12));
    }

    void the_sponsor_cancels_only_what_nobody_holds() {
        Cast cast;
        cast.reach(BountyState::claimed);
        QCOMPARE(cast.try_move(cast.sponsor, BountyCancel{.id = 1}), "wrong_state");
        QCOMPARE(cast.try_move(cast.stranger, BountyCancel{.id = 1}), "not_allowed");
        QCOMPARE(cast.try_move(cast.bot, BountyCancel{.id = 1}), "not_allowed");
        cast.height = 151; // lapsed
        QCOMPARE(cast.try_move(cast.sponsor, BountyCancel{.id = 1}), "success");
        QCOMPARE(cast.balance(cast.sponsor), Amount::from_rtc(10));
        QVERIFY(cast.bounty(1)->state == BountyState::cancelled);
        QVERIFY(cast.bounty(1)->claimant.is_zero());
        QCOMPARE(cast.try_move(cast.other, cast.claim_for(cast.other)), "wrong_state");
        cast.apply(cast.sponsor, cast.terms());
        QCOMPARE(cast.try_move(cast.dev, cast.claim_for(cast.dev, 2)), "claim_waits");
    }

    void settlement_gives_back_what_is_past_its_time() {
        Cast cast;
        cast.reach(BountyState::claimed);
        const Height deadline = cast.bounty(1)->terms.deadline;
        cast.height = deadline;
        cast.settle();
        QVERIFY(!cast.bounty(1)->is_closed());
        cast.height = deadline + 1;
        cast.settle();
        QVERIFY(cast.bounty(1)->state == BountyState::expired);
        QCOMPARE(cast.balance(cast.sponsor), Amount::from_rtc(10));
        QCOMPARE(cast.try_move(cast.sponsor, BountyCancel{.id = 1}), "wrong_state");
        cast.settle();
        QCOMPARE(cast.balance(cast.sponsor), Amount::from_rtc(10));
    }

    void work_that_waits_gets_thirty_days_more() {
        Cast cast;
        cast.reach(BountyState::submitted);
        const Height last = cast.bounty(1)->terms.deadline + 30 * 144 * 8;
        cast.height = last;
        cast.settle();
        QVERIFY(!cast.bounty(1)->is_closed());
        QCOMPARE(cast.try_move(cast.maintainer, BountyReview{.id = 1, .approve = true}), "success");
        cast.height = last + 1;
        QCOMPARE(cast.try_move(cast.sponsor, BountyRelease{.id = 1, .merge_commit = kCommit}),
                 "past_deadline");
        cast.settle();
        QVERIFY(cast.bounty(1)->state == BountyState::expired);
        QCOMPARE(cast.balance(cast.sponsor), Amount::from_rtc(10));
    }

    void what_interfaces_offer_is_what_the_rules_take() {
        for (BountyState state : {BountyState::funded, BountyState::claimed, BountyState::submitted,
                                  BountyState::approved})
            for (std::size_t who = 0; who < 5; ++who)
                for (Height later : {0, 51, 1001, 1000 + 30 * 144 * 8 + 1}) {
                    auto offered = [&](auto move, auto ask) {
                        Cast cast;
                        cast.reach(state);
                        cast.height += later;
                        const Person& person = cast.people[who];
                        const AllowedMoves moves = allowed_moves(*cast.bounty(1), cast.params,
                                                                 cast.height, person.address);
                        const auto made = cast.apply(person, move(person));
                        return std::pair(ask(moves), made == ReceiptStatus::success ||
                                                         made == ReceiptStatus::claim_waits);
                    };
                    auto same = [](std::pair<bool, bool> both) {
                        return both.first == both.second;
                    };
                    QVERIFY(same(offered(
                        [](const Person& p) { return BountyClaim{.id = 1, .claimant = p.address}; },
                        [](const AllowedMoves& m) { return m.claim; })));
                    QVERIFY(same(offered(
                        [](const Person&) { return BountySubmit{.id = 1, .pull_request = 9}; },
                        [](const AllowedMoves& m) { return m.submit; })));
                    QVERIFY(same(
                        offered([](const Person&) { return BountyCancel{.id = 1}; },
                                [](const AllowedMoves& m) { return m.cancel || m.give_back; })));
                    QVERIFY(same(offered(
                        [](const Person&) { return BountyReview{.id = 1, .approve = true}; },
                        [](const AllowedMoves& m) { return m.review; })));
                    QVERIFY(same(offered(
                        [](const Person&) {
                            return BountyRelease{.id = 1, .merge_commit = kCommit};
                        },
                        [](const AllowedMoves& m) { return m.release; })));
                }
    }
};

RUSTCHAIN_TEST(BountyMovesTest)

} // namespace bounty_moves_test
#include "bounty_moves_test.moc"
