// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The firmware's own table of names (SMBIOS, DMTF DSP0134), read from its raw bytes.
#pragma once

#include "core/attestation/measured.hpp"

namespace rustchain::attestation::hardware {

//! The revision of the specification that a table follows.
struct SmbiosVersion {
    std::uint8_t major = 0;
    std::uint8_t minor = 0;

    auto operator<=>(const SmbiosVersion&) const = default;
};

//! What structures 0 to 3 say. Texts as they are, blanks at both ends removed; empty where the
//! table has none.
struct SmbiosNames {
    std::string firmware_vendor; //!< type 0
    std::string firmware_version;
    std::string firmware_date;
    //! Type 0, second extension byte, bit 4: "SMBIOS table describes a virtual machine".
    Measured<bool> says_virtual;
    std::string system_vendor; //!< type 1
    std::string product_name;
    std::string uuid;         //!< "4c4c4544-0043-4a10-8054-b7c04f4e3332"; also all zeros or ones
    std::string board_vendor; //!< type 2, the first
    std::string board_name;
    std::string enclosure_vendor; //!< type 3, the first

    bool operator==(const SmbiosNames&) const = default;
};

//! Reads structure after structure until the end mark or the first one that does not fit into the
//! bytes; what stands before counts. Any bytes are safe. Not_offered when no structure fits.
Measured<SmbiosNames> read_smbios(ByteView table, SmbiosVersion version);

//! The version in an entry point: "_SM_" (DSP0134 5.2.1) or "_SM3_" (5.2.2).
std::optional<SmbiosVersion> smbios_version(ByteView entry_point);

} // namespace rustchain::attestation::hardware
