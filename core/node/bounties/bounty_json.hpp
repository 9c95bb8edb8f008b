// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty with its steps and people as JSON.
#pragma once

#include "core/json/value.hpp"
#include "core/node/reads/bounty_reads.hpp"

namespace rustchain::node {

//! "posted", "claimed", "given_back" …
std::string_view name_of(BountyStepKind kind);

//! The record as rpc::to_json gives it, with "steps" (kind, height, time_ms, and what there is of
//! transaction, by, claimant, pull_request, merge_commit), "sponsor_record", "claimant_record" and
//! "maintainer_record": what these people did before.
json::Object to_json(const BountyDetail& detail);

} // namespace rustchain::node
