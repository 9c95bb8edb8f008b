// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What peers' words about finality are handed to: the node's finality engine.
#pragma once

#include "core/consensus/simplex/events.hpp"

namespace rustchain::sync {

using consensus::simplex::FinalHead;
using consensus::simplex::PeerId;

//! From any thread; never blocks. False: too much waits there already, and the message is lost.
class ConsensusDoor {
public:
    virtual ~ConsensusDoor() = default;

    virtual bool receive(Vote vote, PeerId from) = 0;
    virtual bool receive(Certificate certificate, PeerId from) = 0;
    virtual bool receive(Proposal proposal, PeerId from) = 0;
    //! A block that was asked for.
    virtual bool receive(Block block, PeerId from) = 0;
    //! A peer asks for what ended a view.
    virtual bool receive_request(EpochNumber epoch, View view, PeerId from) = 0;
    //! Final blocks were fetched and stored by another way.
    virtual bool follow(FinalHead head) = 0;
};

} // namespace rustchain::sync
