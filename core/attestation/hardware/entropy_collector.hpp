// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Collects entropy from this machine: its generators, the jitter of its clock, the timing of its
// memory.
#pragma once

#include "core/attestation/entropy.hpp"

namespace rustchain::attestation::hardware {

//! A sample of this machine, in about a millisecond. Fails with unavailable when the system's
//! generator does.
EntropySample sample_entropy();

class MachineEntropy final : public EntropySource {
public:
    Result<Entropy> collect() override;
};

} // namespace rustchain::attestation::hardware
