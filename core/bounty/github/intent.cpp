// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the release key can do for what GitHub asked for.
#include "core/bounty/github/intent.hpp"

#include <array>

namespace rustchain::bounty::github {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(IntentKind::kCount)> kIntentKinds{
    "claim", "submit", "review", "release"};

std::string pull(std::uint64_t number) {
    return "pull request " + std::to_string(number);
}

Verdict judge_claim(const Intent& intent, const BountyRecord& bounty, BountyState stands,
                    const JudgeContext& context) {
    if (stands != BountyState::funded)
        return Drop{bounty.claimant == intent.claimant ? "this claimant holds the claim already"
                                                       : "somebody else holds the claim"};
    if (context.height > bounty.terms.deadline)
        return Drop{"the bounty's deadline has passed"};
    return Act{BountyClaim{.id = intent.bounty, .claimant = intent.claimant}};
}

Verdict judge_submission(const Intent& intent, const BountyRecord& bounty, BountyState stands,
                         const JudgeContext& context) {
    if (stands == BountyState::submitted || stands == BountyState::approved)
        return Drop{bounty.pull_request == intent.pull_request
                        ? pull(intent.pull_request) + " is submitted already"
                        : pull(bounty.pull_request) + " is submitted already"};
    if (context.height > bounty.terms.deadline)
        return Drop{"the bounty's deadline has passed"};
    if (stands == BountyState::funded || context.claim_is_under_way)
        return Wait{"the claim: nobody holds it yet"};
    const bool is_known = context.holder && context.holder->claimant == bounty.claimant;
    if (!is_known)
        return Drop{"the claim was signed by a wallet, not made by a comment: its claimant submits "
                    "with that wallet"};
    if (context.holder->login != intent.login)
        return Drop{"the claim is that of " + context.holder->login + ", and " +
                    pull(intent.pull_request) + " is by " + intent.login};
    return Act{BountySubmit{.id = intent.bounty, .pull_request = intent.pull_request}};
}

Verdict judge_review(const Intent& intent, const BountyRecord& bounty, BountyState stands,
                     const JudgeContext& context) {
    if (stands == BountyState::approved)
        return Drop{"the work is approved already"};
    if (stands != BountyState::submitted)
        return Wait{"the submission of " + pull(intent.pull_request)};
    if (bounty.pull_request != intent.pull_request)
        return Wait{"the submission of " + pull(intent.pull_request) + "; " +
                    pull(bounty.pull_request) + " is submitted"};
    if (bounty.terms.maintainer != context.own)
        return Wait{"the maintainer's signature: no other key can review"};
    return Act{BountyReview{.id = intent.bounty, .approve = intent.approve}};
}

Verdict judge_release(const Intent& intent, const BountyRecord& bounty, BountyState stands) {
    const bool has_work = stands == BountyState::submitted || stands == BountyState::approved;
    if (!has_work)
        return Wait{"the submission of " + pull(intent.pull_request)};
    if (bounty.pull_request != intent.pull_request)
        return Wait{"the submission of " + pull(intent.pull_request) + "; " +
                    pull(bounty.pull_request) + " is submitted"};
    if (stands != BountyState::approved)
        return Wait{"the maintainer's approval"};
    return Act{BountyRelease{.id = intent.bounty, .merge_commit = intent.merge_commit}};
}

} // namespace

std::string_view name_of(IntentKind kind) {
    return kind < IntentKind::kCount ? kIntentKinds[static_cast<std::size_t>(kind)] : "unknown";
}

bool is_same_matter(const Intent& a, const Intent& b) {
    return a.kind == b.kind && a.issue == b.issue && a.bounty == b.bounty &&
           a.pull_request == b.pull_request &&
           (a.kind != IntentKind::claim || (a.login == b.login && a.claimant == b.claimant));
}

Verdict judge(const Intent& intent, const BountyRecord& bounty, const JudgeContext& context) {
    if (bounty.is_closed())
        return Drop{"the bounty is " + std::string(name_of(bounty.state))};
    if (context.height > bounty.last_height(context.params))
        return Drop{"the bounty's time is over"};
    const BountyState stands = bounty.stands_at(context.height);
    switch (intent.kind) {
    case IntentKind::claim:
        return judge_claim(intent, bounty, stands, context);
    case IntentKind::submit:
        return judge_submission(intent, bounty, stands, context);
    case IntentKind::review:
        return judge_review(intent, bounty, stands, context);
    default:
        return judge_release(intent, bounty, stands);
    }
}

} // namespace rustchain::bounty::github
