// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Base64 text (RFC 4648, section 4), with padding.
#pragma once

#include "core/primitives/bytes.hpp"
#include "core/primitives/result.hpp"

#include <string>

namespace rustchain {

std::string to_base64(ByteView bytes);

//! Reads the one spelling that to_base64() writes.
//! Fails with invalid_input: a wrong character and its place, a wrong length, bits left over.
Result<Bytes> from_base64(std::string_view text);

} // namespace rustchain
