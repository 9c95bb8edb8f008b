// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes a transaction well-formed and truly signed, whatever the state says. Source: protocol,
// section 3.
#pragma once

#include "core/chain/transaction.hpp"
#include "core/primitives/result.hpp"

#include <memory>
#include <string_view>

namespace rustchain::consensus {

//! Why a transaction is malformed (first part) or cannot stand at its place in a block (second
//! part).
enum class TransactionFault : std::uint8_t {
    malformed, //!< the bytes do not decode, or would not
    too_large, //!< more than kMaxTransactionBytes
    unknown_version,
    zero_output,         //!< an output of nothing
    output_overflow,     //!< the outputs' sum does not fit
    gas_fields_not_zero, //!< a work-paid kind with gas fields
    wrong_scheme,        //!< RenewHardware must be signed by the attest key, scheme 1, nonce 0
    bad_signature,
    no_fault_shown, //!< evidence whose two signed things go together, or were not signed

    expired, //!< valid_until lies before the block
    nonce_used,
    nonce_too_high,
    gas_limit_too_low,
    price_below_base,
    balance_too_low,    //!< for gas_limit · max_gas_price
    anchor_outside,     //!< the anchor is not one of the last 200 blocks
    work_missing,       //!< the work hash is above the target
    work_order,         //!< not ascending by work hash within its group
    too_many_work_paid, //!< the block has its 32 renewals or its 32 others
    block_full,         //!< gas or bytes
    commit_exists,
    commit_unknown, //!< no commit of the last 200 blocks for owner, hardware and salt
    bound_by_earlier_commit,
    report_refused,     //!< the report does not decode, names no machine or contradicts itself
    possession_missing, //!< the attest or consensus key did not sign for this owner
    key_in_use,         //!< the attest key serves other hardware or validates
    hardware_unbound,   //!< renewal of hardware that is not bound, or by another key
    renewed_too_soon,   //!< less than 144 epochs after the last that was beyond doubt
};

//! The stable name for RPC: "nonce_used".
std::string_view name_of(TransactionFault fault);
//! The fault in a sentence for people.
std::string_view describe(TransactionFault fault);

//! A well-formed transaction whose signature was verified. Only check_transaction makes one.
class CheckedTransaction {
public:
    const Transaction& transaction() const { return transaction_; }
    const TransactionHash& hash() const { return hash_; }
    const Address& sender() const { return sender_; }
    std::size_t encoded_size() const { return encoded_size_; }
    std::uint64_t gas() const { return gas_; }
    //! work_digest() of a work-paid kind.
    const Hash256& work_digest() const { return work_digest_; }

private:
    CheckedTransaction() = default;
    friend Result<std::shared_ptr<const CheckedTransaction>, TransactionFault>
    check_transaction(Transaction transaction, const ChainId& chain_id);

    Transaction transaction_;
    TransactionHash hash_;
    Address sender_;
    std::size_t encoded_size_ = 0;
    std::uint64_t gas_ = 0;
    Hash256 work_digest_;
};

using CheckedTransactionPtr = std::shared_ptr<const CheckedTransaction>;

//! Checks form and signatures. Costs one signature verification, two for a bond, three for
//! evidence; do it once in a transaction's life.
Result<CheckedTransactionPtr, TransactionFault> check_transaction(Transaction transaction,
                                                                  const ChainId& chain_id);

//! Decodes within limits, then checks.
Result<CheckedTransactionPtr, TransactionFault> check_transaction(ByteView encoded,
                                                                  const ChainId& chain_id);

} // namespace rustchain::consensus
