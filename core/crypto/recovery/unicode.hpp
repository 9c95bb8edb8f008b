// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Unicode normalization form KD, which BIP39 wants of passphrases.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

#include <string_view>

namespace rustchain::crypto {

//! The text in NFKD by the tables of Unicode 14; ASCII comes back as it is, and so do code points
//! that are not assigned there. Fails with invalid_input when the text is not UTF-8. Source: UAX
//! #15.
Result<SecureBuffer> to_nfkd(std::string_view text);

} // namespace rustchain::crypto
