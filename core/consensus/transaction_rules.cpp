// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes a transaction well-formed and truly signed.
#include "core/consensus/transaction_rules.hpp"

#include "core/chain/gas.hpp"
#include "core/consensus/bounties/bounty_moves.hpp"
#include "core/consensus/staking/evidence_rules.hpp"
#include "core/crypto/signature.hpp"
#include "core/primitives/utf8.hpp"

namespace rustchain::consensus {
namespace {

//! True when the transaction's bytes decode: whoever builds one keeps to the limits of reading.
bool is_within_limits(const Transaction& transaction) {
    if (transaction.scheme >= KeyScheme::kCount)
        return false;
    if (const auto* bond = std::get_if<Bond>(&transaction.payload))
        return bond->name.size() <= kMaxValidatorNameBytes && is_utf8(bond->name);
    if (const auto* post = std::get_if<BountyPost>(&transaction.payload))
        return !bounties::are_malformed(*post);
    if (const auto* transfer = std::get_if<Transfer>(&transaction.payload))
        return !transfer->outputs.empty() && transfer->outputs.size() <= kMaxOutputs &&
               transfer->memo.size() <= kMaxMemoBytes && is_utf8(transfer->memo);
    return std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.report; })
                return kind.report.size() <= kMaxReportBytes;
            else
                return true;
        },
        transaction.payload);
}

std::optional<TransactionFault> fault_of_transfer(const Transfer& transfer) {
    for (const TransferOutput& output : transfer.outputs)
        if (output.amount.is_zero())
            return TransactionFault::zero_output;
    if (!sum_of_outputs(transfer))
        return TransactionFault::output_overflow;
    return std::nullopt;
}

std::optional<TransactionFault> fault_of_form(const Transaction& transaction) {
    if (transaction.version != Transaction::kVersion)
        return TransactionFault::unknown_version;
    if (!is_within_limits(transaction))
        return TransactionFault::malformed;
    if (const auto* transfer = std::get_if<Transfer>(&transaction.payload))
        return fault_of_transfer(*transfer);
    if (!transaction.is_work_paid())
        return std::nullopt;
    if (transaction.gas_limit != 0 || transaction.max_gas_price != 0 || transaction.max_tip != 0)
        return TransactionFault::gas_fields_not_zero;
    if (std::holds_alternative<RenewHardware>(transaction.payload) &&
        (transaction.scheme != KeyScheme::schnorr || transaction.nonce != 0))
        return TransactionFault::wrong_scheme;
    return std::nullopt;
}

bool has_valid_signature(const Transaction& transaction, const ChainId& chain_id) {
    Hash256 digest = signing_digest(transaction, chain_id);
    return transaction.scheme == KeyScheme::schnorr
               ? crypto::verify_schnorr(transaction.key, digest, transaction.signature)
               : crypto::verify_ed25519(transaction.key, digest, transaction.signature);
}

//! What a payload shows by signatures of its own.
std::optional<TransactionFault> fault_of_proof(const Transaction& transaction,
                                               const ChainId& chain_id) {
    if (const auto* bond = std::get_if<Bond>(&transaction.payload))
        if (!crypto::verify_schnorr(bond->consensus_key,
                                    possession_digest(chain_id, transaction.sender()),
                                    bond->possession))
            return TransactionFault::possession_missing;
    if (const auto* evidence = std::get_if<Evidence>(&transaction.payload))
        if (!staking::shows_fault(*evidence, chain_id))
            return TransactionFault::no_fault_shown;
    return std::nullopt;
}

} // namespace

Result<CheckedTransactionPtr, TransactionFault> check_transaction(Transaction transaction,
                                                                  const ChainId& chain_id) {
    if (auto fault = fault_of_form(transaction))
        return fail(*fault);
    Bytes encoded = encode(transaction);
    if (encoded.size() > kMaxTransactionBytes)
        return fail(TransactionFault::too_large);
    if (!has_valid_signature(transaction, chain_id))
        return fail(TransactionFault::bad_signature);
    if (auto fault = fault_of_proof(transaction, chain_id))
        return fail(*fault);
    std::shared_ptr<CheckedTransaction> checked(new CheckedTransaction);
    checked->hash_ = transaction_hash(encoded);
    checked->sender_ = transaction.sender();
    checked->encoded_size_ = encoded.size();
    checked->gas_ = gas_of(transaction.payload, encoded.size());
    if (transaction.is_work_paid())
        checked->work_digest_ = rustchain::work_digest(transaction, chain_id);
    checked->transaction_ = std::move(transaction);
    return checked;
}

Result<CheckedTransactionPtr, TransactionFault> check_transaction(ByteView encoded,
                                                                  const ChainId& chain_id) {
    if (encoded.size() > kMaxTransactionBytes)
        return fail(TransactionFault::too_large);
    auto transaction = decode<Transaction>(encoded);
    if (!transaction)
        return fail(TransactionFault::malformed);
    return check_transaction(std::move(*transaction), chain_id);
}

} // namespace rustchain::consensus
