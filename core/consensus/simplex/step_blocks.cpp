// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proposals and blocks: which stand, which are executed, which are final.
#include "core/consensus/simplex/step_run.hpp"

#include <algorithm>
#include <vector>

namespace rustchain::consensus::simplex {

namespace {

//! Before a certified block is asked for: its proposal is most often on its way.
constexpr std::uint64_t kProposalDelay_ms = 500;

} // namespace

void StepRun::take(const ProposalReceived& event) {
    const SharedProposal& proposal = event.proposal;
    if (!state_.committee)
        return;
    if (proposal.epoch != epoch())
        return answer_epoch(event.from, proposal.epoch);
    compare(proposal);
    if (state_.is_closed || proposal.view <= state_.final_view)
        return answer(event.from, proposal.view);
    if (proposal.view < state_.view) {
        // Too late to vote for; but others may have certified it.
        if (is_needed(proposal.hash))
            add_block(*proposal.block, proposal.hash, event.is_executed);
        else
            answer(event.from, proposal.view);
        return;
    }
    auto found = state_.views.find(proposal.view);
    if (found != state_.views.end() &&
        (found->second.candidate || found->second.tries >= kTriesPerView))
        return;
    auto checked = check_proposal(proposal, proposal_context());
    if (!checked)
        return act(Blame{event.from, describe(checked.error())});
    if (!stands_on_final(proposal))
        return act(Blame{event.from, "a proposal beside the final chain"});
    if (event.from != kNobody)
        act(Forward{proposal, event.from});
    accept(proposal, event.is_executed);
}

void StepRun::take(const BlockReceived& event) {
    if (state_.committee && !state_.is_closed && is_needed(event.hash))
        add_block(*event.block, event.hash, false);
}

void StepRun::take(const BlockJudged& event) {
    auto found = state_.blocks.find(event.hash);
    if (found == state_.blocks.end() || found->second.status != BlockStatus::checking)
        return;
    switch (event.verdict) {
    case Verdict::valid:
        found->second.status = BlockStatus::valid;
        return;
    case Verdict::later:
        found->second.status = BlockStatus::waiting;
        found->second.retry_ms = now_.monotonic_ms + kRetryInterval_ms;
        return;
    case Verdict::invalid:
        return reject(event.hash);
    }
}

ProposalContext StepRun::proposal_context() const {
    const ChainParams& params = state_.settings.params;
    return {.committee = committee(),
            .previous = state_.previous ? &*state_.previous : nullptr,
            .first_height = params.first_height(epoch()),
            .last_height = params.last_height(epoch()),
            .is_known = [this](const Certificate& shown) { return is_known(shown); }};
}

//! What is final cannot be passed by: a parent below it, or another at its view, would contradict a
//! quorum.
bool StepRun::stands_on_final(const SharedProposal& proposal) const {
    if (proposal.parent_view > state_.final_view)
        return true;
    return proposal.parent_view == state_.final_view &&
           proposal.block->header.prev_block == state_.final_head.hash;
}

void StepRun::accept(const SharedProposal& proposal, bool is_executed) {
    for (const Certificate& certificate : proposal.certificates) {
        if (certificate.epoch == epoch())
            learn(certificate);
    }
    ViewRecord& record = state_.views[proposal.view];
    if (!record.shown)
        record.shown = {proposal.parent_view, proposal.hash, proposal.signature};
    if (!record.candidate) {
        record.candidate = proposal.hash;
        ++record.tries;
    }
    add_block(*proposal.block, proposal.hash, is_executed);
}

void StepRun::add_block(const Block& block, const BlockHash& hash, bool is_executed) {
    if (block.header.height <= state_.final_head.height)
        return;
    auto [place, is_new] = state_.blocks.try_emplace(hash);
    if (is_new)
        place->second = {.parent = block.header.prev_block,
                         .height = block.header.height,
                         .timestamp = block.header.timestamp};
    if (is_executed)
        place->second.status = BlockStatus::valid;
}

//! Certified, or stood upon by a block at hand, but without a body.
bool StepRun::is_needed(const BlockHash& hash) const {
    if (state_.blocks.contains(hash) || hash == state_.final_head.hash)
        return false;
    const bool is_certified = std::ranges::any_of(state_.views, [&](const auto& entry) {
        const BlockHash* certified = entry.second.certified();
        return entry.first > state_.final_view && certified != nullptr && *certified == hash;
    });
    return is_certified || std::ranges::any_of(state_.blocks, [&](const auto& entry) {
               return entry.second.parent == hash;
           });
}

bool StepRun::is_ready(const BlockHash& parent) const {
    if (parent == state_.final_head.hash)
        return true;
    auto found = state_.blocks.find(parent);
    return found != state_.blocks.end() && found->second.status == BlockStatus::valid;
}

bool StepRun::fits_parent(const BlockRecord& block) const {
    Height height = state_.final_head.height;
    TimestampMs timestamp = state_.final_head.timestamp;
    if (block.parent != state_.final_head.hash) {
        const BlockRecord& parent = state_.blocks.at(block.parent);
        height = parent.height;
        timestamp = parent.timestamp;
    }
    return block.height == height + 1 && block.timestamp >= timestamp &&
           block.timestamp - timestamp >= state_.settings.params.block_time_ms;
}

//! The view may get another proposal; a certified block with this hash may come in better shape.
void StepRun::reject(const BlockHash& hash) {
    state_.blocks.erase(hash);
    for (auto& [view, record] : state_.views) {
        if (record.candidate == hash)
            record.candidate.reset();
    }
}

void StepRun::check_blocks() {
    std::vector<BlockHash> misfits;
    for (auto& [hash, block] : state_.blocks) {
        if (block.status != BlockStatus::waiting || now_.monotonic_ms < block.retry_ms ||
            !is_ready(block.parent))
            continue;
        if (!fits_parent(block)) {
            misfits.push_back(hash);
            continue;
        }
        block.status = BlockStatus::checking;
        act(CheckBlock{hash});
    }
    for (const BlockHash& hash : misfits)
        reject(hash);
}

void StepRun::advance_final() {
    if (!state_.finalization)
        return;
    auto found = state_.blocks.find(state_.finalization->hash);
    if (found == state_.blocks.end() || found->second.status != BlockStatus::valid)
        return;
    const BlockRecord& block = found->second;
    state_.final_head = {.hash = found->first,
                         .height = block.height,
                         .timestamp = block.timestamp,
                         .certificate = *state_.finalization};
    state_.final_view = state_.finalization->view;
    state_.is_closed = block.height == state_.settings.params.last_height(epoch());
    state_.finalization.reset();
    act(FinaliseBlock{state_.final_head, state_.is_closed});
    prune();
}

//! Drops views before the final one and every block that does not stand on the final block.
void StepRun::prune() {
    const auto kept = state_.views.lower_bound(state_.final_view);
    for (auto passed = state_.views.begin(); passed != kept; ++passed)
        state_.past_views.insert_or_assign(passed->first, std::move(passed->second));
    state_.views.erase(state_.views.begin(), kept);
    while (state_.past_views.size() > kViewsBehind)
        state_.past_views.erase(state_.past_views.begin());
    std::vector<std::pair<Height, BlockHash>> ascending;
    for (const auto& [hash, block] : state_.blocks)
        ascending.emplace_back(block.height, hash);
    std::ranges::sort(ascending);
    const std::map<BlockHash, BlockRecord> before = std::exchange(state_.blocks, {});
    for (const auto& [height, hash] : ascending) {
        const BlockRecord& block = before.at(hash);
        const bool stands_on_kept =
            block.parent == state_.final_head.hash || state_.blocks.contains(block.parent);
        const bool has_unknown_parent =
            height > state_.final_head.height + 1 && !before.contains(block.parent);
        if (height > state_.final_head.height && (stands_on_kept || has_unknown_parent))
            state_.blocks.emplace(hash, block);
    }
    state_.asked_blocks.clear();
    state_.asked_views.erase(state_.asked_views.begin(),
                             state_.asked_views.upper_bound(state_.final_view));
}

//! Candidates of skipped views that nobody certified take memory and, most often, lead nowhere.
void StepRun::forget_skipped() {
    for (auto& [view, record] : state_.views) {
        if (view >= state_.view || !record.candidate || !record.nullification() ||
            record.certified() != nullptr)
            continue;
        const BlockHash hash = *record.candidate;
        record.candidate.reset();
        const bool is_held = std::ranges::any_of(state_.views, [&](const auto& other) {
            const BlockHash* certified = other.second.certified();
            return other.second.candidate == hash || (certified != nullptr && *certified == hash);
        });
        const bool is_parent = std::ranges::any_of(
            state_.blocks, [&](const auto& other) { return other.second.parent == hash; });
        if (is_held || is_parent || state_.blocks.erase(hash) == 0)
            continue;
        act(ForgetBlock{hash});
    }
}

void StepRun::ask_blocks() {
    for (const auto& [view, record] : state_.views) {
        const BlockHash* certified = record.certified();
        if (view > state_.final_view && certified != nullptr && is_needed(*certified))
            ask_block(*certified);
    }
    for (const auto& [hash, block] : state_.blocks) {
        if (is_needed(block.parent))
            ask_block(block.parent);
    }
}

void StepRun::ask_block(const BlockHash& hash) {
    auto [place, is_new] =
        state_.asked_blocks.try_emplace(hash, now_.monotonic_ms + kProposalDelay_ms);
    if (is_new || now_.monotonic_ms < place->second)
        return;
    place->second = now_.monotonic_ms + kRepeatInterval_ms;
    act(AskBlock{hash});
}

} // namespace rustchain::consensus::simplex
