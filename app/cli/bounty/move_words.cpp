// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Why the chain refused a bounty's move.
#include "app/cli/bounty/move_words.hpp"

namespace rustchain::cli {
namespace {

std::string whose_move(const Payload& move) {
    if (std::holds_alternative<BountyClaim>(move))
        return "A claim is signed by the address that gets it, or by the bounty's release key.";
    if (std::holds_alternative<BountyCancel>(move))
        return "Only the claimant can give a claim back, and only the sponsor can take the escrow "
               "back.";
    if (std::holds_alternative<BountySubmit>(move))
        return "Only who holds the claim, or the bounty's release key, can submit work.";
    if (std::holds_alternative<BountyReview>(move))
        return "Only the bounty's maintainer can review.";
    return "Only the bounty's maintainer, its release key or its sponsor can release.";
}

std::string needed_state(const Payload& move) {
    if (std::holds_alternative<BountyClaim>(move))
        return "It is paid, cancelled or expired, so nobody can claim it any more.";
    if (std::holds_alternative<BountyCancel>(move))
        return "A claim can be given back before work is submitted, and the escrow taken back "
               "while nobody holds a claim.";
    if (std::holds_alternative<BountySubmit>(move))
        return "Work is submitted once, while the claim lasts.";
    if (std::holds_alternative<BountyReview>(move))
        return "There is no submitted work that waits for a review.";
    return "Released is what is approved; its sponsor can also release what is submitted.";
}

std::string lateness(const Payload& move) {
    if (std::holds_alternative<BountyClaim>(move) || std::holds_alternative<BountySubmit>(move))
        return "The bounty's deadline has passed.";
    return "The 30 days after the deadline have passed; the escrow goes back to the sponsor.";
}

} // namespace

std::string refusal_text(ReceiptStatus status, const Payload& move) {
    switch (status) {
    case ReceiptStatus::success:
        return "Done.";
    case ReceiptStatus::balance_too_low:
        return "The balance does not cover the reward and the fee.";
    case ReceiptStatus::unknown_bounty:
        return "There is no bounty of this number. See them: rustchain-cli bounty list";
    case ReceiptStatus::not_allowed:
        return "This move is another one's to make. " + whose_move(move);
    case ReceiptStatus::wrong_state:
        return "The bounty does not stand where this move leads on. " + needed_state(move);
    case ReceiptStatus::already_claimed:
        return "Somebody holds the claim. It is free again if no work is submitted in time.";
    case ReceiptStatus::past_deadline:
        return "Too late. " + lateness(move);
    case ReceiptStatus::bad_deadline:
        return "The deadline lies in the past or more than a year ahead, or a claim would last no "
               "time or more than a year.";
    case ReceiptStatus::reward_too_small:
        return "The smallest reward is " + kLowestBountyReward.to_rtc_text() + " RTC.";
    case ReceiptStatus::open_claim:
        return "This claimant works on another bounty of the same repository: one at a time. "
               "Submit or give back that one first.";
    case ReceiptStatus::claim_waits:
        return "This claimant let a claim in the repository run out and waits one claim period "
               "before the next.";
    case ReceiptStatus::not_merged:
        return "Only the sponsor can release without a merge. Name it: --merge-commit";
    default:
        return "The chain says " + std::string(name_of(status)) + ".";
    }
}

} // namespace rustchain::cli
