// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Supervision of named tasks.
#include "core/runtime/task_group.hpp"

#include "core/runtime/log.hpp"
#include "core/runtime/one_shot.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>

#include <condition_variable>
#include <list>
#include <stdexcept>

namespace rustchain::runtime {

namespace {

//! Carries an actor's Error through the coroutine machinery to the group.
struct TaskFailure : std::runtime_error {
    explicit TaskFailure(Error failure)
        : std::runtime_error(failure.message), error(std::move(failure)) {}
    Error error;
};

Task<void> throwing(Task<Result<void>> task) {
    auto result = co_await std::move(task);
    if (!result)
        throw TaskFailure(std::move(result.error()));
}

Error to_error(const std::string& name, const std::exception_ptr& exception) {
    try {
        std::rethrow_exception(exception);
    } catch (const TaskFailure& failure) {
        return {failure.error.code, name + ": " + failure.error.message};
    } catch (...) {
        return {ErrorCode::internal, name + ": " + describe(std::current_exception())};
    }
}

} // namespace

struct TaskGroup::State : std::enable_shared_from_this<State> {
    struct Entry {
        Entry(std::string task_name, Executor executor)
            : name(std::move(task_name)), strand(asio::make_strand(std::move(executor))) {}

        std::string name;
        asio::strand<Executor> strand;
        asio::cancellation_signal cancel;
        std::list<std::shared_ptr<Entry>>::iterator place;
    };

    std::string name;
    OnFailure on_failure;
    mutable std::mutex mutex;
    std::condition_variable changed;
    std::list<std::shared_ptr<Entry>> entries;
    std::list<std::shared_ptr<OneShot>> watchers;
    bool stopping = false;
    std::optional<Error> failure;

    bool spawn(std::string task_name, Executor executor, Task<void> task) {
        auto entry = std::make_shared<Entry>(std::move(task_name), std::move(executor));
        {
            std::lock_guard lock(mutex);
            if (stopping)
                return false;
            entry->place = entries.insert(entries.end(), entry);
        }
        // On the strand from the first step on, so that starting and cancelling cannot meet.
        asio::post(entry->strand,
                   [self = shared_from_this(), entry, work = std::move(task)]() mutable {
                       self->begin(entry, std::move(work));
                   });
        return true;
    }

    void begin(const std::shared_ptr<Entry>& entry, Task<void> task) {
        {
            std::lock_guard lock(mutex);
            if (stopping)
                return end_locked(*entry, nullptr);
        }
        asio::co_spawn(entry->strand, std::move(task),
                       asio::bind_cancellation_slot(
                           entry->cancel.slot(),
                           [self = shared_from_this(), entry](std::exception_ptr exception) {
                               self->end(*entry, exception);
                           }));
    }

    void end(Entry& entry, const std::exception_ptr& exception) {
        std::lock_guard lock(mutex);
        end_locked(entry, exception);
    }

    void end_locked(Entry& entry, const std::exception_ptr& exception) {
        entries.erase(entry.place);
        if (exception && !(stopping && is_cancellation(exception))) {
            Error error = to_error(entry.name, exception);
            log::error(name, "task failed: {}", error);
            if (on_failure == OnFailure::stop_all) {
                if (!failure)
                    failure = std::move(error);
                stop_locked();
            }
        }
        if (entries.empty())
            notify();
    }

    void stop_locked() {
        if (std::exchange(stopping, true))
            return;
        for (const auto& entry : entries)
            asio::post(entry->strand,
                       [entry] { entry->cancel.emit(asio::cancellation_type::terminal); });
        notify();
    }

    void notify() {
        changed.notify_all();
        for (const auto& watcher : watchers)
            watcher->fire();
        watchers.clear();
    }

    //! An event for the next notify(); nothing when there is nothing to wait for.
    std::shared_ptr<OneShot> watch(bool until_stopping) {
        std::lock_guard lock(mutex);
        if (entries.empty() || (until_stopping && stopping))
            return nullptr;
        return watchers.emplace_back(OneShot::make());
    }

    void forget(const std::shared_ptr<OneShot>& watcher) {
        std::lock_guard lock(mutex);
        watchers.remove(watcher);
    }

    Result<void> outcome() const {
        std::lock_guard lock(mutex);
        if (failure)
            return fail(*failure);
        if (entries.empty())
            return {};
        std::string names;
        for (const auto& entry : entries)
            names += (names.empty() ? "" : ", ") + entry->name;
        return fail(ErrorCode::unavailable, name + ": tasks that do not stop: " + names);
    }
};

TaskGroup::TaskGroup(std::string name, OnFailure on_failure) : state_(std::make_shared<State>()) {
    state_->name = std::move(name);
    state_->on_failure = on_failure;
}

TaskGroup::~TaskGroup() {
    stop();
}

bool TaskGroup::spawn(std::string name, Executor executor, Task<void> task) {
    return state_->spawn(std::move(name), std::move(executor), std::move(task));
}

bool TaskGroup::spawn(std::string name, Executor executor, Task<Result<void>> task) {
    return spawn(std::move(name), std::move(executor), throwing(std::move(task)));
}

void TaskGroup::stop() {
    std::lock_guard lock(state_->mutex);
    state_->stop_locked();
}

bool TaskGroup::is_stopping() const {
    std::lock_guard lock(state_->mutex);
    return state_->stopping;
}

std::size_t TaskGroup::running() const {
    std::lock_guard lock(state_->mutex);
    return state_->entries.size();
}

std::vector<std::string> TaskGroup::running_names() const {
    std::lock_guard lock(state_->mutex);
    std::vector<std::string> names;
    for (const auto& entry : state_->entries)
        names.push_back(entry->name);
    return names;
}

Task<Result<void>> TaskGroup::join(std::chrono::milliseconds drain_limit) {
    auto state = state_;
    while (auto watcher = state->watch(true)) {
        std::exception_ptr interrupted;
        try {
            co_await OneShot::wait(watcher);
        } catch (...) {
            interrupted = std::current_exception();
        }
        if (!interrupted)
            continue;
        state->forget(watcher);
        if (!is_cancellation(interrupted))
            std::rethrow_exception(interrupted);
        std::lock_guard lock(state->mutex);
        state->stop_locked();
    }
    // Draining has its own deadline and is not cut short by a cancellation.
    co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
    SystemClock clock;
    const MonotonicTime deadline = clock.monotonic() + drain_limit;
    while (clock.monotonic() < deadline) {
        auto watcher = state->watch(false);
        if (!watcher)
            break;
        co_await race(OneShot::wait(watcher), clock.sleep_until(deadline));
        state->forget(watcher);
    }
    co_await asio::this_coro::reset_cancellation_state(asio::enable_terminal_cancellation());
    co_return state->outcome();
}

Result<void> TaskGroup::join_blocking(std::chrono::milliseconds drain_limit) {
    {
        std::unique_lock lock(state_->mutex);
        state_->changed.wait(lock, [&] { return state_->entries.empty() || state_->stopping; });
        state_->changed.wait_for(lock, drain_limit, [&] { return state_->entries.empty(); });
    }
    return state_->outcome();
}

} // namespace rustchain::runtime
