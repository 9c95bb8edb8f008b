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
constexpr std::uint8_t kFirstVersion = 1;
constexpr std::size_t kVersionedSize = Magic::kSize + 1;
constexpr std::size_t kMaxSealedBytes = 4096;

struct File {
    Magic magic = kMagic;
    std::uint8_t version = kKeystoreVersion;
    std::uint8_t seal_version = kKeystoreVersion;
    WalletIdentity identity;
    WalletNotes notes;
    Bytes sealed;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.magic, self.version, self.seal_version, self.identity, self.notes);
        codec.blob(self.sealed, kMaxSealedBytes);
    }
};

struct FirstFile {
    Magic magic = kMagic;
    std::uint8_t version = kFirstVersion;
    WalletIdentity identity;
    WalletNotes notes;
    Bytes sealed;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.magic, self.version);
        WalletIdentity::code_first(codec, self.identity);
        codec.value(self.notes);
        codec.blob(self.sealed, kMaxSealedBytes);
    }
};

Hash256 checksum_of(ByteView body) {
    static const crypto::TaggedHash kHash("RTC/wallet-file");
    return kHash(body);
}

//! What the seal is bound to: magic, version and identity, as that version spells them.
Bytes bound_bytes(const WalletIdentity& identity, std::uint8_t seal_version) {
    Bytes bytes;
    BorshWriter writer(bytes);
    writer.value(kMagic, seal_version);
    if (seal_version == kFirstVersion)
        WalletIdentity::code_first(writer, identity);
    else
        writer.value(identity);
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

Result<void> check_password(ByteView password) {
    if (password.empty())
        return fail(ErrorCode::invalid_input, "the wallet password must not be empty");
    if (password.size() > kMaxPasswordBytes)
        return fail(ErrorCode::invalid_input, "the wallet password is longer than 1024 bytes");
    return {};
}

Result<void> check_secret(const WalletSecret& secret) {
    if (secret.passphrase.size() > kMaxPassphraseBytes)
        return fail(ErrorCode::invalid_input, "the passphrase is longer than 256 bytes");
    if (!is_utf8(secret.passphrase.text()))
        return fail(ErrorCode::invalid_input, "the passphrase is not text");
    return {};
}

// A single key as it is sealed: version u8, scheme u8, the key.
constexpr std::size_t kKeySize = 32;

crypto::SecureBuffer write_key(const KeySecret& secret) {
    crypto::SecureBuffer bytes(2 + kKeySize);
    bytes.data()[0] = kSecretVersion;
    bytes.data()[1] = static_cast<std::uint8_t>(secret.scheme);
    std::copy(secret.key.view().begin(), secret.key.view().end(), bytes.data() + 2);
    return bytes;
}

Result<KeySecret> read_key(ByteView bytes, KeyScheme scheme) {
    if (bytes.size() != 2 + kKeySize)
        return fail(damaged("its key has the wrong length"));
    if (bytes[0] != kSecretVersion)
        return fail(ErrorCode::unsupported,
                    "this wallet file was written by a newer version of the program: update it");
    if (bytes[1] != static_cast<std::uint8_t>(scheme))
        return fail(damaged("its key is of another kind than it says"));
    return KeySecret{.scheme = scheme, .key = crypto::SecureBuffer(bytes.subspan(2))};
}

Result<void> check_parts(const WalletIdentity& identity, const WalletNotes& notes,
                         WalletKind kind) {
    if (auto checked = check_wallet_name(notes.name); !checked)
        return checked;
    if (identity.accounts.empty() || identity.accounts.size() > kMaxWalletAccounts)
        return fail(ErrorCode::invalid_input, "a wallet has 1 to 64 accounts");
    if (identity.kind != kind)
        return fail(ErrorCode::internal, "the secret is of another kind than the wallet");
    return {};
}

Result<Keystore> seal_bytes(WalletIdentity identity, WalletNotes notes, ByteView plain,
                            ByteView password, const crypto::StretchParameters& stretch) {
    auto sealed = crypto::seal(plain, password, stretch, bound_bytes(identity, kKeystoreVersion));
    if (!sealed)
        return fail(sealed.error());
    return Keystore{
        .identity = std::move(identity), .notes = std::move(notes), .sealed = std::move(*sealed)};
}

//! What must hold of the readable part beyond its layout.
Result<void> check_kind(const Keystore& keystore) {
    const WalletIdentity& identity = keystore.identity;
    const bool is_first = keystore.seal_version == kFirstVersion;
    if (!is_first && keystore.seal_version != kKeystoreVersion)
        return fail(damaged("its seal has no version that there is"));
    if (is_first && identity.kind != WalletKind::words)
        return fail(damaged("its kind does not fit its seal"));
    if (identity.kind != WalletKind::watch_only && !identity.xpub.empty())
        return fail(damaged("it holds a secret and an xpub"));
    if (identity.kind == WalletKind::words && identity.scheme != KeyScheme::schnorr)
        return fail(damaged("its words have another kind of keys"));
    if (!identity.can_spend() && !keystore.sealed.empty())
        return fail(damaged("it only watches and yet holds a secret"));
    return {};
}

Result<Keystore> decode_keystore(ByteView body) {
    if (body[Magic::kSize] == kFirstVersion) {
        auto file = decode<FirstFile>(body);
        if (!file)
            return fail(damaged(std::string(describe(file.error()))));
        return Keystore{.identity = std::move(file->identity),
                        .notes = std::move(file->notes),
                        .sealed = std::move(file->sealed),
                        .seal_version = kFirstVersion};
    }
    auto file = decode<File>(body);
    if (!file)
        return fail(damaged(std::string(describe(file.error()))));
    return Keystore{.identity = std::move(file->identity),
                    .notes = std::move(file->notes),
                    .sealed = std::move(file->sealed),
                    .seal_version = file->seal_version};
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
    const std::uint8_t version = bytes[Magic::kSize];
    if (version != kFirstVersion && version != kKeystoreVersion)
        return fail(ErrorCode::unsupported,
                    "this wallet file has version " + std::to_string(version) +
                        ", this program reads versions 1 and 2: update the program");
    if (bytes.size() > kMaxKeystoreBytes || bytes.size() < kVersionedSize + Hash256::kSize)
        return fail(damaged("its length is wrong"));
    ByteView body = bytes.first(bytes.size() - Hash256::kSize);
    if (Hash256::from(bytes.last(Hash256::kSize)) != checksum_of(body))
        return fail(damaged("its checksum does not fit"));
    auto keystore = decode_keystore(body);
    if (!keystore)
        return keystore;
    if (auto checked = check_kind(*keystore); !checked)
        return fail(checked.error());
    if (!keystore->identity.can_spend())
        return keystore;
    auto inspected = crypto::inspect_sealed(
        keystore->sealed, bound_bytes(keystore->identity, keystore->seal_version));
    if (!inspected)
        return fail(inspected.error().code == ErrorCode::unsupported
                        ? inspected.error()
                        : damaged(inspected.error().message));
    return keystore;
}

Bytes write_keystore(const Keystore& keystore) {
    File file{.seal_version = keystore.seal_version,
              .identity = keystore.identity,
              .notes = keystore.notes,
              .sealed = keystore.sealed};
    Bytes bytes = encode(file);
    append(bytes, checksum_of(bytes));
    return bytes;
}

Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes,
                               const WalletSecret& secret, ByteView password,
                               const crypto::StretchParameters& stretch) {
    if (auto checked = check_parts(identity, notes, WalletKind::words); !checked)
        return fail(checked.error());
    if (auto checked = check_password(password); !checked)
        return fail(checked.error());
    if (auto checked = check_secret(secret); !checked)
        return fail(checked.error());
    return seal_bytes(std::move(identity), std::move(notes), write_secret(secret).view(), password,
                      stretch);
}

Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes, const KeySecret& secret,
                               ByteView password, const crypto::StretchParameters& stretch) {
    if (auto checked = check_parts(identity, notes, WalletKind::single_key); !checked)
        return fail(checked.error());
    if (auto checked = check_password(password); !checked)
        return fail(checked.error());
    if (secret.key.size() != kKeySize || secret.scheme != identity.scheme)
        return fail(ErrorCode::invalid_input, "a private key has 32 bytes");
    return seal_bytes(std::move(identity), std::move(notes), write_key(secret).view(), password,
                      stretch);
}

