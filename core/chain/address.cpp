// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Account addresses: from keys, to text and back.
#include "core/chain/address.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/bech32.hpp"
#include "core/primitives/hex.hpp"

#include <algorithm>

namespace rustchain {
namespace {

constexpr std::uint8_t kTextVersion = 0;
constexpr std::string_view kOldPrefix = "RTC";
constexpr std::size_t kOldLength = 43;

bool is_known_prefix(std::string_view prefix) {
    return prefix == "rtc" || prefix == "trtc" || prefix == "drtc";
}

//! True when the text begins as this network's addresses do, in either case.
bool begins_as_ours(std::string_view text, std::string_view prefix) {
    auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return text.size() > prefix.size() && text[prefix.size()] == '1' &&
           std::ranges::equal(text.substr(0, prefix.size()), prefix, same);
}

bool looks_like_old_form(std::string_view text) {
    return text.size() == kOldLength && text.starts_with(kOldPrefix) &&
           text.find_first_not_of("0123456789abcdefABCDEF", kOldPrefix.size()) ==
               std::string_view::npos;
}

} // namespace

Address address_of(KeyScheme scheme, const crypto::PublicKey& key) {
    static constexpr std::uint8_t kSchnorrMark = 1;
    Hash256 digest = scheme == KeyScheme::ed25519
                         ? crypto::sha256(key.view())
                         : crypto::sha256({ByteView(&kSchnorrMark, 1), key.view()});
    return *Address::from(digest.view().first(Address::kSize));
}

std::string_view describe(AddressFault fault) {
    switch (fault) {
    case AddressFault::not_an_address:
        return "This is not a RustChain address.";
    case AddressFault::typing_error:
        return "This address has a typing error.";
    case AddressFault::wrong_network:
        return "This is an address of another network.";
    case AddressFault::wrong_version:
        return "This kind of address is newer than this program.";
    }
    return "This is not a RustChain address.";
}

std::string to_text(const Address& address, std::string_view prefix) {
    Bytes groups{kTextVersion};
    append(groups, to_five_bit_groups(address));
    return encode_bech32m(prefix, groups);
}

Result<ParsedAddress, AddressFault> parse_address(std::string_view text, std::string_view prefix) {
    if (looks_like_old_form(text)) {
        auto bytes = from_hex(text.substr(kOldPrefix.size()));
        return ParsedAddress{.address = *Address::from(*bytes), .is_checked = false};
    }
    auto decoded = decode_bech32m(text);
    if (!decoded) {
        bool typing = decoded.error() != Bech32Fault::bad_length && begins_as_ours(text, prefix);
        return fail(typing ? AddressFault::typing_error : AddressFault::not_an_address);
    }
    if (decoded->prefix != prefix)
        return fail(is_known_prefix(decoded->prefix) ? AddressFault::wrong_network
                                                     : AddressFault::not_an_address);
    if (decoded->groups.empty() || decoded->groups[0] != kTextVersion)
        return fail(AddressFault::wrong_version);
    auto bytes = from_five_bit_groups(ByteView(decoded->groups).subspan(1));
    if (!bytes)
        return fail(AddressFault::typing_error);
    auto address = Address::from(*bytes);
    if (!address)
        return fail(AddressFault::wrong_version);
    return ParsedAddress{.address = *address};
}

} // namespace rustchain
