// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bytes of a wallet file, and what the seal keeps.
#include "core/wallet/keystore.hpp"

#include "core/crypto/sealed_box.hpp"
#include "core/crypto/sha256.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::wallet {
namespace {

using Magic = FixedBytes<struct KeystoreMagicTag, 8>;

constexpr Magic kMagic{{'R', 'T', 'C', 'W', 'A', 'L', 'T', 0}};
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kVersionedSize = Magic::kSize + 1;
constexpr std::size_t kMaxSealedBytes = 4096;

struct File {
    Magic magic = kMagic;
    std::uint8_t version = kVersion;
    WalletIdentity identity;
    WalletNotes notes;
    Bytes sealed;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.magic, self.version, self.identity, self.notes);
        codec.blob(self.sealed, kMaxSealedBytes);
    }
};

Hash256 checksum_of(ByteView body) {
    static const crypto::TaggedHash kHash("RTC/wallet-file");
    return kHash(body);
}

//! What the seal is bound to: magic, version and identity.
Bytes bound_bytes(const WalletIdentity& identity) {
    Bytes bytes;
    BorshWriter(bytes).value(kMagic, kVersion, identity);
    return bytes;
}

Error damaged(std::string why) {
    return {ErrorCode::corrupt, "this wallet file is damaged: " + std::move(why)};
}

// The secret as it is sealed: version u8, entropy length u8, entropy, passphrase length u16
// (little-endian), passphrase. Written and read by hand, so that no copy outlives its buffer.
constexpr std::uint8_t kSecretVersion = 1;

crypto::SecureBuffer entropy_of(const RecoveryWords& words) {
    std::vector<std::string_view> list = words.words();
    crypto::SecureBuffer entropy(list.size() * 4 / 3);
    for (std::size_t bit = 0; bit < entropy.size() * 8; ++bit) {
        unsigned index = crypto::index_of_word(list[bit / 11]).value_or(0);
        if ((index >> (10 - bit % 11)) & 1U)
            entropy.data()[bit / 8] |= static_cast<std::uint8_t>(0x80U >> (bit % 8));
    }
    return entropy;
}

crypto::SecureBuffer write_secret(const WalletSecret& secret) {
    crypto::SecureBuffer entropy = entropy_of(secret.words);
    std::size_t passphrase = secret.passphrase.size();
    crypto::SecureBuffer bytes(4 + entropy.size() + passphrase);
    std::uint8_t* to = bytes.data();
    *to++ = kSecretVersion;
    *to++ = static_cast<std::uint8_t>(entropy.size());
    to = std::copy(entropy.view().begin(), entropy.view().end(), to);
    *to++ = static_cast<std::uint8_t>(passphrase);
    *to++ = static_cast<std::uint8_t>(passphrase >> 8U);
    std::copy(secret.passphrase.view().begin(), secret.passphrase.view().end(), to);
    return bytes;
}

Result<WalletSecret> read_secret(ByteView bytes) {
    if (bytes.size() < 2)
        return fail(damaged("its secret is too short"));
    if (bytes[0] != kSecretVersion)
        return fail(ErrorCode::unsupported,
                    "this wallet file was written by a newer version of the program: update it");
    std::size_t entropy_size = bytes[1];
    if (bytes.size() < 4 + entropy_size)
        return fail(damaged("its secret is too short"));
    ByteView entropy = bytes.subspan(2, entropy_size);
    ByteView rest = bytes.subspan(2 + entropy_size);
    std::size_t passphrase_size = rest[0] + std::size_t{rest[1]} * 256;
    if (rest.size() != 2 + passphrase_size)
        return fail(damaged("its secret has the wrong length"));
    auto words = RecoveryWords::from_entropy(entropy);
    if (!words)
        return fail(damaged(words.error().message));
    return WalletSecret{.words = std::move(*words),
                        .passphrase = crypto::SecureBuffer(rest.subspan(2))};
}

