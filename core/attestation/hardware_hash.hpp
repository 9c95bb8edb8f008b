// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The names of a machine on the chain: its device id and its hardware hash.
#pragma once

#include "core/attestation/hardware_report.hpp"
#include "core/chain/transaction.hpp"

namespace rustchain::attestation {

enum class HardwareHashFault : std::uint8_t {
    no_processor, //!< the processor's identity is unmeasured
    no_device,    //!< there is no device id
};
std::string_view describe(HardwareHashFault fault);

//! H("RTC/hardware", vendor string ‖ family u32 ‖ model u32 ‖ stepping u32 ‖ list of caches ‖
//! device_id[32]), all as Borsh; a cache is level u8, type u8, size u64, line u32, ways u32.
//! Unmeasured caches are an empty list. Microcode is not part of it: an update keeps the hash.
//! Source: protocol section 7.
Result<HardwareHash, HardwareHashFault> hardware_hash(const HardwareReport& report);

//! H("RTC/device", chain_id[32] ‖ the identifier's canonical text); nothing where it is no
//! identifier. Canonical: surrounding blanks and all hyphens removed, ASCII lower case, 32 hex
//! digits. Placeholders that boards ship with (all digits alike,
//! "03000200-0400-0500-0006-000700080009" …) identify nothing.
std::optional<Hash256> device_id(const ChainId& chain_id, std::string_view identifier);

//! H("RTC/firmware", chain_id[32] ‖ Borsh list of the texts): tells two firmwares apart and gives
//! away neither.
Hash256 firmware_hash(const ChainId& chain_id, const std::vector<std::string>& texts);

} // namespace rustchain::attestation
