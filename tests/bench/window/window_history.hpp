// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long a long history takes to open in the window, to scroll through, and to search.
#pragma once

#include <cstdint>

namespace rustchain::bench {

struct HistoryWindowConfig {
    std::uint64_t rows = 100'000;
    std::uint64_t step = 2000; //!< about forty new rows a frame
    std::uint64_t rate = 10'000;
    std::uint64_t senders = 5000;
};

//! Needs a display. Prints one JSON object; gives the exit status.
int run_history(const HistoryWindowConfig& config);

} // namespace rustchain::bench
