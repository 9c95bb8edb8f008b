// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a miner says of its machine: integers and short texts, each item measured or marked why not.
#pragma once

#include "core/attestation/feature_set.hpp"
#include "core/attestation/measured.hpp"
#include "core/attestation/timing_report.hpp"
#include "core/chain/transaction.hpp"

namespace rustchain::attestation {

//! The first byte of a report of this layout.
inline constexpr std::uint8_t kReportVersion = 2;

//! The kind of machine code; the order is the encoding.
enum class Architecture : std::uint8_t {
    unknown,
    x86,
    x86_64,
    arm,
    aarch64,
    powerpc,
    powerpc64,
    m68k,
    mips,
    sparc,
    alpha,
    pa_risc,
    ia64,
    s390,
    riscv,
    vax,
    mos_6502,
    z80,
    superh,
    transputer,
    m88k,
    loongarch,
    kCount,
};
std::string_view name_of(Architecture architecture); //!< "x86_64", as in the antiquity table
std::optional<Architecture> architecture_by_name(std::string_view name);

//! Who made the processor and which one it is.
//! x86: vendor string, displayed family, model and stepping of CPUID. ARM: implementer's name,
//! architecture version, part number, variant·16 + revision. Power: "Power", upper half of the PVR,
//! 0, lower half. Others: vendor, type number, 0, 0.
struct ProcessorIdentity {
    static constexpr std::size_t kMostVendorBytes = 32;
    std::string vendor;
    std::uint32_t family = 0;
    std::uint32_t model = 0;
    std::uint32_t stepping = 0;

    bool operator==(const ProcessorIdentity&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.vendor, kMostVendorBytes);
        codec.value(self.family, self.model, self.stepping);
    }
};

enum class CacheType : std::uint8_t { data, instruction, unified, kCount };

struct Cache {
    std::uint8_t level = 0;
    CacheType type = CacheType::data;
    std::uint64_t size_bytes = 0;
    std::uint32_t line_bytes = 0;
    std::uint32_t ways = 0; //!< 0 = fully associative

    bool operator==(const Cache&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.level, self.type, self.size_bytes, self.line_bytes, self.ways);
    }
};

//! The caches that one core sees, ascending by level, then type.
struct CacheGeometry {
    static constexpr std::size_t kMostCaches = 8;
    std::vector<Cache> caches;

    bool operator==(const CacheGeometry&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.caches, 0, kMostCaches);
    }
};

//! A name that hardware or firmware gives itself; UTF-8, at most 64 bytes.
struct ShortText {
    static constexpr std::size_t kMostBytes = 64;
    std::string text;

    bool operator==(const ShortText&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.text(self.text, kMostBytes);
    }
};

//! What the device id was made from.
enum class DeviceIdSource : std::uint8_t { firmware_uuid, operating_system, kCount };

struct DeviceIdentity {
    DeviceIdSource source = DeviceIdSource::operating_system;
    Hash256 device_id; //!< salted with the chain id; see hardware_hash.hpp

    bool operator==(const DeviceIdentity&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.source, self.device_id);
    }
};

struct FirmwareReport {
    Measured<DeviceIdentity> device;
    Measured<Hash256> firmware_hash;     //!< salted hash of the firmware's and board's own words
    Measured<ShortText> system_vendor;   //!< SMBIOS system manufacturer
    Measured<ShortText> product_name;    //!< SMBIOS product name
    Measured<ShortText> firmware_vendor; //!< SMBIOS BIOS vendor
    Measured<ShortText> acpi_vendor;     //!< OEM id of the ACPI tables
    Measured<bool> says_virtual;         //!< SMBIOS: "describes a virtual machine"

    bool operator==(const FirmwareReport&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.device, self.firmware_hash, self.system_vendor, self.product_name,
                    self.firmware_vendor, self.acpi_vendor, self.says_virtual);
    }
};

//! The twelve bytes of CPUID leaf 0x40000000, as they are.
using HypervisorSignature = FixedBytes<struct HypervisorSignatureTag, 12>;

//! Kinds of devices that exist only under a hypervisor, as bits of HypervisorEvidence::devices.
enum class VirtualDevice : std::uint8_t { virtio, vmbus, xen, vmware, qemu, virtualbox, kCount };

struct HypervisorEvidence {
    Measured<bool> leaf_present;             //!< CPUID leaf 1, ECX bit 31
    Measured<HypervisorSignature> signature; //!< CPUID leaf 0x40000000; zeros = no hypervisor
    Measured<std::uint32_t> privileges;      //!< Hyper-V: CPUID leaf 0x40000003, EBX
    Measured<std::uint64_t>
        cpuid_picoseconds;           //!< one CPUID instruction, the fastest of many batches
    Measured<std::uint32_t> devices; //!< bit i: VirtualDevice i was found

    bool operator==(const HypervisorEvidence&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.leaf_present, self.signature, self.privileges, self.cpuid_picoseconds,
                    self.devices);
    }
};

struct HardwareReport {
    std::uint8_t version = kReportVersion;
    Architecture architecture = Architecture::unknown;
    Measured<ProcessorIdentity> processor;
    Measured<ShortText> brand;
    Measured<std::uint64_t> microcode;
    Measured<std::uint8_t> platform_id; //!< Intel: bits 50 to 52 of MSR 0x17
    Measured<std::uint32_t> logical_processors;
    Measured<CacheGeometry> caches;
    Measured<FeatureSet> features;
    TimingReport timing;
    FirmwareReport firmware;
    HypervisorEvidence hypervisor;

    bool operator==(const HardwareReport&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.version);
        if constexpr (requires { codec.fault(DecodeFault::bad_tag); }) {
            if (self.version != kReportVersion)
                return codec.fault(DecodeFault::bad_tag);
        }
        codec.value(self.architecture, self.processor, self.brand, self.microcode, self.platform_id,
                    self.logical_processors, self.caches, self.features, self.timing, self.firmware,
                    self.hypervisor);
    }
};

//! Reads a report from untrusted bytes: at most kMaxReportBytes, this version, nothing left over.
Result<HardwareReport, DecodeFault> decode_report(ByteView bytes);

//! How many of a report's items have a value, of how many.
struct MeasuredCount {
    std::uint32_t measured = 0;
    std::uint32_t items = 0;
};
MeasuredCount count_measured(const HardwareReport& report);

} // namespace rustchain::attestation
