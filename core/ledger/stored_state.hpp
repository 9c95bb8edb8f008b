// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state of the newest final block, as it stands in a store or a snapshot of one.
#pragma once

#include "core/state/state_view.hpp"
#include "core/storage/key_value_store.hpp"

#include <unordered_map>

namespace rustchain::ledger {

//! Reads state rows of any reader; safe on any thread if the reader is.
class StoredState : public state::StateView {
public:
    //! The reader must outlive it.
    explicit StoredState(const storage::KeyValueReader& reader) : reader_(reader) {}

    Result<std::optional<Bytes>> read(const state::StateKey& key) const override;
    Result<void> each(state::Domain domain, const Visit& visit) const override;
    Result<std::optional<BlockHash>> block_hash(Height height) const override;

    //! Adds a block's changes to a batch.
    static void add_to(storage::WriteBatch& batch, const state::StateChanges& changes);

private:
    const storage::KeyValueReader& reader_;
};

//! The writer's own view: StoredState with accounts kept in memory. For one thread at a time.
class CachedState final : public StoredState {
public:
    static constexpr std::size_t kMostAccounts = 1'000'000;

    using StoredState::StoredState;
    Result<Account> account(const Address& address) const override;
    //! Brings the accounts in memory up to date with what was written.
    void applied(const state::StateChanges& changes);
    //! Drops what is in memory: the rows are others.
    void forget() { accounts_.clear(); }

private:
    mutable std::unordered_map<Address, Account> accounts_;
};

} // namespace rustchain::ledger
