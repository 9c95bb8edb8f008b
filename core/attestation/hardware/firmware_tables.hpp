// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the firmware calls the machine, and which devices stand on its buses.
#pragma once

#include "core/attestation/hardware/system/system_files.hpp"
#include "core/attestation/hardware_hash.hpp"

namespace rustchain::attestation::hardware {

//! SMBIOS names (the raw table where it may be read, else /sys/class/dmi/id), ACPI OEM id, and the
//! salted identities: the firmware's UUID, or where it cannot be read the operating system's
//! machine id. The identifiers themselves leave
//! this function only as salted hashes.
FirmwareReport read_firmware(const SystemFiles& files, const ChainId& chain_id);

//! Bits of VirtualDevice: virtio, VMBus and Xen buses, and the PCI vendors of hypervisors.
Measured<std::uint32_t> read_virtual_devices(const SystemFiles& files);

} // namespace rustchain::attestation::hardware
