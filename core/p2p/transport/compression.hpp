// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// zstd within bounds.
#pragma once

#include "core/primitives/bytes.hpp"

#include <optional>

namespace rustchain::p2p {

//! One zstd frame that says its own content size; nothing where it would not be shorter.
std::optional<Bytes> compress(ByteView plain);

//! Appends what exactly one zstd frame holds to `out`. False, with `out` as before or to be thrown
//! away, when it is no such frame or would hold more than `most` bytes; the size it claims is
//! compared with `most` before anything is allocated.
bool decompress(ByteView packed, std::size_t most, Bytes& out);

} // namespace rustchain::p2p
