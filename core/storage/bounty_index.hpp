// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which transactions moved a bounty.
#pragma once

#include "core/chain/records.hpp"
#include "core/chain/transaction.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! A move that succeeded.
struct StoredBountyMove {
    ChainPosition position;
    TransactionHash transaction;

    bool operator==(const StoredBountyMove&) const = default;
};

void add_bounty_move(WriteBatch& batch, BountyId id, const StoredBountyMove& move);

//! The newest moves of a bounty, at most `limit`, the oldest of them first.
Result<std::vector<StoredBountyMove>> read_bounty_moves(const KeyValueReader& reader, BountyId id,
                                                        std::size_t limit);

} // namespace rustchain::storage
