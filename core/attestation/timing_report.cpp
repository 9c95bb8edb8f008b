// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting durations.
#include "core/attestation/timing_report.hpp"

#include <algorithm>
#include <bit>

namespace rustchain::attestation {

namespace {

std::size_t bucket_of(std::uint64_t nanoseconds) {
    if (nanoseconds < 16)
        return 0;
    auto octave = static_cast<std::size_t>(std::bit_width(nanoseconds)) - 1;
    std::size_t quarter = (nanoseconds >> (octave - 2)) & 3;
    return std::min((octave - 4) * 4 + quarter, DurationHistogram::kBuckets - 1);
}

//! Integer square root, rounded down.
std::uint64_t square_root(std::uint64_t number) {
    std::uint64_t root = 0;
    for (std::uint64_t bit = std::uint64_t{1} << 31; bit > 0; bit >>= 1) {
        if ((root | bit) * (root | bit) <= number)
            root |= bit;
    }
    return root;
}

} // namespace

DurationHistogram DurationHistogram::of(const std::vector<std::uint64_t>& nanoseconds) {
    // A duration beyond 4 s counts as 4 s, so that the variance in ns² fits 64 bits.
    constexpr std::uint64_t kLongest = std::uint64_t{1} << 32;
    __extension__ using Wide = unsigned __int128;
    DurationHistogram histogram;
    if (nanoseconds.empty())
        return histogram;
    Wide sum = 0;
    Wide squares = 0;
    for (std::uint64_t duration : nanoseconds) {
        duration = std::min(duration, kLongest);
        ++histogram.counts[bucket_of(duration)];
        sum += duration;
        squares += Wide{duration} * duration;
    }
    Wide count = nanoseconds.size();
    histogram.mean_picoseconds = static_cast<std::uint64_t>(sum * 1000 / count);
    Wide variance = (squares * count - sum * sum) / (count * count); // ns²
    // In ps where that fits, so that small deviations keep their digits.
    constexpr Wide kFits = (Wide{1} << 62) / 1'000'000;
    histogram.deviation_picoseconds =
        variance <= kFits ? square_root(static_cast<std::uint64_t>((squares * count - sum * sum) *
                                                                   1'000'000 / (count * count)))
                          : square_root(static_cast<std::uint64_t>(variance)) * 1000;
    return histogram;
}

std::uint64_t DurationHistogram::bucket_start(std::size_t bucket) {
    return std::uint64_t{4 + bucket % 4} << (bucket / 4 + 2);
}

std::uint64_t DurationHistogram::total() const {
    std::uint64_t sum = 0;
    for (std::uint32_t count : counts)
        sum += count;
    return sum;
}

} // namespace rustchain::attestation
