// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where transactions are: by hash, and by the accounts they touch.
#pragma once

#include "core/chain/block.hpp"
#include "core/chain/records.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! An account's part in one transaction of a block.
struct Touch {
    Address address;
    std::uint32_t index = 0; //!< of the transaction

    auto operator<=>(const Touch&) const = default;
};

//! Adds the rows that find a block's transactions; `hashes` are theirs, in order. `unnamed` are
//! parts that the transactions themselves do not tell: a bounty's claimant in its payment.
void add_transactions(WriteBatch& batch, Height height,
                      const std::vector<Transaction>& transactions,
                      std::span<const TransactionHash> hashes, std::span<const Touch> unnamed = {});

//! The accounts that a transaction names, ascending: its sender, whom it pays, and who takes part
//! in a bounty by it. None for renewals, which touch no account.
std::vector<Address> touched_addresses(const Transaction& transaction);

struct HistoryPage {
    std::vector<ChainPosition> positions; //!< the newest first
    std::optional<ChainPosition> next; //!< pass it as `before` for the next page; absent at the end

    bool operator==(const HistoryPage&) const = default;
};

//! Finds transactions. The reader must outlive it.
class TransactionIndex {
public:
    explicit TransactionIndex(const KeyValueReader& reader) : reader_(reader) {}

    //! Where the transaction with this hash would be. Rows hold half the hash: compare the whole
    //! one with the transaction that stands there.
    Result<std::optional<ChainPosition>> find(const TransactionHash& hash) const;
    //! An account's transactions older than `before` (absent: from the newest), at most `limit`.
    Result<HistoryPage> history(const Address& address, std::optional<ChainPosition> before,
                                std::size_t limit) const;

private:
    const KeyValueReader& reader_;
};

} // namespace rustchain::storage
