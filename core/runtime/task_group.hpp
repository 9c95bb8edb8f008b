// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Supervision: named tasks that start together, are stopped together and never fail unseen.
#pragma once

#include "core/primitives/result.hpp"
#include "core/runtime/clock.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace rustchain::runtime {

//! Runs actors. Every function may be called from any thread.
class TaskGroup {
public:
    enum class OnFailure : std::uint8_t {
        stop_all,   //!< the first failure is logged and stops the others: the actors of a node
        keep_going, //!< a failure is logged and ends its own task only: connections, peers
    };

    explicit TaskGroup(std::string name, OnFailure on_failure = OnFailure::stop_all);
    //! Asks the tasks to stop. Who owns what they use must have joined before.
    ~TaskGroup();
    TaskGroup(const TaskGroup&) = delete;
    TaskGroup& operator=(const TaskGroup&) = delete;

    //! Starts a task on a strand over `executor`. Once the group is stopping it starts nothing and
    //! says false.
    bool spawn(std::string name, Executor executor, Task<void> task);
    //! The same for an actor whose end can be an Error, which counts as a failure.
    bool spawn(std::string name, Executor executor, Task<Result<void>> task);

    //! Cancels every task and starts no more; returns at once.
    void stop();
    bool is_stopping() const;
    std::size_t running() const;
    std::vector<std::string> running_names() const;

    //! Suspends until every task ended by itself, or the group was stopped (by stop(), by a
    //! failure, or because the awaiting coroutine is cancelled) and its tasks ended. Gives the
    //! first failure. Fails with unavailable and the names of the tasks that still run
    //! `drain_limit` after the stop.
    Task<Result<void>> join(std::chrono::milliseconds drain_limit = std::chrono::seconds(5));
    //! The same for a thread that serves none of the group's executors.
    Result<void> join_blocking(std::chrono::milliseconds drain_limit = std::chrono::seconds(5));

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace rustchain::runtime
