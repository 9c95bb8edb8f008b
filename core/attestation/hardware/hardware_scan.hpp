// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A whole scan: every probe, one report.
#pragma once

#include "core/attestation/hardware/cpuid.hpp"
#include "core/attestation/hardware/firmware_tables.hpp"
#include "core/attestation/hardware/msr.hpp"
#include "core/attestation/hardware/timing_probe.hpp"

namespace rustchain::attestation::hardware {

//! Where a scan reads; real or recorded.
struct ScanSources {
    const CpuidSource& cpuid;
    const SystemFiles& files;
    TimingProbe& timing;
    Architecture architecture; //!< built_architecture(), or the recorded machine's
    unsigned processor = 0;    //!< the logical processor that is scanned
    //! That processor's model-specific registers; null where nobody asks for them.
    const MsrSource* registers = nullptr;
};

//! Scans from these sources. Fails with unavailable when stopped.
Result<HardwareReport> scan_hardware(const ScanSources& sources, const ChainId& chain_id,
                                     std::stop_token stop, const ScanProgress& progress);

//! Scans this machine on the calling thread, which stays on the lowest processor that it may use,
//! so that machines with two kinds of cores keep one hash. About three seconds; no rights needed.
//! Fails with unavailable when stopped.
Result<HardwareReport> scan_this_machine(const ChainId& chain_id, std::stop_token stop,
                                         const ScanProgress& progress = {});

} // namespace rustchain::attestation::hardware
