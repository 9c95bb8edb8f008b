// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the endpoints work with.
#pragma once

#include "core/ledger/submission.hpp"
#include "core/rpc/mining_door.hpp"
#include "core/rpc/network_door.hpp"

#include <string>

namespace rustchain::rpc {

//! Lives as long as the server.
struct RpcContext {
    ledger::Ledger& ledger; //!< snapshot() anywhere; the rest on `ledger_strand`
    runtime::Executor ledger_strand;
    ledger::Submission& submission;
    runtime::Executor verify; //!< for reads that cost time
    runtime::Clock& clock;
    MiningDoor& mining;
    NetworkDoor& peers;
    std::string version;
    std::string mode; //!< "full"
};

} // namespace rustchain::rpc
