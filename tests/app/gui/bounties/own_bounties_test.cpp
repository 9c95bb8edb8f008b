// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties of a wallet: which are its own, what they wait for, what is news of them; and the
// terms of a new one as people write them.
#include "app/gui/bounties/own/own_bounty_words.hpp"
#include "app/gui/bounties/own/post_terms.hpp"

#include <QLocale>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;

namespace {

constexpr TimestampMs kNow = 1'800'000'000'000;
constexpr Height kHeight = 100'000;
constexpr std::uint64_t kDay_blocks = 28'800;

Address person(std::uint8_t first) {
    Address address;
    address[0] = first;
    return address;
}

const Address kSponsor = person(1);
const Address kMaintainer = person(2);
const Address kClaimant = person(3);

ChainParams params() {
    return {.network = "dev", .address_prefix = "drtc"};
}

BountyRecord record_in(BountyState state) {
    BountyRecord record{.sponsor = kSponsor,
                        .terms = {.reward = Amount::from_rtc(120),
                                  .deadline = kHeight + 30 * kDay_blocks,
                                  .claim_blocks = 14 * kDay_blocks,
                                  .maintainer = kMaintainer,
                                  .release_key = {},
                                  .repository = "oxide-labs/attest-probe",
                                  .url = "https://github.com/oxide-labs/attest-probe/issues/87",
                                  .title = "Add a cache timing probe",
                                  .terms_hash = {}},
                        .escrow = state >= BountyState::paid ? Amount() : Amount::from_rtc(120),
                        .state = state,
                        .posted_height = kHeight - 500};
    if (state != BountyState::funded && state != BountyState::cancelled) {
        record.claimant = kClaimant;
        record.claimed_height = kHeight - 400;
        record.claim_end = kHeight + 13 * kDay_blocks;
    }
    if (state == BountyState::submitted || state == BountyState::approved ||
        state == BountyState::paid) {
        record.pull_request = 93;
        record.submitted_height = kHeight - 300;
    }
    return record;
}

bounty::BountyBoard board_of(const std::vector<BountyRecord>& records, Height height = kHeight) {
    std::vector<bounty::BountyEntry> entries;
    for (std::size_t i = 0; i < records.size(); ++i)
        entries.push_back(bounty::make_entry(i + 1, records[i], params(), height, kNow));
    return bounty::BountyBoard().with(height, std::move(entries));
}

OwnBounties own(const Address& me, const std::vector<BountyRecord>& records,
                const std::vector<OwnBounty>& before = {}, Height height = kHeight) {
    return {.all = own_of(board_of(records, height), {me}, before),
            .params = params(),
            .height = height,
            .time_ms = kNow};
}

QString only_news(const Address& me, const BountyRecord& before, const BountyRecord& after,
                  bool hides_amounts = false) {
    const OwnBounties old = own(me, {before});
    const auto news = bounty_news(old, own(me, {after}, old.all), hides_amounts);
    return news.size() == 1 ? news.front().text : QString::number(news.size());
}

} // namespace

class OwnBountiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void finds_its_own_by_each_role_and_nobody_elses() {
        const std::vector<BountyRecord> all{record_in(BountyState::claimed)};
        QVERIFY(own(kSponsor, all).all.front().is_sponsor);
        QVERIFY(own(kMaintainer, all).all.front().is_maintainer);
        QVERIFY(own(kClaimant, all).all.front().is_claimant);
        QVERIFY(own(person(9), all).all.empty());
    }

    void sums_the_escrow_of_what_it_sponsors() {
        const std::vector<BountyRecord> all{record_in(BountyState::funded),
                                            record_in(BountyState::approved),
                                            record_in(BountyState::paid)};
        QCOMPARE(own(kSponsor, all).escrow(), std::optional(Amount::from_rtc(240)));
        QCOMPARE(own(kClaimant, all).escrow(), std::optional(Amount()));
    }

    void keeps_a_claim_that_ran_out() {
        const OwnBounties before = own(kClaimant, {record_in(BountyState::claimed)});
        const Height later = kHeight + 14 * kDay_blocks;
        const OwnBounties now =
            own(kClaimant, {record_in(BountyState::claimed)}, before.all, later);
        QCOMPARE(now.all.size(), std::size_t{1});
        QCOMPARE(own_state_words(now.all.front(), later).text, QStringLiteral("Claim ran out"));
        const auto news = bounty_news(before, now, false);
        QCOMPARE(news.size(), std::size_t{1});
        QCOMPARE(news.front().text, QStringLiteral("Your claim of attest-probe #87 ran out"));
        QVERIFY(news.front().is_important);
    }

    void says_whose_turn_it_is() {
        const auto turn = [](const Address& me, BountyState state) {
            return needs_owner(own(me, {record_in(state)}).all.front(), kHeight);
        };
        QVERIFY(turn(kClaimant, BountyState::claimed));
        QVERIFY(!turn(kSponsor, BountyState::claimed));
        QVERIFY(turn(kMaintainer, BountyState::submitted));
        QVERIFY(!turn(kClaimant, BountyState::submitted));
        QVERIFY(turn(kMaintainer, BountyState::approved));
        QVERIFY(!turn(kMaintainer, BountyState::paid));
        BountyRecord watched = record_in(BountyState::approved);
        watched.terms.release_key = crypto::PublicKey();
        QVERIFY(!needs_owner(own(kMaintainer, {watched}).all.front(), kHeight));
    }

    void names_what_is_next_for_each_role() {
        const auto next = [](const Address& me, BountyState state) {
            const OwnBounties mine = own(me, {record_in(state)});
            return next_words(mine.all.front(), mine);
        };
        QVERIFY(next(kClaimant, BountyState::claimed).startsWith("Your turn: link your pull"));
        QVERIFY(next(kSponsor, BountyState::claimed).contains("works on it"));
        QCOMPARE(next(kMaintainer, BountyState::submitted),
                 QStringLiteral("Your turn: review pull request #93."));
        QVERIFY(next(kClaimant, BountyState::submitted).startsWith("drtc1"));
        QVERIFY(next(kMaintainer, BountyState::approved).contains("release the payment"));
        QVERIFY(next(kClaimant, BountyState::paid).startsWith("Paid to you"));
        QVERIFY(next(kSponsor, BountyState::cancelled).contains("escrow is in your balance"));
        QVERIFY(next(kSponsor, BountyState::expired).contains("escrow is in your balance"));
    }

    void says_why_a_payout_waits_and_since_when() {
        const auto why = [](const BountyRecord& record) {
            const OwnBounties mine = own(kClaimant, {record});
            return waiting_words(mine.all.front(), mine, kNow);
        };
        const QString review = why(record_in(BountyState::submitted));
        QVERIFY2(review.startsWith("The maintainer drtc1"), qPrintable(review));
        // 300 blocks of 3 s.
        QVERIFY2(review.contains("(15 min)"), qPrintable(review));
        QVERIFY2(review.contains("#93"), qPrintable(review));
        BountyRecord approved = record_in(BountyState::approved);
        approved.approved_height = kHeight - 100;
        QVERIFY(why(approved).contains("or the sponsor has to release"));
        approved.terms.release_key = crypto::PublicKey();
        QVERIFY(why(approved).contains("has to be merged"));
        QVERIFY(why(record_in(BountyState::paid)).isEmpty());
    }

    void tells_each_role_its_news_and_nobody_the_own_moves() {
        const BountyRecord open = record_in(BountyState::funded);
        const BountyRecord claimed = record_in(BountyState::claimed);
        const BountyRecord submitted = record_in(BountyState::submitted);
        const BountyRecord approved = record_in(BountyState::approved);
        const BountyRecord paid = record_in(BountyState::paid);
        QCOMPARE(only_news(kSponsor, open, claimed),
                 QStringLiteral("attest-probe #87 was claimed"));
        QCOMPARE(only_news(kMaintainer, claimed, submitted),
                 QStringLiteral("attest-probe #87: pull request #93 waits for your review"));
        QCOMPARE(only_news(kClaimant, claimed, submitted), QStringLiteral("0"));
        QCOMPARE(only_news(kClaimant, submitted, approved),
                 QStringLiteral("attest-probe #87: the work is approved"));
        QCOMPARE(only_news(kMaintainer, submitted, approved), QStringLiteral("0"));
        QVERIFY(only_news(kClaimant, submitted, claimed).contains("rejected"));
        QCOMPARE(only_news(kClaimant, approved, paid),
                 QStringLiteral("120 RTC from attest-probe #87 is final"));
        QVERIFY(!only_news(kClaimant, approved, paid, true).contains("120"));
        QCOMPARE(only_news(kSponsor, approved, paid), QStringLiteral("attest-probe #87 is paid"));
        QVERIFY(only_news(kSponsor, open, record_in(BountyState::expired)).contains("expired"));
        QCOMPARE(only_news(kSponsor, open, record_in(BountyState::cancelled)), QStringLiteral("0"));
        QCOMPARE(only_news(kSponsor, open, open), QStringLiteral("0"));
    }

    void warns_once_before_a_claim_ends() {
        const BountyRecord claimed = record_in(BountyState::claimed);
        const Height soon = claimed.claim_end - kDay_blocks;
        const OwnBounties before = own(kClaimant, {claimed}, {}, soon - 1);
        const OwnBounties now = own(kClaimant, {claimed}, {}, soon);
        QVERIFY(bounty_news(before, now, false).front().text.contains("ends soon"));
        QVERIFY(bounty_news(now, own(kClaimant, {claimed}, {}, soon + 1), false).empty());
    }

    void terms_without_an_issue_go_by_the_number() {
        BountyRecord record = record_in(BountyState::funded);
        record.terms.url = "https://example.org/terms";
        const OwnBounties mine = own(kSponsor, {record});
        QCOMPARE(name_of(mine.all.front()), QStringLiteral("Bounty 1"));
    }

    void reads_the_link_of_an_issue_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repository");
        QTest::addColumn<int>("fault");
        const auto good = [](const char* text) {
            QTest::newRow(text) << text << "oxide-labs/attest-probe" << -1;
        };
        good("https://github.com/oxide-labs/attest-probe/issues/87");
        good("  https://github.com/Oxide-Labs/Attest-Probe/issues/87/ ");
        good("http://www.github.com/oxide-labs/attest-probe/issues/87#issuecomment-5");
        good("github.com/oxide-labs/attest-probe/issues/87?x=1");
        const auto bad = [](const char* text, IssueLinkFault fault) {
            QTest::newRow(text) << text << QString() << static_cast<int>(fault);
        };
        bad("", IssueLinkFault::not_a_link);
        bad("87", IssueLinkFault::not_a_link);
        bad("javascript://github.com/a/b/issues/1", IssueLinkFault::not_a_link);
        bad("https://gitlab.com/a/b/issues/1", IssueLinkFault::not_github);
        bad("https://github.com.evil.example/a/b/issues/1", IssueLinkFault::not_github);
        bad("https://github.com/a/b/pull/1", IssueLinkFault::pull_request);
        bad("https://github.com/a/b", IssueLinkFault::no_issue);
        bad("https://github.com/a/b/issues/0", IssueLinkFault::no_issue);
        bad("https://github.com/a/b/issues/1x", IssueLinkFault::no_issue);
        bad("https://github.com/a/b/issues/9999999999999999", IssueLinkFault::no_issue);
        bad("https://github.com/a b/c/issues/1", IssueLinkFault::bad_name);
        bad("https://github.com/../c/issues/1", IssueLinkFault::bad_name);
    }
    void reads_the_link_of_an_issue() {
        QFETCH(QString, text);
        QFETCH(QString, repository);
        QFETCH(int, fault);
        const auto link = parse_issue_link(text);
        QCOMPARE(link.has_value(), fault < 0);
        if (link) {
            QCOMPARE(QString::fromStdString(link->repository), repository);
            QCOMPARE(link->number, std::uint64_t{87});
            QVERIFY(link->url.ends_with("/issues/87"));
        } else {
            QCOMPARE(static_cast<int>(link.error()), fault);
            QVERIFY(!link_fault(link.error()).isEmpty());
        }
    }

    void reads_deadlines_as_days_or_dates() {
        const ChainMoment moment{.params = params(), .height = kHeight, .now_ms = kNow};
        QVERIFY(deadline_fault("30", moment).isEmpty());
        QCOMPARE(height_at(*read_deadline("30", kNow), moment), kHeight + 30 * kDay_blocks);
        QVERIFY(deadline_fault("365", moment).isEmpty());
        QVERIFY(deadline_fault("366", moment).contains("365"));
        QVERIFY(deadline_fault("2027-02-01", moment).isEmpty());
        QVERIFY(deadline_fault("2020-02-01", moment).contains("over"));
        for (const char* text : {"", "0", "-3", "1.5", "soon", "2027-02-30", "99999999"})
            QVERIFY2(!deadline_fault(text, moment).isEmpty(), text);
        QVERIFY(claim_days_fault("14", moment).isEmpty());
        QVERIFY(!claim_days_fault("0", moment).isEmpty());
        QVERIFY(!claim_days_fault("400", moment).isEmpty());
    }

    void refuses_rewards_titles_and_keys_in_words() {
        const std::optional<Amount> available = Amount::from_rtc(10);
        QVERIFY(reward_fault("9.5", available).isEmpty());
        QVERIFY(reward_fault("", available).contains("worth"));
        QVERIFY(reward_fault("1,000.5", available).contains("Not an amount"));
        QVERIFY(reward_fault("0.009999", available).contains("0.01"));
        QVERIFY(reward_fault("0.01", available).isEmpty());
        QVERIFY(reward_fault("10.000001", available).contains("10.000000"));
        QVERIFY(reward_fault("1", std::nullopt).contains("not known"));
        QVERIFY(title_fault("Add a probe").isEmpty());
        QVERIFY(!title_fault("  ").isEmpty());
        QVERIFY(title_fault(QString(201, 'x')).contains("201"));
        QVERIFY(title_fault(QString("a") + QChar(0x202E) + "b").contains("seen"));
        QVERIFY(release_key_fault("").isEmpty());
        QVERIFY(release_key_fault(QString("ab").repeated(32)).isEmpty());
        QVERIFY(!release_key_fault(QString("ab").repeated(31)).isEmpty());
        QVERIFY(!release_key_fault(QString("zz").repeated(32)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OwnBountiesTest)
#include "own_bounties_test.moc"
