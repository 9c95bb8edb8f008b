// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the window sees and asks of a node's peers.
#pragma once

#include "core/p2p/peer_status.hpp"
#include "core/primitives/result.hpp"
#include "core/sync/sync_status.hpp"

namespace rustchain::gui {

class NetworkDoor {
public:
    virtual ~NetworkDoor() = default;

    //! The newest pictures. Asked on the window's thread once a second: these must not wait.
    virtual p2p::NetworkStatusPtr network_status() const = 0; //!< null: the node has no peers' part
    virtual std::optional<sync::SyncStatus> sync_status() const = 0;

    //! "host:port"; a host name or numbers.
    virtual runtime::Task<Result<void>> add_peer(std::string address) = 0;
    virtual runtime::Task<Result<void>> disconnect(p2p::PeerId peer) = 0;
    //! Nothing: for good.
    virtual runtime::Task<Result<void>> ban(std::string host,
                                            std::optional<std::uint64_t> seconds) = 0;
    virtual runtime::Task<Result<void>> lift_ban(std::string host) = 0;
};

} // namespace rustchain::gui
