// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What mining costs a node: the settlement of an epoch, and the checks of attestations.
#pragma once

#include <cstdint>
#include <string>

namespace rustchain::bench {

struct AttestationRunConfig {
    std::uint32_t miners = 10'000; //!< each with an owner of its own
    std::uint32_t rounds = 9;      //!< of which the median counts
    std::string folder;            //!< for the state on disk; it is emptied
};

//! Settles an epoch in which every miner attested, on a state on disk, and checks as many
//! attestations on one core: signature and work, then their acceptance in a block. Prints one JSON
//! object; gives the exit status, 1 when the rewards are not the pot.
int run_attestation(const AttestationRunConfig& config);

} // namespace rustchain::bench
