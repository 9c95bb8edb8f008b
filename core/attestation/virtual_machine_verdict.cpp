// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The signs of virtual machines. Strings are compared as whole values, never searched for.
#include "core/attestation/virtual_machine_verdict.hpp"

#include <algorithm>

namespace rustchain::attestation {
namespace {

//! How well a sign names the product. KVM's signature is also VirtualBox's and Firecracker's, and
//! QEMU's firmware also runs under KVM and Xen; Hyper-V's signature is offered by most others.
enum class Naming : std::uint8_t { none, imitated, shared, kernel, own };

struct KnownText {
    std::string_view text;
    std::uint16_t confidence;
    Naming naming = Naming::none;
    std::string_view product = {};
};

struct KnownSignature {
    std::string_view text;
    std::string_view product;
    Naming naming = Naming::kernel;
};

//! Of CPUID leaf 0x40000000, zeros at the end left out.
constexpr KnownSignature kSignatures[] = {
    {"KVMKVMKVM", "KVM"},
    {"Linux KVM Hv", "KVM"},
    {"VMwareVMware", "VMware"},
    {"Microsoft Hv", "Hyper-V", Naming::imitated},
    {"XenVMMXenVMM", "Xen"},
    {"VBoxVBoxVBox", "VirtualBox"},
    {"TCGTCGTCGTCG", "QEMU (TCG)", Naming::own},
    {"prl hyperv  ", "Parallels"},
    {" lrpepyh vr ", "Parallels"},
    {"bhyve bhyve ", "bhyve"},
    {"ACRNACRNACRN", "ACRN"},
    {" QNXQVMBSQG ", "QNX Hypervisor"},
    {"QNXQVMBSQG", "QNX Hypervisor"},
    {"UnisysSpar64", "Unisys s-Par"},
    {"Jailhouse", "Jailhouse"},
    {"SRESRESRESRE", "Lockheed Martin LMHS"},
    {"EVMMEVMMEVMM", "Intel KGT"},
    {"HAXMHAXMHAXM", "Intel HAXM"},
    {"OpenBSDVMM58", "OpenBSD VMM"},
    {"___ NVMM ___", "NetBSD NVMM"},
    {"VirtualApple", "Apple Rosetta"},
    {"CRVMCRVMCRVM", "crosvm"},
    {"NOVANOVANOVA", "NOVA"},
};

constexpr KnownText kSystemVendors[] = {
    {"QEMU", 990, Naming::shared, "QEMU"},
    {"VMware, Inc.", 990, Naming::own, "VMware"},
    {"innotek GmbH", 990, Naming::own, "VirtualBox"},
    {"Xen", 990, Naming::own, "Xen"},
    {"Bochs", 990, Naming::shared, "Bochs"},
    {"BHYVE", 990, Naming::own, "bhyve"},
    {"Parallels Software International Inc.", 990, Naming::own, "Parallels"},
    {"Parallels International GmbH.", 990, Naming::own, "Parallels"},
    {"OpenStack Foundation", 950},
    {"Red Hat", 900},
    {"oVirt", 950},
    {"DigitalOcean", 950},
    {"Alibaba Cloud", 800},
    {"Tencent Cloud", 800},
    {"Amazon EC2", 600}, // also on whole machines that are rented
};

constexpr KnownText kProductNames[] = {
    {"VMware Virtual Platform", 990, Naming::own, "VMware"},
    {"VMware7,1", 990, Naming::own, "VMware"},
    {"VMware20,1", 990, Naming::own, "VMware"},
    {"VirtualBox", 990, Naming::own, "VirtualBox"},
    {"Virtual Machine", 990, Naming::own, "Hyper-V"},
    {"KVM", 990, Naming::shared, "KVM"},
    {"linux,dummy-virt", 990, Naming::shared, "QEMU"}, // on ARM
    {"KVM Virtual Machine", 990, Naming::shared, "KVM"},
    {"QEMU Virtual Machine", 990, Naming::shared, "QEMU"},
    {"Standard PC (i440FX + PIIX, 1996)", 990, Naming::shared, "QEMU"},
    {"Standard PC (Q35 + ICH9, 2009)", 990, Naming::shared, "QEMU"},
    {"HVM domU", 990, Naming::own, "Xen"},
    {"Bochs", 990, Naming::shared, "Bochs"},
    {"BHYVE", 990, Naming::own, "bhyve"},
    {"RHEV Hypervisor", 950},
    {"oVirt Node", 950},
    {"OpenStack Nova", 950},
    {"OpenStack Compute", 950},
    {"Google Compute Engine", 950},
    {"Parallels Virtual Platform", 990, Naming::own, "Parallels"},
    {"Parallels ARM Virtual Machine", 990, Naming::own, "Parallels"},
    {"Apple Virtualization Generic Platform", 990, Naming::own, "Apple Virtualization"},
    {"Alibaba Cloud ECS", 950},
    {"Droplet", 950},
    {"vServer", 950},
    {"CVM", 900},
};

constexpr KnownText kFirmwareVendors[] = {
    {"EFI Development Kit II / OVMF", 950, Naming::shared, "QEMU"},
    {"SeaBIOS", 800, Naming::shared, "QEMU"},
    {"VMware, Inc.", 990, Naming::own, "VMware"},
    {"innotek GmbH", 990, Naming::own, "VirtualBox"},
    {"Xen", 950, Naming::own, "Xen"},
    {"Bochs", 950, Naming::shared, "Bochs"},
    {"BHYVE", 950, Naming::own, "bhyve"},
    {"DigitalOcean", 950},
    {"Google", 500},
    {"Amazon EC2", 600},
};

//! OEM ids of ACPI tables, blanks at the end left out.
constexpr KnownText kAcpiVendors[] = {
    {"BOCHS", 990, Naming::shared, "QEMU"},
    {"FIRECK", 990, Naming::own, "Firecracker"},
    {"VBOX", 990, Naming::own, "VirtualBox"},
    {"VRTUAL", 990, Naming::own, "Hyper-V"},
    {"VMWARE", 990, Naming::own, "VMware"},
    {"Xen", 990, Naming::own, "Xen"},
    {"BHYVE", 990, Naming::own, "bhyve"},
    {"CLOUDH", 990, Naming::own, "Cloud Hypervisor"},
    {"CROSVM", 990, Naming::own, "crosvm"},
    {"PRLS", 950, Naming::own, "Parallels"},
    {"ACRNPR", 950, Naming::own, "ACRN"},
    {"Google", 900},
    {"AMAZON", 600},
};

//! Names of the built-in processor models of QEMU (target/i386/cpu.c): no maker writes them.
constexpr KnownText kEmulatedModels[] = {
    {"QEMU Virtual CPU version 2.5+", 950, Naming::shared, "QEMU"},
    {"QEMU TCG CPU version 2.5+", 950, Naming::own, "QEMU (TCG)"},
    {"Common KVM processor", 950, Naming::shared, "KVM"},
    {"Common 32-bit KVM processor", 950, Naming::shared, "KVM"},
    {"Intel Celeron_4x0 (Conroe/Merom Class Core 2)", 950, Naming::shared, "QEMU"},
    {"Intel Core 2 Duo P9xxx (Penryn Class Core 2)", 950, Naming::shared, "QEMU"},
    {"Intel Core i7 9xx (Nehalem Class Core i7)", 950, Naming::shared, "QEMU"},
    {"Westmere E56xx/L56xx/X56xx (Nehalem-C)", 950, Naming::shared, "QEMU"},
    {"Intel Xeon E312xx (Sandy Bridge)", 950, Naming::shared, "QEMU"},
    {"Intel Xeon E3-12xx v2 (Ivy Bridge)", 950, Naming::shared, "QEMU"},
    {"Intel Core Processor (Haswell)", 950, Naming::shared, "QEMU"},
    {"Intel Core Processor (Broadwell)", 950, Naming::shared, "QEMU"},
    {"Intel Core Processor (Skylake)", 950, Naming::shared, "QEMU"},
    {"Intel Xeon Processor (Skylake)", 950, Naming::shared, "QEMU"},
    {"Intel Xeon Processor (Cascadelake)", 950, Naming::shared, "QEMU"},
    {"Intel Xeon Processor (Icelake)", 950, Naming::shared, "QEMU"},
    {"AMD Opteron 240 (Gen 1 Class Opteron)", 950, Naming::shared, "QEMU"},
    {"AMD Opteron 23xx (Gen 3 Class Opteron)", 950, Naming::shared, "QEMU"},
    {"AMD Opteron 62xx class CPU", 950, Naming::shared, "QEMU"},
    {"AMD Opteron 63xx class CPU", 950, Naming::shared, "QEMU"},
    {"AMD EPYC Processor", 950, Naming::shared, "QEMU"},
    {"AMD EPYC-Rome Processor", 950, Naming::shared, "QEMU"},
    {"AMD EPYC-Milan Processor", 950, Naming::shared, "QEMU"},
    {"AMD EPYC-Genoa Processor", 950, Naming::shared, "QEMU"},
};

struct KnownDevice {
    VirtualDevice device;
    KnownText known;
};

constexpr KnownDevice kDevices[] = {
    {VirtualDevice::virtio, {"virtio", 850}}, // network cards exist that speak it
    {VirtualDevice::vmbus, {"VMBus", 950, Naming::imitated, "Hyper-V"}},
    {VirtualDevice::xen, {"Xen", 950, Naming::shared, "Xen"}},
    {VirtualDevice::vmware, {"VMware", 950, Naming::shared, "VMware"}},
    {VirtualDevice::qemu, {"QEMU", 950, Naming::shared, "QEMU"}},
    {VirtualDevice::virtualbox, {"VirtualBox", 950, Naming::own, "VirtualBox"}},
};
static_assert(std::size(kDevices) == static_cast<std::size_t>(VirtualDevice::kCount));

constexpr std::uint16_t kLeafConfidence = 950;
constexpr std::uint16_t kKnownSignatureConfidence = 990;
constexpr std::uint16_t kUnknownSignatureConfidence = 900;
constexpr std::uint16_t kRootPartitionConfidence = 200;
constexpr std::uint16_t kSlowCpuidConfidence = 900;
constexpr std::uint16_t kSlowFloatConfidence = 700;
//! Processors with SSE2 do at least a quarter as many independent additions and multiplications as
//! dependent integer operations (Pentium 4, whose integer units run at twice its clock); QEMU does
//! a fourteenth.
constexpr std::uint64_t kSlowFloatRatio = 8;
constexpr std::uint16_t kSaysVirtualConfidence = 990;
constexpr std::uint16_t kHiddenConfidence = 950;
constexpr std::uint16_t kMaskedConfidence = 600; // a person can mask by boot options too
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
        judge_model();
        judge_masks();
        judge_floats();
        if (firmware.says_virtual.value_or(false))
            add(VirtualMachineSign::says_virtual, kSaysVirtualConfidence, "");
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
        if (is_root_partition(hypervisor)) {
            name("Hyper-V", Naming::imitated);
            return add(VirtualMachineSign::root_partition, kRootPartitionConfidence,
                       "Microsoft Hv");
        }
        if (hypervisor.leaf_present.value_or(false))
            add(VirtualMachineSign::hypervisor_leaf, kLeafConfidence, "");
        if (hypervisor.signature && !hypervisor.signature->is_zero())
            judge_signature(without_zeros(*hypervisor.signature));
    }

