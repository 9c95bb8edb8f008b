// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A long chain in a data folder, for tests of everything that must not mind.
#pragma once

#include <cstdint>
#include <string>

namespace rustchain::bench {

struct ChainRunConfig {
    std::uint64_t blocks = 0;
    std::uint64_t transactions = 0; //!< in all
    std::uint64_t validators = 4;
    std::uint64_t senders = 100;
    std::string network = "dev";
    std::string data_root;
};

//! Writes genesis, chain, snapshots and certified epochs; the validators' keys lie in "validators"
//! as key files, so a node that starts there watches. The last block's time is about now. Nobody
//! attests: on long chains validators leave by the rules until one is left. Prints one JSON object;
//! gives the exit status.
int run_chain(const ChainRunConfig& config);

} // namespace rustchain::bench
