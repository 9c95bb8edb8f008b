// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the RPC needs of the network: who is connected, how far catching up is, and a hand on both.
#pragma once

#include "core/p2p/peer_status.hpp"
#include "core/primitives/result.hpp"
#include "core/runtime/task.hpp"
#include "core/sync/sync_status.hpp"

namespace rustchain::rpc {

using SyncStatusPtr = std::shared_ptr<const sync::SyncStatus>;

//! Any thread.
class NetworkDoor {
public:
    virtual ~NetworkDoor() = default;

    virtual p2p::NetworkStatusPtr network_status() const = 0;
    virtual SyncStatusPtr sync_status() const = 0;
    //! Connects to "host:port" and keeps it. Fails with invalid_input and a sentence.
    virtual Result<void> add_peer(std::string_view address) = 0;
    virtual void disconnect_peer(p2p::PeerId peer) = 0;
    //! Refuses this host, in numbers, for so long; nothing: for good.
    virtual Result<void> ban_host(std::string_view host, std::optional<std::uint64_t> seconds) = 0;
    //! Fails with not_found when it is not banned.
    virtual runtime::Task<Result<void>> lift_ban(std::string host) = 0;
};

} // namespace rustchain::rpc
