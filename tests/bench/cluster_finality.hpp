// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long payments and blocks take to become final in a network of real processes.
#pragma once

#include <cstdint>
#include <string>

namespace rustchain::bench {

struct ClusterFinalityConfig {
    std::string network = "test"; //!< whose block time
    std::uint64_t validators = 7;
    std::uint64_t seconds = 60;
    std::uint64_t rate = 4; //!< payments a second, each to the next node in turn
    std::string daemon;     //!< rustchaind; empty: beside this program
    std::string folder;     //!< made and removed
};

//! Runs and prints one JSON object. Gives the exit status.
int run_cluster_finality(const ClusterFinalityConfig& config);

} // namespace rustchain::bench
