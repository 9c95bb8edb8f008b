// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's and the seeded generator.
#include "core/runtime/random.hpp"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace rustchain::runtime {

std::uint64_t Random::next() {
    std::array<std::uint8_t, 8> bytes{};
    fill(bytes);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        number |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return number;
}

std::uint64_t Random::below(std::uint64_t bound) {
    // Numbers under 2^64 mod bound are drawn again: what is left divides evenly.
    const std::uint64_t refused = (0 - bound) % bound;
    std::uint64_t number = next();
    while (number < refused)
        number = next();
    return number % bound;
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
    constexpr std::size_t kMostAtOnce = 256; // getentropy's own limit
    while (!bytes.empty()) {
        auto part = bytes.first(std::min(bytes.size(), kMostAtOnce));
        if (getentropy(part.data(), part.size()) != 0) {
            std::perror("the system gives no random numbers");
            std::abort();
        }
        bytes = bytes.subspan(part.size());
    }
}

SeededRandom::SeededRandom(std::uint64_t seed) {
    for (std::uint64_t& word : state_) { // splitmix64
        seed += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        word = mixed ^ (mixed >> 31);
    }
}

std::uint64_t SeededRandom::step() {
    const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
    const std::uint64_t shifted = state_[1] << 17;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = std::rotl(state_[3], 45);
    return result;
}

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = step();
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
    }
}

} // namespace rustchain::runtime
