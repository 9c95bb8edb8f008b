// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The keys of one unlocked wallet: who holds them, signs with them and wipes them.
#pragma once

#include "core/runtime/task.hpp"
#include "core/wallet/keys/wallet_keys.hpp"

#include <chrono>
#include <map>
#include <optional>

namespace rustchain::wallet {

//! How long the next password must wait after `failures` wrong ones: nothing before the fifth, then
//! doubling to five minutes.
std::chrono::milliseconds pause_after(unsigned failures);

//! Lives on one strand and keeps the keys there; only the stretching of passwords leaves it, to
//! `worker`.
class KeyManager {
public:
    KeyManager(runtime::Executor worker, runtime::Clock& clock)
        : worker_(std::move(worker)), clock_(clock) {}

    //! Opens a wallet and keeps its keys; the one that was open is locked first. Fails with
    //! wrong_password, busy (the pause after wrong tries is not over), corrupt, unsupported.
    runtime::Task<Result<void>> unlock(Keystore keystore, crypto::SecureBuffer password);
    //! Opens it for one look: backing up, changing the password. Counts wrong tries the same.
    runtime::Task<Result<SealedSecret>> open(Keystore keystore, crypto::SecureBuffer password);
    //! Keeps the keys of a wallet that was just made.
    void keep(const WalletId& id, WalletKeys keys);
    //! Wipes the keys at once; an unlock() that is still stretching fails then.
    void lock();

    bool is_unlocked() const { return keys_.has_value(); }
    //! The keys, or null while locked; valid until the next call that may lock.
    const WalletKeys* keys() const { return keys_ ? &*keys_ : nullptr; }
    std::optional<WalletId> unlocked() const;
    //! What is left of the pause for this wallet.
    std::chrono::milliseconds pause_left(const WalletId& id) const;
    unsigned failures(const WalletId& id) const;

    //! The public key of an account of the unlocked wallet. Fails with unavailable when locked.
    Result<crypto::PublicKey> public_key(const WalletAccount& account) const;
    //! Signs with the account's key, whose public half the transaction must carry. Fails with
    //! unavailable when locked, invalid_input when the key is another's.
    Result<Transaction> sign(Transaction transaction, const WalletAccount& account,
                             const ChainId& chain_id) const;

private:
    struct Tries {
        unsigned failures = 0;
        runtime::MonotonicTime retry_at{};
    };
    Result<void> check_pause(const WalletId& id) const;
    void count(const WalletId& id, std::optional<ErrorCode> failure);

    runtime::Executor worker_;
    runtime::Clock& clock_;
    std::optional<WalletKeys> keys_;
    WalletId unlocked_;
    std::uint64_t locks_ = 0; //!< how often it was locked
    std::map<WalletId, Tries> tries_;
};

} // namespace rustchain::wallet
