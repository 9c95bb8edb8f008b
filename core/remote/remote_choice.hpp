// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From what a person chose to a client: servers, network, where trust begins.
#pragma once

#include "core/remote/verified_chain_client.hpp"

namespace rustchain::remote {

struct RemoteChoice {
    std::vector<std::string> servers; //!< URLs
    std::string network = "dev";
    runtime::Path folder;       //!< the network's; what was proven is kept in it
    runtime::Path genesis_file; //!< empty: the folder's, else the one that is shipped
    runtime::Path ca_file;      //!< empty: the system's certificates
    bool allow_plain_http = false;
    std::chrono::milliseconds most_head_age = std::chrono::minutes(10);
};

//! Fails with invalid_input or not_found, saying which option to give.
Result<std::unique_ptr<VerifiedChainClient>> make_verified_client(runtime::Executor strand,
                                                                  runtime::Executor pool,
                                                                  runtime::Clock& clock,
                                                                  const RemoteChoice& choice);

} // namespace rustchain::remote
