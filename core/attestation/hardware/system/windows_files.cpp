// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks Windows; built on Windows only. The clock needs nothing here: there steady_clock is
// QueryPerformanceCounter.
#include "core/attestation/hardware/system/windows_answers.hpp"

#define WIN32_LEAN_AND_MEAN
#ifndef NOMINMAX
#define NOMINMAX // some compilers define it for all
#endif
#include <windows.h>

#include <cfgmgr32.h>

namespace rustchain::attestation::hardware {
namespace {

constexpr DWORD kMostAnswerBytes = 1024 * 1024;

Unmeasured reason_of(DWORD error) {
    return error == ERROR_ACCESS_DENIED || error == ERROR_PRIVILEGE_NOT_HELD
               ? Unmeasured::not_permitted
               : Unmeasured::not_offered;
}

Measured<std::string> ask_firmware(DWORD provider, DWORD table) {
    UINT size = GetSystemFirmwareTable(provider, table, nullptr, 0);
    if (size == 0)
        return reason_of(GetLastError());
    if (size > kMostAnswerBytes)
        return Unmeasured::out_of_range;
    std::string answer(size, '\0');
    // The size that is needed comes back when the table has grown since.
    UINT filled = GetSystemFirmwareTable(provider, table, answer.data(), size);
    if (filled == 0 || filled > size)
        return Unmeasured::not_offered;
    answer.resize(filled);
    return answer;
}

Measured<std::string> ask_processors() {
    DWORD size = 0;
    if (GetLogicalProcessorInformationEx(RelationAll, nullptr, &size) != 0 ||
        GetLastError() != ERROR_INSUFFICIENT_BUFFER || size > kMostAnswerBytes)
        return Unmeasured::not_offered;
    std::string answer(size, '\0');
    auto* information = reinterpret_cast<SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX*>(answer.data());
    if (GetLogicalProcessorInformationEx(RelationAll, information, &size) == 0)
        return reason_of(GetLastError());
    answer.resize(size);
    return answer;
}

Measured<std::string> ask_registry(const char* key, const char* name, DWORD type) {
    constexpr DWORD kMostBytes = 512;
    std::string answer(kMostBytes, '\0');
    DWORD size = kMostBytes;
    LSTATUS status = RegGetValueA(HKEY_LOCAL_MACHINE, key, name, type | RRF_SUBKEY_WOW6464KEY,
                                  nullptr, answer.data(), &size);
    if (status != ERROR_SUCCESS)
        return reason_of(static_cast<DWORD>(status));
    answer.resize(size);
    if (type == RRF_RT_REG_SZ)
        answer.resize(std::min(answer.find('\0'), answer.size()));
    return answer;
}

//! Devices that are present; the registry also remembers those of former machines.
Measured<std::string> ask_pci_devices() {
    constexpr ULONG kFilter = CM_GETIDLIST_FILTER_ENUMERATOR | CM_GETIDLIST_FILTER_PRESENT;
    ULONG length = 0;
    if (CM_Get_Device_ID_List_SizeA(&length, "PCI", kFilter) != CR_SUCCESS ||
        length > kMostAnswerBytes)
        return Unmeasured::not_offered;
    std::string answer(length, '\0');
    if (CM_Get_Device_ID_ListA("PCI", answer.data(), length, kFilter) != CR_SUCCESS)
        return Unmeasured::not_offered;
    return answer;
}

} // namespace

std::unique_ptr<SystemFiles> open_system_files() {
    // Providers are big-endian by convention, names of tables little-endian.
    constexpr DWORD kSmbiosProvider = 0x52534D42;  // "RSMB"
    constexpr DWORD kAcpiProvider = 0x41435049;    // "ACPI"
    constexpr DWORD kFixedTable = 0x50434146;      // "FACP"
    constexpr DWORD kDefinitionTable = 0x54445344; // "DSDT"
    constexpr const char* kProcessorKey = "HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0";
    WindowsAnswers answers{
        .smbios = ask_firmware(kSmbiosProvider, 0),
        .acpi_fixed = ask_firmware(kAcpiProvider, kFixedTable),
        .acpi_definition = ask_firmware(kAcpiProvider, kDefinitionTable),
        .processors = ask_processors(),
        .machine_guid =
            ask_registry("SOFTWARE\\Microsoft\\Cryptography", "MachineGuid", RRF_RT_REG_SZ),
        .processor_name = ask_registry(kProcessorKey, "ProcessorNameString", RRF_RT_REG_SZ),
        .update_revision = ask_registry(kProcessorKey, "Update Revision", RRF_RT_REG_BINARY),
        .pci_devices = ask_pci_devices(),
    };
    return std::make_unique<RecordedFiles>(files_of(answers));
}

} // namespace rustchain::attestation::hardware
