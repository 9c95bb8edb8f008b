// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The signs of virtual machines. Strings are compared as whole values, never searched for.
#include "core/attestation/virtual_machine_verdict.hpp"

#include <algorithm>

namespace rustchain::attestation {
namespace {

struct KnownText {
    std::string_view text;
    std::uint16_t confidence;
};

//! Signatures of CPUID leaf 0x40000000, zeros at the end left out.
constexpr std::string_view kSignatures[] = {
    "KVMKVMKVM",    "Linux KVM Hv", "VMwareVMware", "Microsoft Hv", "XenVMMXenVMM", "VBoxVBoxVBox",
    "TCGTCGTCGTCG", "prl hyperv  ", " lrpepyh vr ", "bhyve bhyve ", "ACRNACRNACRN", " QNXQVMBSQG ",
    "QNXQVMBSQG",   "UnisysSpar64", "Jailhouse",    "SRESRESRESRE", "EVMMEVMMEVMM", "HAXMHAXMHAXM",
    "OpenBSDVMM58", "___ NVMM ___", "VirtualApple", "CRVMCRVMCRVM", "NOVANOVANOVA",
};

constexpr KnownText kSystemVendors[] = {
    {"QEMU", 990},
    {"VMware, Inc.", 990},
    {"innotek GmbH", 990},
    {"Xen", 990},
    {"Bochs", 990},
    {"BHYVE", 990},
    {"Parallels Software International Inc.", 990},
    {"Parallels International GmbH.", 990},
    {"OpenStack Foundation", 950},
    {"Red Hat", 900},
    {"oVirt", 950},
    {"DigitalOcean", 950},
    {"Alibaba Cloud", 800},
    {"Tencent Cloud", 800},
    {"Amazon EC2", 600}, // also on whole machines that are rented
};

constexpr KnownText kProductNames[] = {
    {"VMware Virtual Platform", 990},
    {"VMware7,1", 990},
    {"VMware20,1", 990},
    {"VirtualBox", 990},
    {"Virtual Machine", 990}, // Hyper-V
    {"KVM", 990},
    {"linux,dummy-virt", 990}, // QEMU, ARM
    {"KVM Virtual Machine", 990},
    {"QEMU Virtual Machine", 990},
    {"Standard PC (i440FX + PIIX, 1996)", 990},
    {"Standard PC (Q35 + ICH9, 2009)", 990},
    {"HVM domU", 990},
    {"Bochs", 990},
    {"BHYVE", 990},
    {"RHEV Hypervisor", 950},
    {"oVirt Node", 950},
    {"OpenStack Nova", 950},
    {"OpenStack Compute", 950},
    {"Google Compute Engine", 950},
    {"Parallels Virtual Platform", 990},
    {"Parallels ARM Virtual Machine", 990},
    {"Apple Virtualization Generic Platform", 990},
    {"Alibaba Cloud ECS", 950},
    {"Droplet", 950},
    {"vServer", 950},
    {"CVM", 900},
};

constexpr KnownText kFirmwareVendors[] = {
    {"EFI Development Kit II / OVMF", 950},
    {"SeaBIOS", 800},
    {"innotek GmbH", 990},
    {"Xen", 950},
    {"Bochs", 950},
    {"BHYVE", 950},
    {"DigitalOcean", 950},
    {"Google", 500},
    {"Amazon EC2", 600},
};

//! OEM ids of ACPI tables, blanks at the end left out.
constexpr KnownText kAcpiVendors[] = {
    {"BOCHS", 990},  {"FIRECK", 990}, {"VBOX", 990},   {"VRTUAL", 990}, {"VMWARE", 990},
    {"Xen", 990},    {"BHYVE", 990},  {"CLOUDH", 990}, {"CROSVM", 990}, {"PRLS", 950},
    {"ACRNPR", 950}, {"Google", 900}, {"AMAZON", 600},
};

struct KnownDevice {
    VirtualDevice device;
    KnownText known;
};

constexpr KnownDevice kDevices[] = {
    {VirtualDevice::virtio, {"virtio", 850}}, // network cards exist that speak it
    {VirtualDevice::vmbus, {"VMBus", 950}},           {VirtualDevice::xen, {"Xen", 950}},
    {VirtualDevice::vmware, {"VMware", 950}},         {VirtualDevice::qemu, {"QEMU", 950}},
    {VirtualDevice::virtualbox, {"VirtualBox", 950}},
};
static_assert(std::size(kDevices) == static_cast<std::size_t>(VirtualDevice::kCount));

constexpr std::uint16_t kLeafConfidence = 950;
constexpr std::uint16_t kKnownSignatureConfidence = 990;
constexpr std::uint16_t kUnknownSignatureConfidence = 900;
constexpr std::uint16_t kRootPartitionConfidence = 200;
constexpr std::uint16_t kSlowCpuidConfidence = 900;
//! The slowest real CPUID (Pentium 4) takes about 500 cycles; a trap and back at least 1,000.
constexpr std::uint64_t kTrapCycles = 900;
//! Hyper-V's privileges of the partition that owns the machine: create partitions, manage
//! processors.
constexpr std::uint32_t kRootPrivileges = (1U << 0) | (1U << 12);

std::string_view without_zeros(const HypervisorSignature& signature) {
    std::string_view text = as_text(signature.view());
    return text.substr(0, text.find_last_not_of('\0') + 1);
}

//! Printable ASCII as it is, the rest as dots: for showing, never for comparing.
std::string shown(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c < ' ' || c > '~')
            c = '.';
    }
    return result;
}

