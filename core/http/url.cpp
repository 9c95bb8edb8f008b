// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads http://, https:// and ws:// addresses.
#include "core/http/client.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::http {

namespace {

auto bad_url(std::string_view text, std::string_view reason) {
    return fail(ErrorCode::invalid_input,
                "the address \"" + std::string(text.substr(0, 200)) + "\" " + std::string(reason));
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

std::optional<std::uint16_t> read_port(std::string_view digits) {
    std::uint16_t port = 0;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (error != std::errc() || end != digits.data() + digits.size() || port == 0)
        return std::nullopt;
    return port;
}

} // namespace

Result<Url> Url::parse(std::string_view text) {
    const std::size_t scheme_end = text.find("://");
    if (scheme_end == std::string_view::npos)
        return bad_url(text, "does not start with http://");
    Url url;
    url.scheme = text.substr(0, scheme_end);
    if (url.scheme == "wss")
        return fail(ErrorCode::unsupported, "addresses with wss:// are not supported, only "
                                            "http://, https:// and ws://");
    if (url.scheme != "http" && url.scheme != "https" && url.scheme != "ws")
        return bad_url(text, "does not start with http://, https:// or ws://");
    if (!is_plain(text))
        return bad_url(text, "has spaces or characters beyond ASCII");
    std::string_view rest = text.substr(scheme_end + 3);
    const std::size_t authority_end = std::min(rest.find_first_of("/?#"), rest.size());
    std::string_view authority = rest.substr(0, authority_end);
    rest.remove_prefix(authority_end);
    rest = rest.substr(0, rest.find('#'));
    url.target = rest.starts_with('/') ? std::string(rest) : "/" + std::string(rest);
    if (authority.find('@') != std::string_view::npos)
        return bad_url(text, "must not carry a user name or password");
    std::size_t host_end = authority.find(':');
    if (authority.starts_with('[')) {
        const std::size_t bracket = authority.find(']');
        if (bracket == std::string_view::npos)
            return bad_url(text, "has no closing bracket");
        url.host = authority.substr(1, bracket - 1);
        host_end = bracket + 1;
    } else {
        url.host = authority.substr(0, host_end);
    }
    if (url.host.empty())
        return bad_url(text, "names no host");
    url.port = url.scheme == "https" ? 443 : 80;
    if (host_end < authority.size()) {
        auto port =
            authority[host_end] == ':' ? read_port(authority.substr(host_end + 1)) : std::nullopt;
        if (!port)
            return bad_url(text, "has no port from 1 to 65535 behind its host");
        url.port = *port;
    }
    return url;
}

std::string Url::authority() const {
    const bool is_ipv6 = host.find(':') != std::string::npos;
    return (is_ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

} // namespace rustchain::http
