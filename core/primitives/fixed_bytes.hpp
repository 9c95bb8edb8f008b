// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Byte strings of a fixed length, each kind its own type.
#pragma once

#include "core/primitives/bytes.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <optional>

namespace rustchain {

//! N bytes that mean one thing; Tag keeps a block hash from being passed as an address.
template <class Tag, std::size_t N>
class FixedBytes {
public:
    static constexpr std::size_t kSize = N;

    constexpr FixedBytes() = default;
    constexpr explicit FixedBytes(const std::array<std::uint8_t, N>& bytes) : bytes_(bytes) {}

    //! The value, or nothing when the view is not exactly N bytes long.
    static std::optional<FixedBytes> from(ByteView bytes) {
        if (bytes.size() != N)
            return std::nullopt;
        FixedBytes result;
        std::copy(bytes.begin(), bytes.end(), result.bytes_.begin());
        return result;
    }

    ByteView view() const { return {bytes_.data(), N}; }
    operator ByteView() const { return view(); }
    std::uint8_t* data() { return bytes_.data(); }
    const std::uint8_t* data() const { return bytes_.data(); }
    static constexpr std::size_t size() { return N; }
    std::uint8_t operator[](std::size_t i) const { return bytes_[i]; }
    std::uint8_t& operator[](std::size_t i) { return bytes_[i]; }
    auto begin() const { return bytes_.begin(); }
    auto end() const { return bytes_.end(); }
    bool is_zero() const {
        return std::all_of(bytes_.begin(), bytes_.end(), [](std::uint8_t b) { return b == 0; });
    }

    auto operator<=>(const FixedBytes&) const = default;

private:
    std::array<std::uint8_t, N> bytes_{};
};

using Hash256 = FixedBytes<struct Hash256Tag, 32>;

//! Hash for tables keyed by hashes or addresses: their bytes are uniform already.
struct FixedBytesHash {
    template <class Tag, std::size_t N>
    std::size_t operator()(const FixedBytes<Tag, N>& value) const {
        static_assert(N >= sizeof(std::size_t));
        std::size_t result = 0;
        std::memcpy(&result, value.data(), sizeof result);
        return result;
    }
};

} // namespace rustchain

template <class Tag, std::size_t N>
struct std::hash<rustchain::FixedBytes<Tag, N>> : rustchain::FixedBytesHash {};
