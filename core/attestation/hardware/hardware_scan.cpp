// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Putting a report together.
#include "core/attestation/hardware/hardware_scan.hpp"

#include "core/attestation/hardware/cache_sizes.hpp"
#include "core/attestation/hardware/cpuinfo_text.hpp"
#include "core/attestation/hardware/instruction_sets.hpp"
#include "core/attestation/hardware/processor_pin.hpp"

#include <algorithm>

namespace rustchain::attestation::hardware {
namespace {

bool is_cpu_folder(const std::string& name) {
    return name.size() > 3 && name.starts_with("cpu") &&
           name.find_first_not_of("0123456789", 3) == std::string::npos;
}

Measured<std::uint32_t> count_processors(const SystemFiles& files) {
    auto names = files.list("/sys/devices/system/cpu");
    if (!names)
        return names.reason();
    auto count = std::count_if(names->begin(), names->end(), is_cpu_folder);
    return count > 0 ? Measured<std::uint32_t>(static_cast<std::uint32_t>(count))
                     : Unmeasured::not_offered;
}

//! Microcode and platform id; the first as the system tells it, else from the register.
void read_revisions(const ScanSources& sources, HardwareReport& report) {
    if (!sources.cpuid.is_available()) {
        report.microcode = Unmeasured::not_this_architecture;
        report.platform_id = Unmeasured::not_this_architecture;
        return;
    }
    report.microcode = read_microcode(sources.files);
    if (sources.registers == nullptr)
        return;
    if (auto microcode = read_microcode(*sources.registers); microcode && !report.microcode)
        report.microcode = microcode;
    bool is_intel = report.processor && report.processor->vendor == "GenuineIntel";
    report.platform_id =
        is_intel ? read_platform_id(*sources.registers) : Unmeasured::not_this_architecture;
}

void read_processor(const ScanSources& sources, HardwareReport& report) {
    const CpuidSource& cpuid = sources.cpuid;
    const SystemFiles& files = sources.files;
    bool has_cpuid = cpuid.is_available();
    report.architecture = sources.architecture;
    report.processor =
        has_cpuid ? read_identity(cpuid) : read_identity(files, sources.architecture);
    if (has_cpuid && report.processor && contradicts(files, *report.processor))
        report.processor = Unmeasured::too_noisy;
    report.brand = has_cpuid ? read_brand(cpuid) : read_brand(files);
    read_revisions(sources, report);
    report.logical_processors = count_processors(files);
    report.caches = read_caches(cpuid, files, sources.processor);
    report.features = read_features(cpuid, files, sources.architecture);
    report.hypervisor = read_hypervisor(cpuid);
}

} // namespace

Result<HardwareReport> scan_hardware(const ScanSources& sources, const ChainId& chain_id,
                                     std::stop_token stop, const ScanProgress& progress) {
    auto enter = [&](ScanStep step) {
        if (progress)
            progress(step);
    };
    HardwareReport report;
    enter(ScanStep::identity);
    read_processor(sources, report);
    TimingSample timing = sources.timing.sample(stop, progress);
    if (stop.stop_requested())
        return fail(ErrorCode::unavailable, "the hardware scan was stopped");
    report.timing = std::move(timing.report);
    report.hypervisor.cpuid_picoseconds = timing.cpuid_picoseconds;
    enter(ScanStep::firmware);
    report.firmware = read_firmware(sources.files, chain_id);
    report.hypervisor.devices = read_virtual_devices(sources.files);
    enter(ScanStep::done);
    return report;
}

Result<HardwareReport> scan_this_machine(const ChainId& chain_id, std::stop_token stop,
                                         const ScanProgress& progress) {
    ProcessorPin pin;
    MachineCpuid cpuid;
    auto files = open_system_files();
    MachineTimingProbe timing;
    MachineMsrs registers(pin.processor());
    return scan_hardware({.cpuid = cpuid,
                          .files = *files,
                          .timing = timing,
                          .architecture = built_architecture(),
                          .processor = pin.processor(),
                          .registers = &registers},
                         chain_id, std::move(stop), progress);
}

} // namespace rustchain::attestation::hardware
