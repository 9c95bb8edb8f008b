// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Device ids and hardware hashes.
#include "core/attestation/hardware_hash.hpp"

#include "core/crypto/sha256.hpp"

namespace rustchain::attestation {
namespace {

const crypto::TaggedHash kHardwareTag{"RTC/hardware"};
const crypto::TaggedHash kDeviceTag{"RTC/device"};
const crypto::TaggedHash kFirmwareTag{"RTC/firmware"};

//! UUIDs that boards ship with when nobody set one, canonical.
constexpr std::string_view kPlaceholders[] = {
    "03000200040005000006000700080009", // American Megatrends' default
    "0123456789abcdef0123456789abcdef", "12345678123456781234567812345678",
    "12345678123456789012345678901234", "1234567890abcdef1234567890abcdef",
    "fefefefefefefefefefefefefefefefe",
};

std::optional<std::string> canonical_identifier(std::string_view identifier) {
    constexpr std::string_view kBlanks = " \t\r\n";
    std::size_t first = identifier.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return std::nullopt;
    identifier = identifier.substr(first, identifier.find_last_not_of(kBlanks) - first + 1);
    std::string digits;
    for (char c : identifier) {
        if (c >= 'A' && c <= 'F')
            c = static_cast<char>(c - 'A' + 'a');
        if (c == '-')
            continue;
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) || digits.size() == 32)
            return std::nullopt;
        digits.push_back(c);
    }
    if (digits.size() != 32 || digits.find_first_not_of(digits[0]) == std::string::npos)
        return std::nullopt;
    if (std::find(std::begin(kPlaceholders), std::end(kPlaceholders), digits) !=
        std::end(kPlaceholders))
        return std::nullopt;
    return digits;
}

} // namespace

std::string_view describe(HardwareHashFault fault) {
    return fault == HardwareHashFault::no_processor
               ? "the processor's identity is not measured"
               : "this machine has no id to be named by: install dbus, or run "
                 "systemd-machine-id-setup, then start again";
}

Result<HardwareHash, HardwareHashFault> hardware_hash(const HardwareReport& report) {
    if (!report.processor)
        return fail(HardwareHashFault::no_processor);
    if (!report.firmware.device)
        return fail(HardwareHashFault::no_device);
    Bytes identity;
    BorshWriter(identity).value(*report.processor, report.caches.value_or({}),
                                report.firmware.device->device_id);
    return kHardwareTag(identity);
}

std::optional<Hash256> device_id(const ChainId& chain_id, std::string_view identifier) {
    auto canonical = canonical_identifier(identifier);
    if (!canonical)
        return std::nullopt;
    return kDeviceTag({chain_id, as_bytes(*canonical)});
}

Hash256 firmware_hash(const ChainId& chain_id, const std::vector<std::string>& texts) {
    Bytes bytes;
    BorshWriter writer(bytes);
    writer.value(static_cast<std::uint32_t>(texts.size()));
    for (const std::string& text : texts)
        writer.text(text, text.size());
    return kFirmwareTag({chain_id, bytes});
}

} // namespace rustchain::attestation
