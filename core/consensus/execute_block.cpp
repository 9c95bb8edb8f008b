// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Executing a block on its parent's state, and making a new one.
#include "core/consensus/execute_block.hpp"

#include "core/consensus/validator_set.hpp"

#include <algorithm>

namespace rustchain::consensus {

//! The only door to ExecutedBlock.
struct ExecutedBlockMaker {
    static ExecutedBlock make(CheckedBlock checked, BlockOutcome outcome) {
        return ExecutedBlock(std::move(checked), std::move(outcome));
    }
};

namespace {

std::optional<BlockFault> fault_of_place(const Network& network, const ParentState& parent,
                                         const BlockHeader& header) {
    if (header.height != parent.header.height + 1 || header.prev_block != parent.hash)
        return BlockFault::wrong_parent;
    if (header.timestamp < parent.header.timestamp ||
        header.timestamp - parent.header.timestamp < network.params.block_time_ms)
        return BlockFault::wrong_time;
    EpochNumber epoch = network.params.epoch_of(header.height);
    bool opens_epoch = header.height == network.params.first_height(epoch);
    if (!opens_epoch && header.view() <= parent.header.view())
        return BlockFault::wrong_view;
    return std::nullopt;
}

Result<void, ExecutionFailure> check_leader(const Network& network, const ParentState& parent,
                                            const BlockHeader& header,
                                            const std::vector<ValidatorMember>& members) {
    EpochNumber epoch = network.params.epoch_of(header.height);
    auto seed = parent.view.block_hash(leader_seed_height(network.params, epoch));
    if (!seed)
        return fail(ExecutionFailure(seed.error()));
    if (members.empty() || !*seed)
        return fail(ExecutionFailure(BlockFault::wrong_leader));
    const auto& leader = leader_of(members, leader_order(members, **seed), header.view());
    if (leader.owner != header.validator)
        return fail(ExecutionFailure(BlockFault::wrong_leader));
    if (!network.verify_header(leader.consensus_key, signing_digest(header, network.chain_id),
                               header.signature))
        return fail(ExecutionFailure(BlockFault::bad_signature));
    return {};
}

bool add_all(BlockExecution& execution, const CheckedBlock& checked) {
    for (const CheckedAttestation& attestation : checked.attestations())
        if (!execution.add(attestation))
            return false;
    for (const CheckedTransactionPtr& transaction : checked.transactions())
        if (!execution.add(*transaction))
            return false;
    return true;
}

} // namespace

Result<ExecutedBlock, ExecutionFailure>
execute_block(const Network& network, const ParentState& parent, CheckedBlock checked) {
    const BlockHeader& header = checked.header();
    auto refuse = [](BlockFault fault) { return fail(ExecutionFailure(fault)); };
    if (auto fault = fault_of_place(network, parent, header))
        return refuse(*fault);
    BlockExecution execution(network, parent.view,
                             {.height = header.height,
                              .view = header.view(),
                              .parent = parent.hash,
                              .validator = header.validator});
    if (auto leader = check_leader(network, parent, header, execution.members()); !leader)
        return fail(leader.error());
    bool all_stand = add_all(execution, checked);
    auto outcome = execution.finish(parent.trie);
    if (!outcome)
        return fail(ExecutionFailure(outcome.error()));
    if (!all_stand)
        return refuse(BlockFault::bad_turn_order);
    if (!outcome->is_supply_kept)
        return refuse(BlockFault::supply_broken);
    if (outcome->receipt_root != checked.block().receipt_root)
        return refuse(BlockFault::wrong_receipt_root);
    if (outcome->trie.root != header.state_root)
        return refuse(BlockFault::wrong_state_root);
    return ExecutedBlockMaker::make(std::move(checked), std::move(*outcome));
}

Result<ProducedBlock> produce_block(const Network& network, const ParentState& parent,
                                    BlockIngredients ingredients, const SignDigest& sign) {
    BlockPlace place{.height = parent.header.height + 1,
                     .view = ingredients.view,
                     .parent = parent.hash,
                     .validator = ingredients.validator};
    BlockExecution execution(network, parent.view, place);
    auto block = std::make_shared<Block>();
    std::vector<CheckedAttestation> attestations;
    std::sort(ingredients.attestations.begin(), ingredients.attestations.end(),
              [](const CheckedAttestation& a, const CheckedAttestation& b) {
                  return is_before(a.attestation(), b.attestation());
              });
    for (CheckedAttestation& attestation : ingredients.attestations) {
        if (attestations.size() == kMaxAttestationsPerBlock || !execution.add(attestation))
            continue;
        block->attestations.push_back(attestation.attestation());
        attestations.push_back(std::move(attestation));
    }
    std::vector<CheckedTransactionPtr> transactions;
    std::vector<TransactionHash> hashes;
    std::vector<RefusedTransaction> refused;
    for (CheckedTransactionPtr& transaction : ingredients.transactions) {
        if (execution.is_full())
            break;
        if (auto added = execution.add(*transaction); !added) {
            refused.push_back({transaction->hash(), added.error()});
            continue;
        }
        block->transactions.push_back(transaction->transaction());
        hashes.push_back(transaction->hash());
        transactions.push_back(std::move(transaction));
    }
    auto outcome = execution.finish(parent.trie);
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->is_supply_kept)
        return fail(ErrorCode::internal,
                    "block production: balances, bonds and pool do not add up");
    BlockHeader& header = block->header;
    header = {.version = header_version(place.view),
              .height = place.height,
              .timestamp = ingredients.timestamp,
              .prev_block = parent.hash,
              .merkle_root = transactions_root(hashes),
              .attest_root = attestations_root(block->attestations),
              .state_root = outcome->trie.root,
              .validator = place.validator,
              .signature = {}};
    header.signature = sign(signing_digest(header, network.chain_id));
    block->state_root = header.state_root;
    block->receipt_root = outcome->receipt_root;
    auto checked = check_block(std::move(block), std::move(transactions), std::move(attestations));
    if (!checked)
        return fail(ErrorCode::internal,
                    "block production: " + std::string(describe(checked.error())));
    return ProducedBlock{.executed =
                             ExecutedBlockMaker::make(std::move(*checked), std::move(*outcome)),
                         .refused = std::move(refused)};
}

} // namespace rustchain::consensus
