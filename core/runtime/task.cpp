// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hopping between executors, races and blocking.
#include "core/runtime/task.hpp"

#include "core/runtime/log.hpp"

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <atomic>
#include <mutex>

namespace rustchain::runtime {

namespace detail {

Task<void> hop(Executor executor, std::function<void()> work) {
    std::exception_ptr failure;
    auto initiate = [&](auto handler) {
        Executor home = asio::prefer(asio::get_associated_executor(handler),
                                     asio::execution::outstanding_work.tracked);
        asio::post(executor, [&, home, waiter = std::move(handler)]() mutable {
            try {
                work();
            } catch (...) {
                failure = std::current_exception();
            }
            asio::post(home, std::move(waiter));
        });
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void()>(initiate,
                                                                         asio::use_awaitable);
    if (failure)
        std::rethrow_exception(failure);
}

//! A cancellation crosses to the other executor, where it may arrive after the task's end: what it
//! needs there is kept alive by itself. (Asio's own way keeps a plain pointer to the waiter's
//! slot.)
Task<void> hop_task(Executor executor, Task<void> task) {
    const auto signal = std::make_shared<asio::cancellation_signal>();
    auto initiate = [&](auto handler) {
        Executor home = asio::prefer(asio::get_associated_executor(handler),
                                     asio::execution::outstanding_work.tracked);
        if (auto slot = asio::get_associated_cancellation_slot(handler); slot.is_connected())
            slot.assign([signal, executor](asio::cancellation_type type) {
                asio::post(executor, [signal, type] { signal->emit(type); });
            });
        auto done = [signal, home,
                     waiter = std::move(handler)](const std::exception_ptr& failure) mutable {
            asio::post(home, [waiter = std::move(waiter), failure]() mutable {
                std::move(waiter)(failure);
            });
        };
        asio::co_spawn(executor, std::move(task),
                       asio::bind_cancellation_slot(signal->slot(), std::move(done)));
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::exception_ptr)>(
        initiate, asio::use_awaitable);
}

void block(Executor executor, Task<void> task) {
    asio::co_spawn(executor, std::move(task), asio::use_future).get();
}

} // namespace detail

Task<void> spread_on(Executor executor, std::size_t pieces,
                     std::function<void(std::size_t piece)> work) {
    if (pieces == 0)
        co_return;
    std::atomic<std::size_t> left = pieces;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto call = [&](std::size_t piece) {
        try {
            work(piece);
        } catch (...) {
            std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    auto initiate = [&](auto handler) {
        Executor home = asio::prefer(asio::get_associated_executor(handler),
                                     asio::execution::outstanding_work.tracked);
        auto waiter = std::make_shared<decltype(handler)>(std::move(handler));
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            asio::post(executor, [&call, &left, piece, home, waiter] {
                call(piece);
                // Nothing of the coroutine may be touched once it can go on.
                if (left.fetch_sub(1) == 1)
                    asio::post(home, std::move(*waiter));
            });
        }
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void()>(initiate,
                                                                         asio::use_awaitable);
    if (failure)
        std::rethrow_exception(failure);
}

Task<int> race(Task<void> first, Task<void> second) {
    auto executor = co_await asio::this_coro::executor;
    auto group = asio::experimental::make_parallel_group(
        asio::co_spawn(executor, std::move(first), asio::deferred),
        asio::co_spawn(executor, std::move(second), asio::deferred));
    auto ends = co_await std::move(group).async_wait(asio::experimental::wait_for_one(),
                                                     asio::use_awaitable);
    const bool second_won = std::get<0>(ends)[0] == 1;
    std::exception_ptr winner = second_won ? std::get<2>(ends) : std::get<1>(ends);
    std::exception_ptr loser = second_won ? std::get<1>(ends) : std::get<2>(ends);
    if (loser && !is_cancellation(loser))
        log::warning("task", "failed while being cancelled: {}", describe(loser));
    if (winner)
        std::rethrow_exception(winner);
    co_return second_won ? 1 : 0;
}

Task<void> race_all(std::vector<Task<void>> tasks) {
    Task<void> last = std::move(tasks.back());
    tasks.pop_back();
    if (tasks.empty())
        co_await std::move(last);
    else
        co_await race(std::move(last), race_all(std::move(tasks)));
}

Task<void> both(Task<void> first, Task<void> second) {
    auto executor = co_await asio::this_coro::executor;
    auto group = asio::experimental::make_parallel_group(
        asio::co_spawn(executor, std::move(first), asio::deferred),
        asio::co_spawn(executor, std::move(second), asio::deferred));
    auto ends = co_await std::move(group).async_wait(asio::experimental::wait_for_all(),
                                                     asio::use_awaitable);
    const bool second_first = std::get<0>(ends)[0] == 1;
    const std::exception_ptr one = second_first ? std::get<2>(ends) : std::get<1>(ends);
    const std::exception_ptr other = second_first ? std::get<1>(ends) : std::get<2>(ends);
    if (one)
        std::rethrow_exception(one);
    if (other)
        std::rethrow_exception(other);
}

bool is_cancellation(const std::exception_ptr& exception) {
    try {
        if (exception)
            std::rethrow_exception(exception);
    } catch (const boost::system::system_error& e) {
        return e.code() == asio::error::operation_aborted;
    } catch (...) {
    }
    return false;
}

std::string describe(const std::exception_ptr& exception) {
    try {
        if (exception)
            std::rethrow_exception(exception);
    } catch (const std::exception& e) {
        return e.what();
    } catch (...) {
        return "an exception of unknown type";
    }
    return "no exception";
}

} // namespace rustchain::runtime
