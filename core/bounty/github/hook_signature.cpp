// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GitHub's signature under a message.
#include "core/bounty/github/hook_signature.hpp"

#include "core/crypto/hash_functions.hpp"
#include "core/primitives/hex.hpp"

#include <openssl/crypto.h>

namespace rustchain::bounty::github {

std::string sign_body(ByteView secret, std::string_view body) {
    return "sha256=" + to_hex(crypto::hmac_sha256(secret, {as_bytes(body)}));
}

bool is_signed(ByteView secret, std::string_view body, std::string_view header) {
    if (secret.empty())
        return false;
    const std::string expected = sign_body(secret, body);
    return header.size() == expected.size() &&
           CRYPTO_memcmp(header.data(), expected.data(), expected.size()) == 0;
}

} // namespace rustchain::bounty::github
