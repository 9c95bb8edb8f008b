// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The program's version.
#include "core/node/version.hpp"

namespace rustchain::node {

std::string_view version() {
    return RUSTCHAIN_VERSION;
}

} // namespace rustchain::node
