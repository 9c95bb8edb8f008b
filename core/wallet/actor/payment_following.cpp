// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What becomes of an own transaction, from what the chain says of it.
#include "core/wallet/actor/payment_following.hpp"

namespace rustchain::wallet {
namespace {

void end(JournalEntry& entry, PaymentStage stage, TimestampMs now_ms) {
    entry.stage = stage;
    entry.trouble.reset();
    entry.final_ms = now_ms;
}

void see_block(JournalEntry& entry, const TransactionStatus& status, TimestampMs now_ms) {
    entry.height = status.height;
    if (entry.pending_ms == 0)
        entry.pending_ms = now_ms;
    if (entry.in_block_ms == 0)
        entry.in_block_ms = now_ms;
    entry.trouble.reset();
    entry.stage = PaymentStage::in_block;
    if (status.receipt) {
        entry.receipt = status.receipt->status;
        entry.fee_paid = status.receipt->fee;
    }
    if (status.stage == TransactionStage::final)
        end(entry,
            entry.receipt == ReceiptStatus::success ? PaymentStage::final : PaymentStage::failed,
            now_ms);
}

//! Its block, if it had one, is gone again.
void leave_block(JournalEntry& entry) {
    entry.height = 0;
    entry.in_block_ms = 0;
    entry.receipt = ReceiptStatus::success;
    entry.fee_paid.reset();
}

} // namespace

void follow(JournalEntry& entry, const Sighting& sighting, TimestampMs now_ms) {
    if (entry.is_over())
        return;
    const TransactionStatus& status = sighting.status;
    if (status.stage >= TransactionStage::in_block)
        return see_block(entry, status, now_ms);
    leave_block(entry);
    const bool is_signed = entry.stage != PaymentStage::awaiting_signature;
    if (is_signed && status.stage == TransactionStage::pending) {
        entry.stage = PaymentStage::pending;
        entry.trouble.reset();
        if (entry.pending_ms == 0)
            entry.pending_ms = now_ms;
        return;
    }
    if (is_signed)
        entry.stage = PaymentStage::unsent;
    if (sighting.final_nonce > entry.transaction.nonce)
        end(entry, PaymentStage::replaced, now_ms);
    else if (sighting.final_height >= entry.transaction.valid_until)
        end(entry, PaymentStage::expired, now_ms);
}

bool should_submit(const JournalEntry& entry, Height height, bool is_predecessor_final) {
    return entry.stage == PaymentStage::unsent && height < entry.transaction.valid_until &&
           (!entry.after || is_predecessor_final);
}

bool is_definite(SubmitFault fault) {
    return fault != SubmitFault::unavailable && fault != SubmitFault::nonce_too_far &&
           fault != SubmitFault::already_known;
}

PaymentProblem problem_of(const SubmitProblem& refusal) {
    auto fault = [&] {
        switch (refusal.fault) {
        case SubmitFault::fee_too_low:
        case SubmitFault::replacement_too_low:
            return PaymentFault::fee_too_low;
        case SubmitFault::nonce_used:
            return PaymentFault::nonce_used;
        case SubmitFault::balance_too_low:
            return PaymentFault::not_enough;
        case SubmitFault::expired:
            return PaymentFault::expired;
        case SubmitFault::too_many:
            return PaymentFault::too_many_waiting;
        case SubmitFault::unavailable:
            return PaymentFault::unavailable;
        case SubmitFault::malformed:
        case SubmitFault::already_known:
        case SubmitFault::nonce_too_far:
        case SubmitFault::not_includable:
            break;
        }
        return PaymentFault::refused;
    };
    return {.fault = fault(), .message = refusal.message};
}

} // namespace rustchain::wallet
