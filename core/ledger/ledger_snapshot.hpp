// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What everyone but the ledger sees of the chain: one immutable picture after each final block.
#pragma once

#include "core/consensus/block_context.hpp"
#include "core/consensus/transaction_rules.hpp"
#include "core/ledger/stored_state.hpp"
#include "core/storage/block_store.hpp"

namespace rustchain::ledger {

//! The chain as of one final block. Shared by const pointer; reads go to the rows of that moment,
//! on any thread.
struct LedgerSnapshot {
    const consensus::Network* network = nullptr;
    storage::StoredHeader final;  //!< the newest final block
    EpochNumber epoch = 0;        //!< of the next block
    std::uint64_t slot = 0;       //!< of the next block within its epoch, 0-based
    std::uint64_t base_price = 0; //!< of the next block
    Amount pool;
    TimestampMs finalised_ms = 0; //!< when this node knew it to be final
    std::size_t transactions = 0; //!< in the newest final block
    std::shared_ptr<const storage::KeyValueReader> rows;

    StoredState state() const { return StoredState(*rows); }
    storage::BlockStore blocks() const { return storage::BlockStore(*rows); }
    //! What genesis gave to this address.
    Result<Amount> allocation_of(const Address& address) const;
};

//! The meta row that keeps an address's genesis allocation.
Bytes allocation_key(const Address& address);

using LedgerSnapshotPtr = std::shared_ptr<const LedgerSnapshot>;

//! A transaction entered the mempool.
struct TransactionAdmitted {
    consensus::CheckedTransactionPtr transaction;
};

//! An attestation entered the pool.
struct AttestationAdmitted {
    Attestation attestation;
};

//! A block was executed and waits for finality.
struct BlockAccepted {
    std::shared_ptr<const Block> block;
    BlockHash hash;
};

} // namespace rustchain::ledger
