// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Valid blocks with real signatures and certificates, written as fast as the rules allow.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/consensus/execute_block.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/ledger/stored_state.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/trie_store.hpp"

#include <map>

namespace rustchain::bench {

//! Key number i, the same in every run, worth nothing elsewhere.
crypto::KeyPair validator_key(std::uint64_t number);

//! Appends to the chain of a store that a ledger has opened. Each block is executed once, by its
//! maker, and written without waiting for the disk: finish() does that for all. One thread.
class ChainWriter {
public:
    //! All must outlive it.
    ChainWriter(storage::KeyValueStore& store, const consensus::Network& network,
                std::vector<crypto::KeyPair> keys);

    //! Reads where the chain ends.
    Result<void> begin();
    //! The next block, one block time after its parent, by the leader of the next view.
    Result<void> append(std::vector<consensus::CheckedTransactionPtr> transactions);
    Result<void> finish();
    Height height() const { return head_.header.height; }
    const storage::StoredHeader& head() const { return head_; }

private:
    Result<void> enter_epoch(EpochNumber epoch);
    Certificate certify(EpochNumber epoch, View view, const BlockHash& hash) const;
    const crypto::KeyPair& key_of(const ValidatorMember& member) const {
        return *keys_.at(member.consensus_key);
    }

    storage::KeyValueStore& store_;
    const consensus::Network& network_;
    std::vector<crypto::KeyPair> owned_;
    std::map<crypto::PublicKey, const crypto::KeyPair*> keys_;
    ledger::CachedState state_;
    storage::TrieStore trie_;
    storage::StoredHeader head_;
    std::vector<ValidatorMember> members_; // of the running epoch
    std::vector<std::size_t> order_;
    std::optional<EpochNumber> epoch_;
};

} // namespace rustchain::bench