bool is_root_partition(const HypervisorEvidence& hypervisor) {
    return hypervisor.signature && without_zeros(*hypervisor.signature) == "Microsoft Hv" &&
           hypervisor.privileges && (*hypervisor.privileges & kRootPrivileges) == kRootPrivileges;
}

//! Cycles of one CPUID, by the machine's own integer rate; nothing where either is unmeasured.
std::optional<std::uint64_t> cpuid_cycles(const HardwareReport& report) {
    constexpr std::uint64_t kPicosecondsPerMicrosecond = 1'000'000;
    constexpr std::uint64_t kHertzPerMegahertz = 1'000'000;
    const auto& picoseconds = report.hypervisor.cpuid_picoseconds;
    if (!picoseconds || !report.timing.integer_rate)
        return std::nullopt;
    std::uint64_t megahertz = *report.timing.integer_rate / kHertzPerMegahertz;
    std::uint64_t time = std::min(*picoseconds, std::uint64_t{1} << 40);
    return time * std::min<std::uint64_t>(megahertz, 1 << 20) / kPicosecondsPerMicrosecond;
}

class MachineJudge {
public:
    explicit MachineJudge(const HardwareReport& report) : report_(report) {}

    VirtualMachineVerdict judge() {
        judge_hypervisor();
        const FirmwareReport& firmware = report_.firmware;
        judge_text(VirtualMachineSign::system_vendor, firmware.system_vendor, kSystemVendors);
        judge_text(VirtualMachineSign::product_name, firmware.product_name, kProductNames);
        judge_text(VirtualMachineSign::firmware_vendor, firmware.firmware_vendor, kFirmwareVendors);
        judge_text(VirtualMachineSign::acpi_vendor, firmware.acpi_vendor, kAcpiVendors);
        judge_cpuid_cost();
        judge_devices();
        std::uint32_t doubt = 1000;
        for (const VirtualMachineReason& reason : verdict_.reasons)
            doubt = doubt * (1000U - reason.confidence_thousandths) / 1000;
        verdict_.confidence_thousandths = static_cast<std::uint16_t>(1000 - doubt);
        return std::move(verdict_);
    }

private:
    void add(VirtualMachineSign sign, std::uint16_t confidence, std::string evidence) {
        verdict_.reasons.push_back({sign, confidence, std::move(evidence)});
    }

