// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Votes into certificates, certificates into new views.
#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/consensus/simplex/step_run.hpp"

#include <algorithm>

namespace rustchain::consensus::simplex {

namespace {

//! How long after leaving a view its votes may still be crossing the certificate on the wire.
constexpr std::uint64_t kCrossing_ms = kRepeatInterval_ms;
//! Between two answers to one peer.
constexpr std::uint64_t kAnswerInterval_ms = kRepeatInterval_ms / 2;

} // namespace

void StepRun::take(const VoteReceived& event) {
    const Vote& vote = event.vote;
    if (!state_.committee)
        return;
    if (vote.epoch != epoch())
        return answer_epoch(event.from, vote.epoch);
    // A Finalize vote comes after its view by nature; only one that is final needs an answer.
    const bool is_late =
        vote.kind == VoteKind::finalize ? vote.view <= state_.final_view : vote.view < state_.view;
    if (is_late || state_.is_closed)
        answer(event.from, vote.view);
    if (!is_in_window(vote))
        return compare_late(vote, event.from);
    const auto member = committee().index_of(vote.validator);
    if (!member)
        return;
    if (vote.hash.is_zero() != (vote.kind == VoteKind::nullify))
        return act(Blame{event.from, "a vote whose hash does not go with its kind"});
    auto found = state_.views.find(vote.view);
    const bool is_own = event.from == kNobody && member == state_.own;
    if (!is_own && found != state_.views.end() &&
        (found->second.certificates[vote.kind] || found->second.votes[vote.kind].has(*member)))
        return compare_late(vote, event.from);
    if (!is_own) {
        const Hash256 digest =
            vote_digest(vote.kind, vote.epoch, vote.view, vote.hash, committee().chain_id());
        if (!committee().verify(committee().members()[*member], digest, vote.signature))
            return act(Blame{event.from, "a vote with a wrong signature"});
    }
    compare(vote, *member);
    ViewRecord& record = state_.views[vote.view];
    if (member == state_.own) {
        // From a peer it means that the key voted elsewhere: then this vote binds here as well.
        record.has_cast[vote.kind] = true;
        if (!record.own_votes[vote.kind])
            record.own_votes[vote.kind] = vote;
    }
    if (record.certificates[vote.kind])
        return;
    record.votes[vote.kind].add(*member, vote.hash, vote.signature);
    if (event.from != kNobody)
        act(Forward{vote, event.from});
    count(vote.kind, vote.view, vote.hash);
}

void StepRun::take(const CertificateReceived& event) {
    const Certificate& certificate = event.certificate;
    if (!state_.committee || state_.is_closed || certificate.epoch != epoch() ||
        certificate.view <= state_.final_view)
        return;
    auto found = state_.views.find(certificate.view);
    if (found != state_.views.end() && found->second.certificates[certificate.kind] &&
        found->second.certificates[certificate.kind]->hash == certificate.hash)
        return;
    auto checked = check_certificate(certificate, epoch(), committee().members(),
                                     committee().chain_id(), committee().scheme());
    if (!checked)
        return act(Blame{event.from, describe(checked.error())});
    learn(certificate);
}

void StepRun::take(const CertificateAsked& event) {
    if (!state_.committee)
        return;
    if (event.epoch != epoch())
        return answer_epoch(event.from, event.epoch);
    if (may_answer(event.from))
        send_way_out(event.from, event.view);
}

bool StepRun::is_in_window(const Vote& vote) const {
    return !state_.is_closed && vote.view > state_.final_view && vote.view < kMostViews &&
           vote.view <= state_.view + kViewsAhead && vote.view + kViewsBehind >= state_.view;
}

void StepRun::count(VoteKind kind, View view, const BlockHash& hash) {
    auto found = state_.views.find(view);
    if (found == state_.views.end())
        return;
    if (auto certificate = found->second.votes[kind].certificate(kind, view, hash, committee()))
        learn(*certificate);
}

bool StepRun::is_known(const Certificate& certificate) const {
    if (state_.epoch_proof == certificate || state_.final_head.certificate == certificate)
        return true;
    auto found = state_.views.find(certificate.view);
    return found != state_.views.end() && certificate.epoch == epoch() &&
           found->second.certificates[certificate.kind] == certificate;
}

void StepRun::learn(const Certificate& certificate) {
    if (certificate.view <= state_.final_view)
        return;
    compare(certificate);
    ViewRecord& record = state_.views[certificate.view];
    auto& slot = record.certificates[certificate.kind];
    if (slot)
        return;
    slot = certificate;
    record.votes[certificate.kind].clear();
    if (!is_quiet_)
        act(Relay{certificate});
    if (certificate.kind == VoteKind::finalize) {
        if (!state_.finalization || state_.finalization->view < certificate.view)
            state_.finalization = certificate;
        state_.skipped = 0;
        state_.timeout_ms = kFirstTimeout_ms;
    }
    if (certificate.kind == VoteKind::notarize && !record.has_cast[VoteKind::nullify])
        cast(VoteKind::finalize, certificate.view, certificate.hash);
    if (certificate.view >= state_.view)
        leave_view(certificate);
}

void StepRun::leave_view(const Certificate& certificate) {
    if (certificate.kind == VoteKind::nullify) {
        ++state_.skipped;
        if (state_.skipped >= kSkipsBeforeGrowth)
            state_.timeout_ms = std::min(kLongestTimeout_ms, state_.timeout_ms * 5 / 4);
    } else {
        state_.skipped = 0;
    }
    state_.view = certificate.view + 1;
    state_.entry_proof = certificate;
    has_left_ = true;
}

//! Decides an own vote, for ever. Finalize and Nullify of one view exclude each other.
void StepRun::cast(VoteKind kind, View view, const BlockHash& hash) {
    if (!state_.own)
        return;
    ViewRecord& record = state_.views[view];
    const bool is_excluded = (kind == VoteKind::finalize && record.has_cast[VoteKind::nullify]) ||
                             (kind == VoteKind::nullify && record.has_cast[VoteKind::finalize]);
    if (record.has_cast[kind] || is_excluded)
        return;
    record.has_cast[kind] = true;
    act(CastVote{kind, epoch(), view, hash});
}

void StepRun::answer(PeerId from, View left) {
    const bool is_crossing =
        left + 1 == state_.view && now_.monotonic_ms < state_.entered_ms + kCrossing_ms;
    if (!is_crossing && may_answer(from))
        send_way_out(from, left);
}

//! Sends every certificate of the view, or what made it final, and the one that leads furthest.
void StepRun::send_way_out(PeerId to, View from_view) {
    View furthest = from_view;
    auto found = state_.views.find(from_view);
    const bool is_past = from_view <= state_.final_view || state_.is_closed;
    if (is_past && state_.final_head.certificate) {
        act(Answer{to, *state_.final_head.certificate});
        furthest = std::max(furthest, state_.final_head.certificate->view);
    } else if (found != state_.views.end()) {
        for (const auto& certificate : found->second.certificates) {
            if (certificate)
                act(Answer{to, *certificate});
        }
    }
    const bool is_inside = state_.entry_proof && state_.entry_proof->epoch == epoch();
    if (is_inside && state_.entry_proof->view > furthest)
        act(Answer{to, *state_.entry_proof});
}

//! The epoch before was left by the finalisation of its last block; sync answers for those before.
void StepRun::answer_epoch(PeerId from, EpochNumber asked) {
    if (asked + 1 == epoch() && state_.epoch_proof && may_answer(from))
        act(Answer{from, *state_.epoch_proof});
}

bool StepRun::may_answer(PeerId from) {
    if (from == kNobody)
        return false;
    auto found = state_.answered.find(from);
    if (found != state_.answered.end() && now_.monotonic_ms < found->second + kAnswerInterval_ms)
        return false;
    if (found == state_.answered.end() && state_.answered.size() >= kMostAnswered)
        state_.answered.clear();
    state_.answered[from] = now_.monotonic_ms;
    return true;
}

} // namespace rustchain::consensus::simplex
