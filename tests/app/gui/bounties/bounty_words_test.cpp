// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty in words: its road, whom it waits for, what can go wrong, and links that others wrote.
#include "app/gui/bounties/bounty_timeline.hpp"
#include "app/gui/bounties/bounty_words.hpp"
#include "tests/app/gui/fake_doors.hpp"

#include <QLocale>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;
using node::BountyStepKind;

namespace {

constexpr TimestampMs kNow = 1'800'000'000'000;
// As StepMark.Step.
constexpr int kWaiting = 0;
constexpr int kActive = 1;
constexpr int kDone = 2;
constexpr int kFailed = 3;

Address claimant() {
    Address address;
    address[0] = 7;
    return address;
}

BountyReader stranger() {
    return {.prefix = "drtc", .now_ms = kNow};
}

BountyReader developer() {
    BountyReader reader = stranger();
    reader.mine.insert(claimant());
    reader.wallet_name = QStringLiteral("Everyday");
    return reader;
}

node::BountyDetail in_state(BountyState state) {
    node::BountyDetail bounty = tests::sample_bounty(claimant(), kNow);
    bounty.record.state = state;
    const std::size_t steps = state == BountyState::funded      ? 1
                              : state == BountyState::claimed   ? 2
                              : state == BountyState::submitted ? 3
                                                                : 4;
    bounty.steps.resize(steps);
    if (state == BountyState::funded)
        bounty.record.claimant = {};
    return bounty;
}

QStringList keys_of(const std::vector<TimelineEntry>& road) {
    QStringList keys;
    for (const TimelineEntry& each : road)
        keys.append(each.key);
    return keys;
}

const TimelineEntry* step(const std::vector<TimelineEntry>& road, const char* key) {
    for (const TimelineEntry& each : road)
        if (each.key == QLatin1String(key))
            return &each;
    return nullptr;
}

} // namespace

class BountyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void the_road_leads_from_posted_to_paid_in_every_state() {
        const QStringList whole{"posted",   "funded", "claimed", "submitted",
                                "approved", "merged", "paid"};
        int done = 2;
        for (auto state : {BountyState::funded, BountyState::claimed, BountyState::submitted,
                           BountyState::approved}) {
            const auto road = bounty_timeline(in_state(state), developer());
            QCOMPARE(keys_of(road), whole);
            for (int i = 0; i < 7; ++i) {
                const int mark = i < done ? kDone : i == done ? kActive : kWaiting;
                QCOMPARE(road[static_cast<std::size_t>(i)].mark, mark);
            }
            ++done;
        }
    }

    void evidence_stands_beside_what_it_proves() {
        const auto road = bounty_timeline(in_state(BountyState::approved), developer());
        QCOMPARE(step(road, "posted")->evidence.size(), std::size_t{1});
        QCOMPARE(step(road, "posted")->evidence[0].text, QStringLiteral("issue #87"));
        QCOMPARE(step(road, "posted")->evidence[0].url,
                 QStringLiteral("https://github.com/oxide-labs/attest-probe/issues/87"));
        QVERIFY(step(road, "funded")->evidence[0].place.startsWith("explorer/transaction/"));
        QCOMPARE(step(road, "submitted")->evidence[0].url,
                 QStringLiteral("https://github.com/oxide-labs/attest-probe/pull/93"));
        QVERIFY(step(road, "merged")->evidence.empty());
        QCOMPARE(step(road, "claimed")->text, QStringLiteral("Reserved for you"));
        QVERIFY(step(road, "paid")->text.endsWith("to Everyday"));
    }

    void a_payment_names_the_commit_or_says_that_nothing_was_merged() {
        node::BountyDetail bounty = in_state(BountyState::approved);
        bounty.record.state = BountyState::paid;
        node::BountyStep paid = bounty.steps.back();
        paid.kind = BountyStepKind::paid;
        paid.merge_commit[0] = 0xab;
        bounty.record.merge_commit = paid.merge_commit;
        bounty.steps.push_back(paid);
        auto road = bounty_timeline(bounty, stranger());
        QCOMPARE(keys_of(road).mid(5), QStringList({"merged", "paid"}));
        QCOMPARE(step(road, "merged")->evidence[0].text, QStringLiteral("ab00000"));
        QVERIFY(step(road, "merged")->evidence[0].url.contains("/commit/ab0000"));
        bounty.steps.back().merge_commit = {};
        road = bounty_timeline(bounty, stranger());
        QCOMPARE(step(road, "merged")->text, QStringLiteral("The sponsor paid without a merge"));
        QVERIFY(step(road, "merged")->evidence.empty());
    }

    void side_branches_stand_in_their_place() {
        node::BountyDetail bounty = in_state(BountyState::submitted);
        const auto add = [&](BountyStepKind kind) {
            bounty.steps.push_back(bounty.steps.back());
            bounty.steps.back().kind = kind;
        };
        add(BountyStepKind::rejected);
        add(BountyStepKind::lapsed);
        bounty.steps.back().transaction.reset();
        add(BountyStepKind::claimed);
        add(BountyStepKind::given_back);
        add(BountyStepKind::cancelled);
        bounty.record.state = BountyState::cancelled;
        const auto road = bounty_timeline(bounty, stranger());
        QCOMPARE(keys_of(road), QStringList({"posted", "funded", "claimed", "submitted", "rejected",
                                             "lapsed", "claimed", "given_back", "cancelled"}));
        for (const char* key : {"rejected", "lapsed", "given_back", "cancelled"})
            QCOMPARE(step(road, key)->mark, kFailed);
        QVERIFY(step(road, "lapsed")->evidence.empty());
        bounty.steps.back().kind = BountyStepKind::expired;
        bounty.record.state = BountyState::expired;
        QCOMPARE(bounty_timeline(bounty, stranger()).back().title, QStringLiteral("Expired"));
    }

    void says_whom_it_waits_for_and_since_when() {
        const QString since = when_text(kNow - 16 * 3'600'000ULL);
        QCOMPARE(bounty_wait_text(in_state(BountyState::submitted), developer()),
                 QStringLiteral("Waiting for the maintainer's review since %1").arg(since));
        BountyReader maintainer = stranger();
        maintainer.mine.insert(in_state(BountyState::submitted).record.terms.maintainer);
        QVERIFY(bounty_wait_text(in_state(BountyState::submitted), maintainer)
                    .startsWith("Waiting for your review since "));
        QVERIFY(bounty_wait_text(in_state(BountyState::claimed), developer())
                    .startsWith("Waiting for your pull request since "));
        QVERIFY(bounty_wait_text(in_state(BountyState::claimed), stranger())
                    .startsWith("Waiting for the claimant's pull request since "));
        QVERIFY(bounty_wait_text(in_state(BountyState::funded), stranger())
                    .startsWith("Waiting for somebody to claim it since "));
        QVERIFY(bounty_wait_text(in_state(BountyState::approved), stranger())
                    .startsWith("Waiting for the merge of pull request #93 since "));
        QCOMPARE(bounty_wait_text(in_state(BountyState::paid), stranger()), QString());
    }

    void a_lapsed_claim_reads_as_open() {
        node::BountyDetail bounty = in_state(BountyState::claimed);
        bounty.record.claim_end = bounty.height;
        QVERIFY(bounty_wait_text(bounty, stranger()).startsWith("Waiting for somebody"));
        bounty.record.claim_end = bounty.height + 1;
        QVERIFY(bounty_wait_text(bounty, stranger()).startsWith("Waiting for the claimant"));
    }

    void each_state_says_what_can_go_wrong() {
        QStringList texts;
        for (auto state : {BountyState::funded, BountyState::claimed, BountyState::submitted,
                           BountyState::approved, BountyState::paid, BountyState::cancelled}) {
            const QString text = bounty_risk_text(in_state(state), stranger());
            QVERIFY(!text.isEmpty() && !text.contains("%") && !texts.contains(text));
            texts.append(text);
        }
        QVERIFY(bounty_risk_text(in_state(BountyState::claimed), developer()).contains("your"));
    }

    void every_refusal_has_words_of_its_own() {
        QStringList texts;
        for (auto status = static_cast<int>(ReceiptStatus::unknown_bounty);
             status < static_cast<int>(ReceiptStatus::kCount); ++status) {
            const QString text = move_refusal_text(static_cast<ReceiptStatus>(status));
            QVERIFY2(!text.isEmpty() && !texts.contains(text), qPrintable(text));
            texts.append(text);
        }
        QCOMPARE(move_refusal_text(ReceiptStatus::already_claimed),
                 QStringLiteral("Somebody else claimed it first."));
        QCOMPARE(move_refusal_text(ReceiptStatus::success), QString());
    }

    void only_plain_links_can_be_opened() {
        QCOMPARE(link_host("https://github.com/a/b/issues/1"), QStringLiteral("github.com"));
        for (const char* bad :
             {"http://github.com/a", "javascript:alert(1)", "file:///etc/passwd", "https://",
              "https://github.com@evil.example/a", "ftp://a.example/", "//github.com", ""})
            QVERIFY2(link_host(QLatin1String(bad)).isEmpty(), bad);
        QCOMPARE(link_host(QString::fromUtf8("https://g\xd1\x96thub.com/a")),
                 QStringLiteral("xn--gthub-n2e.com"));
        QVERIFY(link_host("https://a.example/" + QString(600, 'a')).isEmpty());
    }

    void foreign_text_is_cut_and_cleaned() {
        QCOMPARE(bounty_title("Pay \xe2\x80\xae"
                              "evil\x07\n<b>now</b>"),
                 QStringLiteral("Pay evil<b>now</b>"));
        QCOMPARE(bounty_title("\xe2\x80\xae"), QStringLiteral("Without a title"));
        QVERIFY(bounty_title(std::string(5000, 'x')).size() <= 200);
        QCOMPARE(bounty_name(5, "oxide-labs/attest-probe", "https://github.com/o/a/issues/87"),
                 QStringLiteral("attest-probe #87"));
        for (const char* url : {"https://example.org/terms", "https://g.example/issues/8x7",
                                "https://g.example/issues/", "https://g.example/issues/1234567890"})
            QCOMPARE(bounty_name(5, "oxide-labs/attest-probe", url), QStringLiteral("Bounty 5"));
        node::BountyDetail bounty = in_state(BountyState::submitted);
        bounty.record.terms.url = "https://example.org/terms";
        QCOMPARE(pull_request_url(bounty.record), QString());
    }

    void heights_become_times() {
        const node::BountyDetail bounty = in_state(BountyState::funded);
        QCOMPARE(time_at(bounty, bounty.height), bounty.time_ms);
        QCOMPARE(time_at(bounty, bounty.height + 10), bounty.time_ms + 30'000);
        QCOMPARE(time_at(bounty, bounty.height - 10), bounty.time_ms - 30'000);
        QCOMPARE(time_left_text(kNow, kNow), QStringLiteral("over"));
        QVERIFY(time_left_text(kNow + 60'000, kNow).startsWith("in "));
    }

    void people_have_records() {
        const node::BountyDetail bounty = in_state(BountyState::approved);
        QCOMPARE(sponsor_record_text(bounty.sponsor),
                 QStringLiteral("Sponsor, 31 of 31 bounties paid"));
        QVERIFY(released_by_text(bounty.record).contains("merge"));
        BountyRecord quiet = bounty.record;
        quiet.terms.release_key.reset();
        QVERIFY(!released_by_text(quiet).contains("merge"));
        QCOMPARE(developer().name_of(claimant()), QStringLiteral("Everyday"));
        QVERIFY(stranger().name_of(claimant()).startsWith("drtc1"));
    }
};

QTEST_MAIN(BountyWordsTest)
#include "bounty_words_test.moc"
