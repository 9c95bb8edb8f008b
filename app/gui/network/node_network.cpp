// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The peers of the node in this program.
#include "app/gui/network/node_network.hpp"

#include "core/node/node.hpp"

namespace rustchain::gui {
namespace {

//! The node only notes the order, so it is given at once; the door may go before this is awaited.
runtime::Task<Result<void>> answer(Result<void> outcome) {
    co_return outcome;
}

} // namespace

p2p::NetworkStatusPtr NodeNetwork::network_status() const {
    return node_.peers().network_status();
}

std::optional<sync::SyncStatus> NodeNetwork::sync_status() const {
    const auto status = node_.peers().sync_status();
    return status ? std::optional(*status) : std::nullopt;
}

runtime::Task<Result<void>> NodeNetwork::add_peer(std::string address) {
    return answer(node_.peers().add_peer(address));
}

runtime::Task<Result<void>> NodeNetwork::disconnect(p2p::PeerId peer) {
    node_.peers().disconnect_peer(peer);
    return answer({});
}

runtime::Task<Result<void>> NodeNetwork::ban(std::string host,
                                             std::optional<std::uint64_t> seconds) {
    return answer(node_.peers().ban_host(host, seconds));
}

runtime::Task<Result<void>> NodeNetwork::lift_ban(std::string host) {
    return node_.peers().lift_ban(std::move(host));
}

} // namespace rustchain::gui
