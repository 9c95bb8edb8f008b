// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The loops that are timed. Their file is always compiled with optimisation, in every build type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace rustchain::attestation::hardware {

//! A ring of pointers through memory, one each cache line, in an order that no prefetcher foresees.
class PointerRing {
public:
    static constexpr std::size_t kStride = 64;

    //! Room for rings of up to this size; pages come when they are first touched.
    explicit PointerRing(std::size_t most_bytes);
    //! Lays a ring through the first `bytes` (a multiple of the stride, at least two strides). The
    //! same size gives the same order. False when stopped.
    bool lay(std::size_t bytes, const std::stop_token& stop);
    //! Follows so many pointers, each load waiting for the one before; goes on where the last walk
    //! ended.
    void walk(std::size_t loads);
    //! How many loads lead back to where one began.
    std::size_t lap_length() const;

private:
    struct alignas(kStride) Node {
        Node* next;
    };
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> order_;
    Node* at_ = nullptr;
};

//! `rounds` · kIntegerOperations dependent additions and exclusive ors, one cycle each.
void run_integer_chain(std::size_t rounds);
inline constexpr std::size_t kIntegerOperations = 16;

//! `rounds` · kFloatOperations independent scalar double multiplications and additions.
void run_float_chains(std::size_t rounds);
inline constexpr std::size_t kFloatOperations = 16;

//! `rounds` · kVectorOperations single-precision operations in 128-bit vectors. Only where
//! has_vectors().
void run_vector_chains(std::size_t rounds);
inline constexpr std::size_t kVectorOperations = 64;
bool has_vectors();

//! The processor's cycle counter; only where has_cycle_counter().
std::uint64_t read_cycle_counter();
bool has_cycle_counter();

//! Executes CPUID leaf 0 so many times; only where has_cpuid().
void run_cpuid(std::size_t times);
bool has_cpuid();

} // namespace rustchain::attestation::hardware
