// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one writer: executes blocks on each other, and makes them final in one synced write.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/ledger/attestation_pool.hpp"
#include "core/ledger/block_tree.hpp"
#include "core/ledger/ledger_snapshot.hpp"
#include "core/ledger/mempool.hpp"
#include "core/runtime/clock.hpp"
#include "core/runtime/publisher.hpp"
#include "core/storage/trie_store.hpp"

namespace rustchain::ledger {

struct LedgerConfig {
    MempoolConfig mempool;
    storage::TrieStoreConfig trie;
};

//! A transaction on its way.
struct UnfinalTransaction {
    consensus::CheckedTransactionPtr transaction;
    std::optional<Receipt> receipt; //!< once it stands in a block
    Height height = 0;              //!< of that block
    std::uint32_t index = 0;        //!< in that block
    TimestampMs block_time_ms = 0;
};

//! Everything but snapshot() and the publishers' subscriptions belongs to one strand.
class Ledger {
public:
    //! Opens the chain in the store, writing genesis into an empty one. Fails with invalid_input
    //! when the store holds another chain, corrupt when it does not check out. Store, clock and
    //! network must outlive it.
    static Result<std::unique_ptr<Ledger>> open(storage::KeyValueStore& store,
                                                const Genesis& genesis,
                                                const consensus::Network& network,
                                                runtime::Clock& clock, const LedgerConfig& config);

    //! Begins again from what the store holds: after snapshot::take_over put another state there.
    //! Blocks that are not final are forgotten, and so is what waits.
    Result<void> reload();

    const consensus::Network& network() const { return network_; }
    //! The newest final picture; from any thread.
    LedgerSnapshotPtr snapshot() const { return latest_.get(); }

    //! Executes a block on its parent, which is final or was executed. Accepting again gives the
    //! same.
    Result<ExecutedBlockPtr, consensus::ExecutionFailure> accept(consensus::CheckedBlock block);
    //! Makes a leader's block on a parent from what waits, and accepts it.
    Result<ExecutedBlockPtr> produce(const BlockHash& parent, View view, TimestampMs timestamp,
                                     const Address& validator, const consensus::SignDigest& sign);
    ExecutedBlockPtr find(const BlockHash& hash) const { return tree_.find(hash); }
    //! Makes an executed block and its ancestors final, in one synced write; `certificate` is for
    //! the block itself. A block that is final already is left alone.
    Result<void> finalise(const BlockHash& hash, const Certificate& certificate);

    //! Takes a checked transaction into the mempool, judged against the newest executed block.
    Result<void, AdmitFault> admit(consensus::CheckedTransactionPtr transaction);
    Result<void, consensus::AttestationFault> admit(consensus::CheckedAttestation attestation);
    //! The attest key of bound hardware, from the newest executed state.
    Result<std::optional<crypto::PublicKey>> attest_key_of(const HardwareHash& hardware) const;
    //! The attest keys of these attestations' hardware in the state after `parent`, in their order,
    //! nothing where none is bound; nothing at all when the parent is neither final nor executed.
    std::optional<std::vector<std::optional<crypto::PublicKey>>>
    attest_keys_after(const BlockHash& parent, const std::vector<Attestation>& attestations) const;
    const Mempool& mempool() const { return mempool_; }
    const AttestationPool& attestations() const { return attestations_; }
    //! The newest executed block's header and hash; the final one when nothing waits.
    storage::StoredHeader head() const;
    //! An account as of the newest executed block.
    Result<Account> head_account(const Address& address) const;
    //! A transaction that waits, or stands in a block that is not final; nothing otherwise.
    std::optional<UnfinalTransaction> unfinal_transaction(const TransactionHash& hash) const;
    //! What this address would receive by transactions that wait or stand in blocks that are not
    //! final.
    Amount arriving(const Address& address) const;

    runtime::Publisher<LedgerSnapshotPtr>& final_blocks() { return final_blocks_; }
    runtime::Publisher<BlockAccepted>& accepted_blocks() { return accepted_blocks_; }
    runtime::Publisher<TransactionAdmitted>& admitted_transactions() {
        return admitted_transactions_;
    }
    runtime::Publisher<AttestationAdmitted>& admitted_attestations() {
        return admitted_attestations_;
    }

private:
    Ledger(storage::KeyValueStore& store, const consensus::Network& network, runtime::Clock& clock,
           const LedgerConfig& config);
    Result<void> load();
    Result<void> write_genesis(const Genesis& genesis);
    //! State after `hash` (final or in the tree); nothing when it is neither.
    std::optional<StackedState> state_after(const BlockHash& hash) const;
    storage::StoredHeader header_of(const BlockHash& hash) const;
    Result<ExecutedBlockPtr> keep(consensus::ExecutedBlock block);
    Result<void> publish_snapshot(std::size_t transactions);
    NextBlock next_block(const StackedState& head) const;
    std::uint64_t base_price(const state::StateView& state) const;

    //! Executed blocks from the final one up to the head.
    std::vector<ExecutedBlockPtr> unfinal_blocks() const;

    storage::KeyValueStore& store_;
    const consensus::Network& network_;
    runtime::Clock& clock_;
    LedgerConfig config_;
    CachedState state_;
    storage::TrieStore trie_;
    BlockTree tree_;
    storage::StoredHeader final_;
    BlockHash head_;
    Mempool mempool_;
    AttestationPool attestations_;
    runtime::Latest<LedgerSnapshot> latest_;
    runtime::Publisher<LedgerSnapshotPtr> final_blocks_;
    runtime::Publisher<BlockAccepted> accepted_blocks_;
    runtime::Publisher<TransactionAdmitted> admitted_transactions_;
    runtime::Publisher<AttestationAdmitted> admitted_attestations_;
};

} // namespace rustchain::ledger
