// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What /proc/cpuinfo says where CPUID says nothing: ARM and Power identities, microcode.
#pragma once

#include "core/attestation/hardware/system/system_files.hpp"
#include "core/attestation/hardware_report.hpp"

namespace rustchain::attestation::hardware {

//! The value behind the first "key : value" line with this key; nothing when there is none.
std::optional<std::string> cpuinfo_value(std::string_view cpuinfo, std::string_view key);

//! x86: the "microcode" line.
Measured<std::uint64_t> read_microcode(const SystemFiles& files);
//! x86 of Intel, AMD and Hygon: true when the kernel names another vendor, family or model than
//! CPUID does, as it does to a program whose instructions are emulated. False where it names none.
bool contradicts(const SystemFiles& files, const ProcessorIdentity& cpuid);
//! ARM: implementer, architecture, part, variant, revision. Power: the PVR. m68k: the CPU line.
Measured<ProcessorIdentity> read_identity(const SystemFiles& files, Architecture architecture);
//! The text that names the processor: "model name", "cpu", "Processor" or "CPU".
Measured<ShortText> read_brand(const SystemFiles& files);
//! ARM "Features", Power "altivec supported" and the like.
Measured<FeatureSet> read_feature_words(const SystemFiles& files, Architecture architecture);

} // namespace rustchain::attestation::hardware
