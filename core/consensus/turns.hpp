// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting turns that passed without a block.
#pragma once

#include "core/primitives/height.hpp"

#include <cstddef>

namespace rustchain::consensus {

//! How many views w with after < w < before belong to the member whose place in the order is
//! `turn`, of n.
constexpr std::uint64_t turns_between(View after, View before, std::size_t turn, std::size_t n) {
    // Views of that turn up to and including v: those w ≤ v with (w−1) mod n = turn.
    auto up_to = [turn, n](View v) -> std::uint64_t {
        return v <= turn ? 0 : (v - turn - 1) / n + 1;
    };
    return before <= after + 1 ? 0 : up_to(before - 1) - up_to(after);
}

} // namespace rustchain::consensus
