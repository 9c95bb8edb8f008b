// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the relay and its parts work with.
#pragma once

#include "core/ledger/submission.hpp"
#include "core/p2p/peer_network.hpp"
#include "core/runtime/random.hpp"
#include "core/sync/consensus_door.hpp"

namespace rustchain::sync {

//! All of it outlives the relay.
struct RelayParts {
    runtime::Clock& clock;
    runtime::Random& random; //!< used on the relay's strand only
    p2p::PeerNetwork& network;
    ConsensusDoor& consensus;
    ledger::Ledger& ledger;
    ledger::Submission& submission;
    runtime::Executor strand; //!< the relay's
    runtime::Executor ledger_strand;
    runtime::Executor verify; //!< a pool
    crypto::VerifySignature verify_signature = crypto::verify_schnorr;

    std::uint64_t monotonic_ms() const {
        const auto since = clock.monotonic().time_since_epoch();
        return static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
    }
};

} // namespace rustchain::sync