    void judge_signature(std::string_view text) {
        bool is_denied = !report_.hypervisor.leaf_present.value_or(true);
        auto known = std::ranges::find(kSignatures, text, &KnownSignature::text);
        if (known == std::end(kSignatures)) {
            // A processor without a hypervisor may answer this leaf with anything.
            if (!is_denied)
                add(VirtualMachineSign::unknown_hypervisor, kUnknownSignatureConfidence,
                    shown(text));
            return;
        }
        name(known->product, known->naming);
        if (is_denied)
            add(VirtualMachineSign::hidden_hypervisor, kHiddenConfidence, shown(text));
        else
            add(VirtualMachineSign::known_hypervisor, kKnownSignatureConfidence, shown(text));
    }

    void judge_text(VirtualMachineSign sign, const Measured<ShortText>& item,
                    std::span<const KnownText> known) {
        count(item.is_measured());
        if (!item)
            return;
        for (const KnownText& candidate : known) {
            if (candidate.text != item->text)
                continue;
            add(sign, candidate.confidence, item->text);
            name(candidate.product, candidate.naming);
        }
    }

    //! The brand tells as much about age as about emulators, so it is no check of its own.
    void judge_model() {
        if (!report_.brand)
            return;
        auto known = std::ranges::find(kEmulatedModels, report_.brand->text, &KnownText::text);
        if (known == std::end(kEmulatedModels))
            return;
        add(VirtualMachineSign::emulated_model, known->confidence, report_.brand->text);
        name(known->product, known->naming);
    }

