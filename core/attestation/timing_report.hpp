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

//! Counts of durations: bucket 0 is below 2 ns, bucket i is [2^i, 2^(i+1)) ns, the last takes the
//! rest.
struct DurationHistogram {
    static constexpr std::size_t kBuckets = 32;
    std::vector<std::uint32_t> counts = std::vector<std::uint32_t>(kBuckets);

    //! Counts one duration; a full bucket stays full.
    void add(std::uint64_t nanoseconds);
    std::uint64_t total() const;

    bool operator==(const DurationHistogram&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.counts, kBuckets, kBuckets);
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
    //! Time of the same small piece of work, again and again.
    Measured<DurationHistogram> jitter;
    //! Gaps over one microsecond while a thread only reads the clock: interrupts and preemption.
    Measured<DurationHistogram> interruptions;
    Measured<CycleCounter> cycle_counter;

    bool operator==(const TimingReport&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.memory_ladder, self.integer_rate, self.float_rate, self.vector_rate,
                    self.jitter, self.interruptions, self.cycle_counter);
    }
};

} // namespace rustchain::attestation
