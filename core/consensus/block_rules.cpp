// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes a block well-formed.
#include "core/consensus/block_rules.hpp"

#include "core/consensus/fault_words.hpp"

#include <array>
#include <tuple>

namespace rustchain::consensus {
namespace {

//! In the order of the enum.
constexpr std::array kBlockFaults{
    FaultWords{"unknown_version", "the header's version is unknown"},
    FaultWords{"unequal_state_roots", "block and header name different state roots"},
    FaultWords{"too_many_bytes", "the transactions exceed 12 MiB"},
    FaultWords{"bad_transaction", "a transaction is malformed or badly signed"},
    FaultWords{"bad_attestation", "an attestation is malformed or badly signed"},
    FaultWords{"attestation_order", "the attestations are not in order"},
    FaultWords{"wrong_merkle_root", "the transactions root does not fit"},
    FaultWords{"wrong_attest_root", "the attestations root does not fit"},
    FaultWords{"wrong_parent", "height or parent do not follow"},
    FaultWords{"wrong_time", "it is earlier than parent time plus block time"},
    FaultWords{"wrong_view", "its view is not above the parent's"},
    FaultWords{"wrong_leader", "it was not this validator's turn"},
    FaultWords{"bad_signature", "the header is not signed by its validator"},
    FaultWords{"bad_turn_order", "a transaction or attestation may not stand where it does"},
    FaultWords{"wrong_receipt_root", "the receipts root does not fit"},
    FaultWords{"wrong_state_root", "the state root does not fit"},
    FaultWords{"supply_broken", "balances, bonds and pool do not add up to the supply"},
};
static_assert(kBlockFaults.size() == static_cast<std::size_t>(BlockFault::supply_broken) + 1);

bool same_transactions(const Block& block, const std::vector<CheckedTransactionPtr>& checked) {
    if (block.transactions.size() != checked.size())
        return false;
    for (std::size_t i = 0; i < checked.size(); ++i)
        if (!checked[i] || checked[i]->transaction() != block.transactions[i])
            return false;
    return true;
}

bool same_attestations(const Block& block, const std::vector<CheckedAttestation>& checked) {
    if (block.attestations.size() != checked.size())
        return false;
    for (std::size_t i = 0; i < checked.size(); ++i)
        if (checked[i].attestation() != block.attestations[i])
            return false;
    return true;
}

bool is_ascending(const std::vector<Attestation>& attestations) {
    for (std::size_t i = 1; i < attestations.size(); ++i)
        if (!is_before(attestations[i - 1], attestations[i]))
            return false;
    return true;
}

std::optional<BlockFault> fault_of_contents(const Block& block,
                                            const std::vector<CheckedTransactionPtr>& checked) {
    std::size_t bytes = 0;
    std::vector<TransactionHash> hashes;
    hashes.reserve(checked.size());
    for (const auto& transaction : checked) {
        bytes += transaction->encoded_size();
        hashes.push_back(transaction->hash());
    }
    if (bytes > kBlockBytesLimit)
        return BlockFault::too_many_bytes;
    if (transactions_root(hashes) != block.header.merkle_root)
        return BlockFault::wrong_merkle_root;
    if (attestations_root(block.attestations) != block.header.attest_root)
        return BlockFault::wrong_attest_root;
    return std::nullopt;
}

} // namespace

std::string_view name_of(BlockFault fault) {
    return kBlockFaults[static_cast<std::size_t>(fault)].name;
}

std::string_view describe(BlockFault fault) {
    return kBlockFaults[static_cast<std::size_t>(fault)].sentence;
}

bool is_before(const Attestation& a, const Attestation& b) {
    return std::tie(a.block_height, a.hardware_hash) < std::tie(b.block_height, b.hardware_hash);
}

Result<CheckedBlock, BlockFault> check_block(std::shared_ptr<const Block> block,
                                             std::vector<CheckedTransactionPtr> transactions,
                                             std::vector<CheckedAttestation> attestations) {
    const BlockHeader& header = block->header;
    if ((header.version & 0xFF) != kHeaderVersion || header.view() == 0)
        return fail(BlockFault::unknown_version);
    if (block->state_root != header.state_root)
        return fail(BlockFault::unequal_state_roots);
    if (!same_transactions(*block, transactions))
        return fail(BlockFault::bad_transaction);
    if (!same_attestations(*block, attestations))
        return fail(BlockFault::bad_attestation);
    if (!is_ascending(block->attestations))
        return fail(BlockFault::attestation_order);
    if (auto fault = fault_of_contents(*block, transactions))
        return fail(*fault);
    CheckedBlock checked;
    checked.hash_ = block_hash(header);
    checked.block_ = std::move(block);
    checked.transactions_ = std::move(transactions);
    checked.attestations_ = std::move(attestations);
    return checked;
}

} // namespace rustchain::consensus
