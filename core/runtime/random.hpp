// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Randomness as a collaborator: the system's, and a seeded one for tests and the simulator.
#pragma once

#include "core/primitives/fixed_bytes.hpp"

#include <cstdint>
#include <span>
#include <utility>

namespace rustchain::runtime {

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    std::uint64_t next();
    //! Uniform in [0, bound); bound > 0.
    std::uint64_t below(std::uint64_t bound);
    template <class Fixed>
    Fixed bytes() {
        Fixed result;
        fill({result.data(), Fixed::kSize});
        return result;
    }
    //! Puts a random-access range in random order.
    template <class Range>
    void shuffle(Range& range) {
        for (std::size_t i = std::size(range); i > 1; --i)
            std::swap(range[i - 1], range[static_cast<std::size_t>(below(i))]);
    }
};

//! The system's generator, fit for keys; thread-safe. Ends the program when the system has no
//! randomness to give.
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

//! xoshiro256** from a seed: the same numbers on every machine. Not for keys; not thread-safe.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t step();
    std::uint64_t state_[4];
};

} // namespace rustchain::runtime
