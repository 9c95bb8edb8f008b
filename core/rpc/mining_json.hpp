// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's rules and status as JSON: for the RPC and for the file that remembers the rules.
#pragma once

#include "core/chain/chain_params.hpp"
#include "core/json/field.hpp"
#include "core/mining/mining_status.hpp"

namespace rustchain::rpc {

//! {"only_on_mains", "only_when_away", "pause_above_celsius": number or null,
//! "hours": {"from": "22:00", "to": "07:00"} or null}.
json::Object to_json(const mining::MiningRules& rules);
//! The rules with what the object names changed, and the rest kept. Fails with invalid_input naming
//! the field that is unknown or wrong.
Result<mining::MiningRules> read_rules(const json::Field& field, mining::MiningRules rules);

//! "07:05".
std::string clock_text(std::uint16_t minute);
//! The minute of the day; nothing unless it is HH:MM.
std::optional<std::uint16_t> parse_clock(std::string_view text);

json::Object to_json(const mining::MachineCondition& condition);
json::Object to_json(const mining::MiningStatus& status, const ChainParams& params);

} // namespace rustchain::rpc
