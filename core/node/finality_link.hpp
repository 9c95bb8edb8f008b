// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finality engine and relay know only each other's interfaces: these two join them.
#pragma once

#include "core/sync/relay/relay.hpp"
#include "core/validator/finality_engine.hpp"

#include <atomic>

namespace rustchain::node {

//! What peers say goes to the engine, once there is one.
class ConsensusPort final : public sync::ConsensusDoor {
public:
    //! The engine outlives all calls.
    void attach(validator::FinalityEngine& engine) { engine_ = &engine; }

    bool receive(Vote vote, sync::PeerId from) override { return pass(std::move(vote), from); }
    bool receive(Certificate certificate, sync::PeerId from) override {
        return pass(std::move(certificate), from);
    }
    bool receive(Proposal proposal, sync::PeerId from) override {
        return pass(std::move(proposal), from);
    }
    bool receive(Block block, sync::PeerId from) override { return pass(std::move(block), from); }
    bool receive_request(EpochNumber epoch, View view, sync::PeerId from) override {
        validator::FinalityEngine* engine = engine_;
        return engine != nullptr && engine->receive_request(epoch, view, from);
    }
    bool follow(sync::FinalHead head) override {
        validator::FinalityEngine* engine = engine_;
        return engine != nullptr && engine->follow(std::move(head));
    }

private:
    template <class Message>
    bool pass(Message message, sync::PeerId from) {
        validator::FinalityEngine* engine = engine_;
        return engine != nullptr && engine->receive(std::move(message), from);
    }

    std::atomic<validator::FinalityEngine*> engine_ = nullptr;
};

//! What the engine says goes to the relay.
class RelayTransport final : public validator::VoteTransport {
public:
    explicit RelayTransport(sync::Relay& relay) : relay_(relay) {}

    void broadcast(const Vote& vote) override { relay_.broadcast(vote); }
    void broadcast(const validator::SharedProposal& proposal) override {
        relay_.broadcast(proposal);
    }
    void broadcast(const Certificate& certificate) override { relay_.broadcast(certificate); }
    void forward(const consensus::simplex::Forward& forward) override { relay_.forward(forward); }
    void answer(validator::PeerId peer, const Certificate& certificate) override {
        relay_.answer(peer, certificate);
    }
    void ask_certificate(EpochNumber epoch, View view) override {
        relay_.ask_certificate(epoch, view);
    }
    void ask_block(const BlockHash& hash) override { relay_.ask_block(hash); }
    void blame(validator::PeerId peer, std::string_view reason) override {
        relay_.blame(peer, reason);
    }

private:
    sync::Relay& relay_;
};

} // namespace rustchain::node
