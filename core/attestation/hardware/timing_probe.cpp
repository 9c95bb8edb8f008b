// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Timing this machine in small pieces, so that a stop is seen soon and one disturbance spoils one
// piece only.
#include "core/attestation/hardware/timing_probe.hpp"

#include "core/attestation/hardware/drift_watch.hpp"
#include "core/attestation/hardware/timing_kernels.hpp"

#include <algorithm>
#include <chrono>
#include <optional>

namespace rustchain::attestation::hardware {
namespace {

using Clock = std::chrono::steady_clock;

// One timed piece is shorter than a turn of the scheduler; of several the fastest counts, as the
// least disturbed one.
constexpr std::uint64_t kPieceNs = 1'000'000;
constexpr std::size_t kPieces = 40;
constexpr std::size_t kHastyPieces = 8;
constexpr std::uint64_t kHastyFromNs = 5'000'000'000;
constexpr std::size_t kLadderRepeats = 3; // further tries of steps that something disturbed
constexpr std::size_t kVariationSamples = 20'000;
constexpr std::size_t kVariationRounds = 128; // 2,048 integer operations: about 1 µs
constexpr std::size_t kVariationLoads = 64;
constexpr std::uint64_t kInterruptionsNs = 400'000'000;
constexpr std::uint64_t kInterruptionFromNs = 1'000;
constexpr std::size_t kMostInterruptions = 100'000;
constexpr std::size_t kCounterWindows = 8;
constexpr std::uint64_t kCounterWindowNs = 20'000'000;
constexpr std::size_t kCpuidBatch = 8;
constexpr std::size_t kCpuidBatches = 400;
constexpr std::uint64_t kCpuidMostNs = 100'000'000;
constexpr std::uint32_t kSmallestKib = 16;
constexpr std::uint32_t kLargestKib = 64 * 1024;
constexpr std::uint32_t kVariationKib = 4 * 1024;

std::uint64_t now_ns() {
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch())
            .count());
}

//! When to stop, and when to hurry: where other work leaves the scan little of the processor, it
//! tries less often, so that it still ends within some seconds.
class Pace {
public:
    explicit Pace(std::stop_token stop) : stop_(std::move(stop)), begin_ns_(now_ns()) {}

    bool is_stopped() const { return stop_.stop_requested(); }
    bool is_hasty() const { return now_ns() - begin_ns_ >= kHastyFromNs; }
    std::size_t pieces() const { return is_hasty() ? kHastyPieces : kPieces; }
    const std::stop_token& stop() const { return stop_; }

private:
    std::stop_token stop_;
    std::uint64_t begin_ns_;
};

template <class Work>
std::uint64_t time_ns(Work work) {
    std::uint64_t start = now_ns();
    work();
    return std::max<std::uint64_t>(now_ns() - start, 1);
}

//! How many units of work fill one piece: doubled until a try takes a quarter of it.
template <class Work>
std::size_t units_per_piece(Work work, const Pace& pace) {
    std::size_t units = 64;
    while (!pace.is_stopped()) {
        std::uint64_t elapsed = time_ns([&] { work(units); });
        if (elapsed >= kPieceNs / 4)
            return std::max<std::size_t>(1, static_cast<std::size_t>(units * kPieceNs / elapsed));
        units *= 2;
    }
    return units;
}

//! Nanoseconds of the fastest of several pieces of so many units; nothing when stopped.
template <class Work>
std::optional<std::uint64_t> fastest_piece(std::size_t units, Work work, const Pace& pace) {
    std::uint64_t fastest = ~std::uint64_t{0};
    for (std::size_t i = 0; i < pace.pieces(); ++i) {
        if (pace.is_stopped())
            return std::nullopt;
        fastest = std::min(fastest, time_ns([&] { work(units); }));
    }
    return fastest;
}

//! Operations a second.
template <class Work>
Measured<std::uint64_t> measure_rate(std::size_t operations, Work work, const Pace& pace) {
    std::size_t rounds = units_per_piece(work, pace);
    auto elapsed = fastest_piece(rounds, work, pace);
    if (!elapsed)
        return Unmeasured::interrupted;
    return std::uint64_t{rounds} * operations * 1'000'000'000 / *elapsed;
}

//! Walks a whole lap in pieces, so that the ring is as much in the caches as it can be. False when
//! stopped.
bool warm_up(PointerRing& ring, std::size_t nodes, const Pace& pace) {
    constexpr std::size_t kLoadsPerLook = 1 << 16;
    for (std::size_t walked = 0; walked < nodes; walked += kLoadsPerLook) {
        if (pace.is_stopped())
            return false;
        ring.walk(std::min(kLoadsPerLook, nodes - walked));
    }
    return true;
}

//! Picoseconds of one load from a working set of this size; nothing when stopped.
std::optional<std::uint32_t> measure_latency(PointerRing& ring, std::uint32_t kib,
                                             const Pace& pace) {
    std::size_t bytes = std::size_t{kib} * 1024;
    if (!ring.lay(bytes, pace.stop()) || !warm_up(ring, bytes / PointerRing::kStride, pace))
        return std::nullopt;
    auto walk = [&](std::size_t loads) { ring.walk(loads); };
    std::size_t loads = units_per_piece(walk, pace);
    auto elapsed = fastest_piece(loads, walk, pace);
    if (!elapsed)
        return std::nullopt;
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(*elapsed * 1000 / loads, 1, ~0U));
}

