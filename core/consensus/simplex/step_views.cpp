// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Views: entering, voting, giving up, leading.
#include "core/consensus/simplex/step_run.hpp"

#include <algorithm>

namespace rustchain::consensus::simplex {

bool StepRun::is_leader() const {
    return state_.own &&
           committee().leader(state_.view).owner == committee().members()[*state_.own].owner;
}

//! What a proposal on the final block shows; null where genesis needs nothing, or nothing is known.
const Certificate* StepRun::final_proof() const {
    if (state_.final_view == 0)
        return state_.epoch_proof ? &*state_.epoch_proof : nullptr;
    auto found = state_.views.find(state_.final_view);
    if (found != state_.views.end() && found->second.parent_proof() != nullptr)
        return found->second.parent_proof();
    return state_.final_head.certificate ? &*state_.final_head.certificate : nullptr;
}

//! The latest block that a proposal for this view can be proved to stand on. When a certificate is
//! lacking for that, `missing` is its view.
std::optional<StepRun::Parent> StepRun::find_parent(std::optional<View>& missing) const {
    Parent parent;
    for (View view = state_.view - 1; view > state_.final_view; --view) {
        auto found = state_.views.find(view);
        const ViewRecord* record = found == state_.views.end() ? nullptr : &found->second;
        const Certificate* proof = record == nullptr ? nullptr : record->parent_proof();
        auto block = proof == nullptr ? state_.blocks.end() : state_.blocks.find(proof->hash);
        if (block != state_.blocks.end() && block->second.status == BlockStatus::valid) {
            parent.view = view;
            parent.hash = block->first;
            parent.height = block->second.height;
            parent.timestamp = block->second.timestamp;
            parent.certificates.push_back(proof);
            std::ranges::reverse(parent.certificates);
            return parent;
        }
        if (record == nullptr || !record->nullification()) {
            if (proof == nullptr)
                missing = view;
            return std::nullopt; // a certified block that is not executed yet is worth the wait
        }
        parent.certificates.push_back(&*record->nullification());
    }
    parent.view = state_.final_view;
    parent.hash = state_.final_head.hash;
    parent.height = state_.final_head.height;
    parent.timestamp = state_.final_head.timestamp;
    if (const Certificate* proof = final_proof())
        parent.certificates.push_back(proof);
    std::ranges::reverse(parent.certificates);
    return parent;
}

void StepRun::begin_view() {
    has_left_ = false;
    state_.entered_ms = now_.monotonic_ms;
    state_.repeat_ms = now_.monotonic_ms + kRepeatInterval_ms;
    // The timer starts when a block can be due, but no more than a block time from now.
    std::optional<View> missing;
    const auto parent = find_parent(missing);
    const std::uint64_t block_time = state_.settings.params.block_time_ms;
    const TimestampMs due = (parent ? parent->timestamp : state_.final_head.timestamp) + block_time;
    const std::uint64_t wait = due > now_.wall_ms ? std::min(due - now_.wall_ms, block_time) : 0;
    state_.deadline_ms = now_.monotonic_ms + wait + state_.timeout_ms;
    act(ViewEntered{epoch(), state_.view});
}

void StepRun::vote() {
    auto found = state_.views.find(state_.view);
    if (!state_.own || found == state_.views.end() || !found->second.candidate)
        return;
    const BlockHash hash = *found->second.candidate;
    auto block = state_.blocks.find(hash);
    if (block != state_.blocks.end() && block->second.status == BlockStatus::valid)
        cast(VoteKind::notarize, state_.view, hash);
}

void StepRun::nullify() {
    if (state_.own && now_.monotonic_ms >= state_.deadline_ms)
        cast(VoteKind::nullify, state_.view, BlockHash{});
}

void StepRun::propose() {
    if (!is_leader() || state_.views[state_.view].has_proposed || state_.view >= kMostViews)
        return;
    std::optional<View> missing;
    const auto parent = find_parent(missing);
    if (missing) {
        std::uint64_t& next_ms = state_.asked_views[*missing];
        if (now_.monotonic_ms >= next_ms) {
            next_ms = now_.monotonic_ms + kRepeatInterval_ms;
            act(AskCertificate{epoch(), *missing});
        }
    }
    if (!parent)
        return;
    state_.views[state_.view].has_proposed = true;
    std::vector<Certificate> certificates;
    for (const Certificate* certificate : parent->certificates)
        certificates.push_back(*certificate);
    const ChainParams& params = state_.settings.params;
    if (parent->height == params.last_height(epoch())) {
        act(ProposeAgain{epoch(), state_.view, parent->view, parent->hash,
                         std::move(certificates)});
        return;
    }
    act(Propose{.epoch = epoch(),
                .view = state_.view,
                .parent_view = parent->view,
                .proposer = committee().members()[*state_.own].owner,
                .parent = parent->hash,
                .parent_timestamp = parent->timestamp,
                .earliest_ms = parent->timestamp + params.block_time_ms,
                .certificates = std::move(certificates)});
}

//! Own votes again, for whom they did not reach. A view that lasts too long may have ended
//! elsewhere: its certificate is asked for, which is all that an observer, whose votes nobody
//! answers, can do.
void StepRun::repeat() {
    if (now_.monotonic_ms < state_.repeat_ms)
        return;
    state_.repeat_ms = now_.monotonic_ms + kRepeatInterval_ms;
    const bool is_alone = state_.own && committee().size() == 1;
    if (!is_alone && now_.monotonic_ms >= state_.deadline_ms + kRepeatInterval_ms)
        act(AskCertificate{epoch(), state_.view});
    if (committee().size() == 1)
        return;
    for (const auto& [view, record] : state_.views) {
        if (view <= state_.final_view)
            continue;
        for (const auto& vote : record.own_votes) {
            if (vote && (view == state_.view || vote->kind == VoteKind::finalize))
                act(RepeatVote{*vote});
        }
    }
}

void StepRun::set_timer() {
    std::uint64_t next_ms = state_.repeat_ms;
    auto found = state_.views.find(state_.view);
    const bool can_give_up = state_.own && (found == state_.views.end() ||
                                            (!found->second.has_cast[VoteKind::nullify] &&
                                             !found->second.has_cast[VoteKind::finalize]));
    if (can_give_up)
        next_ms = std::min(next_ms, state_.deadline_ms);
    for (const auto& [hash, block] : state_.blocks) {
        if (block.status == BlockStatus::waiting && block.retry_ms > now_.monotonic_ms)
            next_ms = std::min(next_ms, block.retry_ms);
    }
    if (next_ms == state_.timer_ms)
        return;
    state_.timer_ms = next_ms;
    act(SetTimer{next_ms});
}

} // namespace rustchain::consensus::simplex
