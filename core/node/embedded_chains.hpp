// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The networks that this program ships: resources/chains/*.json, built in.
#pragma once

#include <string_view>

namespace rustchain::node {

//! The JSON text of "main", "test" or "dev"; empty for another name.
std::string_view embedded_chain(std::string_view network);

} // namespace rustchain::node
