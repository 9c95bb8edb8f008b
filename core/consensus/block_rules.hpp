// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes a block well-formed, whatever the state says. Source: protocol, section 5.
#pragma once

#include "core/consensus/attestation_rules.hpp"
#include "core/consensus/transaction_rules.hpp"

namespace rustchain::consensus {

enum class BlockFault : std::uint8_t {
    unknown_version,     //!< the header's low byte is not 2, or its view is 0
    unequal_state_roots, //!< block and header disagree
    too_many_bytes,      //!< transactions encode to more than 12 MiB
    bad_transaction,     //!< one is malformed or badly signed
    bad_attestation,     //!< one is malformed or badly signed
    attestation_order,   //!< not ascending by (block_height, hardware_hash)
    wrong_merkle_root,
    wrong_attest_root,

    wrong_parent,   //!< height or prev_block do not follow from the parent
    wrong_time,     //!< earlier than the parent's time plus the block time
    wrong_view,     //!< not above the parent's view
    wrong_leader,   //!< not the turn of the header's validator
    bad_signature,  //!< not signed by that validator
    bad_turn_order, //!< a transaction or attestation may not stand where it does
    wrong_receipt_root,
    wrong_state_root,
    supply_broken, //!< balances, bonds and pool do not add up
};

std::string_view name_of(BlockFault fault);
std::string_view describe(BlockFault fault);

//! A well-formed block all of whose signatures but the header's were verified. Only check_block
//! makes one.
class CheckedBlock {
public:
    const Block& block() const { return *block_; }
    const std::shared_ptr<const Block>& shared_block() const { return block_; }
    const BlockHeader& header() const { return block_->header; }
    const BlockHash& hash() const { return hash_; }
    const std::vector<CheckedTransactionPtr>& transactions() const { return transactions_; }
    const std::vector<CheckedAttestation>& attestations() const { return attestations_; }

private:
    CheckedBlock() = default;
    friend Result<CheckedBlock, BlockFault>
    check_block(std::shared_ptr<const Block> block, std::vector<CheckedTransactionPtr> transactions,
                std::vector<CheckedAttestation> attestations);

    std::shared_ptr<const Block> block_;
    BlockHash hash_;
    std::vector<CheckedTransactionPtr> transactions_;
    std::vector<CheckedAttestation> attestations_;
};

//! Checks form, limits, order and roots. `transactions` and `attestations` are the block's own,
//! each checked by its rules (on as many threads as one likes), in the block's order.
Result<CheckedBlock, BlockFault> check_block(std::shared_ptr<const Block> block,
                                             std::vector<CheckedTransactionPtr> transactions,
                                             std::vector<CheckedAttestation> attestations);

//! True when a stands before b among a block's attestations.
bool is_before(const Attestation& a, const Attestation& b);

} // namespace rustchain::consensus
