// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A steady stream of payments into a running node, over its HTTP interface.
#pragma once

#include <cstdint>
#include <string>

namespace rustchain::bench {

struct StreamConfig {
    std::string data_root; //!< where the chain is founded
    std::uint16_t port = 8099;
    std::uint64_t senders = 50;
    std::uint64_t rate = 200; //!< payments a second
};

//! Makes a dev chain on which the senders have money; for a node that starts there. Prints one JSON
//! object and gives the exit status.
int run_found(const StreamConfig& config);
//! Pays until the node is gone, then prints one JSON object. Fails when the node took nothing.
int run_pay(const StreamConfig& config);

} // namespace rustchain::bench
