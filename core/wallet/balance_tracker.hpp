// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which money is known, which is reserved, which can be sent.
#pragma once

#include "core/wallet/wallet_snapshot.hpp"

#include <map>
#include <span>

namespace rustchain::wallet {

//! What an own transaction that is not over would take from its sender.
struct Reservation {
    Address owner;
    std::uint64_t nonce = 0;
    Amount at_most; //!< amounts and fee

    bool operator==(const Reservation&) const = default;
};

class BalanceTracker {
public:
    void update(const Address& address, const AccountState& state, TimestampMs now_ms);
    //! Nothing is known any more.
    void clear() { known_.clear(); }

    //! What the chain last said, or nullptr.
    const AccountState* state(const Address& address) const;
    //! Σ over the nonces that no block has used yet; of several under one nonce the dearest counts.
    Amount reserved(const Address& address, std::span<const Reservation> reservations) const;
    //! What can be sent now: the newest balance less what is reserved, at least 0. Nothing when the
    //! balance is unknown.
    std::optional<Amount> available(const Address& address,
                                    std::span<const Reservation> reservations) const;
    //! The lowest nonce that neither the chain nor a reservation holds. Nothing when the account is
    //! unknown.
    std::optional<std::uint64_t> next_nonce(const Address& address,
                                            std::span<const Reservation> reservations) const;
    //! All accounts together; known only when each is.
    BalanceView view(std::span<const WalletAccount> accounts,
                     std::span<const Reservation> reservations) const;

private:
    struct Known {
        AccountState state;
        TimestampMs at_ms = 0;
    };
    std::map<Address, Known> known_;
};

} // namespace rustchain::wallet
