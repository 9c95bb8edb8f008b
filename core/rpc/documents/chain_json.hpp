// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain's records as JSON. Amounts are integer micro-RTC in strings, hashes lower-case hex.
#pragma once

#include "core/chain/certificate.hpp"
#include "core/chain/receipt.hpp"
#include "core/chain/records.hpp"
#include "core/json/value.hpp"
#include "core/storage/block_store.hpp"

namespace rustchain::rpc {

json::Object to_json(const storage::StoredHeader& header, const ChainParams& params);
//! Kind, sender, limits and payload; without signature and status.
json::Object to_json(const TransactionHash& hash, const Transaction& transaction,
                     const ChainParams& params);
json::Object to_json(const Receipt& receipt);
json::Object to_json(const Attestation& attestation);
json::Object to_json(const Certificate& certificate);
json::Object to_json(const Evidence& evidence);
//! The bounty as the block after `height` would find it.
json::Object to_json(BountyId id, const BountyRecord& bounty, const ChainParams& params,
                     Height height);
json::Object to_json(const HardwareHash& hash, const HardwareRecord& hardware,
                     const ChainParams& params, EpochNumber epoch);

json::Object to_json(const Address& owner, const ValidatorRecord& validator,
                     const ChainParams& params, EpochNumber epoch);

//! "transfer", "bond", "unbond", "enrol_commit", "enrol_hardware", "renew_hardware",
//! "release_hardware", "evidence".
std::string_view kind_of(const Payload& payload);

} // namespace rustchain::rpc
