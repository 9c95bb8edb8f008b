// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Members that sign what excludes each other: noticed from votes, certificates and proposals.
#include "core/consensus/simplex/step_run.hpp"
#include "core/crypto/signature.hpp"

namespace rustchain::consensus::simplex {

namespace {

//! The member's signature in a certificate.
std::optional<crypto::Signature> signature_in(const Certificate& certificate, std::size_t member) {
    std::size_t place = 0;
    for (std::size_t i = 0; i <= member && i / 8 < certificate.bitmap.size(); ++i) {
        const bool has_signed = (certificate.bitmap[i / 8] >> (i % 8) & 1U) != 0;
        if (i == member && has_signed && place < certificate.signatures.size())
            return certificate.signatures[place];
        place += has_signed ? 1 : 0;
    }
    return std::nullopt;
}

//! What a member is known to have signed of this kind, other than for the hash.
std::optional<VoteClaim> claim_beside(const ViewRecord& record, VoteKind kind, std::size_t member,
                                      const BlockHash& hash) {
    if (auto vote = record.votes[kind].find(member); vote && vote->hash != hash)
        return vote;
    const auto& certificate = record.certificates[kind];
    if (!certificate || certificate->hash == hash)
        return std::nullopt;
    auto signature = signature_in(*certificate, member);
    return signature ? std::optional(VoteClaim{certificate->hash, *signature}) : std::nullopt;
}

} // namespace

const ViewRecord* StepRun::remembered(View view) const {
    for (const auto* views : {&state_.views, &state_.past_views})
        if (auto found = views->find(view); found != views->end())
            return &found->second;
    return nullptr;
}

//! What this vote and an earlier one of the same member show.
std::optional<Evidence> StepRun::contradiction(const Vote& vote, std::size_t member) const {
    const ViewRecord* record = remembered(vote.view);
    if (record == nullptr)
        return std::nullopt;
    const VoteClaim claim{vote.hash, vote.signature};
    Evidence evidence{.accused = committee().members()[member].consensus_key,
                      .epoch = vote.epoch,
                      .view = vote.view};
    if (vote.kind == VoteKind::notarize) {
        auto first = claim_beside(*record, VoteKind::notarize, member, vote.hash);
        if (!first)
            return std::nullopt;
        evidence.fault = TwoNotarizations{*first, claim};
    } else if (vote.kind == VoteKind::finalize) {
        // A nullification has no hash, so any is beside this one.
        auto nullify = claim_beside(*record, VoteKind::nullify, member, vote.hash);
        if (!nullify)
            return std::nullopt;
        evidence.fault = FinalizedAndNullified{claim, nullify->signature};
    } else {
        auto finalize = claim_beside(*record, VoteKind::finalize, member, vote.hash);
        if (!finalize)
            return std::nullopt;
        evidence.fault = FinalizedAndNullified{*finalize, vote.signature};
    }
    return evidence;
}

void StepRun::accuse(std::size_t member, Evidence evidence) {
    if (state_.accused.emplace(member, evidence.kind_bit()).second)
        act(Accuse{std::move(evidence)});
}

bool StepRun::may_accuse(std::size_t member, const Evidence& evidence) const {
    return !is_quiet_ && evidence.accused != state_.settings.own_key &&
           !state_.accused.contains({member, evidence.kind_bit()});
}

void StepRun::compare(const Vote& vote, std::size_t member) {
    if (auto evidence = contradiction(vote, member); evidence && may_accuse(member, *evidence))
        accuse(member, std::move(*evidence));
}

//! For a vote that is not counted any more, and so was not verified.
void StepRun::compare_late(const Vote& vote, PeerId from) {
    const auto member = committee().index_of(vote.validator);
    if (!member || vote.hash.is_zero() != (vote.kind == VoteKind::nullify))
        return;
    auto evidence = contradiction(vote, *member);
    if (!evidence || !may_accuse(*member, *evidence))
        return;
    const Hash256 digest =
        vote_digest(vote.kind, vote.epoch, vote.view, vote.hash, committee().chain_id());
    if (!crypto::verify_schnorr(evidence->accused, digest, vote.signature))
        return act(Blame{from, "a vote with a wrong signature"});
    accuse(*member, std::move(*evidence));
}

void StepRun::compare(const Certificate& certificate) {
    const ViewRecord* record = remembered(certificate.view);
    if (record == nullptr || is_quiet_)
        return;
    for (std::size_t member = 0; member < committee().size(); ++member) {
        auto signature = signature_in(certificate, member);
        if (!signature)
            continue;
        compare(Vote{.kind = certificate.kind,
                     .epoch = certificate.epoch,
                     .view = certificate.view,
                     .hash = certificate.hash,
                     .validator = committee().members()[member].owner,
                     .signature = *signature},
                member);
    }
}

void StepRun::compare(const SharedProposal& proposal) {
    const ViewRecord* record = remembered(proposal.view);
    if (record == nullptr || !record->shown || record->shown->hash == proposal.hash)
        return;
    const auto& leader = committee().leader(proposal.view);
    const auto member = committee().index_of(leader.owner);
    Evidence evidence{.accused = leader.consensus_key,
                      .epoch = proposal.epoch,
                      .view = proposal.view,
                      .fault = TwoProposals{*record->shown,
                                            {.parent_view = proposal.parent_view,
                                             .hash = proposal.hash,
                                             .signature = proposal.signature}}};
    if (!member || !may_accuse(*member, evidence))
        return;
    const Hash256 digest = proposal_digest(proposal.epoch, proposal.view, proposal.parent_view,
                                           proposal.hash, committee().chain_id());
    if (crypto::verify_schnorr(leader.consensus_key, digest, proposal.signature))
        accuse(*member, std::move(evidence));
}

} // namespace rustchain::consensus::simplex
