// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Why the chain refused a bounty's move, in a sentence.
#pragma once

#include "core/chain/receipt.hpp"

#include <string>

namespace rustchain::cli {

//! What happened and what to do. The fee was paid all the same.
std::string refusal_text(ReceiptStatus status, const Payload& move);

} // namespace rustchain::cli
