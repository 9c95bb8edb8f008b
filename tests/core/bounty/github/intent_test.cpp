// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the release key does, waits for and drops, in each state of a bounty.
#include "core/bounty/github/intent.hpp"
#include "tests/fixtures/test_program.hpp"

namespace intent_test {

using namespace rustchain;
using namespace rustchain::bounty::github;

namespace {

Address person(std::uint8_t number) {
    Address address;
    address[0] = number;
    return address;
}

const ChainParams kParams{};

BountyRecord a_bounty(BountyState state) {
    BountyRecord record;
    record.terms.deadline = 1000;
    record.terms.claim_blocks = 100;
    record.terms.maintainer = person(9);
    record.state = state;
    if (state != BountyState::funded) {
        record.claimant = person(1);
        record.claim_end = 500;
    }
    if (state == BountyState::submitted || state == BountyState::approved)
        record.pull_request = 7;
    return record;
}

Intent an_intent(IntentKind kind) {
    Intent intent{.number = 1, .kind = kind, .bounty = 3, .login = "alice", .pull_request = 7};
    intent.claimant = person(1);
    intent.merge_commit[0] = 5;
    intent.approve = true;
    return intent;
}

JudgeContext at(Height height = 50) {
    return {.params = kParams,
            .height = height,
            .own = person(9),
            .holder = ClaimHolder{.login = "alice", .claimant = person(1)}};
}

//! "act", "wait: …", "drop: …".
std::string said(const Verdict& verdict) {
    if (const auto* wait = std::get_if<Wait>(&verdict))
        return "wait: " + wait->reason;
    if (const auto* drop = std::get_if<Drop>(&verdict))
        return "drop: " + drop->reason;
    return "act";
}

std::string said(IntentKind kind, BountyState state, const JudgeContext& context = at()) {
    return said(judge(an_intent(kind), a_bounty(state), context));
}

} // namespace

class IntentTest : public QObject {
    Q_OBJECT

private slots:
    void claims_what_is_free() {
        const auto verdict =
            judge(an_intent(IntentKind::claim), a_bounty(BountyState::funded), at());
        const auto& move = std::get<BountyClaim>(std::get<Act>(verdict).move);
        QCOMPARE(move.id, BountyId{3});
        QVERIFY(move.claimant == person(1));
        QVERIFY(said(IntentKind::claim, BountyState::claimed).starts_with("drop: this claimant"));
        auto other = a_bounty(BountyState::submitted);
        other.claimant = person(2);
        QVERIFY(said(judge(an_intent(IntentKind::claim), other, at()))
                    .starts_with("drop: somebody else"));
        // A claim that ran out is no claim.
        QCOMPARE(said(IntentKind::claim, BountyState::claimed, at(501)), std::string("act"));
        QCOMPARE(said(IntentKind::claim, BountyState::funded, at(1000)), std::string("act"));
        QVERIFY(said(IntentKind::claim, BountyState::funded, at(1001)).starts_with("drop: "));
    }

    void submits_for_who_claimed_alone() {
        const auto verdict =
            judge(an_intent(IntentKind::submit), a_bounty(BountyState::claimed), at());
        QCOMPARE(std::get<BountySubmit>(std::get<Act>(verdict).move).pull_request,
                 std::uint64_t{7});
        auto by_mallory = at();
        by_mallory.holder->login = "mallory";
        QCOMPARE(said(IntentKind::submit, BountyState::claimed, by_mallory),
                 std::string("drop: the claim is that of mallory, and pull request 7 is by alice"));
        auto by_wallet = at();
        by_wallet.holder->claimant = person(2);
        QVERIFY(said(IntentKind::submit, BountyState::claimed, by_wallet)
                    .starts_with("drop: the claim was signed by a wallet"));
        auto unknown = at();
        unknown.holder.reset();
        QVERIFY(said(IntentKind::submit, BountyState::claimed, unknown).starts_with("drop: "));
        unknown.claim_is_under_way = true;
        QVERIFY(said(IntentKind::submit, BountyState::claimed, unknown).starts_with("wait: "));
        QVERIFY(said(IntentKind::submit, BountyState::funded).starts_with("wait: the claim"));
        QVERIFY(said(IntentKind::submit, BountyState::submitted).find("already") !=
                std::string::npos);
    }

    void reviews_only_with_the_maintainers_key() {
        const auto verdict =
            judge(an_intent(IntentKind::review), a_bounty(BountyState::submitted), at());
        QVERIFY(std::get<BountyReview>(std::get<Act>(verdict).move).approve);
        auto context = at();
        context.own = person(8);
        QVERIFY(said(IntentKind::review, BountyState::submitted, context)
                    .starts_with("wait: the maintainer's signature"));
        QVERIFY(said(IntentKind::review, BountyState::claimed).starts_with("wait: the submission"));
        QVERIFY(said(IntentKind::review, BountyState::approved).starts_with("drop: "));
    }

    void releases_the_approved_work_alone() {
        const auto verdict =
            judge(an_intent(IntentKind::release), a_bounty(BountyState::approved), at());
        QVERIFY(std::get<BountyRelease>(std::get<Act>(verdict).move).merge_commit ==
                an_intent(IntentKind::release).merge_commit);
        for (BountyState early : {BountyState::funded, BountyState::claimed})
            QVERIFY(said(IntentKind::release, early).starts_with("wait: the submission"));
        QCOMPARE(said(IntentKind::release, BountyState::submitted),
                 std::string("wait: the maintainer's approval"));
        auto other = a_bounty(BountyState::approved);
        other.pull_request = 8;
        QCOMPARE(said(judge(an_intent(IntentKind::release), other, at())),
                 std::string("wait: the submission of pull request 7; pull request 8 is "
                             "submitted"));
    }

    void drops_what_is_over() {
        for (BountyState closed : {BountyState::paid, BountyState::cancelled, BountyState::expired})
            for (IntentKind kind :
                 {IntentKind::claim, IntentKind::submit, IntentKind::review, IntentKind::release})
                QCOMPARE(said(kind, closed), "drop: the bounty is " + std::string(name_of(closed)));
        const Height last = 1000 + kBountyGraceEpochs * kParams.epoch_blocks();
        QCOMPARE(said(IntentKind::release, BountyState::approved, at(last)), std::string("act"));
        QVERIFY(
            said(IntentKind::release, BountyState::approved, at(last + 1)).starts_with("drop: "));
    }
};

RUSTCHAIN_TEST(IntentTest)

} // namespace intent_test
#include "intent_test.moc"
