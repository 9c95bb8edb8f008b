// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Base58Check, with every intermediate in wiped memory.
#include "core/crypto/recovery/base58.hpp"

#include "core/crypto/sha256.hpp"

#include <algorithm>
#include <cstring>
#include <string>

namespace rustchain::crypto {
namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kChecksumSize = 4;

//! Rewrites the number whose big-endian digits in base `from` are given, in base `to`: leading
//! zeros stand for themselves, as Base58 has it.
SecureBuffer convert(ByteView digits, unsigned from, unsigned to, std::size_t most_digits) {
    auto zeros = static_cast<std::size_t>(
        std::find_if(digits.begin(), digits.end(), [](std::uint8_t d) { return d != 0; }) -
        digits.begin());
    SecureBuffer little_endian(most_digits);
    std::size_t length = 0;
    for (std::uint8_t digit : digits.subspan(zeros)) {
        unsigned carry = digit;
        for (std::size_t i = 0; i < length || carry != 0; ++i) {
            carry += from * little_endian.data()[i];
            little_endian.data()[i] = static_cast<std::uint8_t>(carry % to);
            carry /= to;
            length = std::max(length, i + 1);
        }
    }
    SecureBuffer result(zeros + length);
    std::reverse_copy(little_endian.data(), little_endian.data() + length, result.data() + zeros);
    return result;
}

Hash256 double_sha256(ByteView bytes) {
    return sha256(sha256(bytes));
}

} // namespace

SecureBuffer encode_base58check(ByteView payload) {
    SecureBuffer whole(payload.size() + kChecksumSize);
    std::copy(payload.begin(), payload.end(), whole.data());
    Hash256 checksum = double_sha256(payload);
    std::memcpy(whole.data() + payload.size(), checksum.data(), kChecksumSize);
    SecureBuffer text = convert(whole.view(), 256, 58, whole.size() * 2);
    for (std::size_t i = 0; i < text.size(); ++i)
        text.data()[i] = static_cast<std::uint8_t>(kAlphabet[text.data()[i]]);
    return text;
}

Result<SecureBuffer> decode_base58(std::string_view text) {
    if (text.size() > kMostBase58Characters)
        return fail(ErrorCode::invalid_input, "the Base58 text is too long");
    SecureBuffer digits(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t value = kAlphabet.find(text[i]);
        if (value == std::string_view::npos)
            return fail(ErrorCode::invalid_input,
                        "not a Base58 character at position " + std::to_string(i));
        digits.data()[i] = static_cast<std::uint8_t>(value);
    }
    return convert(digits.view(), 58, 256, digits.size());
}

Result<SecureBuffer> decode_base58check(std::string_view text) {
    auto whole = decode_base58(text);
    if (!whole)
        return whole;
    if (whole->size() < kChecksumSize)
        return fail(ErrorCode::invalid_input, "the Base58 text is too short");
    ByteView payload = whole->view().first(whole->size() - kChecksumSize);
    Hash256 checksum = double_sha256(payload);
    if (std::memcmp(checksum.data(), payload.data() + payload.size(), kChecksumSize) != 0)
        return fail(ErrorCode::invalid_input, "the checksum does not fit: a character is wrong");
    return SecureBuffer(payload);
}

} // namespace rustchain::crypto
