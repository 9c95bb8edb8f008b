// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Coroutines: the task type, hopping between executors, races and time limits.
#pragma once

#include "core/runtime/clock.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace rustchain::runtime {

namespace detail {

template <class T>
inline constexpr bool kIsTask = false;
template <class T>
inline constexpr bool kIsTask<Task<T>> = true;

//! What a task has to give once it ended; void has nothing.
template <class T>
using Slot = std::conditional_t<std::is_void_v<T>, std::monostate, std::optional<T>>;

template <class T>
Task<void> store(Task<T> task, Slot<T>& slot) {
    if constexpr (std::is_void_v<T>)
        co_await std::move(task);
    else
        slot.emplace(co_await std::move(task));
}

//! Runs `work` on `executor` and resumes the caller on its own; what `work` throws arrives at the
//! caller.
Task<void> hop(Executor executor, std::function<void()> work);
//! Runs `task` on `executor` and resumes the caller on its own.
Task<void> hop_task(Executor executor, Task<void> task);
//! Runs `task` on `executor` and blocks this thread until it ended; throws what the task throws.
void block(Executor executor, Task<void> task);

} // namespace detail

//! Runs a function, or a coroutine function, on another executor: `auto ok = co_await run_on(pool,
//! [&] { return verify(x); });`. The caller resumes on its own executor; an exception arrives at
//! the caller. A running plain function is not interrupted by cancellation. A coroutine is, and for
//! that `executor` must be a strand or have one thread.
template <class F, class R = std::invoke_result_t<F&>>
auto run_on(Executor executor, F work) -> std::conditional_t<detail::kIsTask<R>, R, Task<R>> {
    if constexpr (detail::kIsTask<R>) {
        using T = typename R::value_type;
        detail::Slot<T> slot;
        co_await detail::hop_task(std::move(executor), detail::store<T>(work(), slot));
        if constexpr (!std::is_void_v<T>)
            co_return std::move(*slot);
    } else if constexpr (std::is_void_v<R>) {
        std::function<void()> call = [&work] { work(); };
        co_await detail::hop(std::move(executor), std::move(call));
    } else {
        std::optional<R> slot;
        std::function<void()> call = [&work, &slot] { slot.emplace(work()); };
        co_await detail::hop(std::move(executor), std::move(call));
        co_return std::move(*slot);
    }
}

//! Calls work(0) … work(pieces − 1) on `executor`, on as many of its threads as are free, and
//! resumes the caller on its own when all have returned; throws what the first that threw has
//! thrown. It is not interrupted by cancellation.
Task<void> spread_on(Executor executor, std::size_t pieces,
                     std::function<void(std::size_t piece)> work);

//! Runs both; when one ends or throws, cancels the other and waits for its end. Returns which ended
//! first (0 or 1) and throws what that one threw. The caller's executor must be a strand or have
//! one thread.
Task<int> race(Task<void> first, Task<void> second);

//! The same for any number of tasks, at least one.
Task<void> race_all(std::vector<Task<void>> tasks);

//! Runs both to their ends, and throws what the first that threw has thrown. The caller's executor
//! must be a strand or have one thread.
Task<void> both(Task<void> first, Task<void> second);

//! The task's value, or nothing when `limit` passed first on `clock` (the task is cancelled then).
//! Throws what the task throws.
template <class T>
Task<std::optional<T>> with_timeout(Clock& clock, std::chrono::milliseconds limit, Task<T> task) {
    std::optional<T> value;
    co_await race(detail::store<T>(std::move(task), value), clock.sleep_for(limit));
    co_return value;
}

//! True when the task ended within `limit`.
inline Task<bool> with_timeout(Clock& clock, std::chrono::milliseconds limit, Task<void> task) {
    co_return co_await race(std::move(task), clock.sleep_for(limit)) == 0;
}

//! Waits for a time on the clock.
inline Task<void> delay(Clock& clock, std::chrono::milliseconds duration) {
    return clock.sleep_for(duration);
}

//! Runs a task on `executor` and blocks until it ended: for main() and tests. Throws what the task
//! throws. Never call it from a thread that serves `executor`.
template <class T>
T block_on(Executor executor, Task<T> task) {
    detail::Slot<T> slot;
    detail::block(std::move(executor), detail::store<T>(std::move(task), slot));
    if constexpr (!std::is_void_v<T>)
        return std::move(*slot);
}

//! Whether this is how a cancelled coroutine ends. Cancellation is the one exception that travels
//! between folders: let it pass, and keep nothing half done that a destructor does not clean up.
bool is_cancellation(const std::exception_ptr& exception);

//! The exception in words, for logs.
std::string describe(const std::exception_ptr& exception);

} // namespace rustchain::runtime
