// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether a report comes from a virtual machine: evidence, each piece with its confidence.
#pragma once

#include "core/attestation/hardware_report.hpp"

namespace rustchain::attestation {

//! What speaks for a virtual machine. A number is a bit of HardwareRecord::signs: it never changes
//! and is never reused.
enum class VirtualMachineSign : std::uint8_t {
    hypervisor_leaf,    //!< the processor says that a hypervisor is there
    known_hypervisor,   //!< the hypervisor's signature is one that we know
    unknown_hypervisor, //!< it has a signature that we do not know
    root_partition,     //!< Hyper-V, but this is the machine's own Windows: a weak sign
    system_vendor,      //!< SMBIOS manufacturer of virtual machines
    product_name,       //!< SMBIOS product name of a virtual machine
    firmware_vendor,    //!< SMBIOS BIOS vendor of virtual machines
    acpi_vendor,        //!< ACPI OEM id of virtual machines
    slow_cpuid,         //!< CPUID takes as long as a trap
    virtual_devices,    //!< devices that exist only under a hypervisor
    hidden_hypervisor,  //!< a known signature, while the processor denies that one is there
    emulated_model,     //!< the processor's name is that of an emulator's model
    masked_features,    //!< an instruction set without one that its makers always give with it
    slow_floats,        //!< SSE2 whose arithmetic is as slow as a program that imitates it
    says_virtual,       //!< SMBIOS marks itself as a virtual machine's
    kCount,
};

struct VirtualMachineReason {
    VirtualMachineSign sign = VirtualMachineSign::hypervisor_leaf;
    std::uint16_t confidence_thousandths = 0;
    std::string evidence; //!< what was read: "KVMKVMKVM", "FIRECK", "1873 cycles"

    bool operator==(const VirtualMachineReason&) const = default;
};

//! The sign as a sentence for people: "The processor reports a hypervisor."
std::string_view describe(VirtualMachineSign sign);
//! The same with the evidence: "The processor reports a hypervisor
//! (KVMKVMKVM)."
std::string describe(const VirtualMachineReason& reason);

struct VirtualMachineVerdict {
    //! 1000 less the doubt: 1000, times (1000 − confidence)/1000 for each reason, rounded down each
    //! time.
    std::uint16_t confidence_thousandths = 0;
    std::vector<VirtualMachineReason> reasons;
    //! The product for people: "KVM", "Firecracker", "VMware"; empty where no sign names one.
    std::string hypervisor;
    std::uint8_t checks_measured = 0; //!< of kVirtualMachineChecks
    //! True from kVirtualFrom on.
    bool is_virtual() const;

    bool operator==(const VirtualMachineVerdict&) const = default;
};

inline constexpr std::uint16_t kVirtualFrom = 900;
inline constexpr std::uint8_t kVirtualMachineChecks = 8;

//! Judges by integers and whole known strings only, so that every node says the same.
//! No sign and few checks measured means "cannot tell", not "real".
VirtualMachineVerdict judge_virtual_machine(const HardwareReport& report);

} // namespace rustchain::attestation
