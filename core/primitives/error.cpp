// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of error codes.
#include "core/primitives/error.hpp"

namespace rustchain {

std::string_view name_of(ErrorCode code) {
    switch (code) {
    case ErrorCode::invalid_input:
        return "invalid_input";
    case ErrorCode::not_found:
        return "not_found";
    case ErrorCode::already_exists:
        return "already_exists";
    case ErrorCode::permission:
        return "permission";
    case ErrorCode::busy:
        return "busy";
    case ErrorCode::disk_full:
        return "disk_full";
    case ErrorCode::corrupt:
        return "corrupt";
    case ErrorCode::unavailable:
        return "unavailable";
    case ErrorCode::wrong_password:
        return "wrong_password";
    case ErrorCode::unsupported:
        return "unsupported";
    case ErrorCode::internal:
        return "internal";
    }
    return "unknown";
}

} // namespace rustchain
