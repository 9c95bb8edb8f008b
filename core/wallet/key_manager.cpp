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

Result<crypto::HdKey> open_coin_key(const Keystore& keystore, ByteView password) {
    auto secret = open_keystore(keystore, password);
    if (!secret)
        return fail(secret.error());
    auto coin_key = coin_key_of(*secret);
    if (!coin_key)
        return coin_key;
    for (const WalletAccount& each : keystore.identity.accounts)
        if (derive_address(*coin_key, each.account, each.index) != each.address)
            return fail(ErrorCode::corrupt, "this wallet file is damaged: an address in it does "
                                            "not belong to its keys");
    return coin_key;
}

} // namespace

crypto::HdPath account_path(std::uint32_t account, std::uint32_t index) {
    return {.steps = {44 | crypto::kHardened, kCoinType | crypto::kHardened,
                      account | crypto::kHardened, 0, index}};
}

Result<crypto::HdKey> coin_key_of(const WalletSecret& secret) {
    auto seed = secret.words.to_seed(secret.passphrase.text());
    if (!seed)
        return fail(seed.error());
    auto master = crypto::HdKey::from_seed(seed->view());
    if (!master)
        return master;
    return master->derive({.steps = {44 | crypto::kHardened, kCoinType | crypto::kHardened}});
}

Result<crypto::KeyPair> derive_key_pair(const crypto::HdKey& coin_key, std::uint32_t account,
                                        std::uint32_t index) {
    if ((account | index) >= crypto::kHardened)
        return fail(ErrorCode::invalid_input, "account and index lie below 2^31");
    auto key = coin_key.derive({.steps = {account | crypto::kHardened, 0, index}});
    if (!key)
        return fail(key.error());
    return key->to_key_pair();
}

Result<Address> derive_address(const crypto::HdKey& coin_key, std::uint32_t account,
                               std::uint32_t index) {
    return derive_key_pair(coin_key, account, index).map([](const crypto::KeyPair& pair) {
        return address_of(KeyScheme::schnorr, pair.public_key());
    });
}

milliseconds pause_after(unsigned failures) {
    if (failures < kFreeTries)
        return milliseconds(0);
    unsigned doublings = std::min(failures - kFreeTries, 10U);
    return std::min(kFirstPause * (1U << doublings), kLongestPause);
}

runtime::Task<Result<WalletSecret>> KeyManager::open(Keystore keystore,
                                                     crypto::SecureBuffer password) {
    const WalletId id = keystore.identity.id;
    if (auto ready = check_pause(id); !ready)
        co_return fail(ready.error());
    auto work = [keystore = std::move(keystore), password = std::move(password)] {
        return open_keystore(keystore, password.view());
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
        return open_coin_key(keystore, password.view());
    };
    auto coin_key = co_await runtime::run_on(worker_, std::move(work));
    count(id, coin_key ? std::nullopt : std::optional(coin_key.error().code));
    if (!coin_key)
        co_return fail(coin_key.error());
    if (before != locks_)
        co_return fail(ErrorCode::unavailable, "the wallet was locked meanwhile");
    keep(id, std::move(*coin_key));
    co_return Result<void>{};
}

void KeyManager::keep(const WalletId& id, crypto::HdKey coin_key) {
    lock();
    unlocked_ = id;
    coin_key_ = std::move(coin_key);
}

void KeyManager::lock() {
    ++locks_;
    coin_key_.reset();
}

std::optional<WalletId> KeyManager::unlocked() const {
    return coin_key_ ? std::optional(unlocked_) : std::nullopt;
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

Result<crypto::KeyPair> KeyManager::key_pair(const WalletAccount& account) const {
    if (!coin_key_)
        return fail(ErrorCode::unavailable, "the wallet is locked");
    return derive_key_pair(*coin_key_, account.account, account.index);
}

Result<crypto::PublicKey> KeyManager::public_key(const WalletAccount& account) const {
    return key_pair(account).map([](const crypto::KeyPair& pair) { return pair.public_key(); });
}

Result<Transaction> KeyManager::sign(Transaction transaction, const WalletAccount& account,
                                     const ChainId& chain_id) const {
    auto pair = key_pair(account);
    if (!pair)
        return fail(pair.error());
    if (transaction.scheme != KeyScheme::schnorr || transaction.key != pair->public_key())
        return fail(ErrorCode::invalid_input, "the transaction is another account's");
    transaction.signature = pair->sign(signing_digest(transaction, chain_id));
    return transaction;
}

} // namespace rustchain::wallet