    void judge_hypervisor() {
        const HypervisorEvidence& hypervisor = report_.hypervisor;
        count(hypervisor.leaf_present.is_measured());
        count(hypervisor.signature.is_measured());
        if (is_root_partition(hypervisor))
            return add(VirtualMachineSign::root_partition, kRootPartitionConfidence,
                       "Microsoft Hv");
        if (hypervisor.leaf_present.value_or(false))
            add(VirtualMachineSign::hypervisor_leaf, kLeafConfidence, "");
        if (!hypervisor.signature || hypervisor.signature->is_zero())
            return;
        std::string_view text = without_zeros(*hypervisor.signature);
        if (std::find(std::begin(kSignatures), std::end(kSignatures), text) !=
            std::end(kSignatures))
            add(VirtualMachineSign::known_hypervisor, kKnownSignatureConfidence, shown(text));
        else
            add(VirtualMachineSign::unknown_hypervisor, kUnknownSignatureConfidence, shown(text));
    }

    void judge_text(VirtualMachineSign sign, const Measured<ShortText>& item,
                    std::span<const KnownText> known) {
        count(item.is_measured());
        if (!item)
            return;
        for (const KnownText& candidate : known) {
            if (candidate.text == item->text)
                add(sign, candidate.confidence, item->text);
        }
    }

    void judge_cpuid_cost() {
        auto cycles = cpuid_cycles(report_);
        count(cycles.has_value());
        // The machine's own Windows traps CPUID too when it runs above Hyper-V.
        if (cycles && *cycles >= kTrapCycles && !is_root_partition(report_.hypervisor))
            add(VirtualMachineSign::slow_cpuid, kSlowCpuidConfidence,
                std::to_string(*cycles) + " cycles");
    }

    void judge_devices() {
        const auto& devices = report_.hypervisor.devices;
        count(devices.is_measured());
        std::string names;
        std::uint16_t confidence = 0;
        for (const KnownDevice& known : kDevices) {
            if (((devices.value_or(0) >> static_cast<unsigned>(known.device)) & 1) == 0)
                continue;
            names += (names.empty() ? "" : ", ") + std::string(known.known.text);
            confidence = std::max(confidence, known.known.confidence);
        }
        if (!names.empty())
            add(VirtualMachineSign::virtual_devices, confidence, names);
    }

    void count(bool is_measured) {
        if (is_measured)
            ++verdict_.checks_measured;
    }

    const HardwareReport& report_;
    VirtualMachineVerdict verdict_;
};

} // namespace

std::string_view describe(VirtualMachineSign sign) {
    switch (sign) {
    case VirtualMachineSign::hypervisor_leaf:
        return "The processor says that it is virtual.";
    case VirtualMachineSign::known_hypervisor:
        return "The processor reports a hypervisor.";
    case VirtualMachineSign::unknown_hypervisor:
        return "The processor reports an unknown hypervisor.";
    case VirtualMachineSign::root_partition:
        return "Windows runs above Hyper-V, but owns this machine.";
    case VirtualMachineSign::system_vendor:
        return "The system's maker is one of virtual machines.";
    case VirtualMachineSign::product_name:
        return "The system's name is a virtual machine's.";
    case VirtualMachineSign::firmware_vendor:
        return "The firmware is made for virtual machines.";
    case VirtualMachineSign::acpi_vendor:
        return "The ACPI tables come from a hypervisor.";
    case VirtualMachineSign::slow_cpuid:
        return "Asking the processor for its name takes as long as a trap.";
    case VirtualMachineSign::virtual_devices:
        return "There are devices that only hypervisors offer.";
    case VirtualMachineSign::kCount:
        break;
    }
    return {};
}

std::string describe(const VirtualMachineReason& reason) {
    std::string sentence(describe(reason.sign));
    if (!sentence.empty() && !reason.evidence.empty())
        sentence.insert(sentence.size() - 1, " (" + reason.evidence + ")");
    return sentence;
}

bool VirtualMachineVerdict::is_virtual() const {
    return confidence_thousandths >= kVirtualFrom;
}

VirtualMachineVerdict judge_virtual_machine(const HardwareReport& report) {
    return MachineJudge(report).judge();
}

} // namespace rustchain::attestation