//! Measures again each step that took longer than some larger one, as other work on the machine
//! makes it do; the faster try counts. False when stopped.
bool repeat_disturbed(PointerRing& ring, MemoryLadder& ladder, const Pace& pace) {
    std::uint32_t least_beyond = ~0U;
    for (auto step = ladder.steps.rbegin(); step != ladder.steps.rend(); ++step) {
        if (step->picoseconds / 5 > least_beyond / 4 && !pace.is_hasty()) {
            auto again = measure_latency(ring, step->size_kib, pace);
            if (!again)
                return false;
            step->picoseconds = std::min(step->picoseconds, *again);
        }
        least_beyond = std::min(least_beyond, step->picoseconds);
    }
    return true;
}

Measured<MemoryLadder> measure_ladder(PointerRing& ring, const Pace& pace) {
    MemoryLadder ladder;
    for (std::uint32_t kib = kSmallestKib; kib <= kLargestKib; kib *= 2) {
        auto picoseconds = measure_latency(ring, kib, pace);
        if (!picoseconds)
            return Unmeasured::interrupted;
        ladder.steps.push_back({kib, *picoseconds});
    }
    for (std::size_t i = 0; i < kLadderRepeats; ++i) {
        if (!repeat_disturbed(ring, ladder, pace))
            return Unmeasured::interrupted;
    }
    return ladder;
}

template <class Work>
Measured<DurationHistogram> measure_variation(Work work, const Pace& pace) {
    constexpr std::size_t kSamplesPerLook = 512;
    std::vector<std::uint64_t> durations;
    durations.reserve(kVariationSamples);
    for (std::size_t i = 0; i < kVariationSamples; ++i) {
        if (i % kSamplesPerLook == 0 && pace.is_stopped())
            return Unmeasured::interrupted;
        durations.push_back(time_ns(work));
    }
    return DurationHistogram::of(durations);
}

Measured<DurationHistogram> measure_interruptions(const Pace& pace) {
    std::vector<std::uint64_t> gaps;
    std::uint64_t start = now_ns();
    std::uint64_t last = start;
    std::uint64_t reads = 0;
    while (last - start < kInterruptionsNs && gaps.size() < kMostInterruptions) {
        if (++reads % 65'536 == 0 && pace.is_stopped())
            return Unmeasured::interrupted;
        std::uint64_t now = now_ns();
        if (now - last >= kInterruptionFromNs)
            gaps.push_back(now - last);
        last = now;
    }
    return DurationHistogram::of(gaps);
}

Measured<CycleCounter> measure_counter(const Pace& pace) {
    if (!has_cycle_counter())
        return Unmeasured::not_this_architecture;
    std::vector<std::uint64_t> hertz;
    ClockMoment from = read_clock_moment();
    while (hertz.size() < kCounterWindows) {
        if (pace.is_stopped())
            return Unmeasured::interrupted;
        std::uint64_t until = from.nanoseconds + kCounterWindowNs;
        while (now_ns() < until) {
        }
        ClockMoment to = read_clock_moment();
        auto rate = counter_rate(from, to);
        if (!rate)
            return rate.reason();
        hertz.push_back(*rate);
        from = to;
    }
    std::sort(hertz.begin(), hertz.end());
    std::uint64_t median = hertz[hertz.size() / 2];
    if (median == 0)
        return Unmeasured::too_noisy;
    __extension__ using Wide = unsigned __int128;
    Wide spread = Wide{hertz.back() - hertz.front()} * 1'000'000'000 / median;
    return CycleCounter{median, static_cast<std::uint32_t>(std::min<Wide>(spread, ~0U))};
}

Measured<std::uint64_t> measure_cpuid(const Pace& pace) {
    if (!has_cpuid())
        return Unmeasured::not_this_architecture;
    std::uint64_t fastest = ~std::uint64_t{0};
    std::uint64_t start = now_ns();
    for (std::size_t i = 0; i < kCpuidBatches && now_ns() - start < kCpuidMostNs; ++i) {
        if (pace.is_stopped())
            return Unmeasured::interrupted;
        fastest = std::min(fastest, time_ns([] { run_cpuid(kCpuidBatch); }));
    }
    return fastest * 1000 / kCpuidBatch;
}

} // namespace

TimingSample MachineTimingProbe::sample(std::stop_token stop, const ScanProgress& progress) {
    auto enter = [&](ScanStep step) {
        if (progress)
            progress(step);
    };
    const Pace pace(std::move(stop));
    TimingSample sample;
    TimingReport& report = sample.report;
    enter(ScanStep::memory_ladder);
    PointerRing ring(std::size_t{kLargestKib} * 1024);
    report.memory_ladder = measure_ladder(ring, pace);
    enter(ScanStep::rates);
    report.integer_rate = measure_rate(kIntegerOperations, run_integer_chain, pace);
    report.float_rate = measure_rate(kFloatOperations, run_float_chains, pace);
    report.vector_rate = has_vectors() ? measure_rate(kVectorOperations, run_vector_chains, pace)
                                       : Unmeasured::not_supported;
    enter(ScanStep::variation);
    report.computation = measure_variation([] { run_integer_chain(kVariationRounds); }, pace);
    report.memory = Unmeasured::interrupted;
    if (ring.lay(std::size_t{kVariationKib} * 1024, pace.stop()))
        report.memory = measure_variation([&] { ring.walk(kVariationLoads); }, pace);
    enter(ScanStep::interruptions);
    report.interruptions = measure_interruptions(pace);
    enter(ScanStep::cycle_counter);
    report.cycle_counter = measure_counter(pace);
    enter(ScanStep::cpuid_cost);
    sample.cpuid_picoseconds = measure_cpuid(pace);
    return sample;
}

TimingSample RecordedTimingProbe::sample(std::stop_token /*stop*/,
                                         const ScanProgress& /*progress*/) {
    return recorded_;
}

} // namespace rustchain::attestation::hardware
