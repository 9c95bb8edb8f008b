// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's HTTP interface: routes, access, events.
#pragma once

#include "core/rpc/payments/paid_reads.hpp"

#include <filesystem>
#include <memory>

namespace rustchain::rpc {

struct RpcConfig {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8099;           //!< 0: any free one
    std::vector<std::string> hosts = {}; //!< names that it answers for, beside this machine's own
    std::string tls_certificate = {};    //!< a PEM file; empty: plain
    std::string tls_key = {};
    std::filesystem::path
        cookie; //!< written at creation, 0600: "__cookie__:<64 hex>"; removed at the end
    PaidReads paid_reads = {};
};

class RpcServer {
public:
    //! Binds the port. Fails with busy when it is taken, invalid_input for a paid read that cannot
    //! be. `network` serves the connections.
    static Result<std::unique_ptr<RpcServer>> create(runtime::Executor network, RpcContext context,
                                                     RpcConfig config);
    ~RpcServer();

    //! Serves until cancelled.
    runtime::Task<void> run();
    std::uint16_t port() const;

private:
    class Core;
    explicit RpcServer(std::unique_ptr<Core> core);
    std::unique_ptr<Core> core_;
};

} // namespace rustchain::rpc
