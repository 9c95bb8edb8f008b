// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a program promises about its own process.
#pragma once

#include "core/primitives/result.hpp"

namespace rustchain::runtime {

//! A crash from here on leaves no copy of memory on disk: it may hold passwords and keys. Fails
//! with permission when the system refuses.
Result<void> forbid_core_dumps();

} // namespace rustchain::runtime
