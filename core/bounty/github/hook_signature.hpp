// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GitHub's signature under a message. Source: GitHub, validating webhook deliveries.
#pragma once

#include "core/primitives/bytes.hpp"

#include <string>
#include <string_view>

namespace rustchain::bounty::github {

//! "sha256=<64 hex>": HMAC-SHA256 over the body as sent.
std::string sign_body(ByteView secret, std::string_view body);

//! Whether the header is that signature; takes the same time wherever they differ. Nobody signs
//! with an empty secret.
bool is_signed(ByteView secret, std::string_view body, std::string_view header);

} // namespace rustchain::bounty::github
