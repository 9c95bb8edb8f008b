// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Judging what a proposal shows.
#include "core/consensus/simplex/proposal_rules.hpp"

#include "core/consensus/simplex/certificate_rules.hpp"

namespace rustchain::consensus::simplex {
namespace {

using Checked = Result<void, ProposalFault>;

//! Parent_view 0 in epoch 0 stands on genesis, which needs no proof.
bool needs_parent_proof(const SharedProposal& proposal, const ProposalContext& context) {
    return proposal.parent_view > 0 || context.previous != nullptr;
}

Checked check_turn(const SharedProposal& proposal, const Committee& committee) {
    if (proposal.epoch != committee.epoch())
        return fail(ProposalFault::wrong_epoch);
    if (proposal.view == 0 || proposal.view >= kMostViews || proposal.parent_view >= proposal.view)
        return fail(ProposalFault::wrong_view);
    const Hash256 digest = proposal_digest(proposal.epoch, proposal.view, proposal.parent_view,
                                           proposal.hash, committee.chain_id());
    if (!committee.verify(committee.leader(proposal.view), digest, proposal.signature))
        return fail(ProposalFault::wrong_signature);
    return {};
}

Checked check_repeat(const SharedProposal& proposal, const ProposalContext& context) {
    const BlockHeader& header = proposal.block->header;
    if (header.height != context.last_height)
        return fail(ProposalFault::wrong_height);
    if (header.view() == 0 || header.view() > proposal.parent_view)
        return fail(ProposalFault::wrong_header_view);
    return {}; // its proposer and signature were judged by those who notarised it
}

Checked check_first(const SharedProposal& proposal, const ProposalContext& context) {
    const BlockHeader& header = proposal.block->header;
    const ValidatorMember& leader = context.committee.leader(proposal.view);
    if (needs_parent_proof(proposal, context) &&
        header.prev_block != proposal.certificates.front().hash)
        return fail(ProposalFault::wrong_parent);
    const bool is_first_block = proposal.parent_view == 0;
    if (header.height < context.first_height || header.height > context.last_height ||
        (header.height == context.first_height) != is_first_block)
        return fail(ProposalFault::wrong_height);
    if (header.version != header_version(proposal.view))
        return fail(ProposalFault::wrong_header_view);
    if (header.validator != leader.owner)
        return fail(ProposalFault::wrong_proposer);
    if (!context.committee.verify(leader, signing_digest(header, context.committee.chain_id()),
                                  header.signature))
        return fail(ProposalFault::wrong_header_signature);
    return {};
}

bool is_good(const Certificate& certificate, const Committee& committee,
             const ProposalContext& context) {
    if (context.is_known && context.is_known(certificate))
        return true;
    return check_certificate(certificate, committee.epoch(), committee.members(),
                             committee.chain_id(), committee.scheme())
        .has_value();
}

Checked check_parent_proof(const SharedProposal& proposal, const ProposalContext& context) {
    const Certificate& proof = proposal.certificates.front();
    if (proposal.parent_view == 0) {
        if (proof.kind != VoteKind::finalize || !is_good(proof, *context.previous, context))
            return fail(ProposalFault::wrong_parent_proof);
        return {};
    }
    if (proof.kind == VoteKind::nullify || proof.view != proposal.parent_view ||
        !is_good(proof, context.committee, context))
        return fail(ProposalFault::wrong_parent_proof);
    return {};
}

Checked check_nullifications(const SharedProposal& proposal, const ProposalContext& context,
                             std::size_t skip) {
    View view = proposal.parent_view;
    for (std::size_t i = skip; i < proposal.certificates.size(); ++i) {
        const Certificate& certificate = proposal.certificates[i];
        if (certificate.kind != VoteKind::nullify || certificate.view != ++view ||
            !is_good(certificate, context.committee, context))
            return fail(ProposalFault::wrong_nullification);
    }
    return {};
}

} // namespace

std::string_view describe(ProposalFault fault) {
    switch (fault) {
    case ProposalFault::wrong_epoch:
        return "the proposal is of another epoch";
    case ProposalFault::wrong_view:
        return "the proposal's view is out of range";
    case ProposalFault::wrong_signature:
        return "the proposal is not signed by its view's leader";
    case ProposalFault::wrong_certificates:
        return "the proposal does not show one certificate a view";
    case ProposalFault::wrong_parent_proof:
        return "the proposal does not prove its parent";
    case ProposalFault::wrong_nullification:
        return "the proposal does not prove the views between as skipped";
    case ProposalFault::wrong_parent:
        return "the proposed block stands on another parent than shown";
    case ProposalFault::wrong_height:
        return "the proposed block's height does not fit the epoch";
    case ProposalFault::wrong_header_view:
        return "the proposed block's header names a wrong view";
    case ProposalFault::wrong_proposer:
        return "the proposed block names another proposer than the leader";
    case ProposalFault::wrong_header_signature:
        return "the proposed block is not signed by the leader";
    }
    return "the proposal is wrong";
}

bool is_repeat(const SharedProposal& proposal) {
    return proposal.parent_view > 0 && !proposal.certificates.empty() &&
           proposal.certificates.front().hash == proposal.hash;
}

Result<void, ProposalFault> check_proposal(const SharedProposal& proposal,
                                           const ProposalContext& context) {
    if (auto turn = check_turn(proposal, context.committee); !turn)
        return turn;
    const std::size_t proofs = needs_parent_proof(proposal, context) ? 1 : 0;
    if (proposal.certificates.size() != proofs + proposal.view - proposal.parent_view - 1)
        return fail(ProposalFault::wrong_certificates);
    auto block =
        is_repeat(proposal) ? check_repeat(proposal, context) : check_first(proposal, context);
    if (!block)
        return block;
    if (proofs > 0) {
        if (auto parent = check_parent_proof(proposal, context); !parent)
            return parent;
    }
    return check_nullifications(proposal, context, proofs);
}

} // namespace rustchain::consensus::simplex