Result<void> check_secret(const WalletSecret& secret, ByteView password) {
    if (password.empty())
        return fail(ErrorCode::invalid_input, "the wallet password must not be empty");
    if (password.size() > kMaxPasswordBytes)
        return fail(ErrorCode::invalid_input, "the wallet password is longer than 1024 bytes");
    if (secret.passphrase.size() > kMaxPassphraseBytes)
        return fail(ErrorCode::invalid_input, "the passphrase is longer than 256 bytes");
    if (!is_utf8(secret.passphrase.text()))
        return fail(ErrorCode::invalid_input, "the passphrase is not text");
    return {};
}

} // namespace

Result<void> check_wallet_name(std::string_view name) {
    if (is_blank(name))
        return fail(ErrorCode::invalid_input, "a wallet needs a name");
    if (name.size() > kMaxWalletNameBytes)
        return fail(ErrorCode::invalid_input, "the wallet's name is longer than 64 bytes");
    if (!is_plain_text(name))
        return fail(ErrorCode::invalid_input,
                    "the wallet's name holds characters that do not show");
    return {};
}

Result<Keystore> parse_keystore(ByteView bytes) {
    if (bytes.size() < kVersionedSize || Magic::from(bytes.first(Magic::kSize)) != kMagic)
        return fail(damaged("it does not begin like one"));
    if (std::uint8_t version = bytes[Magic::kSize]; version != kVersion)
        return fail(ErrorCode::unsupported,
                    "this wallet file has version " + std::to_string(version) +
                        ", this program reads version 1: update the program");
    if (bytes.size() > kMaxKeystoreBytes || bytes.size() < kVersionedSize + Hash256::kSize)
        return fail(damaged("its length is wrong"));
    ByteView body = bytes.first(bytes.size() - Hash256::kSize);
    if (Hash256::from(bytes.last(Hash256::kSize)) != checksum_of(body))
        return fail(damaged("its checksum does not fit"));
    auto file = decode<File>(body);
    if (!file)
        return fail(damaged(std::string(describe(file.error()))));
    auto inspected = crypto::inspect_sealed(file->sealed, bound_bytes(file->identity));
    if (!inspected)
        return fail(inspected.error().code == ErrorCode::unsupported
                        ? inspected.error()
                        : damaged(inspected.error().message));
    return Keystore{.identity = std::move(file->identity),
                    .notes = std::move(file->notes),
                    .sealed = std::move(file->sealed)};
}

Bytes write_keystore(const Keystore& keystore) {
    File file{.identity = keystore.identity, .notes = keystore.notes, .sealed = keystore.sealed};
    Bytes bytes = encode(file);
    append(bytes, checksum_of(bytes));
    return bytes;
}

Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes,
                               const WalletSecret& secret, ByteView password,
                               const crypto::StretchParameters& stretch) {
    if (auto checked = check_wallet_name(notes.name); !checked)
        return fail(checked.error());
    if (auto checked = check_secret(secret, password); !checked)
        return fail(checked.error());
    if (identity.accounts.empty() || identity.accounts.size() > kMaxWalletAccounts)
        return fail(ErrorCode::invalid_input, "a wallet has 1 to 64 accounts");
    crypto::SecureBuffer plain = write_secret(secret);
    auto sealed = crypto::seal(plain.view(), password, stretch, bound_bytes(identity));
    if (!sealed)
        return fail(sealed.error());
    return Keystore{
        .identity = std::move(identity), .notes = std::move(notes), .sealed = std::move(*sealed)};
}

Result<WalletSecret> open_keystore(const Keystore& keystore, ByteView password) {
    auto plain = crypto::unseal(keystore.sealed, password, bound_bytes(keystore.identity));
    if (!plain) {
        if (plain.error().code == ErrorCode::wrong_password)
            return fail(ErrorCode::wrong_password, "That password does not open this wallet.");
        return fail(plain.error());
    }
    return read_secret(plain->view());
}

} // namespace rustchain::wallet
