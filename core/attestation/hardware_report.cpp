// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading reports, naming architectures, counting what is measured.
#include "core/attestation/hardware_report.hpp"

namespace rustchain::attestation {
namespace {

constexpr std::string_view kArchitectureNames[] = {
    "unknown",  "x86",   "x86_64", "arm",        "aarch64", "powerpc",   "powerpc64", "m68k",
    "mips",     "sparc", "alpha",  "pa_risc",    "ia64",    "s390",      "riscv",     "vax",
    "mos_6502", "z80",   "superh", "transputer", "m88k",    "loongarch",
};
static_assert(std::size(kArchitectureNames) == static_cast<std::size_t>(Architecture::kCount));

template <class... Items>
MeasuredCount count(const Items&... items) {
    return {.measured = (std::uint32_t{items.is_measured() ? 1U : 0U} + ...),
            .items = sizeof...(items)};
}

} // namespace

std::string_view name_of(Architecture architecture) {
    return architecture < Architecture::kCount
               ? kArchitectureNames[static_cast<std::size_t>(architecture)]
               : kArchitectureNames[0];
}

std::optional<Architecture> architecture_by_name(std::string_view name) {
    for (std::size_t i = 0; i < std::size(kArchitectureNames); ++i) {
        if (kArchitectureNames[i] == name)
            return static_cast<Architecture>(i);
    }
    return std::nullopt;
}

Result<HardwareReport, DecodeFault> decode_report(ByteView bytes) {
    if (bytes.size() > kMaxReportBytes)
        return fail(DecodeFault::out_of_limits);
    return decode<HardwareReport>(bytes);
}

MeasuredCount count_measured(const HardwareReport& report) {
    const TimingReport& timing = report.timing;
    const FirmwareReport& firmware = report.firmware;
    const HypervisorEvidence& hypervisor = report.hypervisor;
    return count(report.processor, report.brand, report.microcode, report.platform_id,
                 report.logical_processors, report.caches, report.features, timing.memory_ladder,
                 timing.integer_rate, timing.float_rate, timing.vector_rate, timing.computation,
                 timing.memory, timing.interruptions, timing.cycle_counter,
                 timing.drift_per_billion, firmware.device, firmware.firmware_hash,
                 firmware.system_vendor, firmware.product_name, firmware.firmware_vendor,
                 firmware.acpi_vendor, firmware.says_virtual, hypervisor.leaf_present,
                 hypervisor.signature, hypervisor.privileges, hypervisor.cpuid_picoseconds,
                 hypervisor.devices);
}

} // namespace rustchain::attestation
