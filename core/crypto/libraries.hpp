// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The two C libraries that keep state for the whole process: made ready once, on first use.
#pragma once

struct secp256k1_context_struct;

namespace rustchain::crypto {

//! Makes libsodium ready; ends the process when the system has no randomness.
void require_sodium();

//! The one secp256k1 context, blinded at its creation; const, so every thread may use it.
const secp256k1_context_struct* secp256k1();

} // namespace rustchain::crypto
