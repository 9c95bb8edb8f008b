// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading and opening the key files of today's clients.
#include "core/wallet/legacy/legacy_file.hpp"

#include "core/crypto/cipher.hpp"
#include "core/crypto/hash_functions.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/base64.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

using Names = std::initializer_list<std::string_view>;

constexpr json::ParseLimits kLegacyLimits{
    .max_bytes = kMaxLegacyFileBytes, .max_depth = 6, .max_values = 4096};
constexpr std::size_t kSealedKeyBytes = 32 + crypto::kCipherTagSize;
constexpr std::size_t kLeastSaltBytes = 8;
constexpr std::size_t kMostSaltBytes = 64;

//! The member that has one of these names; the first when none is there.
json::Field any_of(const json::Field& parent, Names names) {
    for (std::string_view name : names)
        if (json::Field field = parent.at(name))
            return field;
    return parent.at(*names.begin());
}

//! Bytes as Base64, hex digits or an array of numbers: each client writes its own.
Result<Bytes> read_bytes(const json::Field& field, std::size_t least, std::size_t most) {
    Bytes bytes;
    if (auto items = field.items(most)) {
        for (const json::Field& item : *items) {
            auto byte = item.uint<std::uint8_t>();
            if (!byte)
                return fail(byte.error());
            bytes.push_back(*byte);
        }
    } else {
        auto text = field.text();
        if (!text)
            return fail(text.error());
        // What is spelt in hex digits alone is hardly ever Base64 by chance.
        auto read = from_hex(*text);
        if (!read)
            read = from_base64(*text);
        if (!read)
            return fail(ErrorCode::invalid_input, field.path() + ": neither Base64 nor hex digits");
        bytes = std::move(*read);
    }
    if (bytes.size() < least || bytes.size() > most)
        return fail(ErrorCode::invalid_input,
                    field.path() + ": " + std::to_string(bytes.size()) + " bytes, expected " +
                        std::to_string(least) +
                        (least == most ? "" : " to " + std::to_string(most)));
    return bytes;
}

//! Fails with unsupported when the field is there and says something else.
Result<void> check_word(const json::Field& field, std::string_view wanted) {
    if (!field)
        return {};
    auto text = field.text();
    if (!text)
        return fail(text.error());
    auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    if (std::ranges::equal(*text, wanted, {}, lower, lower))
        return {};
    return fail(ErrorCode::unsupported, field.path() + ": \"" + text->substr(0, 40) +
                                            "\" is not known; expected " + std::string(wanted));
}

Result<void> read_sealed(const json::Field& box, LegacyFile& file) {
    auto salt = read_bytes(any_of(box, {"salt_b64", "salt"}), kLeastSaltBytes, kMostSaltBytes);
    if (!salt)
        return fail(salt.error());
    auto nonce = read_bytes(any_of(box, {"nonce_b64", "nonce", "iv_b64", "iv"}),
                            crypto::CipherNonce::kSize, crypto::CipherNonce::kSize);
    if (!nonce)
        return fail(nonce.error());
    auto sealed = read_bytes(any_of(box, {"ciphertext_b64", "ciphertext", "encrypted_private_key"}),
                             kSealedKeyBytes, kSealedKeyBytes);
    if (!sealed)
        return fail(sealed.error());
    file.salt = std::move(*salt);
    file.nonce = std::move(*nonce);
    file.sealed = std::move(*sealed);
    if (auto field = any_of(box, {"kdf_iterations", "iterations", "pbkdf2_iterations"})) {
        auto count = field.u64(1, kMostLegacyIterations);
        if (!count)
            return fail(count.error());
        file.iterations = static_cast<std::uint32_t>(*count);
    }
    return {};
}

Result<void> read_claims(const json::Field& root, LegacyFile& file) {
    if (json::Field field = root.at("name")) {
        auto name = field.text();
        if (name && name->size() <= kMaxWalletNameBytes && is_plain_text(*name))
            file.name = *name;
    }
    if (json::Field field = root.at("address")) {
        auto text = field.text();
        if (!text)
            return fail(text.error());
        auto address = parse_address(*text, "rtc");
        if (!address)
            return fail(ErrorCode::invalid_input,
                        "address: " + std::string(describe(address.error())));
        file.address = address->address;
    }
    if (json::Field field = root.at("public_key_hex")) {
        auto key = field.fixed<crypto::PublicKey>();
        if (!key)
            return fail(key.error());
        file.key = *key;
    }
    return {};
}

Result<LegacyFile> read_file_of(const json::Field& root) {
    if (json::Field version = root.at("version")) {
        auto number = version.u64();
        if (!number)
            return fail(number.error());
        if (*number != 1)
            return fail(ErrorCode::unsupported,
                        "version: " + std::to_string(*number) + " is not known; expected 1");
    }
    const json::Field inner = root.at("crypto");
    const json::Field& box = inner ? inner : root;
    const bool is_rust = !inner && root.at("ciphertext").items().has_value();
    LegacyFile file{.client = is_rust ? "Rust wallet" : "wallet CLI"};
    if (auto cipher = check_word(box.at("cipher"), "AES-256-GCM"); !cipher)
        return fail(cipher.error());
    if (auto kdf = check_word(box.at("kdf"), "PBKDF2-HMAC-SHA256"); !kdf)
        return fail(kdf.error());
    if (auto sealed = read_sealed(box, file); !sealed)
        return fail(sealed.error());
    if (auto claims = read_claims(root, file); !claims)
        return fail(claims.error());
    return file;
}

} // namespace

Result<LegacyFile> parse_legacy_file(std::string_view text) {
    auto value = json::parse(text, kLegacyLimits);
    if (!value)
        return fail(value.error().code, "This key file cannot be read: " + value.error().message);
    auto file = read_file_of(json::Field(*value));
    if (!file)
        return fail(file.error().code, "This key file cannot be read: " + file.error().message);
    return file;
}

Result<LegacyKey> open_legacy_file(const LegacyFile& file, ByteView password) {
    auto nonce = crypto::CipherNonce::from(file.nonce);
    if (!nonce || file.iterations == 0 || file.iterations > kMostLegacyIterations)
        return fail(ErrorCode::invalid_input, "This key file is out of its limits.");
    auto key = crypto::pbkdf2_hmac_sha256(password, file.salt, file.iterations);
    auto plain = crypto::decrypt_aes_gcm(key.view().first<32>(), *nonce, file.sealed);
    if (!plain)
        return fail(ErrorCode::wrong_password,
                    "That password does not open this key file, or the file is damaged.");
    auto made = make_legacy_key(file.client, file.client == "wallet CLI", KeyScheme::ed25519,
                                plain->view());
    if (!made)
        return fail(ErrorCode::corrupt, "This key file is damaged: " + made.error().message);
    if ((file.address && *file.address != made->address) || (file.key && *file.key != made->key))
        return fail(ErrorCode::corrupt,
                    "This key file is damaged: its key is not that of its address.");
    return made;
}

} // namespace rustchain::wallet
