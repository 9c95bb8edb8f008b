// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One thread, one loop, a clock moved by hand: coroutines run when the test says so.
#pragma once

#include "core/runtime/clock.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"

#include <cassert>
#include <memory>
#include <optional>
#include <string>

namespace rustchain::wallet {

class TestLoop {
public:
    template <class T>
    using Pending = std::shared_ptr<std::optional<T>>;

    ~TestLoop() { stop(); }

    runtime::Executor executor() { return context_.get_executor(); }

    //! Starts a task; finish() or settle() carry it on.
    template <class T>
    Pending<T> start(runtime::Task<T> task) {
        auto result = std::make_shared<std::optional<T>>();
        group_.spawn("task", executor(), keep<T>(std::move(task), result));
        return result;
    }
    //! Runs the loop until the task ended.
    template <class T>
    T finish(const Pending<T>& pending) {
        while (!*pending) {
            [[maybe_unused]] bool moved = step();
            assert(moved && "the task waits for something that nobody does");
        }
        return std::move(**pending);
    }
    template <class T>
    T await(runtime::Task<T> task) {
        return finish(start(std::move(task)));
    }
    void await(runtime::Task<void> task) { await(ended(std::move(task))); }
    void spawn(runtime::Task<void> task) { group_.spawn("actor", executor(), std::move(task)); }

    //! Runs one handler; false when none is ready.
    bool step() {
        context_.restart();
        return context_.poll_one() > 0;
    }
    void settle() {
        while (step()) {
        }
    }
    void advance(std::chrono::milliseconds duration) {
        clock.advance(duration, [this] { settle(); });
        settle();
    }
    //! Cancels what still runs.
    void stop() {
        group_.stop();
        settle();
    }

    runtime::ManualClock clock;

private:
    template <class T>
    static runtime::Task<void> keep(runtime::Task<T> task, Pending<T> result) {
        result->emplace(co_await std::move(task));
    }

    static runtime::Task<bool> ended(runtime::Task<void> task) {
        co_await std::move(task);
        co_return true;
    }

    runtime::asio::io_context context_;
    runtime::TaskGroup group_{"test", runtime::TaskGroup::OnFailure::keep_going};
};

} // namespace rustchain::wallet
