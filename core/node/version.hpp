// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The program's version.
#pragma once

#include <string_view>

namespace rustchain::node {

//! "0.1.0", from the build.
std::string_view version();

} // namespace rustchain::node
