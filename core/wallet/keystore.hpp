// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bytes of a wallet file: a part that anyone may read, and the sealed seed.
//
// Layout (Borsh): magic[8] "RTCWALT\0", version u8 = 1, identity, notes, sealed (u32 length, then a
// sealed box), checksum[32] = H(RTC/wallet-file, all bytes before it). The box is bound to magic,
// version and identity; notes may change without the password.
#pragma once

#include "core/chain/address.hpp"
#include "core/crypto/key_stretching.hpp"
#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/borsh.hpp"
#include "core/primitives/height.hpp"
#include "core/wallet/recovery_words.hpp"

#include <string>
#include <vector>

namespace rustchain::wallet {

using WalletId = FixedBytes<struct WalletIdTag, 16>;

inline constexpr std::size_t kMaxWalletNameBytes = 64;
inline constexpr std::size_t kMaxPassphraseBytes = 256;
inline constexpr std::size_t kMaxPasswordBytes = 1024;
inline constexpr std::size_t kMaxWalletAccounts = 64;
inline constexpr std::size_t kMaxKeystoreBytes = 64 * 1024;

//! One key of the wallet: m/44'/7225'/account'/0/index, and its address.
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

    bool operator==(const WalletIdentity&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.id);
        codec.text(self.network, 16);
        codec.value(self.created_ms);
        codec.list(self.accounts, 1, kMaxWalletAccounts);
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
    Bytes sealed;

    const Address& receive_address() const { return identity.accounts.front().address; }
    bool operator==(const Keystore&) const = default;
};

//! What the seal keeps: words and passphrase. Move-only, wiped.
struct WalletSecret {
    RecoveryWords words;
    crypto::SecureBuffer passphrase; //!< UTF-8, may be empty
};

//! Reads untrusted bytes. Fails with corrupt (damaged, or no wallet file) or unsupported (a newer
//! version).
Result<Keystore> parse_keystore(ByteView bytes);
Bytes write_keystore(const Keystore& keystore);

//! Seals a secret. Blocks for what `stretch` costs. Fails with invalid_input naming what is too
//! long, empty or not text.
Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes,
                               const WalletSecret& secret, ByteView password,
                               const crypto::StretchParameters& stretch);
//! The secret. Blocks for what the file's parameters cost. Fails with wrong_password, corrupt or
//! unsupported.
Result<WalletSecret> open_keystore(const Keystore& keystore, ByteView password);

//! 1 … 64 bytes of UTF-8 without control or direction characters, not only spaces.
Result<void> check_wallet_name(std::string_view name);

} // namespace rustchain::wallet
