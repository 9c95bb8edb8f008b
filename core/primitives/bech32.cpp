// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bech32m text (BIP350): bytes with a typing check.
#include "core/primitives/bech32.hpp"

#include <array>

namespace rustchain {
namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::uint32_t kBech32mConstant = 0x2bc830a3;
constexpr std::size_t kChecksumLength = 6;
constexpr std::size_t kMostCharacters = 90;

std::uint32_t polymod_step(std::uint32_t checksum, std::uint8_t value) {
    static constexpr std::array<std::uint32_t, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                             0x3d4233dd, 0x2a1462b3};
    std::uint32_t top = checksum >> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    for (std::size_t i = 0; i < kGenerator.size(); ++i)
        if ((top >> i) & 1)
            checksum ^= kGenerator[i];
    return checksum;
}

std::uint32_t polymod(std::string_view prefix, ByteView groups) {
    std::uint32_t checksum = 1;
    for (char c : prefix)
        checksum = polymod_step(checksum, static_cast<std::uint8_t>(c >> 5));
    checksum = polymod_step(checksum, 0);
    for (char c : prefix)
        checksum = polymod_step(checksum, static_cast<std::uint8_t>(c & 31));
    for (std::uint8_t group : groups)
        checksum = polymod_step(checksum, group);
    return checksum;
}

char to_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

Result<Bech32Text, Bech32Fault> decode_bech32m(std::string_view text) {
    if (text.size() < 8 || text.size() > kMostCharacters)
        return fail(Bech32Fault::bad_length);
    bool has_lower = false;
    bool has_upper = false;
    for (char c : text) {
        if (c < 33 || c > 126)
            return fail(Bech32Fault::bad_character);
        has_lower = has_lower || (c >= 'a' && c <= 'z');
        has_upper = has_upper || (c >= 'A' && c <= 'Z');
    }
    if (has_lower && has_upper)
        return fail(Bech32Fault::mixed_case);
    std::size_t separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0 ||
        separator + 1 + kChecksumLength > text.size())
        return fail(Bech32Fault::no_separator);
    Bech32Text result;
    for (char c : text.substr(0, separator))
        result.prefix.push_back(to_lower(c));
    for (char c : text.substr(separator + 1)) {
        std::size_t value = kAlphabet.find(to_lower(c));
        if (value == std::string_view::npos)
            return fail(Bech32Fault::bad_character);
        result.groups.push_back(static_cast<std::uint8_t>(value));
    }
    if (polymod(result.prefix, result.groups) != kBech32mConstant)
        return fail(Bech32Fault::bad_checksum);
    result.groups.resize(result.groups.size() - kChecksumLength);
    return result;
}

std::string encode_bech32m(std::string_view prefix, ByteView groups) {
    Bytes padded(groups.begin(), groups.end());
    padded.resize(padded.size() + kChecksumLength, 0);
    std::uint32_t checksum = polymod(prefix, padded) ^ kBech32mConstant;
    std::string text(prefix);
    text.push_back('1');
    for (std::uint8_t group : groups)
        text.push_back(kAlphabet[group & 31]);
    for (std::size_t i = 0; i < kChecksumLength; ++i)
        text.push_back(kAlphabet[(checksum >> (5 * (kChecksumLength - 1 - i))) & 31]);
    return text;
}

Bytes to_five_bit_groups(ByteView bytes) {
    Bytes groups;
    std::uint32_t held = 0;
    int bits = 0;
    for (std::uint8_t byte : bytes) {
        held = (held << 8) | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            groups.push_back(static_cast<std::uint8_t>((held >> bits) & 31));
        }
        held &= (1U << bits) - 1;
    }
    if (bits > 0)
        groups.push_back(static_cast<std::uint8_t>((held << (5 - bits)) & 31));
    return groups;
}

Result<Bytes, Bech32Fault> from_five_bit_groups(ByteView groups) {
    Bytes bytes;
    std::uint32_t held = 0;
    int bits = 0;
    for (std::uint8_t group : groups) {
        held = (held << 5) | (group & 31U);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>((held >> bits) & 255));
        }
        held &= (1U << bits) - 1;
    }
    if (bits >= 5 || held != 0)
        return fail(Bech32Fault::bad_padding);
    return bytes;
}

} // namespace rustchain
