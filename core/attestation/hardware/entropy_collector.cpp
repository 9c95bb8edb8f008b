// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Entropy from the system's and the processor's generators, jitter, and memory timing.
#include "core/attestation/hardware/entropy_collector.hpp"

#include "core/attestation/entropy_health.hpp"
#include "core/attestation/hardware/timing_kernels.hpp"
#include "core/crypto/random.hpp"

#include <chrono>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

namespace rustchain::attestation::hardware {
namespace {

constexpr std::size_t kSystemBytes = 32;
constexpr std::size_t kSamples = 1024;
constexpr std::size_t kJitterRounds = 8;
constexpr std::size_t kMemoryLoads = 32;
constexpr std::size_t kMemoryBytes = 1 << 20;
static_assert(kSamples <= RandomBytes::kMostBytes && kSamples <= WorkTimings::kMostTimings);

template <class Work>
WorkTimings time_work(Work work) {
    using Clock = std::chrono::steady_clock;
    WorkTimings timings;
    timings.nanoseconds.reserve(kSamples);
    for (std::size_t i = 0; i < kSamples; ++i) {
        auto start = Clock::now();
        work();
        auto elapsed = std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - start);
        timings.nanoseconds.push_back(static_cast<std::uint32_t>(elapsed.count()));
    }
    return timings;
}

#if defined(__x86_64__)
bool has_generator() {
    constexpr unsigned kRdrandBit = 1U << 30;
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    return __get_cpuid(1, &eax, &ebx, &ecx, &edx) != 0 && (ecx & kRdrandBit) != 0;
}

bool ask_generator(std::uint64_t& number) {
    std::uint8_t is_good = 0;
    asm volatile("rdrand %0; setc %1" : "=r"(number), "=qm"(is_good) : : "cc");
    return is_good != 0;
}
#elif defined(__aarch64__) && defined(__linux__)
bool has_generator() {
    constexpr unsigned long kRngBit = 1UL << 16; // HWCAP2_RNG
    return (getauxval(AT_HWCAP2) & kRngBit) != 0;
}

//! RNDR by its number, for assemblers that do not know the name; it sets the zero flag on failure.
bool ask_generator(std::uint64_t& number) {
    std::uint32_t is_good = 0;
    asm volatile("mrs %0, s3_3_c2_c4_0; cset %w1, ne" : "=r"(number), "=r"(is_good) : : "cc");
    return is_good != 0;
}
#else
bool has_generator() {
    return false;
}

bool ask_generator(std::uint64_t& /*number*/) {
    return false;
}
#endif

Measured<RandomBytes> read_generator() {
    constexpr int kTries = 10; // Intel's advice: one failure means nothing, ten mean a fault
    if (!has_generator())
        return Unmeasured::not_offered;
    RandomBytes random;
    random.bytes.resize(kSamples);
    for (std::size_t at = 0; at < kSamples; at += sizeof(std::uint64_t)) {
        std::uint64_t number = 0;
        int tries = 0;
        while (tries < kTries && !ask_generator(number))
            ++tries;
        if (tries == kTries)
            return Unmeasured::not_offered;
        std::memcpy(&random.bytes[at], &number, sizeof number);
    }
    return random;
}

} // namespace

EntropySample sample_entropy() {
    EntropySample sample;
    sample.system.resize(kSystemBytes);
    crypto::fill_random(sample.system);
    sample.processor = read_generator();
    sample.jitter = time_work([] { run_integer_chain(kJitterRounds); });
    PointerRing ring(kMemoryBytes);
    ring.lay(kMemoryBytes, {});
    sample.memory = time_work([&] { ring.walk(kMemoryLoads); });
    drop_failing_sources(sample);
    return sample;
}

Result<Entropy> MachineEntropy::collect() {
    EntropySample sample = sample_entropy();
    {
        std::scoped_lock lock(mutex_);
        health_ = health_of(sample);
    }
    return condition(sample);
}

EntropyHealth MachineEntropy::health() const {
    std::scoped_lock lock(mutex_);
    return health_;
}

} // namespace rustchain::attestation::hardware
