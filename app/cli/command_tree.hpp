// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The commands as shells and people read them, made from the parser's own tree.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace rustchain::cli {

//! A script for bash's completion.
std::string bash_completion(const CLI::App& app);

//! A manual page (man 1).
std::string manual_page(const CLI::App& app, const std::string& version);

} // namespace rustchain::cli
