// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From secrets to keys and addresses.
#include "core/wallet/keys/wallet_keys.hpp"

namespace rustchain::wallet {

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

Result<crypto::PublicKey> key_of_xpub(const std::string& xpub, std::uint32_t index) {
    auto parent = crypto::HdPublicKey::parse(xpub);
    if (!parent)
        return fail(parent.error());
    return parent->derive({.steps = {0, index}}).map([](const crypto::HdPublicKey& key) {
        return key.public_key();
    });
}

Result<void> check_account_xpub(const std::string& xpub) {
    constexpr std::uint32_t kAccountDepth = 3;
    auto parsed = crypto::HdPublicKey::parse(xpub);
    if (!parsed)
        return fail(parsed.error());
    if (parsed->position().depth != kAccountDepth)
        return fail(ErrorCode::invalid_input, "This xpub is not an account's: it stands at depth " +
                                                  std::to_string(parsed->position().depth) +
                                                  " in its tree, not 3.");
    return {};
}

Result<Address> address_of_xpub(const std::string& xpub, std::uint32_t index) {
    return key_of_xpub(xpub, index).map([](const crypto::PublicKey& key) {
        return address_of(KeyScheme::schnorr, key);
    });
}

Result<WalletKeys> WalletKeys::of(const SealedSecret& secret) {
    if (const auto* words = std::get_if<WalletSecret>(&secret))
        return coin_key_of(*words).map(
            [](crypto::HdKey&& coin_key) { return WalletKeys(std::move(coin_key)); });
    const auto& single = std::get<KeySecret>(secret);
    if (single.scheme == KeyScheme::schnorr)
        return crypto::KeyPair::create(single.key.view()).map([](crypto::KeyPair&& pair) {
            return WalletKeys(std::move(pair));
        });
    return crypto::Ed25519KeyPair::create(single.key.view()).map([](crypto::Ed25519KeyPair&& pair) {
        return WalletKeys(std::move(pair));
    });
}

Result<WalletKeys> WalletKeys::open(const Keystore& keystore, ByteView password) {
    auto secret = unseal_keystore(keystore, password);
    if (!secret)
        return fail(secret.error());
    auto keys = of(*secret);
    if (!keys)
        return keys;
    for (const WalletAccount& each : keystore.identity.accounts)
        if (keys->address(each) != each.address)
            return fail(ErrorCode::corrupt, "this wallet file is damaged: an address in it does "
                                            "not belong to its keys");
    return keys;
}

KeyScheme WalletKeys::scheme() const {
    return std::holds_alternative<crypto::Ed25519KeyPair>(keys_) ? KeyScheme::ed25519
                                                                 : KeyScheme::schnorr;
}

Result<crypto::PublicKey> WalletKeys::public_key(const WalletAccount& account) const {
    if (const auto* coin_key = std::get_if<crypto::HdKey>(&keys_))
        return derive_key_pair(*coin_key, account.account, account.index)
            .map([](const crypto::KeyPair& pair) { return pair.public_key(); });
    if (const auto* pair = std::get_if<crypto::KeyPair>(&keys_))
        return pair->public_key();
    return std::get<crypto::Ed25519KeyPair>(keys_).public_key();
}

Result<Address> WalletKeys::address(const WalletAccount& account) const {
    return public_key(account).map(
        [this](const crypto::PublicKey& key) { return address_of(scheme(), key); });
}

Result<crypto::Signature> WalletKeys::sign(const Hash256& digest,
                                           const WalletAccount& account) const {
    if (const auto* coin_key = std::get_if<crypto::HdKey>(&keys_))
        return derive_key_pair(*coin_key, account.account, account.index)
            .map([&](const crypto::KeyPair& pair) { return pair.sign(digest); });
    if (const auto* pair = std::get_if<crypto::KeyPair>(&keys_))
        return pair->sign(digest);
    return std::get<crypto::Ed25519KeyPair>(keys_).sign(digest);
}

Result<KeySecret> WalletKeys::export_key(const WalletAccount& account) const {
    if (const auto* coin_key = std::get_if<crypto::HdKey>(&keys_))
        return derive_key_pair(*coin_key, account.account, account.index)
            .map([](const crypto::KeyPair& pair) {
                return KeySecret{.scheme = KeyScheme::schnorr,
                                 .key = crypto::SecureBuffer(pair.secret())};
            });
    if (const auto* pair = std::get_if<crypto::KeyPair>(&keys_))
        return KeySecret{.scheme = KeyScheme::schnorr, .key = crypto::SecureBuffer(pair->secret())};
    const auto& pair = std::get<crypto::Ed25519KeyPair>(keys_);
    return KeySecret{.scheme = KeyScheme::ed25519, .key = crypto::SecureBuffer(pair.seed())};
}

Result<std::string> WalletKeys::export_xpub(std::uint32_t account) const {
    const auto* coin_key = std::get_if<crypto::HdKey>(&keys_);
    if (!coin_key)
        return fail(ErrorCode::unsupported,
                    "A single key has no xpub: watch its address in place of it.");
    if (account >= crypto::kHardened)
        return fail(ErrorCode::invalid_input, "an account lies below 2^31");
    return coin_key->child(account | crypto::kHardened).map([](const crypto::HdKey& key) {
        return key.to_public().to_text();
    });
}

} // namespace rustchain::wallet
