// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state of the newest final block, as rows of a store.
#include "core/ledger/stored_state.hpp"

#include "core/storage/block_store.hpp"

namespace rustchain::ledger {
namespace {

constexpr std::size_t kRowsAtOnce = 1024;

} // namespace

Result<std::optional<Bytes>> StoredState::read(const state::StateKey& key) const {
    return reader_.get(storage::Column::state, key.flat_key());
}

Result<void> StoredState::each(state::Domain domain, const Visit& visit) const {
    const std::uint8_t prefix = static_cast<std::uint8_t>(domain);
    auto range = storage::RowRange::of_prefix(ByteView(&prefix, 1), kRowsAtOnce);
    for (;;) {
        auto rows = reader_.scan(storage::Column::state, range);
        if (!rows)
            return fail(rows.error());
        for (const storage::Row& row : *rows)
            visit(ByteView(row.key).subspan(1), row.value);
        if (rows->size() < kRowsAtOnce)
            return {};
        range.first = rows->back().key;
        range.first.push_back(0);
    }
}

Result<std::optional<BlockHash>> StoredState::block_hash(Height height) const {
    auto header = storage::BlockStore(reader_).header(height);
    if (!header)
        return fail(header.error());
    if (!*header)
        return std::nullopt;
    return (*header)->hash;
}

void StoredState::add_to(storage::WriteBatch& batch, const state::StateChanges& changes) {
    for (const state::StateChange& change : changes) {
        if (change.record.empty())
            batch.erase(storage::Column::state, change.key.flat_key());
        else
            batch.put(storage::Column::state, change.key.flat_key(), change.record);
    }
}

Result<Account> CachedState::account(const Address& address) const {
    auto found = accounts_.find(address);
    if (found != accounts_.end())
        return found->second;
    auto account = StoredState::account(address);
    if (account) {
        if (accounts_.size() >= kMostAccounts)
            accounts_.clear();
        accounts_.emplace(address, *account);
    }
    return account;
}

void CachedState::applied(const state::StateChanges& changes) {
    for (const state::StateChange& change : changes) {
        if (change.key.domain() != state::Domain::account)
            continue;
        auto address = Address::from(change.key.id());
        auto account = decode<Account>(change.record);
        if (!address)
            continue;
        if (account && accounts_.size() < kMostAccounts)
            accounts_[*address] = *account;
        else
            accounts_.erase(*address);
    }
}

} // namespace rustchain::ledger
