// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The 32 bytes of entropy in each attestation, and what they are made from.
#pragma once

#include "core/attestation/measured.hpp"

#include <array>

namespace rustchain::attestation {

using Entropy = FixedBytes<struct EntropyTag, 32>;

//! What the processor's generator gave.
struct RandomBytes {
    static constexpr std::size_t kMostBytes = 1024;
    Bytes bytes;

    bool operator==(const RandomBytes&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.bytes, kMostBytes);
    }
};

//! Durations of one piece of work that was timed again and again.
struct WorkTimings {
    static constexpr std::size_t kMostTimings = 1024;
    std::vector<std::uint32_t> nanoseconds;

    bool operator==(const WorkTimings&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.nanoseconds, 0, kMostTimings);
    }
};

//! Raw material. The machine's randomness alone makes the result unpredictable; the timings tie it
//! to a machine.
struct EntropySample {
    static constexpr std::size_t kMostSystemBytes = 64;
    Bytes system;                    //!< from the operating system; never empty
    Measured<RandomBytes> processor; //!< the processor's generator (RDRAND, RNDR)
    Measured<WorkTimings> jitter;    //!< a small piece of integer work
    Measured<WorkTimings> memory;    //!< dependent loads from a cold working set

    bool operator==(const EntropySample&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.system, kMostSystemBytes);
        codec.value(self.processor, self.jitter, self.memory);
    }
};

//! H("RTC/entropy", Borsh(sample)).
Entropy condition(const EntropySample& sample);

enum class EntropyOrigin : std::uint8_t { system, processor, jitter, memory, kCount };
//! For people: "the processor's generator".
std::string_view describe(EntropyOrigin origin);

//! By EntropyOrigin: how many samples of it (bytes or timings) are part of the entropy, or why it
//! is left out.
using EntropyHealth =
    std::array<Measured<std::uint32_t>, static_cast<std::size_t>(EntropyOrigin::kCount)>;

//! Where an attestor gets its entropy.
class EntropySource {
public:
    virtual ~EntropySource() = default;
    //! Fresh entropy; fails with unavailable when the system's generator does.
    virtual Result<Entropy> collect() = 0;
    //! What the last collect() used; all `not_tried` before, and where a source does not say.
    virtual EntropyHealth health() const { return {}; }
};

} // namespace rustchain::attestation
