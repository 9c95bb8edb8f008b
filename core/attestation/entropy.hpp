// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The 32 bytes of entropy in each attestation, and what they are made from.
#pragma once

#include "core/attestation/measured.hpp"

namespace rustchain::attestation {

using Entropy = FixedBytes<struct EntropyTag, 32>;

//! Raw material. The machine's randomness alone makes the result unpredictable; the timings tie it
//! to a machine.
struct EntropySample {
    static constexpr std::size_t kMostRandomBytes = 64;
    static constexpr std::size_t kMostTimings = 1024;
    Bytes system_random;                     //!< from the operating system; never empty
    Measured<std::uint64_t> hardware_random; //!< the processor's generator (RDRAND, RNDR)
    std::vector<std::uint32_t> jitter_ns;    //!< one small piece of work, timed again and again
    std::vector<std::uint32_t> memory_ns;    //!< runs of dependent loads from a cold working set

    bool operator==(const EntropySample&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.system_random, kMostRandomBytes);
        codec.value(self.hardware_random);
        codec.list(self.jitter_ns, 0, kMostTimings);
        codec.list(self.memory_ns, 0, kMostTimings);
    }
};

//! H("RTC/entropy", Borsh(sample)).
Entropy condition(const EntropySample& sample);

//! Where an attestor gets its entropy.
class EntropySource {
public:
    virtual ~EntropySource() = default;
    //! Fresh entropy; fails with unavailable when the system's generator does.
    virtual Result<Entropy> collect() = 0;
};

} // namespace rustchain::attestation
