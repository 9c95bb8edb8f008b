// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signs what a server asks for by x402, after a person has seen it.
#pragma once

#include "app/cli/session.hpp"
#include "core/bounty/x402/requirement.hpp"

namespace rustchain::cli {

struct PayingLimits {
    std::optional<Amount> most; //!< nothing above it is signed
    bool is_agreed = false;     //!< nobody is asked
};

//! The network that the node is on, as requirements name it. Asks the node.
Result<bounty::x402::Place> paying_place(Session& session);

//! Shows who asks, for what, how much and on which network, asks for a yes and a password, and
//! signs. Nothing is sent to the chain. Fails with a sentence; nothing was signed then.
Result<Transaction> sign_order(Session& session, const bounty::x402::Requirement& requirement,
                               const PayingLimits& limits);

} // namespace rustchain::cli
