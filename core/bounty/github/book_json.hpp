// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The webhook's memory as the JSON of its file.
#pragma once

#include "core/bounty/github/webhook_book.hpp"

namespace rustchain::bounty::github {

json::Value to_json(const BookContent& content);
//! Fails with invalid_input and the field.
Result<BookContent> read_content(const json::Value& value);

} // namespace rustchain::bounty::github
