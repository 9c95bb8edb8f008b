// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a transfer says what it pays for: the memo "x402:<until>:<binding>". `until` is in seconds
// since 1970; the binding is, in hex, H(RTC/x402, chain_id ‖ payee ‖ until ‖ SHA-256(resource)).
//
// Anybody can compute it, and needs no permission to: a memo pays for nothing, a signed transfer
// to the payee that carries it does, and for this one resource on this one chain only. So a server
// keeps no list of what it asked for, and asks the same after a restart.
#pragma once

#include "core/bounty/x402/requirement.hpp"

#include <optional>

namespace rustchain::bounty::x402 {

//! What a transfer for this resource has to carry.
std::string paid_memo(const Place& place, const Address& pay_to, std::string_view resource,
                      std::uint64_t until_s);

//! The time in a memo of this form; nothing for other texts. The binding is not looked at.
std::optional<std::uint64_t> until_of(std::string_view memo);

} // namespace rustchain::bounty::x402
