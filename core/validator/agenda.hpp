// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Things to do at a time: an alarm that can be moved, and tasks for moments of the wall clock.
#pragma once

#include "core/runtime/channel.hpp"

#include <functional>
#include <map>

namespace rustchain::validator {

//! Calls functions when their time has come, on the strand that runs run(). Not for other threads.
class Agenda {
public:
    using Call = std::function<void()>;

    explicit Agenda(runtime::Clock& clock)
        : clock_(clock), changed_(1, runtime::WhenFull::refuse) {}

    //! Milliseconds of the clock's monotonic time.
    std::uint64_t monotonic_ms() const;
    //! Sets the one alarm, in monotonic milliseconds; an alarm set before is forgotten.
    void set_alarm(std::uint64_t monotonic_ms, Call call);
    //! Calls once the wall clock shows this time; calls for one time keep their order.
    void at(TimestampMs wall_ms, Call call);
    //! Runs until cancelled.
    runtime::Task<void> run();

private:
    struct Alarm {
        std::uint64_t monotonic_ms = 0;
        Call call;
    };

    bool call_next_due();
    std::uint64_t next_wake_ms() const;

    runtime::Clock& clock_;
    runtime::Channel<bool> changed_;
    Alarm alarm_; //!< empty call: none
    std::multimap<TimestampMs, Call> calls_;
};

} // namespace rustchain::validator
