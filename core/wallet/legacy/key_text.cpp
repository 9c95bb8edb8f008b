// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Private keys as text; every intermediate stays in wiped memory.
#include "core/wallet/legacy/key_text.hpp"

#include "core/crypto/recovery/base58.hpp"

namespace rustchain::wallet {
namespace {

constexpr std::string_view kEd25519Mark = "ed25519:";
constexpr std::string_view kSecpMark = "secp256k1:";
constexpr std::size_t kRawKeyBytes = 32;

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

//! 32 bytes of exactly 64 hex digits, or nothing.
std::optional<crypto::SecureBuffer> key_of_hex(std::string_view text) {
    if (text.size() != 2 * kRawKeyBytes)
        return std::nullopt;
    crypto::SecureBuffer key(kRawKeyBytes);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = hex_digit(text[i]);
        if (digit < 0)
            return std::nullopt;
        key.data()[i / 2] = static_cast<std::uint8_t>(key.data()[i / 2] << 4U | digit);
    }
    return key;
}

Result<std::vector<LegacyKey>> one_of(std::string_view hex, KeyScheme scheme) {
    auto key = key_of_hex(hex);
    if (!key)
        return fail(ErrorCode::invalid_input, "A private key has 64 hex digits.");
    auto made = make_legacy_key("private key", true, scheme, key->view());
    if (!made)
        return fail(made.error());
    std::vector<LegacyKey> keys;
    keys.push_back(std::move(*made));
    return keys;
}

} // namespace

crypto::SecureBuffer write_key_text(const KeySecret& secret) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const std::string_view mark = secret.scheme == KeyScheme::ed25519 ? kEd25519Mark : kSecpMark;
    crypto::SecureBuffer text(mark.size() + 2 * secret.key.size());
    std::uint8_t* to = std::copy(mark.begin(), mark.end(), text.data());
    for (std::uint8_t byte : secret.key.view()) {
        *to++ = static_cast<std::uint8_t>(kDigits[byte >> 4U]);
        *to++ = static_cast<std::uint8_t>(kDigits[byte & 15U]);
    }
    return text;
}

Result<std::vector<LegacyKey>> read_key_text(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with(kEd25519Mark))
        return one_of(text.substr(kEd25519Mark.size()), KeyScheme::ed25519);
    if (text.starts_with(kSecpMark))
        return one_of(text.substr(kSecpMark.size()), KeyScheme::schnorr);
    if (text.starts_with("0x"))
        text.remove_prefix(2);
    auto raw = key_of_hex(text);
    if (!raw) {
        auto decoded = crypto::decode_base58(text);
        if (!decoded || decoded->size() != kRawKeyBytes)
            return fail(ErrorCode::invalid_input,
                        "This is no private key: one has 64 hex digits, or 32 bytes in Base58.");
        raw = std::move(*decoded);
    }
    std::vector<LegacyKey> keys;
    auto old_kind = make_legacy_key("raw key, Ed25519", true, KeyScheme::ed25519, raw->view());
    if (old_kind)
        keys.push_back(std::move(*old_kind));
    auto new_kind = make_legacy_key("raw key, secp256k1", true, KeyScheme::schnorr, raw->view());
    if (new_kind)
        keys.push_back(std::move(*new_kind));
    return keys;
}

} // namespace rustchain::wallet
