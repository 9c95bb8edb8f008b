// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties as lines of text for a terminal.
#pragma once

#include "core/json/value.hpp"

#include <string>

namespace rustchain::cli {

//! The same value with each text as one plain line: what strangers wrote moves no terminal.
json::Value plain_json(const json::Value& value);

//! A line a bounty, and where the list goes on. Takes what /v1/bounties answers.
std::string board_text(const json::Value& answer);

//! A bounty's terms, where it stands, and its steps. Takes what /v1/bounties/{id} answers.
std::string bounty_text(const json::Value& answer);

} // namespace rustchain::cli
