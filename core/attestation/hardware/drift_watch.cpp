// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading two clocks at once, and comparing their rates.
#include "core/attestation/hardware/drift_watch.hpp"

#include "core/attestation/hardware/timing_kernels.hpp"

#include <algorithm>
#include <chrono>

#if defined(__linux__)
#include <ctime>
#endif

namespace rustchain::attestation::hardware {
namespace {

__extension__ using Wide128 = unsigned __int128;

constexpr std::uint64_t kBillion = 1'000'000'000;
//! The two clocks behind it are read one after the other.
constexpr std::uint64_t kSleepFromNs = 10'000'000;

std::uint64_t monotonic_ns() {
    auto now = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::nanoseconds>(now).count());
}

//! Linux's monotonic clock stands still while the machine sleeps, its boot-time clock does not.
std::uint64_t asleep_ns() {
#if defined(__linux__)
    timespec since_boot{};
    if (clock_gettime(CLOCK_BOOTTIME, &since_boot) != 0)
        return 0;
    std::uint64_t awake = monotonic_ns();
    std::uint64_t all = static_cast<std::uint64_t>(since_boot.tv_sec) * kBillion +
                        static_cast<std::uint64_t>(since_boot.tv_nsec);
    return all > awake ? all - awake : 0;
#else
    return 0;
#endif
}

} // namespace

ClockMoment read_clock_moment() {
    ClockMoment best;
    std::uint64_t closest = ~std::uint64_t{0};
    for (int i = 0; i < 32; ++i) {
        std::uint64_t before = monotonic_ns();
        std::uint64_t cycles = read_cycle_counter();
        std::uint64_t after = monotonic_ns();
        if (after - before < closest) {
            closest = after - before;
            best = {.cycles = cycles, .nanoseconds = before + (after - before) / 2};
        }
    }
    best.asleep_nanoseconds = asleep_ns();
    return best;
}

Measured<std::uint64_t> counter_rate(const ClockMoment& from, const ClockMoment& to) {
    if (to.cycles <= from.cycles || to.nanoseconds <= from.nanoseconds)
        return Unmeasured::too_noisy;
    Wide128 rate =
        Wide128{to.cycles - from.cycles} * kBillion / (to.nanoseconds - from.nanoseconds);
    return static_cast<std::uint64_t>(std::min<Wide128>(rate, ~std::uint64_t{0}));
}

void DriftWatch::begin(std::uint64_t hertz, const ClockMoment& at) {
    hertz_ = hertz;
    begin_ = at;
}

Measured<std::uint32_t> DriftWatch::look(const ClockMoment& now) const {
    if (hertz_ == 0)
        return Unmeasured::not_tried;
    if (now.asleep_nanoseconds > begin_.asleep_nanoseconds + kSleepFromNs)
        return Unmeasured::interrupted;
    if (now.nanoseconds < begin_.nanoseconds + kShortestNs)
        return Unmeasured::not_tried;
    auto rate = counter_rate(begin_, now);
    if (!rate)
        return rate.reason();
    std::uint64_t difference = *rate > hertz_ ? *rate - hertz_ : hertz_ - *rate;
    Wide128 drift = Wide128{difference} * kBillion / hertz_;
    return static_cast<std::uint32_t>(std::min<Wide128>(drift, ~std::uint32_t{0}));
}

} // namespace rustchain::attestation::hardware
