// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages made ready once for many peers.
#include "core/p2p/peer_network.hpp"

namespace rustchain::p2p {

Outgoing make_outgoing(const WireMessage& message) {
    return {.bytes = std::make_shared<const Bytes>(encode_message(message)),
            .lane = lane_of(message)};
}

} // namespace rustchain::p2p
