// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where messages about the state arrive: questions are answered, answers go to who asked.
#pragma once

#include "core/sync/state/state_server.hpp"
#include "core/sync/state/state_sync.hpp"

namespace rustchain::sync {

//! The relay's listener for what is not its own. A peer's next message waits until its question is
//! answered, so a peer costs one read of the disk at a time.
class StateDesk final : public p2p::PeerListener {
public:
    //! All must outlive it. `strand` is the state sync's; questions are answered on `pool`.
    StateDesk(p2p::PeerNetwork& peers, const StateServer& server, StateSync& sync,
              runtime::Executor strand, runtime::Executor pool)
        : peers_(peers), server_(server), sync_(sync), strand_(std::move(strand)),
          pool_(std::move(pool)) {}

    void joined(const p2p::PeerFacts& peer) override { sync_.joined(peer); }
    void left(p2p::PeerId peer) override { sync_.left(peer); }
    //! Other messages than those about the state are ignored.
    runtime::Task<void> received(p2p::PeerId from, p2p::WireMessage message) override;

private:
    p2p::PeerNetwork& peers_;
    const StateServer& server_;
    StateSync& sync_;
    runtime::Executor strand_;
    runtime::Executor pool_;
};

} // namespace rustchain::sync
