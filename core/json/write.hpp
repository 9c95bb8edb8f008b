// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writes JSON text.
#pragma once

#include "core/json/value.hpp"

namespace rustchain::json {

//! One line, no spaces. Bytes of texts that are not UTF-8 become U+FFFD.
std::string write(const Value& value);
//! Two spaces a level, a line break at the end: files for people.
std::string write_pretty(const Value& value);

} // namespace rustchain::json
