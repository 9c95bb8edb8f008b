// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A snapshot written and begun from, on a real disk.
#pragma once

#include <string>

namespace rustchain::bench {

struct SnapshotRunConfig {
    std::string network = "dev";
    std::string data_root;
};

//! Writes a snapshot of a stopped node's chain, which must end with an epoch, and begins a new
//! chain from it, both in a folder of their own that is removed afterwards. Prints one JSON object
//! with the rates and whether both chains are equal; gives the exit status.
int run_snapshot(const SnapshotRunConfig& config);

} // namespace rustchain::bench
