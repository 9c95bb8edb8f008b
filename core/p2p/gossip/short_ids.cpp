// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making, packing and unpacking short ids.
#include "core/p2p/gossip/short_ids.hpp"

#include "core/crypto/siphash.hpp"

#include <algorithm>

namespace rustchain::p2p::gossip {

std::uint64_t announced_id(std::uint64_t salt, const Hash256& hash) {
    crypto::SipHashKey key{};
    for (std::size_t i = 0; i < sizeof(salt); ++i)
        key[i] = static_cast<std::uint8_t>(salt >> (8 * i));
    return crypto::siphash_2_4(key, hash);
}

std::uint64_t compact_id(const BlockHash& block, const TransactionHash& hash) {
    crypto::SipHashKey key{};
    std::copy_n(block.begin(), key.size(), key.begin());
    return crypto::siphash_2_4(key, hash) & ((1ULL << (8 * kCompactIdBytes)) - 1);
}

Bytes pack_ids(const std::vector<std::uint64_t>& ids, std::size_t width) {
    Bytes packed;
    packed.reserve(ids.size() * width);
    for (std::uint64_t id : ids) {
        for (std::size_t i = 0; i < width; ++i)
            packed.push_back(static_cast<std::uint8_t>(id >> (8 * i)));
    }
    return packed;
}

std::optional<std::vector<std::uint64_t>> unpack_ids(ByteView bytes, std::size_t width) {
    if (bytes.size() % width != 0)
        return std::nullopt;
    std::vector<std::uint64_t> ids;
    ids.reserve(bytes.size() / width);
    for (; !bytes.empty(); bytes = bytes.subspan(width)) {
        std::uint64_t id = 0;
        for (std::size_t i = 0; i < width; ++i)
            id |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
        ids.push_back(id);
    }
    return ids;
}

} // namespace rustchain::p2p::gossip
