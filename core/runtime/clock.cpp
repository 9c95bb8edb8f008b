// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's clock and the one moved by hand.
#include "core/runtime/clock.hpp"

#include "core/runtime/one_shot.hpp"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <vector>

namespace rustchain::runtime {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

TimestampMs whole_ms(MonotonicTime time) {
    return static_cast<TimestampMs>(duration_cast<milliseconds>(time.time_since_epoch()).count());
}

} // namespace

Task<void> Clock::sleep_for(milliseconds duration) {
    co_await sleep_until(monotonic() + duration);
}

Task<void> Clock::sleep_until_ms(TimestampMs when_ms) {
    constexpr TimestampMs kLongestNap = 1000;
    for (TimestampMs now = now_ms(); now < when_ms; now = now_ms())
        co_await sleep_for(milliseconds(std::min(when_ms - now, kLongestNap)));
}

TimestampMs SystemClock::now_ms() const {
    auto since = std::chrono::system_clock::now().time_since_epoch();
    return static_cast<TimestampMs>(duration_cast<milliseconds>(since).count());
}

MonotonicTime SystemClock::monotonic() const {
    return std::chrono::steady_clock::now();
}

Task<void> SystemClock::sleep_until(MonotonicTime when) {
    asio::steady_timer timer(co_await asio::this_coro::executor, when);
    co_await timer.async_wait(asio::use_awaitable);
}

ManualClock::ManualClock(TimestampMs start_ms) : wall_ms_(start_ms) {}

TimestampMs ManualClock::now_ms() const {
    std::lock_guard lock(mutex_);
    return wall_ms_ + whole_ms(now_);
}

MonotonicTime ManualClock::monotonic() const {
    std::lock_guard lock(mutex_);
    return now_;
}

Task<void> ManualClock::sleep_until(MonotonicTime when) {
    struct Registration {
        ManualClock& clock;
        Key key;
        ~Registration() {
            std::lock_guard lock(clock.mutex_);
            clock.sleepers_.erase(key);
        }
    };
    auto shot = OneShot::make();
    Key key;
    {
        std::lock_guard lock(mutex_);
        key = {when, next_sleeper_++};
        if (when > now_)
            sleepers_.emplace(key, shot);
        else
            shot->fire();
    }
    Registration registration{*this, key};
    co_await OneShot::wait(shot);
}

std::optional<MonotonicTime> ManualClock::next_due() const {
    std::lock_guard lock(mutex_);
    if (sleepers_.empty())
        return std::nullopt;
    return sleepers_.begin()->first.first;
}

std::size_t ManualClock::sleepers() const {
    std::lock_guard lock(mutex_);
    return sleepers_.size();
}

void ManualClock::advance_to(MonotonicTime when, const std::function<void()>& settle) {
    for (;;) {
        if (settle)
            settle();
        std::vector<std::shared_ptr<OneShot>> due;
        {
            std::lock_guard lock(mutex_);
            if (sleepers_.empty() || sleepers_.begin()->first.first > when) {
                now_ = std::max(now_, when);
                return;
            }
            now_ = std::max(now_, sleepers_.begin()->first.first);
            while (!sleepers_.empty() && sleepers_.begin()->first.first <= now_)
                due.push_back(sleepers_.extract(sleepers_.begin()).mapped());
        }
        for (const auto& shot : due)
            shot->fire();
    }
}

void ManualClock::advance(milliseconds duration, const std::function<void()>& settle) {
    advance_to(monotonic() + duration, settle);
}

void ManualClock::set_now_ms(TimestampMs now_ms) {
    std::lock_guard lock(mutex_);
    wall_ms_ = now_ms - whole_ms(now_);
}

} // namespace rustchain::runtime
