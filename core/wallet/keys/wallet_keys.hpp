// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The private keys of one wallet, whatever it was made from: they sign, and they can be exported.
#pragma once

#include "core/chain/transaction.hpp"
#include "core/crypto/ed25519_key_pair.hpp"
#include "core/crypto/recovery/hd_key.hpp"
#include "core/wallet/keystore.hpp"

namespace rustchain::wallet {

inline constexpr std::uint32_t kCoinType = 7225; //!< not registered with SLIP-44

//! m/44'/7225'/account'/0/index.
crypto::HdPath account_path(std::uint32_t account, std::uint32_t index);

//! The branch m/44'/7225' of a secret, from which every key of the wallet comes.
Result<crypto::HdKey> coin_key_of(const WalletSecret& secret);
Result<crypto::KeyPair> derive_key_pair(const crypto::HdKey& coin_key, std::uint32_t account,
                                        std::uint32_t index);
Result<Address> derive_address(const crypto::HdKey& coin_key, std::uint32_t account,
                               std::uint32_t index);

//! Whether it is the xpub of an account, three steps below the root. Fails with invalid_input.
Result<void> check_account_xpub(const std::string& xpub);
//! The public key m/…/0/index below an account's xpub. Fails with invalid_input.
Result<crypto::PublicKey> key_of_xpub(const std::string& xpub, std::uint32_t index);
Result<Address> address_of_xpub(const std::string& xpub, std::uint32_t index);

//! The opened keys of one wallet, in wiped memory. Move-only.
class WalletKeys {
public:
    WalletKeys(crypto::HdKey coin_key) : keys_(std::move(coin_key)) {}
    WalletKeys(crypto::KeyPair pair) : keys_(std::move(pair)) {}
    WalletKeys(crypto::Ed25519KeyPair pair) : keys_(std::move(pair)) {}
    //! Fails with invalid_input when the key is no valid one.
    static Result<WalletKeys> of(const SealedSecret& secret);
    //! Opens a file and checks that its addresses belong to its keys. Fails like unseal_keystore().
    static Result<WalletKeys> open(const Keystore& keystore, ByteView password);

    KeyScheme scheme() const;
    Result<crypto::PublicKey> public_key(const WalletAccount& account) const;
    Result<Address> address(const WalletAccount& account) const;
    Result<crypto::Signature> sign(const Hash256& digest, const WalletAccount& account) const;
    //! The account's private key, for export.
    Result<KeySecret> export_key(const WalletAccount& account) const;
    //! "xpub…" of m/44'/7225'/account'. Fails with unsupported for a single key.
    Result<std::string> export_xpub(std::uint32_t account) const;

private:
    std::variant<crypto::HdKey, crypto::KeyPair, crypto::Ed25519KeyPair> keys_;
};

} // namespace rustchain::wallet
