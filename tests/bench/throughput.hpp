// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How many payments a second one node checks, executes and makes final on disk.
#pragma once

#include <cstdint>
#include <string>

namespace rustchain::bench {

struct ThroughputConfig {
    std::string network = "dev"; //!< whose block time and limits
    std::uint64_t seconds = 60;
    std::uint64_t senders = 5000;
    std::uint64_t rate = 12'000; //!< payments a second that are offered
    std::string folder;          //!< made and removed
};

//! Runs and prints one JSON object. Gives the exit status.
int run_throughput(const ThroughputConfig& config);

} // namespace rustchain::bench
