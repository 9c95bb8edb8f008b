// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules by which today's clients derive a key from words.
#include "core/wallet/legacy/legacy_words.hpp"

#include "core/crypto/hash_functions.hpp"
#include "core/crypto/sha256.hpp"

namespace rustchain::wallet {
namespace {

constexpr std::size_t kSeedBytes = 32;

//! BIP39 seed, then HMAC-SHA512 keyed "ed25519 seed", first 32 bytes.
Result<LegacyKey> wallet_cli_key(ByteView seed) {
    auto digest = crypto::hmac_sha512(as_bytes("ed25519 seed"), {seed});
    return make_legacy_key("wallet CLI", true, KeyScheme::ed25519, digest.view().first(kSeedBytes));
}

//! HMAC-SHA512 of the path keyed with the seed, first 32 bytes; of them SHA-512, first 32 bytes.
Result<LegacyKey> rust_wallet_key(ByteView seed, std::string_view path) {
    auto derived = crypto::hmac_sha512(seed, {as_bytes(path)});
    auto digest = crypto::sha512(derived.view().first(kSeedBytes));
    return make_legacy_key("Rust wallet, " + std::string(path), false, KeyScheme::ed25519,
                           digest.view().first(kSeedBytes));
}

//! SHA-256 of "words:path".
Result<LegacyKey> react_native_key(std::string_view words, std::string_view path) {
    Hash256 digest = crypto::sha256({as_bytes(words), as_bytes(":"), as_bytes(path)});
    auto key = make_legacy_key("React Native wallet, " + std::string(path), false,
                               KeyScheme::ed25519, digest);
    crypto::wipe(digest.data(), Hash256::kSize);
    return key;
}

//! HMAC-SHA512 of the words keyed "mnemonic", first 32 bytes.
Result<LegacyKey> python_key(std::string_view words) {
    auto digest = crypto::hmac_sha512(as_bytes("mnemonic"), {as_bytes(words)});
    return make_legacy_key("Python SDK", false, KeyScheme::ed25519,
                           digest.view().first(kSeedBytes));
}

} // namespace

Result<std::vector<LegacyKey>> legacy_keys_of(const RecoveryWords& words, std::string_view path) {
    if (path.empty() || path.size() > kMaxLegacyPathBytes)
        return fail(ErrorCode::invalid_input, "A path has 1 to 64 characters.");
    auto seed = words.to_seed();
    if (!seed)
        return fail(seed.error());
    Result<LegacyKey> made[] = {wallet_cli_key(seed->view()), rust_wallet_key(seed->view(), path),
                                react_native_key(words.text(), path), python_key(words.text())};
    std::vector<LegacyKey> keys;
    for (Result<LegacyKey>& each : made) {
        if (!each)
            return fail(each.error());
        keys.push_back(std::move(*each));
    }
    return keys;
}

Result<LegacyKey> python_key_of(std::string_view words) {
    if (words.size() > kMaxLegacyWordsBytes)
        return fail(ErrorCode::invalid_input, "Words have at most 1024 bytes.");
    crypto::SecureBuffer text(words.size());
    std::size_t size = 0;
    std::size_t count = 0;
    bool is_in_word = false;
    for (char c : words) {
        const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!is_space && (c < 'a' || c > 'z'))
            return fail(ErrorCode::invalid_input,
                        "The Python SDK's words have the letters a to z, in lower case.");
        if (!is_space && !is_in_word && count++ > 0)
            text.data()[size++] = ' ';
        if (!is_space)
            text.data()[size++] = static_cast<std::uint8_t>(c);
        is_in_word = !is_space;
    }
    if (count != 12 && count != 24)
        return fail(ErrorCode::invalid_input,
                    "There are 12 or 24 words; this has " + std::to_string(count) + ".");
    return python_key(text.text().substr(0, size));
}

} // namespace rustchain::wallet
