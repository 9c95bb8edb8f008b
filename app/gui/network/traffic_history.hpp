// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What went over the wire in the last minutes, hours and day.
#pragma once

#include "core/primitives/height.hpp"

#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace rustchain::gui {

//! Bytes a second.
struct TrafficRate {
    double in = 0;
    double out = 0;
};

//! Keeps means over short times; at most 180 of each kind. Times without a sample are gaps.
class TrafficHistory {
public:
    enum Span { FiveMinutes, Hour, Day, kSpans };

    //! Takes the counters of a node: bytes since its start. Smaller ones than before are those of
    //! a node that started anew.
    void add(TimestampMs now_ms, std::uint64_t bytes_in, std::uint64_t bytes_out);

    //! The mean of the last few seconds; nothing without samples in them.
    std::optional<TrafficRate> rate(TimestampMs now_ms) const;
    //! One entry for each time of the span, the oldest first.
    std::vector<std::optional<TrafficRate>> line(Span span, TimestampMs now_ms) const;
    static TimestampMs length_ms(Span span);

private:
    struct Bin {
        std::uint64_t number = 0; //!< its time divided by the length of bins
        std::uint64_t in = 0;
        std::uint64_t out = 0;
        std::uint64_t covered_ms = 0;
    };
    struct Sample {
        TimestampMs time_ms = 0;
        std::uint64_t in = 0;
        std::uint64_t out = 0;
    };

    std::optional<Sample> last_;
    std::array<std::deque<Bin>, kSpans> bins_;
};

} // namespace rustchain::gui
