// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Short names of transactions on the wire: 8 bytes when announced, 6 in a compact proposal.
#pragma once

#include "core/chain/block_header.hpp"

#include <optional>
#include <vector>

namespace rustchain::p2p::gossip {

inline constexpr std::size_t kAnnouncedIdBytes = 8;
inline constexpr std::size_t kCompactIdBytes = 6;

//! SipHash-2-4 of a hash, key = the salt, little-endian, then zeros. The one who is told chooses
//! the salt, so that what several peers tell it is comparable.
std::uint64_t announced_id(std::uint64_t salt, const Hash256& hash);
//! The low 6 bytes of SipHash-2-4 of a transaction hash, key = first 16 bytes of the block's hash.
std::uint64_t compact_id(const BlockHash& block, const TransactionHash& hash);

//! Each id in `width` bytes, little-endian.
Bytes pack_ids(const std::vector<std::uint64_t>& ids, std::size_t width);
//! Nothing when the length is not a multiple of `width`.
std::optional<std::vector<std::uint64_t>> unpack_ids(ByteView bytes, std::size_t width);

} // namespace rustchain::p2p::gossip
