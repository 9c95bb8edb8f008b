// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hashes and names of receipts.
#include "core/chain/receipt.hpp"

#include "core/chain/tags.hpp"

#include <algorithm>
#include <array>

namespace rustchain {
namespace {

//! In the order of the enum.
constexpr std::array<std::string_view, static_cast<std::size_t>(ReceiptStatus::kCount)> kNames{
    "success",          "balance_too_low", "below_minimum",    "above_bond",      "wrong_key",
    "key_in_use",       "key_jailed",      "hardware_unbound", "hardware_in_use", "no_validator",
    "nothing_bonded",   "too_many_parts",  "not_a_member",     "punished_before", "unknown_bounty",
    "not_allowed",      "wrong_state",     "already_claimed",  "past_deadline",   "bad_deadline",
    "reward_too_small", "open_claim",      "claim_waits",      "not_merged"};

} // namespace

Hash256 receipt_hash(const Receipt& receipt) {
    return tags::kReceipt(encode(receipt));
}

std::string_view name_of(ReceiptStatus status) {
    return status < ReceiptStatus::kCount ? kNames[static_cast<std::size_t>(status)] : "unknown";
}

std::optional<ReceiptStatus> receipt_status_of(std::string_view name) {
    const auto* found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<ReceiptStatus>(found - kNames.begin());
}

} // namespace rustchain
