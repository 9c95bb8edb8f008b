// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What thousands of hostile connections do to a network of real processes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rustchain::bench {

struct HostileRunConfig {
    std::string network = "dev"; //!< whose block time
    std::uint64_t validators = 4;
    std::uint64_t connections = 5000; //!< of each kind
    std::uint64_t at_once = 400;
    std::uint64_t per_second = 200;           //!< new connections
    std::vector<std::string> kinds = {"all"}; //!< names of HostileKind, or "all"
    std::uint64_t baseline_seconds = 20;      //!< without an attack
    std::uint64_t rate = 20;                  //!< payments a second
    std::string daemon;                       //!< rustchaind
    std::string folder;                       //!< made and removed
    bool keeps_folder = false;                //!< for its logs
};

//! Measures how payments spread among the nodes without an attack, then under each kind, and
//! prints one JSON object. The exit status is not zero when a kind slows the 99th percentile to
//! twice the quiet one and beyond 50 ms, makes a node grow by 300 MiB, halts the chain, loses or
//! refuses a payment, or leaves honest nodes apart.
int run_hostile(const HostileRunConfig& config);

} // namespace rustchain::bench
