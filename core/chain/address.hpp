// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Account addresses: 20 bytes of a key's hash, and their text with a typing check.
#pragma once

#include "core/crypto/keys.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/result.hpp"

#include <string>
#include <string_view>

namespace rustchain {

using Address = FixedBytes<struct AddressTag, 20>;

//! How a key signs. The values are the wire's.
enum class KeyScheme : std::uint8_t {
    ed25519 = 0, //!< holders who come from today's RustChain wallets
    schnorr = 1, //!< BIP340 over secp256k1
    kCount
};

//! The account that a key controls: the first 20 bytes of SHA256(key) for Ed25519, of SHA256(0x01 ‖
//! key) for Schnorr.
Address address_of(KeyScheme scheme, const crypto::PublicKey& key);

enum class AddressFault : std::uint8_t {
    not_an_address, //!< neither Bech32m nor "RTC" and 40 hex digits
    typing_error,   //!< the checksum or an alphabet rule says that a character is wrong
    wrong_network,  //!< a good address of another network
    wrong_version,  //!< a good text whose version or length this program does not know
};

//! The fault in a sentence for people.
std::string_view describe(AddressFault fault);

struct ParsedAddress {
    Address address;
    bool is_checked = true; //!< false for the old form, which has no checksum

    bool operator==(const ParsedAddress&) const = default;
};

//! Bech32m text under the network's prefix: "drtc1…".
std::string to_text(const Address& address, std::string_view prefix);

//! Reads Bech32m text of this network, or the old `RTC` + 40 hex form. Source: protocol, section 2.
Result<ParsedAddress, AddressFault> parse_address(std::string_view text, std::string_view prefix);

} // namespace rustchain
