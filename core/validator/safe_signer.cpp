// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signing, with the disk first.
#include "core/validator/safe_signer.hpp"

namespace rustchain::validator {

using consensus::simplex::CastVote;
using consensus::simplex::SharedProposal;

Result<SafeSigner> SafeSigner::open(const crypto::KeyPair& key, const SignerConfig& config) {
    auto journal = VoteJournal::open({.path = config.directory / "votes.journal",
                                      .chain_id = config.chain_id,
                                      .key = key.public_key(),
                                      .final_height = config.final_height,
                                      .now_ms = config.now_ms,
                                      .accept_copy = config.accept_copy,
                                      .disk = config.disk});
    if (!journal)
        return fail(journal.error());
    auto opened = ProposalLog::open(config.directory, config.epoch, config.final_view,
                                    config.segment_bytes, *config.disk);
    if (!opened)
        return fail(opened.error());
    SafeSigner signer(key, config, std::move(*journal), std::move(opened->log));
    const auto is_open = [&](const auto& thing) {
        return thing.epoch == config.epoch && thing.view > config.final_view;
    };
    for (const Vote& vote : signer.journal_.votes()) {
        if (is_open(vote))
            signer.kept_.votes.push_back(vote);
    }
    for (const ProposalMark& mark : signer.journal_.proposals()) {
        if (is_open(mark))
            signer.kept_.proposed.push_back(mark.view);
    }
    signer.kept_.certificates = std::move(opened->round.certificates);
    signer.kept_.proposals = std::move(opened->round.proposals);
    return signer;
}

Result<Vote> SafeSigner::sign(const CastVote& vote, const Address& validator, Height final_height) {
    const Hash256 digest = vote_digest(vote.kind, vote.epoch, vote.view, vote.hash, chain_id_);
    const Vote signed_vote{.kind = vote.kind,
                           .epoch = vote.epoch,
                           .view = vote.view,
                           .hash = vote.hash,
                           .validator = validator,
                           .signature = sign_(*key_, digest)};
    if (auto noted = journal_.append(signed_vote, final_height); !noted)
        return fail(noted.error());
    return signed_vote;
}

Result<SharedProposal> SafeSigner::sign(SharedProposal proposal, Height final_height) {
    proposal.signature =
        sign_(*key_, proposal_digest(proposal.epoch, proposal.view, proposal.parent_view,
                                     proposal.hash, chain_id_));
    if (auto logged = log_.append(proposal); !logged)
        return fail(logged.error());
    const ProposalMark mark{proposal.epoch, proposal.view, proposal.hash};
    if (auto noted = journal_.append(mark, final_height); !noted)
        return fail(noted.error());
    return proposal;
}

Result<void> SafeSigner::prune(EpochNumber epoch, View final_view, Height final_height) {
    if (auto pruned = journal_.prune(epoch, final_view, final_height); !pruned)
        return pruned;
    return log_.prune(epoch, final_view);
}

} // namespace rustchain::validator
