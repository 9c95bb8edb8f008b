// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long the event loop of the window's thread stands still.
#pragma once

#include "core/json/value.hpp"

#include <chrono>
#include <vector>

namespace rustchain::bench {

//! The times between the ticks of a timer that asks for one a millisecond.
class StallMeter {
public:
    //! Runs the thread's event loop for so long; before and after it nothing is measured.
    static StallMeter measure(std::chrono::milliseconds duration);

    double p99_ms() const;
    double longest_ms() const;
    //! Adds p99, longest, and how many ticks came later than a frame (16 ms) and than 100 ms; and
    //! of what the thread itself computed between ticks, p99 and longest: the rest of a stall it
    //! waited, for a core or for another thread.
    void write(json::Object& object) const;

private:
    std::vector<double> gaps_ms_;     //!< ascending
    std::vector<double> computed_ms_; //!< of processor time between two ticks, ascending
};

} // namespace rustchain::bench
