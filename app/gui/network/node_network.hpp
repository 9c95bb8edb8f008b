// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The peers of the node in this program.
#pragma once

#include "app/gui/network/network_door.hpp"

namespace rustchain::node {
class Node;
}

namespace rustchain::gui {

class NodeNetwork final : public NetworkDoor {
public:
    //! The node must outlive the requests that use this.
    explicit NodeNetwork(node::Node& node) : node_(node) {}

    p2p::NetworkStatusPtr network_status() const override;
    std::optional<sync::SyncStatus> sync_status() const override;
    runtime::Task<Result<void>> add_peer(std::string address) override;
    runtime::Task<Result<void>> disconnect(p2p::PeerId peer) override;
    runtime::Task<Result<void>> ban(std::string host,
                                    std::optional<std::uint64_t> seconds) override;
    runtime::Task<Result<void>> lift_ban(std::string host) override;

private:
    node::Node& node_;
};

} // namespace rustchain::gui
