// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How much of a core a thread uses.
#pragma once

#include "core/attestation/measured.hpp"

#include <chrono>
#include <deque>

#if !defined(_WIN32) && !defined(__APPLE__)
#include <ctime>
#endif

namespace rustchain::mining {

//! A thread's processor time; to be read from any thread while that one lives.
class ThreadClock {
public:
    //! Of the calling thread.
    static ThreadClock of_this_thread();
    //! What it has used since it began. Not supported on Windows and macOS.
    attestation::Measured<std::uint64_t> nanoseconds() const;

private:
#if !defined(_WIN32) && !defined(__APPLE__)
    clockid_t clock_ = 0;
    bool is_known_ = false;
#endif
};

//! The load over the last minute.
class LoadWindow {
public:
    using Time = std::chrono::steady_clock::time_point;

    //! `used_ns` is the processor time used up to `now`.
    void add(Time now, std::uint64_t used_ns);
    //! Of one core, in thousandths; not_tried until a second has been seen.
    attestation::Measured<std::uint32_t> thousandths() const;

private:
    struct Mark {
        Time when;
        std::uint64_t used_ns;
    };
    std::deque<Mark> marks_; //!< the first is the newest that is a minute old, or the oldest
};

} // namespace rustchain::mining
