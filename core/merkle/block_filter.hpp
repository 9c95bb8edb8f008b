// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Golomb-Rice coded sets: a light node asks "may this be in that block?" without telling what it
// looks for.
#pragma once

#include "core/crypto/siphash.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "core/primitives/result.hpp"

namespace rustchain::merkle {

//! A set of byte strings in BIP158's encoding: P 19, M 784931, CompactSize count first; empty = one
//! 00 byte. It never misses a member; a stranger matches once in 784,931.
class BlockFilter {
public:
    static constexpr std::size_t kMostBytes = 4 * 1024 * 1024;

    //! The filter's key: the first 16 bytes of the block's prev_block.
    static crypto::SipHashKey key_of(const Hash256& prev_block);

    //! Encodes a set; order and repeats of the items do not matter.
    static BlockFilter build(const crypto::SipHashKey& key, std::span<const ByteView> items);
    //! Takes encoded bytes from anywhere. Fails with invalid_input for bytes that build() cannot
    //! have made.
    static Result<BlockFilter> decode(const crypto::SipHashKey& key, ByteView encoded);

    bool may_contain(ByteView item) const;
    bool may_contain_any(std::span<const ByteView> items) const;

    const Bytes& encoded() const { return encoded_; }
    std::uint64_t count() const { return count_; }

private:
    BlockFilter(const crypto::SipHashKey& key, std::uint64_t count, Bytes encoded)
        : key_(key), count_(count), encoded_(std::move(encoded)) {}

    crypto::SipHashKey key_{};
    std::uint64_t count_ = 0;
    Bytes encoded_; // well-formed: checked when made
};

} // namespace rustchain::merkle
