// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The keys of one unlocked wallet, and the pause that makes guessing slow.
#include "core/wallet/key_manager.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

using std::chrono::milliseconds;

constexpr unsigned kFreeTries = 5;
constexpr milliseconds kFirstPause{5'000};
constexpr milliseconds kLongestPause{300'000};

} // namespace

milliseconds pause_after(unsigned failures) {
    if (failures < kFreeTries)
        return milliseconds(0);
    unsigned doublings = std::min(failures - kFreeTries, 10U);
    return std::min(kFirstPause * (1U << doublings), kLongestPause);
}

runtime::Task<Result<SealedSecret>> KeyManager::open(Keystore keystore,
                                                     crypto::SecureBuffer password) {
    const WalletId id = keystore.identity.id;
    if (auto ready = check_pause(id); !ready)
        co_return fail(ready.error());
    auto work = [keystore = std::move(keystore), password = std::move(password)] {
        return unseal_keystore(keystore, password.view());
    };
    auto secret = co_await runtime::run_on(worker_, std::move(work));
    count(id, secret ? std::nullopt : std::optional(secret.error().code));
    co_return secret;
}

runtime::Task<Result<void>> KeyManager::unlock(Keystore keystore, crypto::SecureBuffer password) {
    const WalletId id = keystore.identity.id;
    if (auto ready = check_pause(id); !ready)
        co_return fail(ready.error());
    lock();
    const std::uint64_t before = locks_;
    auto work = [keystore = std::move(keystore), password = std::move(password)] {
        return WalletKeys::open(keystore, password.view());
    };
    auto keys = co_await runtime::run_on(worker_, std::move(work));
    count(id, keys ? std::nullopt : std::optional(keys.error().code));
    if (!keys)
        co_return fail(keys.error());
    if (before != locks_)
        co_return fail(ErrorCode::unavailable, "the wallet was locked meanwhile");
    keep(id, std::move(*keys));
    co_return Result<void>{};
}

void KeyManager::keep(const WalletId& id, WalletKeys keys) {
    lock();
    unlocked_ = id;
    keys_ = std::move(keys);
}

void KeyManager::lock() {
    ++locks_;
    keys_.reset();
}

std::optional<WalletId> KeyManager::unlocked() const {
    return keys_ ? std::optional(unlocked_) : std::nullopt;
}

milliseconds KeyManager::pause_left(const WalletId& id) const {
    auto found = tries_.find(id);
    if (found == tries_.end())
        return milliseconds(0);
    auto left = std::chrono::ceil<milliseconds>(found->second.retry_at - clock_.monotonic());
    return std::max(left, milliseconds(0));
}

unsigned KeyManager::failures(const WalletId& id) const {
    auto found = tries_.find(id);
    return found == tries_.end() ? 0 : found->second.failures;
}

Result<void> KeyManager::check_pause(const WalletId& id) const {
    milliseconds left = pause_left(id);
    if (left == milliseconds(0))
        return {};
    auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return fail(ErrorCode::busy,
                "Too many wrong passwords. Try again in " + std::to_string(seconds) + " s.");
}

void KeyManager::count(const WalletId& id, std::optional<ErrorCode> failure) {
    if (!failure) {
        tries_.erase(id);
    } else if (*failure == ErrorCode::wrong_password) {
        Tries& tries = tries_[id];
        ++tries.failures;
        tries.retry_at = clock_.monotonic() + pause_after(tries.failures);
    }
}

Result<crypto::PublicKey> KeyManager::public_key(const WalletAccount& account) const {
    if (!keys_)
        return fail(ErrorCode::unavailable, "the wallet is locked");
    return keys_->public_key(account);
}

Result<Transaction> KeyManager::sign(Transaction transaction, const WalletAccount& account,
                                     const ChainId& chain_id) const {
    auto key = public_key(account);
    if (!key)
        return fail(key.error());
    if (transaction.scheme != keys_->scheme() || transaction.key != *key)
        return fail(ErrorCode::invalid_input, "the transaction is another account's");
    auto signature = keys_->sign(signing_digest(transaction, chain_id), account);
    if (!signature)
        return fail(signature.error());
    transaction.signature = *signature;
    return transaction;
}

} // namespace rustchain::wallet
