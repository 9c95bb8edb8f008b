// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What finality needs of the network: sending. What arrives is handed to the FinalityEngine.
#pragma once

#include "core/consensus/simplex/actions.hpp"

namespace rustchain::validator {

using consensus::simplex::PeerId;
using consensus::simplex::SharedProposal;

//! Sends without waiting: called on the engine's strand, must not block. Losing a message is
//! allowed.
class VoteTransport {
public:
    virtual ~VoteTransport() = default;

    virtual void broadcast(const Vote& vote) = 0;
    virtual void broadcast(const SharedProposal& proposal) = 0;
    virtual void broadcast(const Certificate& certificate) = 0;
    //! To others than the one it came from.
    virtual void forward(const consensus::simplex::Forward& forward) = 0;
    virtual void answer(PeerId peer, const Certificate& certificate) = 0;
    virtual void ask_certificate(EpochNumber epoch, View view) = 0;
    virtual void ask_block(const BlockHash& hash) = 0;
    //! The peer sent what no honest node sends.
    virtual void blame(PeerId peer, std::string_view reason) = 0;
};

//! For a node that validates alone: nobody hears.
class NoTransport final : public VoteTransport {
public:
    void broadcast(const Vote&) override {}
    void broadcast(const SharedProposal&) override {}
    void broadcast(const Certificate&) override {}
    void forward(const consensus::simplex::Forward&) override {}
    void answer(PeerId, const Certificate&) override {}
    void ask_certificate(EpochNumber, View) override {}
    void ask_block(const BlockHash&) override {}
    void blame(PeerId, std::string_view) override {}
};

} // namespace rustchain::validator
