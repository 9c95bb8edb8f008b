// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions and answers about the state, each on its executor.
#include "core/sync/state/state_desk.hpp"

#include "core/runtime/task.hpp"

namespace rustchain::sync {

using runtime::run_on;

runtime::Task<void> StateDesk::received(p2p::PeerId from, p2p::WireMessage message) {
    if (auto* state_asked = std::get_if<p2p::GetState>(&message)) {
        auto read = [&] { peers_.send(from, p2p::make_outgoing(server_.answer(*state_asked))); };
        co_await run_on(pool_, read);
    } else if (auto* part_asked = std::get_if<p2p::GetSnapshot>(&message)) {
        auto read = [&] { peers_.send(from, p2p::make_outgoing(server_.answer(*part_asked))); };
        co_await run_on(pool_, read);
    } else if (auto* state = std::get_if<p2p::State>(&message)) {
        auto take = [&] { sync_.received(from, std::move(*state)); };
        co_await run_on(strand_, take);
    } else if (auto* part = std::get_if<p2p::SnapshotPart>(&message)) {
        auto take = [&] { sync_.received(from, std::move(*part)); };
        co_await run_on(strand_, take);
    }
}

} // namespace rustchain::sync
