// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Long work on a pool that ends early when the coroutine that waits for it is cancelled.
#pragma once

#include "core/runtime/one_shot.hpp"
#include "core/runtime/task.hpp"

#include <stop_token>

namespace rustchain::sync {

//! Waits until cancelled; then asks for a stop.
inline runtime::Task<void> stop_when_cancelled(std::stop_source stop) {
    struct Guard {
        std::stop_source& stop;
        ~Guard() { stop.request_stop(); }
    } guard{stop};
    co_await runtime::OneShot::wait(runtime::OneShot::make());
}

//! Runs `work(std::stop_token)` on `pool` and waits for its end.
template <class Work>
runtime::Task<void> run_stoppable(runtime::Executor pool, Work work) {
    std::stop_source stop;
    auto call = [&work, token = stop.get_token()] { work(token); };
    auto running = runtime::run_on(std::move(pool), std::move(call));
    co_await runtime::race(std::move(running), stop_when_cancelled(stop));
}

} // namespace rustchain::sync
