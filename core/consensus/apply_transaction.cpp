// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One transaction on the state.
#include "core/consensus/apply_transaction.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/chain/gas.hpp"
#include "core/consensus/apply_enrolment.hpp"
#include "core/consensus/bounties/bounty_moves.hpp"
#include "core/consensus/staking/bonds.hpp"
#include "core/consensus/staking/evidence_rules.hpp"

namespace rustchain::consensus {
namespace {

ReceiptStatus pay_outputs(state::StateOverlay& state, const Address& sender,
                          const Transfer& transfer) {
    Account& from = state.account(sender);
    // check_transaction has made sure that the sum fits.
    auto rest = from.balance.minus(*sum_of_outputs(transfer));
    if (!rest)
        return ReceiptStatus::balance_too_low;
    from.balance = *rest;
    for (const TransferOutput& output : transfer.outputs) {
        Account& to = state.account(output.to);
        // The supply is far below 2^64, so a balance cannot overflow.
        to.balance = *to.balance.plus(output.amount);
    }
    return ReceiptStatus::success;
}

//! What a kind that pays by gas does once its fee is paid.
ReceiptStatus apply_payload(state::StateOverlay& state, const BlockContext& context,
                            const CheckedTransaction& checked) {
    const staking::StakingContext place{
        .params = context.network.params, .height = context.height, .epoch = context.epoch};
    const bounties::MoveContext move{.params = context.network.params,
                                     .height = context.height,
                                     .sender = checked.sender(),
                                     .scheme = checked.transaction().scheme,
                                     .key = checked.transaction().key};
    return std::visit(
        [&]<class Kind>(const Kind& kind) {
            if constexpr (std::same_as<Kind, Transfer>)
                return pay_outputs(state, checked.sender(), kind);
            else if constexpr (requires { kind.work_nonce; })
                return ReceiptStatus::success; // has paid by work and was applied by that
            else if constexpr (BountyMove<Kind> || std::same_as<Kind, BountyPost>)
                return bounties::apply(state, move, kind);
            else
                return staking::apply(state, place, checked.sender(), kind);
        },
        checked.transaction().payload);
}

Result<AppliedTransaction, TransactionFault> apply_gas_paid(state::StateOverlay& state,
                                                            const BlockContext& context,
                                                            const CheckedTransaction& checked) {
    const Transaction& transaction = checked.transaction();
    if (transaction.gas_limit < checked.gas())
        return fail(TransactionFault::gas_limit_too_low);
    auto fee = fee_at(checked.gas(), context.base_price, transaction);
    if (!fee)
        return fail(TransactionFault::price_below_base);
    auto reserve = fee_for(transaction.gas_limit, transaction.max_gas_price);
    Account& sender = state.account(checked.sender());
    if (!reserve || sender.balance < *reserve)
        return fail(TransactionFault::balance_too_low);
    sender.balance = *sender.balance.minus(fee->total);
    sender.nonce += 1;
    ReceiptStatus status = apply_payload(state, context, checked);
    return AppliedTransaction{.receipt = {.transaction = checked.hash(),
                                          .status = status,
                                          .gas_used = checked.gas(),
                                          .fee = fee->total},
                              .to_pool = fee->to_pool,
                              .to_validator = fee->to_validator,
                              .work_hash = {}};
}

//! The work hash, once anchor and target are checked.
Result<Hash256, TransactionFault> check_work(state::StateOverlay& state,
                                             const BlockContext& context,
                                             const CheckedTransaction& checked) {
    WorkFields work = work_fields(checked.transaction().payload);
    bool in_window =
        work.anchor_height < context.height && work.anchor_height + kAnchorWindow >= context.height;
    auto anchor = in_window ? state.block_hash(work.anchor_height) : std::nullopt;
    if (!anchor)
        return fail(TransactionFault::anchor_outside);
    if (!attestation::check_transaction_work(checked.work_digest(), work.work_nonce, *anchor,
                                             context.network.params.work_target))
        return fail(TransactionFault::work_missing);
    return attestation::transaction_work_hash(checked.work_digest(), work.work_nonce, *anchor);
}

Result<AppliedTransaction, TransactionFault>
apply_work_paid(state::StateOverlay& state, const BlockContext& context, ChainPosition position,
                const CheckedTransaction& checked, const Hash256* after_work) {
    auto work_hash = check_work(state, context, checked);
    if (!work_hash)
        return fail(work_hash.error());
    if (after_work && !(*after_work < *work_hash))
        return fail(TransactionFault::work_order);
    auto applied = apply_enrolment(state, context, position, checked);
    if (!applied)
        return fail(applied.error());
    if (!std::holds_alternative<RenewHardware>(checked.transaction().payload))
        state.account(checked.sender()).nonce += 1;
    return AppliedTransaction{.receipt = Receipt{.transaction = checked.hash(),
                                                 .status = ReceiptStatus::success,
                                                 .gas_used = 0,
                                                 .fee = {}},
                              .to_pool = {},
                              .to_validator = {},
                              .work_hash = *work_hash};
}

} // namespace

Result<AppliedTransaction, TransactionFault>
apply_transaction(state::StateOverlay& state, const BlockContext& context, std::uint32_t index,
                  const CheckedTransaction& checked, const Hash256* after_work) {
    const Transaction& transaction = checked.transaction();
    if (transaction.valid_until < context.height)
        return fail(TransactionFault::expired);
    if (!std::holds_alternative<RenewHardware>(transaction.payload)) {
        std::uint64_t next = state.account(checked.sender()).nonce;
        if (transaction.nonce != next)
            return fail(transaction.nonce < next ? TransactionFault::nonce_used
                                                 : TransactionFault::nonce_too_high);
    }
    if (!transaction.is_work_paid())
        return apply_gas_paid(state, context, checked);
    return apply_work_paid(state, context, {.height = context.height, .index = index}, checked,
                           after_work);
}

} // namespace rustchain::consensus
