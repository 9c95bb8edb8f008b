// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which money is known, which is reserved, which can be sent.
#include "core/wallet/balance_tracker.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace rustchain::wallet {
namespace {

Amount add(Amount left, Amount right) {
    return left.plus(right).value_or(
        Amount::from_micro_rtc(std::numeric_limits<std::uint64_t>::max()));
}

} // namespace

void BalanceTracker::update(const Address& address, const AccountState& state, TimestampMs now_ms) {
    known_[address] = {.state = state, .at_ms = now_ms};
}

const AccountState* BalanceTracker::state(const Address& address) const {
    auto found = known_.find(address);
    return found == known_.end() ? nullptr : &found->second.state;
}

Amount BalanceTracker::reserved(const Address& address,
                                std::span<const Reservation> reservations) const {
    const AccountState* known = state(address);
    std::map<std::uint64_t, Amount> by_nonce;
    for (const Reservation& each : reservations) {
        if (each.owner != address || (known && each.nonce < known->nonce))
            continue;
        Amount& most = by_nonce[each.nonce];
        most = std::max(most, each.at_most);
    }
    Amount sum;
    for (const auto& [nonce, amount] : by_nonce)
        sum = add(sum, amount);
    return sum;
}

std::optional<Amount> BalanceTracker::available(const Address& address,
                                                std::span<const Reservation> reservations) const {
    const AccountState* known = state(address);
    if (!known)
        return std::nullopt;
    return known->head_balance.minus(reserved(address, reservations)).value_or(Amount());
}

std::optional<std::uint64_t>
BalanceTracker::next_nonce(const Address& address,
                           std::span<const Reservation> reservations) const {
    const AccountState* known = state(address);
    if (!known)
        return std::nullopt;
    std::set<std::uint64_t> taken;
    for (const Reservation& each : reservations)
        if (each.owner == address)
            taken.insert(each.nonce);
    std::uint64_t nonce = std::max(known->nonce, known->next_nonce);
    while (taken.contains(nonce))
        ++nonce;
    return nonce;
}

BalanceView BalanceTracker::view(std::span<const WalletAccount> accounts,
                                 std::span<const Reservation> reservations) const {
    BalanceView view{.final_balance = Amount(), .available = Amount()};
    bool is_first = true;
    for (const WalletAccount& account : accounts) {
        view.reserved = add(view.reserved, reserved(account.address, reservations));
        auto found = known_.find(account.address);
        if (found == known_.end()) {
            view.final_balance.reset();
            view.available.reset();
            continue;
        }
        const auto& [known, at_ms] = found->second;
        if (view.final_balance) {
            view.final_balance = add(*view.final_balance, known.final_balance);
            view.available = add(*view.available, *available(account.address, reservations));
        }
        view.arriving = add(view.arriving, known.arriving);
        view.as_of = is_first ? known.final_height : std::min(view.as_of, known.final_height);
        view.updated_ms = is_first ? at_ms : std::min(view.updated_ms, at_ms);
        is_first = false;
    }
    if (accounts.empty())
        return {};
    return view;
}

} // namespace rustchain::wallet
