// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which web pages may talk to this server: the guard against DNS rebinding and foreign origins.
#pragma once

#include "core/http/server.hpp"

#include <vector>

namespace rustchain::http {

struct OriginPolicy {
    //! Host names that may be asked for, beside localhost, 127.0.0.1 and [::1]; "*" allows any.
    //! Ports do not matter.
    std::vector<std::string> hosts = {};
    //! Origins whose pages may ask ("https://wallet.example"). A request without Origin is no web
    //! page's.
    std::vector<std::string> origins = {};
};

//! Refuses with 400 a request without exactly one Host, with 403 a Host or Origin that the policy
//! does not name.
Guard make_origin_guard(OriginPolicy policy);

} // namespace rustchain::http
