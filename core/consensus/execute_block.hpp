// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Executing a block on its parent's state, and making a new one.
#pragma once

#include "core/consensus/block_execution.hpp"
#include "core/consensus/block_rules.hpp"

#include <functional>
#include <variant>

namespace rustchain::consensus {

//! The parent: its header, its hash, and the state after it.
struct ParentState {
    const BlockHeader& header;
    const BlockHash& hash;
    const state::StateView& view;
    const merkle::NodeReader& trie;
};

//! A block that was executed and whose roots fit. Only execute_block and produce_block make one.
class ExecutedBlock {
public:
    const CheckedBlock& checked() const { return checked_; }
    const BlockHash& hash() const { return checked_.hash(); }
    const BlockHeader& header() const { return checked_.header(); }
    const BlockOutcome& outcome() const { return outcome_; }

private:
    ExecutedBlock(CheckedBlock checked, BlockOutcome outcome)
        : checked_(std::move(checked)), outcome_(std::move(outcome)) {}
    friend struct ExecutedBlockMaker;

    CheckedBlock checked_;
    BlockOutcome outcome_;
};

//! A rule says no, or the store below failed.
using ExecutionFailure = std::variant<BlockFault, Error>;

//! Judges a checked block against its parent's state.
Result<ExecutedBlock, ExecutionFailure>
execute_block(const Network& network, const ParentState& parent, CheckedBlock checked);

//! What a proposer puts into a block. Transactions that may not stand at their place are left out.
struct BlockIngredients {
    View view = 0;
    TimestampMs timestamp = 0;
    Address validator;
    std::vector<CheckedAttestation> attestations;
    std::vector<CheckedTransactionPtr>
        transactions; //!< best first; work-paid ones ascending by work
};

//! Transactions that were refused, with the reason; the mempool drops or keeps them by it.
struct RefusedTransaction {
    TransactionHash hash;
    TransactionFault fault;
};

struct ProducedBlock {
    ExecutedBlock executed;
    std::vector<RefusedTransaction> refused;
};

//! Signs a digest with the proposer's consensus key.
using SignDigest = std::function<crypto::Signature(const Hash256& digest)>;

//! Makes and signs the block of a leader.
Result<ProducedBlock> produce_block(const Network& network, const ParentState& parent,
                                    BlockIngredients ingredients, const SignDigest& sign);

} // namespace rustchain::consensus
