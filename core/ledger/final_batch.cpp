// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows that make a block final.
#include "core/ledger/final_batch.hpp"

#include "core/chain/system_records.hpp"
#include "core/ledger/stored_state.hpp"
#include "core/merkle/header_mmr.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/bounty_index.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "core/storage/reward_store.hpp"
#include "core/storage/transaction_index.hpp"
#include "core/storage/trie_store.hpp"

#include <map>
#include <set>

namespace rustchain::ledger {
namespace {

//! Finds the bounties that a block moved, and whom each move concerns beyond those it names.
class BountyMoves {
public:
    explicit BountyMoves(const consensus::ExecutedBlock& block) : block_(block) {
        for (const state::StateChange& change : block.outcome().changes)
            note(change);
    }

    //! Gives the parts of people that no transaction tells.
    std::vector<storage::Touch> add_to(storage::WriteBatch& batch) {
        std::vector<storage::Touch> touches;
        const auto& transactions = block_.checked().transactions();
        const auto& receipts = block_.outcome().receipts;
        for (std::uint32_t index = 0; index < transactions.size(); ++index) {
            if (receipts[index].status != ReceiptStatus::success)
                continue;
            const Payload& payload = transactions[index]->transaction().payload;
            auto id = std::holds_alternative<BountyPost>(payload) ? std::optional(++last_id_)
                                                                  : moved_bounty(payload);
            if (!id)
                continue;
            storage::add_bounty_move(
                batch, *id,
                {.position = {.height = block_.header().height, .index = index},
                 .transaction = transactions[index]->hash()});
            for (const Address& person : people_[*id])
                touches.push_back({person, index});
        }
        return touches;
    }

private:
    void note(const state::StateChange& change) {
        if (change.key == state::StateKey::system(state::system_names::kBountyCount))
            last_id_ = decode<NumberRecord>(change.previous).value_or(NumberRecord{}).number;
        auto id = change.key.domain() == state::Domain::bounty
                      ? state::StateKey::number_of(change.key.id())
                      : std::nullopt;
        if (!id)
            return;
        for (const Bytes* bytes : {&change.record, &change.previous}) {
            auto record = decode<BountyRecord>(*bytes);
            if (!record)
                continue;
            for (const Address& person :
                 {record->sponsor, record->terms.maintainer, record->claimant})
                if (!person.is_zero())
                    people_[*id].insert(person);
        }
    }

    const consensus::ExecutedBlock& block_;
    std::map<BountyId, std::set<Address>> people_;
    BountyId last_id_ = 0;
};

void add_index(storage::WriteBatch& batch, const consensus::ExecutedBlock& block) {
    std::vector<TransactionHash> hashes;
    hashes.reserve(block.checked().transactions().size());
    for (const auto& transaction : block.checked().transactions())
        hashes.push_back(transaction->hash());
    const std::vector<storage::Touch> unnamed = BountyMoves(block).add_to(batch);
    storage::add_transactions(batch, block.header().height, block.checked().block().transactions,
                              hashes, unnamed);
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
