// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The guard against DNS rebinding and foreign origins.
#include "core/http/origin_guard.hpp"

#include <algorithm>

namespace rustchain::http {

namespace {

//! The host of "host:port" or "[::1]:port".
std::string_view without_port(std::string_view host) {
    if (host.starts_with('['))
        return host.substr(0, host.find(']') + 1);
    return host.substr(0, host.find(':'));
}

bool has(const std::vector<std::string>& names, std::string_view wanted) {
    return std::any_of(names.begin(), names.end(), [wanted](const std::string& name) {
        return equal_without_case(name, wanted);
    });
}

} // namespace

Guard make_origin_guard(OriginPolicy policy) {
    const bool any_host = has(policy.hosts, "*");
    policy.hosts.insert(policy.hosts.end(), {"localhost", "127.0.0.1", "[::1]"});
    return [policy = std::move(policy),
            any_host](const Request& request) -> std::optional<Response> {
        if (request.headers.count("Host") != 1)
            return problem(400, "exactly one Host header is needed");
        const std::string_view host = without_port(*request.headers.find("Host"));
        if (!any_host && !has(policy.hosts, host))
            return problem(403, "this server does not answer for the host \"" + std::string(host) +
                                    "\"; name it in the configuration to allow it");
        if (request.headers.count("Origin") > 1)
            return problem(400, "more than one Origin header");
        auto origin = request.headers.find("Origin");
        if (origin && !has(policy.origins, *origin))
            return problem(403, "pages of \"" + std::string(*origin) +
                                    "\" may not talk to this server; name the origin in the "
                                    "configuration to allow it");
        return std::nullopt;
    };
}

} // namespace rustchain::http
