// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payment links: rustchain:<address>?amount=1.5&label=…&message=…
#pragma once

#include "core/chain/address.hpp"
#include "core/primitives/amount.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rustchain::wallet {

inline constexpr std::size_t kMaxPaymentUriBytes = 2048;
inline constexpr std::size_t kMaxUriLabelBytes = 128;
inline constexpr std::size_t kMaxUriMessageBytes = 256;

struct PaymentUri {
    ParsedAddress recipient;
    std::optional<Amount> amount{}; //!< above zero
    std::string label{};            //!< who is paid; plain text, at most 128 bytes
    std::string message{};          //!< what for; plain text, at most 256 bytes

    bool operator==(const PaymentUri&) const = default;
};

enum class PaymentUriFault : std::uint8_t {
    not_a_payment_link, //!< another scheme
    too_long,           //!< the link, its label or its message
    bad_address,
    wrong_network, //!< a good address of another network
    bad_amount,
    bad_encoding, //!< percent signs, UTF-8, hidden characters, an empty or broken part
    repeated_key,
    unknown_requirement, //!< a `req-` key that this version does not know
};

//! The fault in a sentence for people.
std::string_view describe(PaymentUriFault fault);

//! Reads `rustchain:` or `rtc:` links (scheme in either case) for the network of this prefix. Keys
//! that are not known and not required are ignored. Source: BIP21.
Result<PaymentUri, PaymentUriFault> parse_payment_uri(std::string_view text,
                                                      std::string_view address_prefix);

//! Writes a `rustchain:` link; absent and empty parts are left out. What is within the limits reads
//! back the same.
std::string write_payment_uri(const PaymentUri& uri, std::string_view address_prefix);

} // namespace rustchain::wallet
