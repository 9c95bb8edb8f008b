// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What was found, and what went wrong with it, in the window's words.
#pragma once

#include "app/gui/imports/import_source.hpp"

#include <QString>

namespace rustchain::gui {

//! "Keystore of the RustChain command line"
QString source_words(SourceKind kind);
//! Whose rule it is: "Rust wallet"
QString rule_words(CandidateRule rule);
//! What was wrong and what to do. `network` is that of this window: "dev".
QString import_problem_words(const ImportProblem& problem, const std::string& network);

} // namespace rustchain::gui
