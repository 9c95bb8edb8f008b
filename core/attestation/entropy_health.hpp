// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether sources of entropy are alive: the continuous health tests of NIST SP 800-90B,
// section 4.4, and what they found.
#pragma once

#include "core/attestation/entropy.hpp"

namespace rustchain::attestation {

//! What a source promises at least: a claim that is far below what it gives, so that only a broken
//! source fails.
struct EntropyClaim {
    std::uint32_t millibits_per_sample = 0; //!< min-entropy; 1 to 8000
    bool is_binary = false;                 //!< samples are 0 or 1
    //! Samples in one window of the adaptive proportion test (section 4.4.2).
    constexpr std::uint32_t window() const { return is_binary ? 1024 : 512; }

    bool operator==(const EntropyClaim&) const = default;
};

//! Section 4.4.1: so many equal samples in a row fail. A source as good as its claim H does that
//! with a probability of at most 2^-20 at each sample: C = 1 + ⌈20/H⌉.
std::uint32_t repetition_cutoff(EntropyClaim claim);
//! Section 4.4.2: so many samples equal to a window's first fail. C is one more than the smallest k
//! for which a binomial count of `window` tries with p = 2^-H exceeds k with a probability of at
//! most 2^-20.
std::uint32_t proportion_cutoff(EntropyClaim claim);

//! Nothing when the samples pass; `stuck` by the repetition count test, `biased` by the adaptive
//! proportion test. Samples that fill no window are `not_offered`; a last part of one is not
//! judged by the second test.
std::optional<Unmeasured> find_failure(ByteView samples, EntropyClaim claim);

//! Judges each source but the system's generator, which stays always, and replaces what fails by
//! the reason. Of the processor's generator the bytes and their bits are judged; of timings the low
//! byte, because the rest says how busy the machine is.
void drop_failing_sources(EntropySample& sample);

//! A sample's sources in the order of EntropyOrigin.
EntropyHealth health_of(const EntropySample& sample);

} // namespace rustchain::attestation
