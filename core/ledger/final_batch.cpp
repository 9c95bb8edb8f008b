// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows that make a block final.
#include "core/ledger/final_batch.hpp"

#include "core/chain/system_records.hpp"
#include "core/ledger/stored_state.hpp"
#include "core/merkle/header_mmr.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "core/storage/reward_store.hpp"
#include "core/storage/transaction_index.hpp"
#include "core/storage/trie_store.hpp"

namespace rustchain::ledger {
namespace {

void add_index(storage::WriteBatch& batch, const consensus::ExecutedBlock& block) {
    std::vector<TransactionHash> hashes;
    hashes.reserve(block.checked().transactions().size());
    for (const auto& transaction : block.checked().transactions())
        hashes.push_back(transaction->hash());
    storage::add_transactions(batch, block.header().height, block.checked().block().transactions,
                              hashes);
}

//! The header range's new nodes: those that appending the parent's hash makes.
void add_header_range(storage::WriteBatch& batch, const consensus::ExecutedBlock& block) {
    auto key = state::StateKey::system(state::system_names::kHeaderMmr);
    for (const state::StateChange& change : block.outcome().changes) {
        if (change.key != key)
            continue;
        auto before = decode<HeaderMmrRecord>(change.previous);
        if (!before)
            return;
        auto range = merkle::HeaderMmr::from_peaks(before->leaf_count, before->peaks);
        if (range)
            storage::add_mmr_nodes(batch, range->append(block.header().prev_block));
    }
}

} // namespace

void add_final_block(storage::WriteBatch& batch, const ChainParams& params,
                     const consensus::ExecutedBlock& block,
                     const std::optional<Certificate>& certificate) {
    const auto& outcome = block.outcome();
    storage::add_block(batch, {.block = block.checked().block(),
                               .hash = block.hash(),
                               .receipts = outcome.receipts,
                               .certificate = certificate});
    add_index(batch, block);
    add_header_range(batch, block);
    StoredState::add_to(batch, outcome.changes);
    storage::TrieStore::add_to(batch, outcome.trie.writes);
    EpochNumber epoch = params.epoch_of(block.header().height);
    if (epoch > 0 && block.header().height == params.first_height(epoch))
        storage::add_rewards(batch, epoch - 1, outcome.rewards);
}

void add_genesis(storage::WriteBatch& batch, const consensus::GenesisState& genesis) {
    storage::add_block(batch, {.block = genesis.block,
                               .hash = genesis.hash,
                               .receipts = {},
                               .certificate = std::nullopt});
    StoredState::add_to(batch, genesis.changes);
    storage::TrieStore::add_to(batch, genesis.trie.writes);
}

} // namespace rustchain::ledger
