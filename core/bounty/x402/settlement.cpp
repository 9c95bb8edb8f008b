// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hands a payment to the chain and waits until it is final.
#include "core/bounty/x402/settlement.hpp"

#include "core/chain/gas.hpp"

namespace rustchain::bounty::x402 {
namespace {

using Fault = std::optional<PaymentFault>;

PaymentFault fault_of(wallet::SubmitFault fault) {
    switch (fault) {
    case wallet::SubmitFault::already_known:
        return PaymentFault::reused;
    case wallet::SubmitFault::nonce_used:
        return PaymentFault::nonce_used;
    case wallet::SubmitFault::fee_too_low:
    case wallet::SubmitFault::replacement_too_low:
        return PaymentFault::fee_too_low;
    case wallet::SubmitFault::balance_too_low:
        return PaymentFault::insufficient_balance;
    case wallet::SubmitFault::expired:
        return PaymentFault::expired;
    case wallet::SubmitFault::too_many:
        return PaymentFault::busy;
    case wallet::SubmitFault::unavailable:
        return PaymentFault::unavailable;
    case wallet::SubmitFault::malformed:
    case wallet::SubmitFault::nonce_too_far:
    case wallet::SubmitFault::not_includable:
        break;
    }
    return PaymentFault::refused;
}

//! The amount and the highest fee; nothing when there is not that much RTC.
std::optional<Amount> most_that_leaves(const Transaction& transaction) {
    auto fee = fee_for(transaction.gas_limit, transaction.max_gas_price);
    auto spent = amount_spent(transaction.payload);
    if (!fee || !spent)
        return std::nullopt;
    auto sum = spent->plus(*fee);
    return sum ? std::optional(*sum) : std::nullopt;
}

} // namespace

//! A payment's place among those that are being settled.
class Settlement::Turn {
public:
    Turn(Settlement& owner, const TransactionHash& hash) : owner_(owner), hash_(hash) {
        std::lock_guard lock(owner_.mutex_);
        if (owner_.in_hand_.contains(hash))
            fault_ = PaymentFault::reused;
        else if (owner_.in_hand_.size() >= owner_.config_.most_at_once)
            fault_ = PaymentFault::busy;
        else
            owner_.in_hand_.insert(hash);
    }
    ~Turn() {
        std::lock_guard lock(owner_.mutex_);
        if (!fault_)
            owner_.in_hand_.erase(hash_);
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    const Fault& fault() const { return fault_; }

private:
    Settlement& owner_;
    TransactionHash hash_;
    Fault fault_;
};

runtime::Task<Result<Settled, PaymentFault>> Settlement::settle(Payment payment) {
    Turn turn(*this, payment.hash);
    if (turn.fault())
        co_return fail(*turn.fault());
    const Fault fault = co_await hand_over(payment);
    if (fault)
        co_return fail(*fault);
    co_return co_await wait_until_final(payment);
}

runtime::Task<Fault> Settlement::hand_over(const Payment& payment) {
    auto known = co_await chain_.transaction(payment.hash);
    if (!known)
        co_return PaymentFault::unavailable;
    if (known->stage != wallet::TransactionStage::unknown)
        co_return is_unanswered(payment.hash) ? Fault() : PaymentFault::reused;
    auto payer = co_await chain_.account(payment.transaction.sender());
    if (!payer)
        co_return PaymentFault::unavailable;
    if (payment.transaction.nonce < payer->nonce)
        co_return PaymentFault::nonce_used;
    const auto needed = most_that_leaves(payment.transaction);
    if (!needed || payer->head_balance < *needed)
        co_return PaymentFault::insufficient_balance;
    auto taken = co_await chain_.submit(encode(payment.transaction));
    if (!taken)
        co_return fault_of(taken.error().fault);
    set_unanswered(payment.hash, true);
    co_return std::nullopt;
}

runtime::Task<Result<Settled, PaymentFault>> Settlement::wait_until_final(const Payment& payment) {
    const auto deadline = clock_.monotonic() + config_.longest_wait;
    for (;;) {
        auto status = co_await chain_.transaction(payment.hash);
        if (status && status->stage == wallet::TransactionStage::final) {
            set_unanswered(payment.hash, false);
            if (status->receipt && status->receipt->status == ReceiptStatus::success)
                co_return Settled{.transaction = payment.hash,
                                  .payer = payment.transaction.sender(),
                                  .height = status->height};
            co_return fail(PaymentFault::failed_on_chain);
        }
        if (clock_.monotonic() >= deadline)
            co_return fail(PaymentFault::not_final);
        co_await clock_.sleep_for(config_.between_looks);
    }
}

void Settlement::set_unanswered(const TransactionHash& hash, bool is_unanswered) {
    std::lock_guard lock(mutex_);
    if (!is_unanswered)
        unanswered_.erase(hash);
    else if (unanswered_.size() < config_.most_unanswered)
        unanswered_.insert(hash);
}

bool Settlement::is_unanswered(const TransactionHash& hash) {
    std::lock_guard lock(mutex_);
    return unanswered_.contains(hash);
}

} // namespace rustchain::bounty::x402
