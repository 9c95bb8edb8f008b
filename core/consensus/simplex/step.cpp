// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One event through the machine; epochs and restarts.
#include "core/consensus/simplex/step.hpp"

#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/consensus/simplex/step_run.hpp"

namespace rustchain::consensus::simplex {

Actions step(State& state, const Event& event, const Now& now) {
    StepRun run(state, now);
    std::visit([&](const auto& happened) { run.take(happened); }, event);
    return run.finish();
}

void StepRun::take(const EpochEntered& event) {
    State fresh(state_.settings);
    const ChainId& chain_id = fresh.settings.chain_id;
    fresh.committee.emplace(event.epoch, chain_id, event.members, event.seed,
                            fresh.settings.verify);
    if (!event.previous_members.empty())
        fresh.previous.emplace(event.epoch - 1, chain_id, event.previous_members,
                               event.previous_seed, fresh.settings.verify);
    if (event.may_vote && fresh.settings.own_key)
        fresh.own = fresh.committee->index_of(*fresh.settings.own_key);
    fresh.final_head = event.head;
    const auto& proof = event.head.certificate;
    if (proof && proof->epoch == event.epoch)
        fresh.final_view = proof->view;
    else
        fresh.epoch_proof = proof;
    fresh.view = fresh.final_view + 1;
    fresh.entry_proof = proof;
    state_ = std::move(fresh);
    has_left_ = true;
    restore(event.kept);
}

void StepRun::restore(const Kept& kept) {
    is_quiet_ = true;
    // Own votes come first: whatever else is learned must find them decided.
    for (const Vote& vote : kept.votes)
        restore_vote(vote);
    for (View view : kept.proposed) {
        if (view > state_.final_view)
            state_.views[view].has_proposed = true;
    }
    for (const Certificate& certificate : kept.certificates) {
        if (check_certificate(certificate, epoch(), committee().members(), committee().chain_id(),
                              committee().scheme()))
            learn(certificate);
    }
    for (const SharedProposal& proposal : kept.proposals)
        restore_proposal(proposal);
    is_quiet_ = false;
    count_restored_votes();
    repeat_kept();
}

void StepRun::restore_vote(const Vote& vote) {
    if (vote.epoch != epoch() || vote.view <= state_.final_view || vote.view >= kMostViews)
        return;
    ViewRecord& record = state_.views[vote.view];
    record.has_cast[vote.kind] = true;
    if (!state_.own || committee().members()[*state_.own].owner != vote.validator)
        return;
    const Hash256 digest =
        vote_digest(vote.kind, vote.epoch, vote.view, vote.hash, committee().chain_id());
    if (!committee().verify(committee().members()[*state_.own], digest, vote.signature))
        return;
    record.own_votes[vote.kind] = vote;
    record.votes[vote.kind].add(*state_.own, vote.hash, vote.signature);
}

void StepRun::restore_proposal(const SharedProposal& proposal) {
    if (proposal.epoch != epoch() || proposal.view <= state_.final_view ||
        !stands_on_final(proposal) || !check_proposal(proposal, proposal_context()))
        return;
    if (state_.own &&
        committee().leader(proposal.view).owner == committee().members()[*state_.own].owner)
        state_.views[proposal.view].has_proposed = true;
    accept(proposal, false);
}

void StepRun::count_restored_votes() {
    std::vector<Vote> votes;
    for (const auto& [view, record] : state_.views) {
        for (const auto& vote : record.own_votes) {
            if (vote)
                votes.push_back(*vote);
        }
    }
    for (const Vote& vote : votes)
        count(vote.kind, vote.view, vote.hash);
}

//! Peers may have lost what was sent before the stop.
void StepRun::repeat_kept() {
    if (committee().size() == 1)
        return;
    for (const auto& [view, record] : state_.views) {
        for (const auto& vote : record.own_votes) {
            if (vote)
                act(RepeatVote{*vote});
        }
    }
    const ViewRecord& record = state_.views[state_.view];
    if (is_leader() && record.has_proposed && record.candidate)
        act(RepeatProposal{state_.view});
}

void StepRun::take(const HeadMoved& event) {
    const auto& proof = event.head.certificate;
    if (!state_.committee || state_.is_closed || event.head.height <= state_.final_head.height ||
        !proof || proof->epoch != epoch())
        return;
    state_.final_head = event.head;
    state_.final_view = proof->view;
    state_.skipped = 0;
    state_.timeout_ms = kFirstTimeout_ms;
    if (state_.finalization && state_.finalization->view <= state_.final_view)
        state_.finalization.reset();
    prune();
    if (state_.view <= state_.final_view) {
        state_.view = state_.final_view + 1;
        state_.entry_proof = proof;
        has_left_ = true;
    }
}

void StepRun::take(const TimerFired&) {
    state_.timer_ms = 0; // it is used up: set it again
}

Actions StepRun::finish() {
    if (!state_.committee)
        return std::move(actions_);
    forget_skipped();
    check_blocks();
    advance_final();
    if (state_.is_closed)
        return std::move(actions_);
    if (has_left_)
        begin_view();
    vote();
    nullify();
    propose();
    repeat();
    ask_blocks();
    set_timer();
    return std::move(actions_);
}

} // namespace rustchain::consensus::simplex
