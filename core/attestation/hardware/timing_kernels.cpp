// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The timed loops. Empty assembly keeps the compiler from folding them.
#include "core/attestation/hardware/timing_kernels.hpp"

#include <algorithm>
#include <utility>

#if defined(__x86_64__) || defined(__i386__)
#define RUSTCHAIN_X86 1
#include <cpuid.h>
#include <x86intrin.h>
#endif

#if defined(__SSE2__)
#define RUSTCHAIN_VECTOR_REGISTER "+x"
#elif defined(__aarch64__) || defined(__ARM_NEON)
#define RUSTCHAIN_VECTOR_REGISTER "+w"
#elif defined(__ALTIVEC__)
#define RUSTCHAIN_VECTOR_REGISTER "+v"
#endif

#if defined(__SSE2__)
#define RUSTCHAIN_FLOAT_REGISTER "+x"
#elif defined(__aarch64__) || defined(__ARM_FP)
#define RUSTCHAIN_FLOAT_REGISTER "+w"
#elif defined(__powerpc__)
#define RUSTCHAIN_FLOAT_REGISTER "+d"
#else
#define RUSTCHAIN_FLOAT_REGISTER "+m"
#endif

namespace rustchain::attestation::hardware {
namespace {

constexpr std::size_t kNodesPerLook = 1 << 16;

//! A small generator with a fixed start: the order only has to look random to a prefetcher.
class Shuffler {
public:
    std::uint32_t below(std::uint32_t bound) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::uint32_t>(((state_ >> 32) * bound) >> 32);
    }

private:
    std::uint64_t state_ = 0x9E3779B97F4A7C15;
};

} // namespace

PointerRing::PointerRing(std::size_t most_bytes)
    : nodes_(most_bytes / kStride), order_(most_bytes / kStride) {}

bool PointerRing::lay(std::size_t bytes, const std::stop_token& stop) {
    auto count = static_cast<std::uint32_t>(std::min(bytes / kStride, nodes_.size()));
    for (std::uint32_t i = 0; i < count; ++i)
        order_[i] = i;
    // Sattolo's shuffle makes one cycle through all nodes.
    Shuffler shuffler;
    for (std::uint32_t i = count - 1; i > 0; --i) {
        if (i % kNodesPerLook == 0 && stop.stop_requested())
            return false;
        std::swap(order_[i], order_[shuffler.below(i)]);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i % kNodesPerLook == 0 && stop.stop_requested())
            return false;
        nodes_[i].next = &nodes_[order_[i]];
    }
    at_ = &nodes_[0];
    return true;
}

void PointerRing::walk(std::size_t loads) {
    Node* at = at_;
    for (std::size_t i = 0; i < loads; ++i) {
        at = at->next;
        asm volatile("" : "+r"(at));
    }
    at_ = at;
}

std::size_t PointerRing::lap_length() const {
    std::size_t length = 1;
    for (const Node* at = at_->next; at != at_; at = at->next)
        ++length;
    return length;
}

void run_integer_chain(std::size_t rounds) {
    std::size_t value = rounds;
    std::size_t first = 0x9E3779B9;
    std::size_t second = 0x7F4A7C15;
    asm volatile("" : "+r"(first), "+r"(second));
    for (std::size_t i = 0; i < rounds; ++i) {
#pragma GCC unroll 8
        for (std::size_t pair = 0; pair < kIntegerOperations / 2; ++pair) {
            value += first;
            asm volatile("" : "+r"(value));
            value ^= second;
            asm volatile("" : "+r"(value));
        }
    }
    asm volatile("" : : "r"(value));
}

void run_float_chains(std::size_t rounds) {
    constexpr std::size_t kChains = kFloatOperations / 2;
    double chains[kChains] = {1, 2, 3, 4, 5, 6, 7, 8};
    double factor = 0.999999;
    double addend = 0.000001;
    asm volatile("" : RUSTCHAIN_FLOAT_REGISTER(factor), RUSTCHAIN_FLOAT_REGISTER(addend));
    for (std::size_t i = 0; i < rounds; ++i) {
#pragma GCC unroll 8
        for (double& chain : chains) {
            chain = chain * factor + addend;
            asm volatile("" : RUSTCHAIN_FLOAT_REGISTER(chain));
        }
    }
}

#ifdef RUSTCHAIN_VECTOR_REGISTER
bool has_vectors() {
    return true;
}

void run_vector_chains(std::size_t rounds) {
    using Vector = float __attribute__((vector_size(16)));
    constexpr std::size_t kChains = kVectorOperations / 8;
    Vector chains[kChains] = {};
    Vector factor = {0.999F, 0.998F, 0.997F, 0.996F};
    Vector addend = {0.001F, 0.002F, 0.003F, 0.004F};
    asm volatile("" : RUSTCHAIN_VECTOR_REGISTER(factor), RUSTCHAIN_VECTOR_REGISTER(addend));
    for (std::size_t i = 0; i < rounds; ++i) {
#pragma GCC unroll 8
        for (Vector& chain : chains) {
            chain = chain * factor + addend;
            asm volatile("" : RUSTCHAIN_VECTOR_REGISTER(chain));
        }
    }
}
#else
bool has_vectors() {
    return false;
}

void run_vector_chains(std::size_t /*rounds*/) {}
#endif

#if defined(RUSTCHAIN_X86)
bool has_cycle_counter() {
    return true;
}

std::uint64_t read_cycle_counter() {
    return __rdtsc();
}
#elif defined(__aarch64__)
bool has_cycle_counter() {
    return true;
}

std::uint64_t read_cycle_counter() {
    std::uint64_t count = 0;
    asm volatile("isb; mrs %0, cntvct_el0" : "=r"(count));
    return count;
}
#elif defined(__powerpc__)
bool has_cycle_counter() {
    return true;
}

std::uint64_t read_cycle_counter() {
    return __builtin_ppc_get_timebase();
}
#else
bool has_cycle_counter() {
    return false;
}

std::uint64_t read_cycle_counter() {
    return 0;
}
#endif

#ifdef RUSTCHAIN_X86
bool has_cpuid() {
    return __get_cpuid_max(0, nullptr) > 0;
}

void run_cpuid(std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        unsigned eax = 0;
        unsigned ebx = 0;
        unsigned ecx = 0;
        unsigned edx = 0;
        asm volatile("cpuid" : "+a"(eax), "=b"(ebx), "+c"(ecx), "=d"(edx));
    }
}
#else
bool has_cpuid() {
    return false;
}

void run_cpuid(std::size_t /*times*/) {}
#endif

} // namespace rustchain::attestation::hardware
