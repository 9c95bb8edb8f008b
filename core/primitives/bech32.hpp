// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bech32m text (BIP350): bytes with a typing check.
#pragma once

#include "core/primitives/bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "core/primitives/result.hpp"

namespace rustchain {

enum class Bech32Fault : std::uint8_t {
    bad_length,    //!< shorter than 8 or longer than 90 characters
    bad_character, //!< outside the alphabet, or not printable
    mixed_case,    //!< upper and lower case in one text
    no_separator,  //!< no "1", or nothing before it, or fewer than 6 characters after it
    bad_checksum,  //!< at least one character is wrong
    bad_padding,   //!< the 5-bit groups do not end on whole bytes
};

struct Bech32Text {
    std::string prefix; //!< lower case
    Bytes groups;       //!< 5-bit values without the checksum

    bool operator==(const Bech32Text&) const = default;
};

//! Checks and takes apart a Bech32m text. Source: BIP350.
Result<Bech32Text, Bech32Fault> decode_bech32m(std::string_view text);

//! Writes lower-case Bech32m; groups are 5-bit values, the result at most 90 characters.
std::string encode_bech32m(std::string_view prefix, ByteView groups);

//! Splits bytes into 5-bit groups, zero-padded at the end.
Bytes to_five_bit_groups(ByteView bytes);
//! Joins 5-bit groups into bytes; at most 4 zero bits may be left over.
Result<Bytes, Bech32Fault> from_five_bit_groups(ByteView groups);

} // namespace rustchain