    //! Every Intel and AMD processor with AVX2 has these too, from Haswell and Excavator on. Other
    //! makers' do not.
    void judge_masks() {
        constexpr Feature kWithAvx2[] = {Feature::fma, Feature::f16c, Feature::bmi1, Feature::bmi2};
        bool is_known = report_.processor && (report_.processor->vendor == "GenuineIntel" ||
                                              report_.processor->vendor == "AuthenticAMD");
        if (!is_known || !report_.features || !report_.features->contains(Feature::avx2))
            return;
        std::string missing;
        for (Feature feature : kWithAvx2)
            if (!report_.features->contains(feature))
                missing += (missing.empty() ? "" : ", ") + std::string(name_of(feature));
        if (!missing.empty())
            add(VirtualMachineSign::masked_features, kMaskedConfidence, missing);
    }

    void judge_floats() {
        const TimingReport& timing = report_.timing;
        bool has_sse2 = report_.features && report_.features->contains(Feature::sse2);
        if (!has_sse2 || !timing.float_rate || !timing.integer_rate)
            return;
        std::uint64_t ratio = *timing.integer_rate / std::max<std::uint64_t>(*timing.float_rate, 1);
        if (ratio >= kSlowFloatRatio)
            add(VirtualMachineSign::slow_floats, kSlowFloatConfidence,
                "1 to " + std::to_string(ratio));
    }

    void name(std::string_view product, Naming naming) {
        if (naming <= naming_)
            return;
        naming_ = naming;
        verdict_.hypervisor = product;
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
            name(known.known.product, known.known.naming);
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
    Naming naming_ = Naming::none; //!< of verdict_.hypervisor
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
    case VirtualMachineSign::hidden_hypervisor:
        return "A hypervisor answers, but the processor denies it.";
    case VirtualMachineSign::emulated_model:
        return "The processor's name is that of an emulator's model.";
    case VirtualMachineSign::masked_features:
        return "Instruction sets that come with AVX2 are hidden.";
    case VirtualMachineSign::slow_floats:
        return "Its floating-point arithmetic is as slow as an emulator's.";
    case VirtualMachineSign::says_virtual:
        return "The firmware says that it is a virtual machine's.";
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
