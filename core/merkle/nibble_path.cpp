// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Packing of trie paths.
#include "core/merkle/nibble_path.hpp"

#include <algorithm>

namespace rustchain::merkle {

NibblePath NibblePath::of_key(ByteView key) {
    NibblePath path;
    std::size_t bytes = std::min(key.size(), path.packed_.size());
    std::copy_n(key.begin(), bytes, path.packed_.begin());
    path.size_ = static_cast<std::uint8_t>(2 * bytes);
    return path;
}

NibblePath NibblePath::prefix(std::size_t size) const {
    NibblePath path;
    size = std::min<std::size_t>(size, size_);
    std::copy_n(packed_.begin(), (size + 1) / 2, path.packed_.begin());
    if (size % 2 == 1)
        path.packed_[size / 2] &= 0xF0;
    path.size_ = static_cast<std::uint8_t>(size);
    return path;
}

NibblePath NibblePath::child(std::uint8_t nibble) const {
    NibblePath path = *this;
    path.push(nibble);
    return path;
}

bool NibblePath::push(std::uint8_t nibble) {
    if (size_ == kMaxSize)
        return false;
    std::uint8_t& byte = packed_[size_ / 2];
    byte = size_ % 2 == 0 ? static_cast<std::uint8_t>(nibble << 4)
                          : static_cast<std::uint8_t>(byte | nibble);
    ++size_;
    return true;
}

std::size_t NibblePath::common_prefix(const NibblePath& other) const {
    std::size_t most = std::min(size_, other.size_);
    auto [mine, theirs] = std::mismatch(packed_.begin(), packed_.end(), other.packed_.begin());
    if (mine == packed_.end())
        return most;
    auto same = static_cast<std::size_t>(2 * (mine - packed_.begin()));
    if ((*mine >> 4) == (*theirs >> 4))
        ++same;
    return std::min(same, most);
}

PathKey::PathKey(const NibblePath& path) : size_((5 * path.size() + 7) / 8) {
    std::size_t bit = 0;
    for (std::size_t i = 0; i < path.size(); ++i, bit += 5) {
        // The five bits end at most in the next byte.
        auto bits = static_cast<std::uint16_t>((path[i] + 1) << (11 - bit % 8));
        bytes_[bit / 8] = static_cast<std::uint8_t>(bytes_[bit / 8] | bits >> 8);
        if (bit % 8 > 3)
            bytes_[bit / 8 + 1] = static_cast<std::uint8_t>(bits);
    }
}

std::optional<NibblePath> path_of_key(ByteView key) {
    NibblePath path;
    if (key.size() > 40)
        return std::nullopt;
    for (std::size_t bit = 0; bit + 5 <= 8 * key.size(); bit += 5) {
        unsigned next = bit / 8 + 1 < key.size() ? key[bit / 8 + 1] : 0U;
        unsigned symbol = ((key[bit / 8] * 256U + next) >> (11 - bit % 8)) & 31U;
        if (symbol == 0)
            break;
        if (symbol > 16)
            return std::nullopt;
        path.push(static_cast<std::uint8_t>(symbol - 1));
    }
    const PathKey made(path);
    ByteView again = made.view();
    if (!std::equal(key.begin(), key.end(), again.begin(), again.end()))
        return std::nullopt;
    return path;
}

} // namespace rustchain::merkle
