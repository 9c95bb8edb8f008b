// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The writes of a block in the making.
#include "core/state/state_overlay.hpp"

#include <algorithm>

namespace rustchain::state {

Account& StateOverlay::account(const Address& address) {
    auto found = accounts_.find(address);
    if (found != accounts_.end())
        return found->second.now;
    auto account = below_.account(address);
    if (!account)
        note(account.error());
    Account value = account.value_or(Account{});
    return accounts_.emplace(address, AccountSlot{.before = value, .now = value}).first->second.now;
}

void StateOverlay::each(Domain domain, const StateView::Visit& visit) {
    StateChanges own;
    for (const auto& [key, record] : records_)
        if (key.domain() == domain)
            own.push_back({key, record, {}});
    StackedView stacked(below_, own, 0, {});
    if (auto walked = stacked.each(domain, visit); !walked)
        note(walked.error());
}

std::optional<BlockHash> StateOverlay::block_hash(Height height) {
    auto hash = below_.block_hash(height);
    if (!hash) {
        note(hash.error());
        return std::nullopt;
    }
    return *hash;
}

std::vector<Address> StateOverlay::changed_accounts() const {
    std::vector<Address> changed;
    changed.reserve(accounts_.size());
    for (const auto& [address, slot] : accounts_)
        if (slot.before != slot.now)
            changed.push_back(address);
    std::sort(changed.begin(), changed.end());
    return changed;
}

StateChanges StateOverlay::changes() {
    StateChanges changes;
    for (const Address& address : changed_accounts()) {
        const AccountSlot& slot = accounts_.at(address);
        auto bytes = [](const Account& account) {
            return account.is_empty() ? Bytes{} : encode(account);
        };
        changes.push_back({StateKey::account(address), bytes(slot.now), bytes(slot.before)});
    }
    // Accounts are the first domain, so appending keeps the order.
    for (const auto& [key, record] : records_) {
        auto before = below_.read(key);
        if (!before)
            note(before.error());
        Bytes previous = before ? before->value_or(Bytes{}) : Bytes{};
        if (previous != record)
            changes.push_back({key, record, std::move(previous)});
    }
    return changes;
}

StateOverlay::Balance StateOverlay::balance_moved() const {
    Balance moved = 0;
    for (const auto& [address, slot] : accounts_)
        moved += Balance{slot.now.balance.micro_rtc()} - Balance{slot.before.balance.micro_rtc()};
    return moved;
}

void StateOverlay::note(const Error& error) {
    if (!error_)
        error_ = error;
}

} // namespace rustchain::state
