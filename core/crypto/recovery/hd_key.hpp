// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hierarchical keys over secp256k1 (BIP32).
#pragma once

#include "core/crypto/hash_functions.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/crypto/recovery/hd_path.hpp"

#include <array>

namespace rustchain::crypto {

//! Where a key stands in its tree.
struct HdPosition {
    std::uint8_t depth = 0;
    std::array<std::uint8_t, 4> parent_fingerprint{};
    std::uint32_t index = 0;

    bool operator==(const HdPosition&) const = default;
};

//! The public half: derives ordinary children, can watch, cannot sign.
class HdPublicKey {
public:
    //! Reads an xpub. Fails with invalid_input and the reason.
    static Result<HdPublicKey> parse(std::string_view text);

    //! The child of an index below 2^31; fails with invalid_input on a hardened one or at depth
    //! 255.
    Result<HdPublicKey> child(std::uint32_t index) const;
    Result<HdPublicKey> derive(const HdPath& path) const;

    //! Extended public key text ("xpub…").
    std::string to_text() const;
    //! The key as BIP340 uses it.
    PublicKey public_key() const;
    //! The first four bytes of RIPEMD160(SHA256(compressed key)).
    std::array<std::uint8_t, 4> fingerprint() const;
    const HdPosition& position() const { return position_; }

    bool operator==(const HdPublicKey&) const = default;

private:
    friend class HdKey;
    using Point = std::array<std::uint8_t, 33>; //!< compressed
    HdPublicKey(HdPosition position, const Hash256& chain_code, const Point& point)
        : position_(position), chain_code_(chain_code), point_(point) {}

    HdPosition position_;
    Hash256 chain_code_;
    Point point_;
};

//! The private half, in wiped memory. Move-only.
class HdKey {
public:
    //! The master key of a seed of 16 to 64 bytes. Fails with invalid_input.
    static Result<HdKey> from_seed(ByteView seed);
    //! Reads an xprv. Fails with invalid_input and the reason.
    static Result<HdKey> parse(std::string_view text);

    //! Any child, hardened from 2^31 on; fails with invalid_input at depth 255.
    Result<HdKey> child(std::uint32_t index) const;
    Result<HdKey> derive(const HdPath& path) const;

    HdPublicKey to_public() const;
    KeyPair to_key_pair() const;
    //! Extended private key text ("xprv…").
    SecureBuffer to_text() const;
    const HdPosition& position() const { return position_; }

private:
    HdKey(HdPosition position, SecureBuffer material)
        : position_(position), material_(std::move(material)) {}
    ByteView secret() const { return material_.view().first(32); }
    ByteView chain_code() const { return material_.view().subspan(32); }

    HdPosition position_;
    SecureBuffer material_; //!< 32 secret bytes, then the chain code
};

} // namespace rustchain::crypto
