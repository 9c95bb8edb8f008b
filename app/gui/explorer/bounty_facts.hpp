// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The facts of a transaction that moves a bounty.
#pragma once

#include "app/gui/explorer/item_facts.hpp"
#include "core/chain/transaction.hpp"

namespace rustchain::gui {

//! Which bounty, and what the move says of it; nothing for other kinds.
std::vector<Fact> bounty_facts(const Payload& payload, const std::string& prefix);

} // namespace rustchain::gui
