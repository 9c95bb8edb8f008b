// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's own keys: one to attest, one to validate. They can spend nothing.
#pragma once

#include "core/crypto/key_pair.hpp"
#include "core/runtime/file.hpp"

namespace rustchain::node {

//! Reads the key of this file, or makes it, for its owner only. The file is: "RTCKEY1\n", 32 secret
//! bytes, 32 bytes of their tagged hash. Fails with corrupt when it is damaged; a damaged key is
//! never replaced.
Result<crypto::KeyPair> load_or_make_key(const runtime::Path& path);

//! Writes such a file for a key that is at hand; what was there is replaced.
Result<void> write_key(const runtime::Path& path, const crypto::KeyPair& key);

} // namespace rustchain::node