Result<Keystore> seal_keystore(WalletIdentity identity, WalletNotes notes,
                               const SealedSecret& secret, ByteView password,
                               const crypto::StretchParameters& stretch) {
    return std::visit(
        [&](const auto& one) {
            return seal_keystore(std::move(identity), std::move(notes), one, password, stretch);
        },
        secret);
}

Result<Keystore> make_watch_only(WalletIdentity identity, WalletNotes notes) {
    if (auto checked = check_parts(identity, notes, WalletKind::watch_only); !checked)
        return fail(checked.error());
    return Keystore{.identity = std::move(identity), .notes = std::move(notes), .sealed = {}};
}

Result<SealedSecret> unseal_keystore(const Keystore& keystore, ByteView password) {
    if (!keystore.identity.can_spend())
        return fail(ErrorCode::unsupported, "This wallet only watches: it holds no secret.");
    auto plain = crypto::unseal(keystore.sealed, password,
                                bound_bytes(keystore.identity, keystore.seal_version));
    if (!plain) {
        if (plain.error().code == ErrorCode::wrong_password)
            return fail(ErrorCode::wrong_password, "That password does not open this wallet.");
        return fail(plain.error());
    }
    if (keystore.identity.kind == WalletKind::single_key)
        return read_key(plain->view(), keystore.identity.scheme).map([](KeySecret&& secret) {
            return SealedSecret(std::move(secret));
        });
    return read_secret(plain->view()).map([](WalletSecret&& secret) {
        return SealedSecret(std::move(secret));
    });
}

Result<WalletSecret> open_keystore(const Keystore& keystore, ByteView password) {
    auto secret = unseal_keystore(keystore, password);
    if (!secret)
        return fail(secret.error());
    if (auto* words = std::get_if<WalletSecret>(&*secret))
        return std::move(*words);
    return fail(ErrorCode::unsupported,
                "This wallet has no words: it holds a single key. Export the key.");
}

} // namespace rustchain::wallet
