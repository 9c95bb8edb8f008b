// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Collects entropy from this machine: its generators, the jitter of its clock, the timing of its
// memory.
#pragma once

#include "core/attestation/entropy.hpp"

#include <mutex>

namespace rustchain::attestation::hardware {

//! A sample of this machine, in a few milliseconds: 1,024 of each source, which is what NIST SP
//! 800-90B asks for at start (section 4.3) and two windows of its tests. Sources that fail them are
//! left out.
EntropySample sample_entropy();

//! May be used from several threads.
class MachineEntropy final : public EntropySource {
public:
    Result<Entropy> collect() override;
    EntropyHealth health() const override;

private:
    mutable std::mutex mutex_;
    EntropyHealth health_;
};

} // namespace rustchain::attestation::hardware
