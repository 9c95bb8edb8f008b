// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a machine's clocks say about it: the timing part of a hardware report, in integers.
#pragma once

#include "core/attestation/measured.hpp"

namespace rustchain::attestation {

//! The time of one dependent load from a working set of a size.
struct LatencyStep {
    std::uint32_t size_kib = 0;
    std::uint32_t picoseconds = 0;

    bool operator==(const LatencyStep&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.size_kib, self.picoseconds);
    }
};

//! Load latency over growing working sets, smallest first: 16 KiB, doubling, to 64 MiB.
struct MemoryLadder {
    static constexpr std::size_t kMostSteps = 16;
    std::vector<LatencyStep> steps;

    bool operator==(const MemoryLadder&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.steps, 1, kMostSteps);
    }
};

//! Counts of durations in quarter octaves, with mean and standard deviation.
//! Bucket i begins at (4 + i mod 4) · 2^(i/4 + 2) ns: 16, 20, 24, 28, 32, 40 …; the first also
//! takes what is shorter, the last (from 917,504 ns) what is longer.
struct DurationHistogram {
    static constexpr std::size_t kBuckets = 64;
    std::vector<std::uint32_t> counts = std::vector<std::uint32_t>(kBuckets);
    std::uint64_t mean_picoseconds = 0;
    std::uint64_t deviation_picoseconds = 0;

    static DurationHistogram of(const std::vector<std::uint64_t>& nanoseconds);
    static std::uint64_t bucket_start(std::size_t bucket); //!< in ns
    std::uint64_t total() const;

    bool operator==(const DurationHistogram&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.counts, kBuckets, kBuckets);
        codec.value(self.mean_picoseconds, self.deviation_picoseconds);
    }
};

//! The processor's cycle counter (TSC, CNTVCT, time base) held against the monotonic clock.
struct CycleCounter {
    std::uint64_t hertz = 0;              //!< median of the windows
    std::uint32_t spread_per_billion = 0; //!< (largest − smallest window) / median

    bool operator==(const CycleCounter&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hertz, self.spread_per_billion);
    }
};

struct TimingReport {
    Measured<MemoryLadder> memory_ladder;
    //! Dependent one-cycle integer operations a second: nearly the clock of the core.
    Measured<std::uint64_t> integer_rate;
    //! Independent scalar double operations a second.
    Measured<std::uint64_t> float_rate;
    //! Independent single-precision operations a second in 128-bit vectors.
    Measured<std::uint64_t> vector_rate;
    //! The same small piece of integer work, timed again and again.
    Measured<DurationHistogram> computation;
    //! The same number of dependent loads from 4 MiB, timed again and again.
    Measured<DurationHistogram> memory;
    //! Gaps over one microsecond while a thread only reads the clock: interrupts and preemption.
    Measured<DurationHistogram> interruptions;
    Measured<CycleCounter> cycle_counter;
    //! How far the counter's rate over minutes is from cycle_counter's; not_tried before they
    //! passed.
    Measured<std::uint32_t> drift_per_billion;

    bool operator==(const TimingReport&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.memory_ladder, self.integer_rate, self.float_rate, self.vector_rate,
                    self.computation, self.memory, self.interruptions, self.cycle_counter,
                    self.drift_per_billion);
    }
};

} // namespace rustchain::attestation
