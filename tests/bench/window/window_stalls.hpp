// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long the window's thread stands still while thousands of payments a second flow through the
// node in its process.
#pragma once

#include <cstdint>

namespace rustchain::bench {

struct WindowConfig {
    std::uint64_t runs = 5;
    std::uint64_t seconds = 15; //!< on each page
    std::uint64_t rate = 10'000;
    std::uint64_t senders = 5000;
    //! One payment in so many goes to the window's wallet, which shows it; 0: none. Each moves
    //! notices and rows, so the figures depend on it: it is printed with them.
    std::uint64_t own_share = 10'000;
};

//! Needs a display. Prints one JSON object; gives the exit status.
int run_window(const WindowConfig& config);

} // namespace rustchain::bench
