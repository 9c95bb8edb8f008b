// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Time as a collaborator: the system's clock, and one that tests and the simulator move by hand.
#pragma once

#include "core/primitives/height.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace rustchain::runtime {

namespace asio = boost::asio;

//! A coroutine that gives a T. It starts when awaited or handed to a TaskGroup.
template <class T = void>
using Task = asio::awaitable<T>;

//! Anything that runs work: a strand, an io_context, a pool.
using Executor = asio::any_io_executor;

using MonotonicTime = std::chrono::steady_clock::time_point;

class OneShot;

//! What time it is, and waiting for a time. Every function may be called from any thread.
class Clock {
public:
    virtual ~Clock() = default;

    //! Wall-clock time: milliseconds since 1970-01-01 UTC. It may jump.
    virtual TimestampMs now_ms() const = 0;
    //! A time that never goes back; its origin means nothing.
    virtual MonotonicTime monotonic() const = 0;
    //! Suspends until monotonic() reaches `when`. Ends early only by cancellation, which throws.
    virtual Task<void> sleep_until(MonotonicTime when) = 0;

    Task<void> sleep_for(std::chrono::milliseconds duration);
    //! Suspends until now_ms() reaches `when_ms`, noticing within a second when the wall clock
    //! jumps.
    Task<void> sleep_until_ms(TimestampMs when_ms);
};

//! The clocks of this machine.
class SystemClock final : public Clock {
public:
    TimestampMs now_ms() const override;
    MonotonicTime monotonic() const override;
    Task<void> sleep_until(MonotonicTime when) override;
};

//! A clock that stands still until it is advanced; due sleepers are then resumed on their own
//! executors, earliest first. Sleepers must have ended before it is destroyed.
class ManualClock final : public Clock {
public:
    explicit ManualClock(TimestampMs start_ms = 1'700'000'000'000);

    TimestampMs now_ms() const override;
    MonotonicTime monotonic() const override;
    Task<void> sleep_until(MonotonicTime when) override;

    //! When the next sleeper is due; nothing when none sleeps.
    std::optional<MonotonicTime> next_due() const;
    std::size_t sleepers() const;

    //! Moves both times to `when` (never back), stopping at each due time on the way. Before
    //! each step it calls `settle`, which should run what is ready (`[&] { context.poll(); }`), so
    //! that chains of sleeps see the right times.
    void advance_to(MonotonicTime when, const std::function<void()>& settle = {});
    void advance(std::chrono::milliseconds duration, const std::function<void()>& settle = {});
    //! Makes the wall clock jump; monotonic time and sleepers stay.
    void set_now_ms(TimestampMs now_ms);

private:
    using Key = std::pair<MonotonicTime, std::uint64_t>;

    mutable std::mutex mutex_;
    TimestampMs wall_ms_; //!< wall-clock time when now_ was zero
    MonotonicTime now_{};
    std::uint64_t next_sleeper_ = 0;
    std::map<Key, std::shared_ptr<OneShot>> sleepers_;
};

} // namespace rustchain::runtime
