// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The CPUID instruction, and what its leaves say about the processor and a hypervisor.
#pragma once

#include "core/attestation/hardware_report.hpp"

#include <map>

namespace rustchain::attestation::hardware {

struct CpuidLeaf {
    std::uint32_t eax = 0, ebx = 0, ecx = 0, edx = 0;

    bool operator==(const CpuidLeaf&) const = default;
};

//! Where leaves come from: this processor, or a recording.
class CpuidSource {
public:
    virtual ~CpuidSource() = default;
    //! False where there is no CPUID instruction: every other answer is then zeros.
    virtual bool is_available() const = 0;
    virtual CpuidLeaf read(std::uint32_t leaf, std::uint32_t subleaf) const = 0;
};

//! This processor.
class MachineCpuid final : public CpuidSource {
public:
    bool is_available() const override;
    CpuidLeaf read(std::uint32_t leaf, std::uint32_t subleaf) const override;
};

//! Leaves that were recorded; the ones that were not are zeros.
class RecordedCpuid final : public CpuidSource {
public:
    using Key = std::pair<std::uint32_t, std::uint32_t>;
    explicit RecordedCpuid(std::map<Key, CpuidLeaf> leaves) : leaves_(std::move(leaves)) {}
    bool is_available() const override { return !leaves_.empty(); }
    CpuidLeaf read(std::uint32_t leaf, std::uint32_t subleaf) const override;

private:
    std::map<Key, CpuidLeaf> leaves_;
};

//! True when the processor answers this leaf, standard, extended or hypervisor.
bool has_leaf(const CpuidSource& cpuid, std::uint32_t leaf);

//! Vendor string, displayed family, model, stepping (Intel SDM volume 2A, CPUID; AMD APM volume 3,
//! E.3.2).
Measured<ProcessorIdentity> read_identity(const CpuidSource& cpuid);
//! The brand string of leaves 0x80000002 to 4, outer and repeated blanks removed.
Measured<ShortText> read_brand(const CpuidSource& cpuid);
//! Hypervisor leaf, signature and privileges. Cost and devices are measured elsewhere.
HypervisorEvidence read_hypervisor(const CpuidSource& cpuid);

//! The maker's code name of the processor ("Genoa"), decoded by libcpuid; empty where it is not
//! known. For display, never judged.
std::string code_name(const CpuidSource& cpuid);

} // namespace rustchain::attestation::hardware
