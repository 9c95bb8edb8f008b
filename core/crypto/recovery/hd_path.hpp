// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way from a master key to one of its descendants: "m/44'/7225'/0'/0/5".
#pragma once

#include "core/primitives/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rustchain::crypto {

//! Added to an index, it makes the step hardened.
inline constexpr std::uint32_t kHardened = 0x8000'0000;

//! A BIP32 path; each step's index carries kHardened or not.
struct HdPath {
    std::vector<std::uint32_t> steps;

    //! Reads "m", then at most 255 steps "/index" with ' or h or H when hardened, index below 2^31.
    //! Fails with invalid_input naming the step.
    static Result<HdPath> parse(std::string_view text);
    std::string to_text() const;

    bool operator==(const HdPath&) const = default;
};

} // namespace rustchain::crypto
