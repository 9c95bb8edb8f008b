// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The consensus key with its memory: nothing is signed for others to see before it is on disk.
#pragma once

#include "core/consensus/simplex/actions.hpp"
#include "core/crypto/signature_scheme.hpp"
#include "core/validator/proposal_log.hpp"
#include "core/validator/vote_journal.hpp"

namespace rustchain::validator {

struct SignerConfig {
    ChainId chain_id;
    runtime::Path directory;
    EpochNumber epoch = 0;   //!< the running one
    View final_view = 0;     //!< in it; 0 at its beginning
    Height final_height = 0; //!< of the store
    TimestampMs now_ms = 0;
    bool accept_copy = false;
    crypto::SignatureScheme signatures = {};
    runtime::Disk* disk = &runtime::system_disk();
    std::uint64_t segment_bytes = ProposalLog::kSegmentBytes;
};

//! Signs votes and proposals, keeping journal and proposal log. Calls block on the disk; never two
//! at once.
class SafeSigner {
public:
    static Result<SafeSigner> open(const crypto::KeyPair& key, const SignerConfig& config);

    //! What was kept of the running epoch; once, after open().
    consensus::simplex::Kept take_kept() { return std::move(kept_); }
    std::optional<TimestampMs> barred_since() const { return journal_.barred_since(); }
    Result<void> lift_bar(Height final_height) { return journal_.lift_bar(final_height); }

    //! The signed vote, in the journal.
    Result<Vote> sign(const consensus::simplex::CastVote& vote, const Address& validator,
                      Height final_height);
    //! Puts the own signature on the proposal, with block and proposal in the log and a mark in the
    //! journal.
    Result<consensus::simplex::SharedProposal> sign(consensus::simplex::SharedProposal proposal,
                                                    Height final_height);
    Result<void> keep(const consensus::simplex::SharedProposal& proposal) {
        return log_.append(proposal);
    }
    Result<void> keep(const Certificate& certificate) { return log_.append(certificate); }
    //! Forgets what is final.
    Result<void> prune(EpochNumber epoch, View final_view, Height final_height);

private:
    SafeSigner(const crypto::KeyPair& key, const SignerConfig& config, VoteJournal journal,
               ProposalLog log)
        : key_(&key), sign_(config.signatures.sign), chain_id_(config.chain_id),
          journal_(std::move(journal)), log_(std::move(log)) {}

    const crypto::KeyPair* key_;
    crypto::SignatureScheme::Sign sign_;
    ChainId chain_id_;
    VoteJournal journal_;
    ProposalLog log_;
    consensus::simplex::Kept kept_;
};

} // namespace rustchain::validator
