// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Waiting for the next thing to do.
#include "core/validator/agenda.hpp"

#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::validator {
namespace {

//! The wall clock may jump: it is looked at this often.
constexpr std::uint64_t kLongestNap_ms = 1000;

runtime::Task<void> wait_for_change(runtime::Channel<bool>& changed) {
    co_await changed.receive();
}

} // namespace

std::uint64_t Agenda::monotonic_ms() const {
    const auto since = clock_.monotonic().time_since_epoch();
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

void Agenda::set_alarm(std::uint64_t monotonic_ms, Call call) {
    alarm_ = {monotonic_ms, std::move(call)};
    changed_.try_send(true);
}

void Agenda::at(TimestampMs wall_ms, Call call) {
    calls_.emplace(wall_ms, std::move(call));
    changed_.try_send(true);
}

bool Agenda::call_next_due() {
    if (alarm_.call && alarm_.monotonic_ms <= monotonic_ms()) {
        std::exchange(alarm_, {}).call();
        return true;
    }
    if (!calls_.empty() && calls_.begin()->first <= clock_.now_ms()) {
        auto due = calls_.extract(calls_.begin());
        due.mapped()();
        return true;
    }
    return false;
}

std::uint64_t Agenda::next_wake_ms() const {
    const std::uint64_t now = monotonic_ms();
    std::uint64_t next = now + kLongestNap_ms;
    if (alarm_.call)
        next = std::min(next, std::max(alarm_.monotonic_ms, now));
    if (!calls_.empty()) {
        const TimestampMs wall = clock_.now_ms();
        const TimestampMs first = calls_.begin()->first;
        next = std::min(next, now + (first > wall ? first - wall : 0));
    }
    return next;
}

runtime::Task<void> Agenda::run() {
    for (;;) {
        while (call_next_due()) {
        }
        const runtime::MonotonicTime wake{std::chrono::milliseconds(next_wake_ms())};
        co_await runtime::race(clock_.sleep_until(wake), wait_for_change(changed_));
    }
}

} // namespace rustchain::validator
