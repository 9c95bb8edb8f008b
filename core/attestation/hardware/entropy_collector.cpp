// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Entropy from the system's and the processor's generators, jitter, and memory timing.
#include "core/attestation/hardware/entropy_collector.hpp"

#include "core/attestation/hardware/timing_kernels.hpp"
#include "core/crypto/random.hpp"

#include <chrono>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#endif

namespace rustchain::attestation::hardware {
namespace {

constexpr std::size_t kSystemBytes = 32;
constexpr std::size_t kJitterSamples = 256;
constexpr std::size_t kJitterRounds = 8;
constexpr std::size_t kMemorySamples = 64;
constexpr std::size_t kMemoryLoads = 32;
constexpr std::size_t kMemoryBytes = 1 << 20;

std::uint32_t elapsed_ns(std::chrono::steady_clock::time_point since) {
    auto elapsed = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now() - since);
    return static_cast<std::uint32_t>(elapsed.count());
}

#if defined(__x86_64__)
Measured<std::uint64_t> read_hardware_random() {
    constexpr unsigned kRdrandBit = 1U << 30;
    constexpr int kTries = 10; // Intel's advice: one failure means nothing, ten mean a fault
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) == 0 || (ecx & kRdrandBit) == 0)
        return Unmeasured::not_offered;
    for (int i = 0; i < kTries; ++i) {
        std::uint64_t number = 0;
        std::uint8_t is_good = 0;
        asm volatile("rdrand %0; setc %1" : "=r"(number), "=qm"(is_good) : : "cc");
        // Some AMD processors answer all ones after sleep and call it good.
        if (is_good != 0 && number != ~std::uint64_t{0} && number != 0)
            return number;
    }
    return Unmeasured::too_noisy;
}
#else
Measured<std::uint64_t> read_hardware_random() {
    return Unmeasured::not_supported;
}
#endif

} // namespace

EntropySample sample_entropy() {
    EntropySample sample;
    sample.system_random.resize(kSystemBytes);
    crypto::fill_random(sample.system_random);
    sample.hardware_random = read_hardware_random();
    for (std::size_t i = 0; i < kJitterSamples; ++i) {
        auto start = std::chrono::steady_clock::now();
        run_integer_chain(kJitterRounds);
        sample.jitter_ns.push_back(elapsed_ns(start));
    }
    PointerRing ring(kMemoryBytes);
    ring.lay(kMemoryBytes, {});
    for (std::size_t i = 0; i < kMemorySamples; ++i) {
        auto start = std::chrono::steady_clock::now();
        ring.walk(kMemoryLoads);
        sample.memory_ns.push_back(elapsed_ns(start));
    }
    return sample;
}

Result<Entropy> MachineEntropy::collect() {
    return condition(sample_entropy());
}

} // namespace rustchain::attestation::hardware
