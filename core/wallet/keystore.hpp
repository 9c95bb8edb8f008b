// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bytes of a wallet file: a part that anyone may read, and the sealed secret.
//
// Layout (Borsh): magic[8] "RTCWALT\0", version u8 = 2, seal_version u8, identity, notes, sealed
// (u32 length, then a sealed box; empty when there is nothing to seal), checksum[32] =
// H(RTC/wallet-file, all bytes before it). The box is bound to magic, seal_version and the identity
// as that version spells it; notes may change without the password. Version 1 has no seal_version
// and no kind, scheme and xpub in the identity: its box stays bound to version 1 until the password
// is next at hand.
#pragma once

#include "core/chain/address.hpp"
#include "core/crypto/key_stretching.hpp"
#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/borsh.hpp"
#include "core/primitives/height.hpp"
#include "core/wallet/recovery_words.hpp"

#include <string>
#include <variant>
#include <vector>

namespace rustchain::wallet {

using WalletId = FixedBytes<struct WalletIdTag, 16>;

inline constexpr std::size_t kMaxWalletNameBytes = 64;
inline constexpr std::size_t kMaxPassphraseBytes = 256;
inline constexpr std::size_t kMaxPasswordBytes = 1024;
inline constexpr std::size_t kMaxWalletAccounts = 64;
inline constexpr std::size_t kMaxXpubBytes = 128;
inline constexpr std::uint8_t kKeystoreVersion = 2;
inline constexpr std::size_t kMaxKeystoreBytes = 64 * 1024;

//! What a wallet holds. The values are the file's.
enum class WalletKind : std::uint8_t {
    words = 0,      //!< recovery words, of which every key comes
    single_key = 1, //!< one private key
    watch_only = 2, //!< an address or an xpub: it can look and not sign
    kCount
};

//! One key of the wallet: m/44'/7225'/account'/0/index, and its address. What has no path is 0, 0.
struct WalletAccount {
    std::uint32_t account = 0;
    std::uint32_t index = 0;
    Address address;

    bool operator==(const WalletAccount&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.account, self.index, self.address);
    }
};

//! What the sealed seed is bound to.
struct WalletIdentity {
    WalletId id;
    std::string network; //!< "main", "test" or "dev"
    TimestampMs created_ms = 0;
    std::vector<WalletAccount> accounts; //!< at least one; the first receives
    WalletKind kind = WalletKind::words;
    KeyScheme scheme = KeyScheme::schnorr; //!< of its keys; of a watched address it is not known
    std::string xpub{};                    //!< of a watch-only wallet that has one

    bool can_spend() const { return kind != WalletKind::watch_only; }
    bool operator==(const WalletIdentity&) const = default;
    //! As version 1 spells it.
    template <class Codec, class Self>
    static void code_first(Codec& codec, Self& self) {
        codec.value(self.id);
        codec.text(self.network, 16);
        codec.value(self.created_ms);
        codec.list(self.accounts, 1, kMaxWalletAccounts);
    }
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        code_first(codec, self);
        codec.value(self.kind, self.scheme);
        codec.text(self.xpub, kMaxXpubBytes);
    }
};

//! What may change without the password.
struct WalletNotes {
    std::string name;
    bool is_backup_checked = false;

    bool operator==(const WalletNotes&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.name, kMaxWalletNameBytes);
        codec.value(self.is_backup_checked);
    }
};

struct Keystore {
    WalletIdentity identity;
    WalletNotes notes;
    Bytes sealed;                                 //!< empty: watch-only
    std::uint8_t seal_version = kKeystoreVersion; //!< what the box is bound to; 1 only for words

    const Address& receive_address() const { return identity.accounts.front().address; }
    bool operator==(const Keystore&) const = default;
};

//! What the seal of a wallet of words keeps. Move-only, wiped.
struct WalletSecret {
    RecoveryWords words;
    crypto::SecureBuffer passphrase; //!< UTF-8, may be empty
};

//! What the seal of a single key keeps. Move-only, wiped.
struct KeySecret {
    KeyScheme scheme = KeyScheme::ed25519;
    crypto::SecureBuffer key; //!< 32 bytes: the seed of Ed25519, the scalar of secp256k1
};

using SealedSecret = std::variant<WalletSecret, KeySecret>;

//! Reads untrusted bytes. Fails with corrupt (damaged, or no wallet file) or unsupported (a newer
//! version).
Result<Keystore> parse_keystore(ByteView bytes);
Bytes write_keystore(const Keystore& keystore);

//! Seals a secret under an identity of its kind. Blocks for what `stretch` costs. Fails with
//! invalid_input naming what is too long, empty, not text or no key.
Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes,
                               const WalletSecret& secret, ByteView password,
                               const crypto::StretchParameters& stretch);
Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes, const KeySecret& secret,
                               ByteView password, const crypto::StretchParameters& stretch);
Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes,
                               const SealedSecret& secret, ByteView password,
                               const crypto::StretchParameters& stretch);
//! A file that only watches.
Result<Keystore> make_watch_only(WalletIdentity identity, WalletNotes notes);

//! The secret. Blocks for what the file's parameters cost. Fails with wrong_password, corrupt or
//! unsupported (also: a watch-only wallet has none).
Result<SealedSecret> unseal_keystore(const Keystore& keystore, ByteView password);
//! The same for a wallet of words; fails with unsupported when it holds something else.
Result<WalletSecret> open_keystore(const Keystore& keystore, ByteView password);

//! 1 … 64 bytes of UTF-8 without control or direction characters, not only spaces.
Result<void> check_wallet_name(std::string_view name);

} // namespace rustchain::wallet
