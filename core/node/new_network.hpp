// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making a network of validators at one place: a genesis, and a data folder for each validator.
#pragma once

#include "core/chain/genesis.hpp"

#include <filesystem>

namespace rustchain::node {

struct NewNetworkPlan {
    std::string network = "dev"; //!< whose parameters it takes
    std::size_t validators = 4;
    std::vector<Address> owners; //!< one a validator; none: the address of each one's own key
    Amount bond;                 //!< each validator's; at least the network's minimum
    Amount play_money;           //!< what each owner gets beside the bond
    std::vector<GenesisAllocation> allocations; //!< more of them
    std::vector<std::string> bootstrap;         //!< "host:port"
    std::filesystem::path folder;               //!< new or empty
};

struct NewNetwork {
    Genesis genesis;
    std::filesystem::path genesis_file;
    std::vector<std::filesystem::path> data_roots; //!< what each validator's --datadir is
};

//! Draws each validator's consensus key and writes "<folder>/genesis.json" and
//! "<folder>/node-<i>/<network>/{genesis.json,keys/consensus.key}". Fails with invalid_input naming
//! what is wrong with the plan, or with what the disk says; then the folder may be half made.
Result<NewNetwork> make_network(const NewNetworkPlan& plan, TimestampMs now_ms);

} // namespace rustchain::node
