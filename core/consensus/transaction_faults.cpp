// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names and sentences of transaction faults.
#include "core/consensus/fault_words.hpp"
#include "core/consensus/transaction_rules.hpp"

#include <array>

namespace rustchain::consensus {
namespace {

//! In the order of the enum.
constexpr std::array kTransactionFaults{
    FaultWords{"malformed", "The transaction's bytes do not decode."},
    FaultWords{"too_large", "The transaction is too large."},
    FaultWords{"unknown_version", "The transaction's version is unknown to this node."},
    FaultWords{"zero_output", "A payment of nothing is not allowed."},
    FaultWords{"output_overflow", "The amounts add up to more than can exist."},
    FaultWords{"gas_fields_not_zero", "This kind pays by work; its gas fields must be zero."},
    FaultWords{"wrong_scheme", "A renewal must be signed by the attest key with nonce 0."},
    FaultWords{"bad_signature", "The signature does not fit the transaction."},
    FaultWords{"no_fault_shown", "The evidence does not show a fault."},
    FaultWords{"expired", "It was not put into a block in time. Nothing was spent."},
    FaultWords{"nonce_used", "Another transaction of this account took this place."},
    FaultWords{"nonce_too_high", "An earlier transaction of this account is missing."},
    FaultWords{"gas_limit_too_low", "The gas limit is below what the transaction uses."},
    FaultWords{"price_below_base", "The fee is too low now."},
    FaultWords{"balance_too_low", "Not enough RTC for amount and fee."},
    FaultWords{"anchor_outside", "The work's anchor block is too old or unknown."},
    FaultWords{"work_missing", "The work does not meet the target."},
    FaultWords{"work_order", "Work-paid transactions must be ascending by their work hash."},
    FaultWords{"too_many_work_paid", "The block has no room for more work-paid transactions."},
    FaultWords{"block_full", "The block is full."},
    FaultWords{"commit_exists", "This commitment is already on the chain."},
    FaultWords{"commit_unknown",
               "There is no commitment of the last 200 blocks for this enrolment."},
    FaultWords{"bound_by_earlier_commit",
               "This hardware is already registered by an earlier commitment."},
    FaultWords{"report_refused",
               "The hardware report does not decode, names no machine or contradicts itself."},
    FaultWords{"possession_missing", "The key did not sign for this owner."},
    FaultWords{"key_in_use", "The key already serves other hardware or a validator."},
    FaultWords{"hardware_unbound", "This hardware is not registered under this key."},
    FaultWords{"renewed_too_soon", "This hardware was renewed less than a day ago."},
};
static_assert(kTransactionFaults.size() ==
              static_cast<std::size_t>(TransactionFault::renewed_too_soon) + 1);

} // namespace

std::string_view name_of(TransactionFault fault) {
    return kTransactionFaults[static_cast<std::size_t>(fault)].name;
}

std::string_view describe(TransactionFault fault) {
    return kTransactionFaults[static_cast<std::size_t>(fault)].sentence;
}

} // namespace rustchain::consensus
