// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the explorer reads of the chain, as plain data; these run on a worker.
#pragma once

#include "core/node/reads/explorer_reads.hpp"

namespace rustchain::gui {

//! One final block in short.
struct BlockSummary {
    storage::StoredHeader stored;
    std::size_t transactions = 0;
    std::size_t attestations = 0;
    double fill = 0;                                //!< gas used of the limit, 0 … 1
    std::vector<storage::StoredTransaction> latest; //!< its last ones, the newest first
};

//! At most `limit` blocks above `above`, the newest first.
Result<std::vector<BlockSummary>> read_latest(const ledger::LedgerSnapshot& snapshot, Height above,
                                              std::size_t limit);

//! All that the page of a block shows.
struct BlockDetails {
    storage::StoredHeader stored;
    EpochNumber epoch = 0;
    std::uint64_t slot = 0;
    std::uint64_t block_of_epoch = 0;
    std::uint64_t epoch_blocks = 0;
    std::size_t transactions = 0;
    std::vector<Attestation> attestations;
    Amount fees;
    std::size_t size_bytes = 0; //!< encoded
    bool is_hash_right = false; //!< made anew, as the next two
    bool is_transactions_root_right = false;
    bool is_attestations_root_right = false;
    std::optional<node::BlockVotes> votes;
    bool is_newest = false;
};

//! Nothing when this height is not final, or not kept.
Result<std::optional<BlockDetails>> read_block(const ledger::LedgerSnapshot& snapshot,
                                               Height height);

//! A page of a block's transactions.
Result<std::vector<storage::StoredTransaction>>
read_transactions(const ledger::LedgerSnapshot& snapshot, Height height, std::uint32_t first,
                  std::size_t limit);

struct TransactionDetails {
    node::FoundTransaction found;
    BlockHeader header;
};

Result<std::optional<TransactionDetails>> read_transaction(const ledger::LedgerSnapshot& snapshot,
                                                           const TransactionHash& hash);

struct AccountDetails {
    Account account;
    Height as_of = 0;
};

Result<AccountDetails> read_account(const ledger::LedgerSnapshot& snapshot, const Address& address);

//! What 64 hex digits name: the explorer's place ("transaction/…", "block/12"), or nothing.
Result<std::string> find_hash(const ledger::LedgerSnapshot& snapshot, const Hash256& hash);

} // namespace rustchain::gui
