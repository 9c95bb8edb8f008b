// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SHA-256 and the tagged hash of BIP340, on OpenSSL's fast incremental path.
#pragma once

#include "core/primitives/fixed_bytes.hpp"

#include <initializer_list>
#include <memory>
#include <string_view>

namespace rustchain::crypto {

//! SHA-256 fed piece by piece. Holds its state inline; copying forks it.
class Sha256 {
public:
    Sha256();
    Sha256& update(ByteView bytes);
    //! The digest of all that was fed; the object is spent.
    Hash256 finish();

private:
    //! SHA256_CTX, whose size a static_assert checks.
    alignas(8) std::array<std::uint8_t, 112> state_;
};

//! SHA-256 of the pieces put together.
Hash256 sha256(std::initializer_list<ByteView> pieces);
inline Hash256 sha256(ByteView bytes) {
    return sha256({bytes});
}

//! H(tag, x) = SHA256(SHA256(tag) ‖ SHA256(tag) ‖ x); the tag's half is hashed once, at
//! construction. Source: BIP340. Keep one as a constant per tag.
class TaggedHash {
public:
    explicit TaggedHash(std::string_view tag);
    Hash256 operator()(std::initializer_list<ByteView> pieces) const;
    Hash256 operator()(ByteView bytes) const { return (*this)({bytes}); }

private:
    Sha256 prefix_;
};

} // namespace rustchain::crypto
