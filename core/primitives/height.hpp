// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where in the chain: heights, epochs, slots, views and wall-clock time.
#pragma once

#include <cstdint>

namespace rustchain {

using Height = std::uint64_t;      //!< blocks since genesis, which is height 0
using EpochNumber = std::uint64_t; //!< epochs since genesis
using View = std::uint64_t;        //!< a try at a block, counted from 1 in each epoch
using TimestampMs = std::uint64_t; //!< milliseconds since 1970-01-01 UTC

} // namespace rustchain
