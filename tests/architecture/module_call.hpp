// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads the rustchain_module(...) call of a CMakeLists.txt.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace rustchain::architecture {

//! The words of one call, by keyword; views into the text it was read from.
struct ModuleCall {
    std::string_view name;
    std::vector<std::string_view> depends;
    std::vector<std::string_view> links; //!< LINKS and PRIVATE_LINKS
};

//! The first call in the text, or nothing. Comments inside the call are skipped.
std::optional<ModuleCall> read_module_call(std::string_view text);

} // namespace rustchain::architecture
