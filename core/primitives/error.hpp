// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can go wrong outside the rules: disk, network, files, input.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rustchain {

enum class ErrorCode : std::uint8_t {
    invalid_input,  //!< text or bytes from outside do not parse; the message says where
    not_found,      //!< the thing asked for does not exist
    already_exists, //!< it would overwrite something that is there
    permission,     //!< the system refused
    busy,           //!< someone else holds it: a locked folder, a taken port
    disk_full,      //!< no space left to write
    corrupt,        //!< stored data does not check out
    unavailable,    //!< no answer, closed, cancelled or timed out
    wrong_password, //!< the secret does not open it
    unsupported,    //!< valid, but this version or machine cannot do it
    internal,       //!< a library failed in a way that has no better name
};

//! An error with a sentence that names what failed and, where there is something to do, what.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string message;

    bool operator==(const Error&) const = default;
};

//! The code's stable name, for logs and problem documents: "invalid_input".
std::string_view name_of(ErrorCode code);

} // namespace rustchain
