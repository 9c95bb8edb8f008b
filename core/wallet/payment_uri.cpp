// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payment links, read strictly: what is not understood fills nothing in.
#include "core/wallet/payment_uri.hpp"

#include "core/wallet/text/amount_text.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>
#include <set>

namespace rustchain::wallet {
namespace {

constexpr std::string_view kUnreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr std::string_view kAlsoInQuery = "!$'()*+,;:@/?"; // RFC 3986 without "&" and "="

bool has(std::string_view alphabet, char c) {
    return alphabet.find(c) != std::string_view::npos;
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

//! The decoded text, or nothing when a character or a percent sign is not as RFC 3986 has it.
std::optional<std::string> decode_percent(std::string_view text) {
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            if (!has(kUnreserved, text[i]) && !has(kAlsoInQuery, text[i]))
                return std::nullopt;
            decoded += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        int high = hex_digit(text[i + 1]);
        int low = hex_digit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

std::string encode_percent(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (char c : text) {
        if (has(kUnreserved, c)) {
            encoded += c;
            continue;
        }
        auto byte = static_cast<std::uint8_t>(c);
        encoded += {'%', kDigits[byte >> 4U], kDigits[byte & 0x0FU]};
    }
    return encoded;
}

//! The text behind the scheme, or nothing when it is another one.
std::optional<std::string_view> without_scheme(std::string_view text) {
    for (std::string_view scheme : {"rustchain:", "rtc:"}) {
        if (text.size() < scheme.size())
            continue;
        bool fits = std::equal(scheme.begin(), scheme.end(), text.begin(), [](char want, char got) {
            return want == (got >= 'A' && got <= 'Z' ? got - 'A' + 'a' : got);
        });
        if (fits)
            return text.substr(scheme.size());
    }
    return std::nullopt;
}

Result<void, PaymentUriFault> set_text(std::string& to, std::string value, std::size_t most) {
    if (!is_plain_text(value))
        return fail(PaymentUriFault::bad_encoding);
    if (value.size() > most)
        return fail(PaymentUriFault::too_long);
    to = std::move(value);
    return {};
}

Result<void, PaymentUriFault> set_field(PaymentUri& uri, std::string_view key, std::string value) {
    if (key == "label")
        return set_text(uri.label, std::move(value), kMaxUriLabelBytes);
    if (key == "message")
        return set_text(uri.message, std::move(value), kMaxUriMessageBytes);
    if (key == "amount") {
        auto amount = Amount::parse_rtc(value);
        if (!amount || amount->is_zero())
            return fail(PaymentUriFault::bad_amount);
        uri.amount = *amount;
    }
    return {};
}

Result<void, PaymentUriFault> read_query(PaymentUri& uri, std::string_view query) {
    std::set<std::string> seen;
    for (bool more = true; more;) {
        std::size_t end = query.find('&');
        std::string_view part = query.substr(0, end);
        more = end != std::string_view::npos;
        query.remove_prefix(more ? end + 1 : query.size());
        std::size_t equals = part.find('=');
        auto key = decode_percent(part.substr(0, equals));
        if (!key || key->empty())
            return fail(PaymentUriFault::bad_encoding);
        if (key->starts_with("req-"))
            return fail(PaymentUriFault::unknown_requirement);
        if (!seen.insert(*key).second)
            return fail(PaymentUriFault::repeated_key);
        if (equals == std::string_view::npos)
            return fail(PaymentUriFault::bad_encoding);
        auto value = decode_percent(part.substr(equals + 1));
        if (!value)
            return fail(PaymentUriFault::bad_encoding);
        if (auto set = set_field(uri, *key, std::move(*value)); !set)
            return set;
    }
    return {};
}

} // namespace

std::string_view describe(PaymentUriFault fault) {
    switch (fault) {
    case PaymentUriFault::not_a_payment_link:
        return "This is not a payment link.";
    case PaymentUriFault::too_long:
        return "This payment link is too long.";
    case PaymentUriFault::bad_address:
        return "The address in this payment link has a typing error.";
    case PaymentUriFault::wrong_network:
        return "This payment link is for another network.";
    case PaymentUriFault::bad_amount:
        return "The amount in this payment link is not an amount.";
    case PaymentUriFault::bad_encoding:
        return "This payment link is damaged.";
    case PaymentUriFault::repeated_key:
    case PaymentUriFault::unknown_requirement:
        return "This payment link asks for something this version does not understand. "
               "Nothing was filled in.";
    }
    return "This is not a payment link.";
}

Result<PaymentUri, PaymentUriFault> parse_payment_uri(std::string_view text,
                                                      std::string_view address_prefix) {
    auto rest = without_scheme(text);
    if (!rest)
        return fail(PaymentUriFault::not_a_payment_link);
    if (text.size() > kMaxPaymentUriBytes)
        return fail(PaymentUriFault::too_long);
    std::size_t question = rest->find('?');
    auto address = parse_address(rest->substr(0, question), address_prefix);
    if (!address)
        return fail(address.error() == AddressFault::wrong_network ? PaymentUriFault::wrong_network
                                                                   : PaymentUriFault::bad_address);
    PaymentUri uri{.recipient = *address};
    if (question != std::string_view::npos)
        if (auto read = read_query(uri, rest->substr(question + 1)); !read)
            return fail(read.error());
    return uri;
}

std::string write_payment_uri(const PaymentUri& uri, std::string_view address_prefix) {
    std::string text = "rustchain:" + to_text(uri.recipient.address, address_prefix);
    char joint = '?';
    auto add = [&](std::string_view key, std::string_view value) {
        text += joint;
        text += std::string(key) + "=" + encode_percent(value);
        joint = '&';
    };
    if (uri.amount)
        add("amount", to_trimmed_text(*uri.amount));
    if (!uri.label.empty())
        add("label", uri.label);
    if (!uri.message.empty())
        add("message", uri.message);
    return text;
}

} // namespace rustchain::wallet
