// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Holds the cycle counter against the monotonic clock over minutes.
#pragma once

#include "core/attestation/measured.hpp"

namespace rustchain::attestation::hardware {

//! Both clocks at one moment.
struct ClockMoment {
    std::uint64_t cycles = 0;
    std::uint64_t nanoseconds = 0;        //!< of the monotonic clock
    std::uint64_t asleep_nanoseconds = 0; //!< suspended since start, where the system tells
};

//! Now: the closest of several readings. Cycles are 0 where there is no counter.
ClockMoment read_clock_moment();

//! Cycles a second between two moments; too_noisy when either clock stood still or ran back.
Measured<std::uint64_t> counter_rate(const ClockMoment& from, const ClockMoment& to);

//! One begins after a scan and looks before the report is sent:
//!     watch.begin(report.timing.cycle_counter->hertz);
//!     report.timing.drift_per_billion = watch.look();
//! An emulated or migrated counter does not keep the rate that a fifth of a second showed. A real
//! one stays within some thousand, and some hundred thousand while the clock is being corrected
//! (NTP slews by up to 500,000).
class DriftWatch {
public:
    static constexpr std::uint64_t kShortestNs = 120'000'000'000;

    //! Begins, or begins again, with the rate of the short scan.
    void begin(std::uint64_t hertz, const ClockMoment& at = read_clock_moment());

    //! |rate since begin − hertz| in billionths of hertz. Not_tried before begin and in its first
    //! two minutes; interrupted when the machine slept, until it begins again; too_noisy when the
    //! counter stood still or ran back.
    Measured<std::uint32_t> look(const ClockMoment& now = read_clock_moment()) const;

private:
    std::uint64_t hertz_ = 0;
    ClockMoment begin_;
};

} // namespace rustchain::attestation::hardware
