// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Titles that people wrote: which offer a bounty, and how much.
#include "core/bounty/reward_text.hpp"

#include "tests/fixtures/test_program.hpp"

namespace reward_text_test {

using namespace rustchain;
using namespace rustchain::bounty;

namespace {

//! "25", "25-150", or "-" for no reward.
QString reward_of(const QByteArray& title) {
    const auto number = [](Amount amount) {
        return QString::number(static_cast<double>(amount.micro_rtc()) / 1e6);
    };
    const TitleReward found = reward_in_title(title.toStdString());
    if (found.reward)
        return number(*found.reward);
    return found.range ? number(found.range->least) + "-" + number(found.range->most) : "-";
}

} // namespace

class RewardTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_rewards_data() {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("reward");
        const auto row = [](const char* title, const char* reward) {
            QTest::newRow(title) << QByteArray(title) << QString(reward);
        };
        row("[BOUNTY: 25 RTC] Add a probe", "25");
        row("Add a probe (50 RTC)", "50");
        row("[7 RTC] Add a probe", "7");
        row("Add a probe — 12.5 rtc", "12.5");
        row("Add a probe - 0.000001 RTC", "1e-06");
        row("Earn 25RTC", "25");
        row("Win 1,500 RTC", "1500");
        row("Win 1,234,567.5 RTC", "1.23457e+06");
        row("2 RTC per referral (pool: 100 RTC)", "2");
        row("[BOUNTY: 35 RTC + 10/defect] Audit", "35");
        row("[BOUNTY: 1 RTC] Answers (up to 7 RTC)", "1");
        row("Send 5 RTC to a friend (2 RTC)", "2");
        row("Send 5 RTC [3 RTC]", "3");
        // Ranges.
        row("Build it (25-150 RTC)", "25-150");
        row("Build it (25–150 RTC)", "25-150");
        row("Build it (25 — 150 RTC)", "25-150");
        row("Build it for 25 to 150 RTC", "25-150");
        row("Build it for 25 RTC - 150 RTC", "25-150");
        row("Build it (1.5-150 RTC)", "1.5-150");
        row("Build it (5-5 RTC)", "5");
        row("Build it (150-25 RTC)", "-");
        row("Build it, up to 50 RTC", "0-50");
        row("Build it (Max 20 RTC/person)", "0-20");
        row("Build it, at most 20 RTC", "0-20");
        // No reward that one claimant gets.
        row("Write a manual", "-");
        row("Security season (750 RTC Pool, 6 weeks)", "-");
        row("Prize pool: 750 RTC", "-");
        row("A hundred miners: 3,333 RTC program", "-");
        row("Earn 25+ RTC", "-");
        row("Earn 1.500 RTC", "-"); // one and a half, or a thousand and a half
        row("Earn 12,34 RTC", "-");
        row("Earn 0 RTC", "-");
        row("Earn 1.1234567 RTC", "-");
        row("Earn 99999999999999999999999999 RTC", "-");
        row("Earn 9000000 RTC", "-"); // more than there will ever be
        row("Earn 5 wRTC", "-");
        row("Earn 5 RTCs", "-");
        row("Earn 40 XLM for rtc work", "-");
        row("#25 RTC", "-");
        row("v1.25 RTC", "-");
        row("RTC", "-");
        row("5 ", "-");
        row("5-", "-");
        row("", "-");
    }
    void reads_rewards() {
        QFETCH(QByteArray, title);
        QFETCH(QString, reward);
        QCOMPARE(reward_of(title), reward);
    }

    void tells_offers_from_claims_data() {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<bool>("is_labelled");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* title, bool is_labelled, TitleKind kind) {
            QTest::newRow(title) << QByteArray(title) << is_labelled << static_cast<int>(kind);
        };
        row("[BOUNTY: 25 RTC] Add a probe", false, TitleKind::offer);
        row("Bounty: add a probe", false, TitleKind::offer);
        row("Add a probe", true, TitleKind::offer);
        row("[TOOL: 30-50 RTC] A checker of claims", false, TitleKind::offer);
        row("[BOUNTY: 5 RTC] A bot that checks claims", true, TitleKind::offer);
        row("Show who claimed what: a page", true, TitleKind::offer);
        row("[CLAIM] The probe - 25 RTC", false, TitleKind::claim);
        row("[Bounty Claim] The probe", false, TitleKind::claim);
        row("[Bounty #71 claim: 15 RTC] The probe", false, TitleKind::claim);
        row("Claim: [BOUNTY: 25 RTC] Add a probe", false, TitleKind::claim);
        row("  bounty claim: The probe", false, TitleKind::claim);
        row("Bounty #72 claim: The probe", true, TitleKind::claim);
        row("Claiming the probe", true, TitleKind::claim);
        row("[Bounty #9] review of a request", false, TitleKind::claim);
        row("Five reactions (Bounty #11)", false, TitleKind::claim);
        row("[PAYOUT] February", false, TitleKind::claim);
        row("Payment for the probe", false, TitleKind::claim);
        row("How do I build this?", false, TitleKind::other);
        row("FAQ - how bounties are paid", false, TitleKind::other);
        row("", false, TitleKind::other);
        row("[", false, TitleKind::other);
    }
    void tells_offers_from_claims() {
        QFETCH(QByteArray, title);
        QFETCH(bool, is_labelled);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(kind_of_title(title.toStdString(), is_labelled)), kind);
    }

    // Every byte string has an answer; an out-of-bounds read would show under a sanitizer.
    void reads_any_bytes() {
        const std::string seed =
            "[Bounty: up to 1,000.5-2 RTC pool] (claim \xE2\x80\x93 7 to 9 rtc)";
        for (std::size_t begin = 0; begin < seed.size(); ++begin)
            for (std::size_t end = begin; end <= seed.size(); ++end) {
                const std::string_view part = std::string_view(seed).substr(begin, end - begin);
                const TitleReward reward = reward_in_title(part);
                QVERIFY(!reward.reward || !reward.range);
                QVERIFY(!reward.range || reward.range->least < reward.range->most);
                QVERIFY(kind_of_title(part, true) != TitleKind::other);
            }
    }
};

RUSTCHAIN_TEST(RewardTextTest)

} // namespace reward_text_test
#include "reward_text_test.moc"
