// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What finality needs of the chain: build, judge and execute blocks, and make them final.
#pragma once

#include "core/consensus/simplex/events.hpp"
#include "core/primitives/result.hpp"
#include "core/runtime/clock.hpp"

#include <functional>
#include <string>

namespace rustchain::validator {

using consensus::simplex::FinalHead;
using consensus::simplex::Verdict;

//! The validator set of an epoch and the seed of its leaders' order.
struct EpochValidators {
    std::vector<ValidatorMember> members; //!< ascending by owner, at least one
    BlockHash seed; //!< hash of the last block of epoch − 2; of genesis for epochs 0 and 1
};

//! A block to be built from the mempool and the attestation pool.
struct BuildRequest {
    BlockHash parent;          //!< final, or executed before by check_and_execute or build_block
    View view = 0;             //!< for header.version
    Address proposer;          //!< for header.validator
    TimestampMs timestamp = 0; //!< for the header; at least the parent's and one block time
    //! Signs the header's signing_digest(). May be called from any thread, during the build only.
    std::function<crypto::Signature(const Hash256& digest)> sign;
};

//! A signed block, executed by its builder: it needs no check_and_execute.
struct BuiltBlock {
    std::shared_ptr<const Block> block;
    BlockHash hash;
};

struct Judgement {
    Verdict verdict = Verdict::valid;
    std::string reason; //!< for logs, when it is not valid
};

//! The ledger as the finality engine sees it. build_block, check_and_execute, finalise and forget
//! come one at a time, in order; head and validators may come between. Each task may hop to the
//! ledger's own strand. An Error means that the node cannot go on.
class ChainDoor {
public:
    virtual ~ChainDoor() = default;

    //! The last final block, with the finalisation that finalise() stored for it (genesis has
    //! none).
    virtual runtime::Task<Result<FinalHead>> head() = 0;
    //! The set of an epoch: of the head's own epoch, the one before it, or the one after.
    virtual runtime::Task<Result<EpochValidators>> validators(EpochNumber epoch) = 0;
    //! Builds, executes and signs a block, and keeps its outcome under its hash until it is final
    //! or overtaken. Fails with not_found when the parent was overtaken: then nothing is built.
    virtual runtime::Task<Result<BuiltBlock>> build_block(BuildRequest request) = 0;
    //! Judges everything about a block but its proposer's turn and header signature, by its parent
    //! (final, or executed before); keeps the outcome under its hash until it is final or
    //! overtaken. The block's time is not in the future.
    virtual runtime::Task<Result<Judgement>>
    check_and_execute(BlockHash hash, std::shared_ptr<const Block> block) = 0;
    //! Stores this executed block and its ancestors with its certificate, in synced batches, and
    //! drops every kept outcome that does not stand on it. When it returns they survive a crash.
    virtual runtime::Task<Result<void>> finalise(BlockHash hash, Certificate certificate) = 0;
    //! The outcome kept for this block may be dropped; if needed after all it is checked again.
    virtual runtime::Task<void> forget(BlockHash hash) = 0;
};

} // namespace rustchain::validator
