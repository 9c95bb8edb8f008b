// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What Windows answers about the machine, told as the files in which Linux says the same.
#pragma once

#include "core/attestation/hardware/system/system_files.hpp"

namespace rustchain::attestation::hardware {

//! Answers of 64-bit Windows, as bytes. Reading them is portable, so that it is tested everywhere.
struct WindowsAnswers {
    Measured<std::string> smbios;          //!< GetSystemFirmwareTable('RSMB', 0)
    Measured<std::string> acpi_fixed;      //!< GetSystemFirmwareTable('ACPI', "FACP")
    Measured<std::string> acpi_definition; //!< GetSystemFirmwareTable('ACPI', "DSDT")
    Measured<std::string> processors;      //!< GetLogicalProcessorInformationEx(RelationAll)
    Measured<std::string> machine_guid;    //!< SOFTWARE\Microsoft\Cryptography, MachineGuid
    Measured<std::string> processor_name;  //!< CentralProcessor\0, ProcessorNameString
    Measured<std::string> update_revision; //!< CentralProcessor\0, Update Revision: MSR 0x8B
    //! Instance ids of the PCI devices that are present, each ended by a zero:
    //! "PCI\VEN_8086&DEV_1237&SUBSYS_11001AF4&REV_02\3&11583659&0&00".
    Measured<std::string> pci_devices;
};

//! The files: raw SMBIOS table with its version, two ACPI tables, processors with their caches,
//! cpuinfo with name and microcode, vendors of PCI devices, machine id. What is malformed is left
//! out; any bytes are safe.
FileMap files_of(const WindowsAnswers& answers);

} // namespace rustchain::attestation::hardware
