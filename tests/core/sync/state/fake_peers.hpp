// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers in memory that answer, or not, as a test says; and what the node did to them.
#pragma once

#include "core/p2p/peer_network.hpp"
#include "core/primitives/borsh.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <functional>
#include <map>
#include <set>

namespace rustchain::sync::testing {

class FakePeers final : public p2p::PeerNetwork {
public:
    //! What a peer answers to a message; nothing: silence.
    using Answer = std::function<std::optional<p2p::WireMessage>(const p2p::WireMessage&)>;
    using Deliver = std::function<void(p2p::PeerId, p2p::WireMessage)>;

    explicit FakePeers(boost::asio::io_context& context) : context_(context) {}

    void send(p2p::PeerId peer, p2p::Outgoing message) override {
        auto decoded = p2p::decode_message(*message.bytes).value().value();
        sent.emplace_back(peer, decoded);
        auto found = answers.find(peer);
        if (found == answers.end())
            return;
        auto answer = found->second(decoded);
        if (!answer)
            return;
        // Through bytes, as on a real connection.
        auto bytes = p2p::encode_message(*answer);
        boost::asio::post(context_, [this, peer, bytes = std::move(bytes)] {
            deliver(peer, p2p::decode_message(bytes).value().value());
        });
    }
    void punish(p2p::PeerId peer, p2p::Offence offence, std::string_view) override {
        punished[peer].push_back(offence);
    }
    void reward(p2p::PeerId peer) override { ++rewards[peer]; }
    void disconnect(p2p::PeerId, std::string_view) override {}

    std::map<p2p::PeerId, Answer> answers;
    Deliver deliver;
    std::vector<std::pair<p2p::PeerId, p2p::WireMessage>> sent;
    std::map<p2p::PeerId, std::vector<p2p::Offence>> punished;
    std::map<p2p::PeerId, std::size_t> rewards;

private:
    boost::asio::io_context& context_;
};

} // namespace rustchain::sync::testing
