// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way from a trie's root to a node, in half-bytes, and its form as an ordered database key.
#pragma once

#include "core/primitives/bytes.hpp"

#include <array>
#include <compare>
#include <optional>

namespace rustchain::merkle {

//! Up to 64 nibbles, packed two to a byte, held inline. Ordered as a dictionary: a path comes
//! before the paths that go on from it.
class NibblePath {
public:
    static constexpr std::size_t kMaxSize = 64;

    constexpr NibblePath() = default;
    //! All nibbles of a key of at most 32 bytes; of a longer one the first 64.
    static NibblePath of_key(ByteView key);
    //! The first `size` nibbles of this path.
    NibblePath prefix(std::size_t size) const;
    //! This path and one nibble more. The path must be shorter than kMaxSize.
    NibblePath child(std::uint8_t nibble) const;

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    std::uint8_t operator[](std::size_t i) const {
        return i % 2 == 0 ? packed_[i / 2] >> 4 : packed_[i / 2] & 0x0F;
    }
    //! Adds one nibble; false when the path is full.
    bool push(std::uint8_t nibble);
    //! How many nibbles both have in common from the start.
    std::size_t common_prefix(const NibblePath& other) const;

    //! The nibbles two to a byte; behind the last one there are zeros.
    const std::array<std::uint8_t, kMaxSize / 2>& packed() const { return packed_; }

    auto operator<=>(const NibblePath&) const = default;

private:
    std::array<std::uint8_t, kMaxSize / 2>
        packed_{}; // zeros behind the end make <=> the dictionary order
    std::uint8_t size_ = 0;
};

//! A path as a database key of at most 40 bytes, in the same order: 5 bits a nibble (its value +
//! 1), zero-padded.
class PathKey {
public:
    explicit PathKey(const NibblePath& path);
    ByteView view() const { return {bytes_.data(), size_}; }
    operator ByteView() const { return view(); }

private:
    std::array<std::uint8_t, 40> bytes_{};
    std::size_t size_ = 0;
};

//! The path that this key stands for, or nothing when no path gives it.
std::optional<NibblePath> path_of_key(ByteView key);

} // namespace rustchain::merkle
