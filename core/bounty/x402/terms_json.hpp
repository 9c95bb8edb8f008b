// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The terms of a bounty as x402 carries them; the members are those of a posted bounty elsewhere in
// the node's interface.
#pragma once

#include "core/chain/bounty.hpp"
#include "core/json/field.hpp"

namespace rustchain::bounty::x402 {

//! reward (micro-RTC as text), deadline, claim_blocks, maintainer, release_key when there is one,
//! repository, url, title, terms_hash.
json::Object terms_to_json(const BountyPost& terms, std::string_view address_prefix);

//! Reads untrusted terms; terms_hash may be absent. Fails with invalid_input naming the field.
//! Whether a network takes them is the chain's to say.
Result<BountyPost> read_terms(const json::Field& terms, std::string_view address_prefix);

} // namespace rustchain::bounty::x402
