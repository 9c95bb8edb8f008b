// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The moves of a bounty.
#include "core/consensus/bounties/bounty_moves.hpp"

#include "core/chain/system_records.hpp"
#include "core/primitives/utf8.hpp"

#include <algorithm>

namespace rustchain::consensus::bounties {
namespace {

using state::StateKey;
using state::StateOverlay;

bool is_one_line(std::string_view text) {
    return is_utf8(text) && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

bool is_link(std::string_view text) {
    constexpr std::string_view kScheme = "https://";
    return text.size() > kScheme.size() && text.size() <= kMaxBountyUrlBytes &&
           text.starts_with(kScheme) &&
           std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

bool holds_release_key(const BountyRecord& bounty, const MoveContext& context) {
    return context.scheme == KeyScheme::schnorr && bounty.terms.release_key == context.key;
}

void credit(StateOverlay& state, const Address& address, Amount amount) {
    Account& account = state.account(address);
    // The supply is far below 2^64, so a balance cannot overflow.
    account.balance = *account.balance.plus(amount);
}

//! Notes the claim that the record holds as its claimant's last.
void note_claim(StateOverlay& state, BountyId id, const BountyRecord& bounty) {
    state.write(StateKey::bounty_claim(bounty.terms.repository, bounty.claimant),
                BountyClaimRecord{.bounty = id,
                                  .claimed_height = bounty.claimed_height,
                                  .claim_end = bounty.claim_end,
                                  .claim_blocks = bounty.terms.claim_blocks});
}

//! The claim that the record holds ended well.
void forget_claim(StateOverlay& state, const BountyRecord& bounty) {
    state.erase(StateKey::bounty_claim(bounty.terms.repository, bounty.claimant));
}

void drop_claim(BountyRecord& bounty) {
    bounty.claimant = {};
    bounty.claimed_height = bounty.claim_end = bounty.submitted_height = bounty.approved_height = 0;
    bounty.claim_left = bounty.pull_request = 0;
}

//! The escrow leaves for `to`, and the bounty is closed. A claim that had lapsed keeps its entry,
//! which makes the claimant wait.
void close(StateOverlay& state, BountyId id, BountyRecord& bounty, BountyState end,
           const Address& to, Height height) {
    if (!bounty.claimant.is_zero() && !bounty.has_lapsed(height))
        forget_claim(state, bounty);
    if (bounty.has_lapsed(height))
        drop_claim(bounty);
    credit(state, to, bounty.escrow);
    bounty.escrow = {};
    bounty.state = end;
    bounty.closed_height = height;
    state.write(StateKey::bounty(id), bounty);
}

//! Why this claimant cannot claim in the repository now.
ReceiptStatus judge_claimant(StateOverlay& state, const MoveContext& context,
                             const std::string& repository, const Address& claimant) {
    auto last = state.read<BountyClaimRecord>(StateKey::bounty_claim(repository, claimant));
    if (!last)
        return ReceiptStatus::success;
    auto bounty = state.read<BountyRecord>(StateKey::bounty(last->bounty));
    const bool is_its_own = bounty && bounty->claimant == claimant &&
                            bounty->claimed_height == last->claimed_height && !bounty->is_closed();
    if (is_its_own && !bounty->has_lapsed(context.height))
        return ReceiptStatus::open_claim;
    return context.height <= last->claim_end + last->claim_blocks ? ReceiptStatus::claim_waits
                                                                  : ReceiptStatus::success;
}

} // namespace

bool are_malformed(const BountyPost& terms) {
    return terms.reward > kTotalSupply || !is_repository(terms.repository) || !is_link(terms.url) ||
           terms.title.empty() || terms.title.size() > kMaxBountyTitleBytes ||
           !is_one_line(terms.title);
}

ReceiptStatus apply(StateOverlay& state, const MoveContext& context, const BountyPost& post) {
    if (post.reward < kLowestBountyReward)
        return ReceiptStatus::reward_too_small;
    const std::uint64_t longest = kLongestBountyEpochs * context.params.epoch_blocks();
    if (post.deadline <= context.height || post.deadline - context.height > longest ||
        post.claim_blocks == 0 || post.claim_blocks > longest)
        return ReceiptStatus::bad_deadline;
    Account& sponsor = state.account(context.sender);
    auto rest = sponsor.balance.minus(post.reward);
    if (!rest)
        return ReceiptStatus::balance_too_low;
    sponsor.balance = *rest;
    const StateKey count_key = StateKey::system(state::system_names::kBountyCount);
    NumberRecord count = state.read<NumberRecord>(count_key).value_or(NumberRecord{});
    ++count.number;
    state.write(count_key, count);
    state.write(StateKey::bounty(count.number), BountyRecord{.sponsor = context.sender,
                                                             .terms = post,
                                                             .escrow = post.reward,
                                                             .posted_height = context.height});
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const MoveContext& context, const BountyClaim& claim) {
    const StateKey key = StateKey::bounty(claim.id);
    auto bounty = state.read<BountyRecord>(key);
    if (!bounty)
        return ReceiptStatus::unknown_bounty;
    if (claim.claimant.is_zero() ||
        (claim.claimant != context.sender && !holds_release_key(*bounty, context)))
        return ReceiptStatus::not_allowed;
    if (bounty->is_closed())
        return ReceiptStatus::wrong_state;
    if (bounty->stands_at(context.height) != BountyState::funded)
        return ReceiptStatus::already_claimed;
    if (context.height > bounty->terms.deadline)
        return ReceiptStatus::past_deadline;
    if (auto refused = judge_claimant(state, context, bounty->terms.repository, claim.claimant);
        refused != ReceiptStatus::success)
        return refused;
    drop_claim(*bounty);
    bounty->state = BountyState::claimed;
    bounty->claimant = claim.claimant;
    bounty->claimed_height = context.height;
    bounty->claim_end = context.height + bounty->terms.claim_blocks;
    state.write(key, *bounty);
    note_claim(state, claim.id, *bounty);
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const MoveContext& context, const BountyCancel& cancel) {
    auto bounty = state.read<BountyRecord>(StateKey::bounty(cancel.id));
    if (!bounty)
        return ReceiptStatus::unknown_bounty;
    const BountyState stands = bounty->stands_at(context.height);
    const bool is_claimant =
        bounty->claimant == context.sender && !bounty->has_lapsed(context.height);
    if (stands == BountyState::claimed && is_claimant) {
        forget_claim(state, *bounty);
        drop_claim(*bounty);
        bounty->state = BountyState::funded;
        state.write(StateKey::bounty(cancel.id), *bounty);
        return ReceiptStatus::success;
    }
    if (bounty->sponsor != context.sender)
        return is_claimant ? ReceiptStatus::wrong_state : ReceiptStatus::not_allowed;
    if (stands != BountyState::funded)
        return ReceiptStatus::wrong_state;
    close(state, cancel.id, *bounty, BountyState::cancelled, bounty->sponsor, context.height);
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const MoveContext& context, const BountySubmit& submit) {
    auto bounty = state.read<BountyRecord>(StateKey::bounty(submit.id));
    if (!bounty)
        return ReceiptStatus::unknown_bounty;
    if (bounty->stands_at(context.height) != BountyState::claimed || submit.pull_request == 0)
        return ReceiptStatus::wrong_state;
    if (bounty->claimant != context.sender && !holds_release_key(*bounty, context))
        return ReceiptStatus::not_allowed;
    if (context.height > bounty->terms.deadline)
        return ReceiptStatus::past_deadline;
    bounty->state = BountyState::submitted;
    bounty->claim_left = bounty->claim_end - context.height;
    bounty->pull_request = submit.pull_request;
    bounty->submitted_height = context.height;
    state.write(StateKey::bounty(submit.id), *bounty);
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const MoveContext& context, const BountyReview& review) {
    auto bounty = state.read<BountyRecord>(StateKey::bounty(review.id));
    if (!bounty)
        return ReceiptStatus::unknown_bounty;
    if (bounty->terms.maintainer != context.sender)
        return ReceiptStatus::not_allowed;
    if (bounty->state != BountyState::submitted)
        return ReceiptStatus::wrong_state;
    if (context.height > bounty->last_height(context.params))
        return ReceiptStatus::past_deadline;
    if (review.approve) {
        bounty->state = BountyState::approved;
        bounty->approved_height = context.height;
    } else {
        bounty->state = BountyState::claimed;
        bounty->claim_end = context.height + bounty->claim_left;
        note_claim(state, review.id, *bounty);
    }
    state.write(StateKey::bounty(review.id), *bounty);
    return ReceiptStatus::success;
}

ReceiptStatus apply(StateOverlay& state, const MoveContext& context, const BountyRelease& release) {
    auto bounty = state.read<BountyRecord>(StateKey::bounty(release.id));
    if (!bounty)
        return ReceiptStatus::unknown_bounty;
    const bool is_sponsor = bounty->sponsor == context.sender;
    if (!is_sponsor && bounty->terms.maintainer != context.sender &&
        !holds_release_key(*bounty, context))
        return ReceiptStatus::not_allowed;
    const bool is_ready = bounty->state == BountyState::approved ||
                          (is_sponsor && bounty->state == BountyState::submitted);
    if (!is_ready)
        return ReceiptStatus::wrong_state;
    if (context.height > bounty->last_height(context.params))
        return ReceiptStatus::past_deadline;
    if (!is_sponsor && release.merge_commit.is_zero())
        return ReceiptStatus::not_merged;
    bounty->merge_commit = release.merge_commit;
    close(state, release.id, *bounty, BountyState::paid, bounty->claimant, context.height);
    return ReceiptStatus::success;
}

void expire(StateOverlay& state, const ChainParams& params, Height height) {
    std::vector<std::pair<BountyId, BountyRecord>> due;
    BountyId id = 0;
    state.each(state::Domain::bounty, [&](ByteView name, ByteView bytes) {
        auto bounty = decode<BountyRecord>(bytes);
        id = StateKey::number_of(name).value_or(0);
        if (bounty && id != 0 && !bounty->is_closed() && bounty->last_height(params) < height)
            due.emplace_back(id, std::move(*bounty));
    });
    for (auto& [each, bounty] : due)
        close(state, each, bounty, BountyState::expired, bounty.sponsor, height);
}

AllowedMoves allowed_moves(const BountyRecord& record, const ChainParams& params, Height height,
                           const Address& account) {
    const BountyState stands = record.stands_at(height);
    const bool is_in_time = height <= record.terms.deadline;
    const bool can_be_judged = height <= record.last_height(params);
    const bool is_claimant = record.claimant == account && !account.is_zero();
    const bool is_sponsor = record.sponsor == account;
    return {.claim = stands == BountyState::funded && is_in_time,
            .give_back = stands == BountyState::claimed && is_claimant,
            .submit = stands == BountyState::claimed && is_claimant && is_in_time,
            .review = stands == BountyState::submitted && record.terms.maintainer == account &&
                      can_be_judged,
            .release = can_be_judged && ((stands == BountyState::approved &&
                                          (is_sponsor || record.terms.maintainer == account)) ||
                                         (stands == BountyState::submitted && is_sponsor)),
            .cancel = stands == BountyState::funded && is_sponsor};
}

} // namespace rustchain::consensus::bounties
