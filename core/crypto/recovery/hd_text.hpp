// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The 78 bytes inside an extended key's text (BIP32, "Serialization format").
#pragma once

#include "core/crypto/recovery/hd_key.hpp"

namespace rustchain::crypto {

inline constexpr std::uint32_t kPublicVersion = 0x0488B21E;  //!< "xpub"
inline constexpr std::uint32_t kPrivateVersion = 0x0488ADE4; //!< "xprv"
inline constexpr std::size_t kHdPayloadSize = 78;
inline constexpr std::size_t kHdChainCodeAt = 13;
inline constexpr std::size_t kHdKeyAt = 45;

//! The payload of an extended key: version, position, chain code, 33 key bytes.
SecureBuffer write_hd_payload(std::uint32_t version, const HdPosition& position,
                              ByteView chain_code, ByteView key);

//! A checked payload of the wanted version and its position; the key bytes are the caller's to
//! check.
struct HdPayload {
    SecureBuffer bytes;
    HdPosition position;
    ByteView chain_code() const { return bytes.view().subspan(kHdChainCodeAt, 32); }
    ByteView key() const { return bytes.view().subspan(kHdKeyAt); }
};
Result<HdPayload> read_hd_text(std::string_view text, std::uint32_t version);

//! Four bytes, big-endian.
std::array<std::uint8_t, 4> to_big_endian(std::uint32_t number);

} // namespace rustchain::crypto
