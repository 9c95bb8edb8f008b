// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What people are told about recovery words.
#pragma once

#include "core/wallet/recovery_words.hpp"

#include <optional>
#include <string>

namespace rustchain::cli {

//! Names the place of a wrong word and the nearest words, and never repeats what was typed.
std::string words_problem_text(const wallet::RecoveryWordsProblem& problem, std::string_view typed);

//! "Found 3 accounts with history."; a warning when there is none.
std::string discovery_text(std::optional<std::size_t> found, bool has_passphrase);

} // namespace rustchain::cli
