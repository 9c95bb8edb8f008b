// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From what a person asks for to an unsigned transaction with its exact price.
#include "core/wallet/transaction_builder.hpp"

#include "core/chain/gas.hpp"

namespace rustchain::wallet {
namespace {

//! The chain takes no payment of nothing.
constexpr Amount kSmallestPayment = Amount::from_micro_rtc(1);

PaymentProblem not_enough(Amount available, Amount needed) {
    return {
        .fault = PaymentFault::not_enough, .message = {}, .available = available, .needed = needed};
}

Result<Amount, PaymentProblem> sum_of(const std::vector<TransferOutput>& outputs) {
    Amount sum;
    for (const TransferOutput& output : outputs) {
        if (output.amount.is_zero())
            return fail(payment_problem(PaymentFault::zero_amount));
        auto larger = sum.plus(output.amount);
        if (!larger)
            return fail(payment_problem(PaymentFault::overflow));
        sum = *larger;
    }
    return sum;
}

//! What leaves the balance beside the fee.
Result<Amount, PaymentProblem> amount_of(const Payload& payload) {
    if (const auto* transfer = std::get_if<Transfer>(&payload))
        return sum_of(transfer->outputs);
    return amount_spent(payload).value_or(Amount());
}

Result<void, PaymentProblem> check_shape(const std::vector<TransferOutput>& outputs,
                                         std::string_view memo) {
    if (outputs.empty())
        return fail(payment_problem(PaymentFault::no_outputs));
    if (outputs.size() > kMaxOutputs)
        return fail(payment_problem(PaymentFault::too_many_outputs));
    if (memo.size() > kMaxMemoBytes)
        return fail(payment_problem(PaymentFault::memo_too_long));
    if (!is_utf8(memo))
        return fail(payment_problem(PaymentFault::memo_not_text));
    return {};
}

Transaction make_transaction(Payload payload, const Spender& spender) {
    Transaction transaction;
    transaction.scheme = spender.scheme;
    transaction.key = spender.key;
    transaction.nonce = spender.nonce;
    transaction.valid_until = spender.height + kDefaultValidity;
    transaction.payload = std::move(payload);
    transaction.gas_limit = gas_of(transaction);
    return transaction;
}

Transaction make_transfer(std::vector<TransferOutput> outputs, std::string memo,
                          const Spender& spender) {
    return make_transaction(Transfer{.outputs = std::move(outputs), .memo = std::move(memo)},
                            spender);
}

Result<FeeOffer, PaymentProblem> offer_for(const FeeChoice& choice, const FeeMarket& market,
                                           std::uint64_t gas) {
    if (const auto* speed = std::get_if<FeeSpeed>(&choice))
        return estimate_fee(market, *speed, gas).offer;
    const auto& offer = std::get<FeeOffer>(choice);
    if (offer.max_gas_price < market.base_price)
        return fail(payment_problem(PaymentFault::offer_too_low,
                                    "the offer is " + std::to_string(offer.max_gas_price) +
                                        ", the base price " + std::to_string(market.base_price)));
    return offer;
}

//! Gives one output what the others and the fee at most leave of all that is available.
Result<void, PaymentProblem> give_rest(Transaction& transaction, std::size_t output,
                                       const FeeOffer& offer, const Spender& spender) {
    auto& outputs = std::get<Transfer>(transaction.payload).outputs;
    if (output >= outputs.size())
        return fail(payment_problem(PaymentFault::no_outputs, "no such output"));
    outputs[output].amount = kSmallestPayment;
    auto least = sum_of(outputs);
    if (!least)
        return fail(least.error());
    auto most = fee_for(transaction.gas_limit, offer.max_gas_price);
    if (!most)
        return fail(payment_problem(PaymentFault::overflow));
    auto needed = least->plus(*most);
    if (!needed)
        return fail(payment_problem(PaymentFault::overflow));
    auto left = spender.available.minus(*needed);
    if (!left)
        return fail(not_enough(spender.available, *needed));
    outputs[output].amount = left->plus(kSmallestPayment).value_or(kSmallestPayment);
    return {};
}

//! Puts the offer into a transaction and prices it.
Result<BuiltPayment, PaymentProblem> price(Transaction transaction, const FeeOffer& offer,
                                           const FeeMarket& market, const Spender& spender) {
    transaction.max_gas_price = offer.max_gas_price;
    transaction.max_tip = offer.max_tip;
    PaymentQuote quote{.offer = offer, .gas = transaction.gas_limit};
    auto amount = amount_of(transaction.payload);
    if (!amount)
        return fail(amount.error());
    auto most = fee_for(quote.gas, offer.max_gas_price);
    auto expected = fee_at(quote.gas, market.base_price, transaction);
    if (!most || !expected)
        return fail(payment_problem(PaymentFault::overflow));
    auto total = amount->plus(*most);
    if (!total)
        return fail(payment_problem(PaymentFault::overflow));
    auto left = spender.available.minus(*total);
    if (!left)
        return fail(not_enough(spender.available, *total));
    quote.amount = *amount;
    quote.fee_at_most = *most;
    quote.fee_expected = expected->total;
    quote.total_at_most = *total;
    quote.available = spender.available;
    quote.available_after = *left;
    quote.expected_ms = expected_ms(market, offer, quote.gas).value_or(0);
    return BuiltPayment{.transaction = std::move(transaction), .quote = quote};
}

} // namespace

Result<BuiltPayment, PaymentProblem>
build_payment(const PaymentRequest& request, const FeeMarket& market, const Spender& spender) {
    if (auto shape = check_shape(request.outputs, request.memo); !shape)
        return fail(shape.error());
    Transaction transaction = make_transfer(request.outputs, request.memo, spender);
    auto offer = offer_for(request.fee, market, transaction.gas_limit);
    if (!offer)
        return fail(offer.error());
    if (request.rest_output) {
        offer->max_tip = offer->max_gas_price;
        if (auto given = give_rest(transaction, *request.rest_output, *offer, spender); !given)
            return fail(given.error());
    }
    return price(std::move(transaction), *offer, market, spender);
}

Result<BuiltPayment, PaymentProblem> build_whole_balance(const Address& to, std::string memo,
                                                         const FeeChoice& fee,
                                                         const FeeMarket& market,
                                                         const Spender& spender) {
    return build_payment({.outputs = {{.to = to, .amount = kSmallestPayment}},
                          .memo = std::move(memo),
                          .fee = fee,
                          .rest_output = 0},
                         market, spender);
}

Result<BuiltPayment, PaymentProblem> build_move(Payload payload, const FeeChoice& fee,
                                                const FeeMarket& market, const Spender& spender) {
    Transaction transaction = make_transaction(std::move(payload), spender);
    if (transaction.is_work_paid() || std::holds_alternative<Transfer>(transaction.payload))
        return fail(payment_problem(PaymentFault::refused, "this kind is built another way"));
    auto offer = offer_for(fee, market, transaction.gas_limit);
    if (!offer)
        return fail(offer.error());
    return price(std::move(transaction), *offer, market, spender);
}

Result<BuiltPayment, PaymentProblem> build_replacement(const Transaction& old, const FeeChoice& fee,
                                                       const FeeMarket& market,
                                                       const Spender& spender) {
    if (old.is_work_paid())
        return fail(payment_problem(PaymentFault::not_replaceable, "what pays by work has no fee"));
    auto wanted = offer_for(fee, market, old.gas_limit);
    if (!wanted)
        return fail(wanted.error());
    Transaction transaction = old;
    transaction.signature = {};
    transaction.valid_until = spender.height + kDefaultValidity;
    FeeOffer before{.max_gas_price = old.max_gas_price, .max_tip = old.max_tip};
    return price(std::move(transaction), raised_offer(before, *wanted), market, spender);
}

Result<BuiltPayment, PaymentProblem> build_cancellation(const Transaction& old,
                                                        const FeeChoice& fee,
                                                        const FeeMarket& market,
                                                        const Spender& spender) {
    Transaction transaction = old;
    if (!old.is_work_paid()) {
        transaction.payload =
            Transfer{.outputs = {{.to = old.sender(), .amount = kSmallestPayment}}, .memo = {}};
        transaction.gas_limit = gas_of(transaction);
    }
    return build_replacement(transaction, fee, market, spender);
}

bool is_cancellation(const Transaction& transaction) {
    const auto* transfer = std::get_if<Transfer>(&transaction.payload);
    return transfer && transfer->outputs.size() == 1 && transfer->memo.empty() &&
           transfer->outputs[0].amount == kSmallestPayment &&
           transfer->outputs[0].to == transaction.sender();
}

Result<BuiltEnrolment, PaymentProblem> build_enrolment(const EnrolmentParts& parts,
                                                       const Spender& spender) {
    if (parts.report.size() > kMaxReportBytes)
        return fail(
            payment_problem(PaymentFault::refused, "the hardware report has more than 4 KiB"));
    Address owner = address_of(spender.scheme, spender.key);
    BuiltEnrolment built;
    for (Transaction* each : {&built.commit, &built.reveal}) {
        each->scheme = spender.scheme;
        each->key = spender.key;
        each->valid_until = parts.anchor_height + kAnchorWindow;
    }
    built.commit.nonce = spender.nonce;
    built.commit.payload =
        EnrolCommit{.commit = commit_hash(owner, parts.hardware_hash, parts.salt),
                    .anchor_height = parts.anchor_height,
                    .work_nonce = 0};
    built.reveal.nonce = spender.nonce + 1;
    built.reveal.payload = EnrolHardware{.report = parts.report,
                                         .salt = parts.salt,
                                         .attest_key = parts.attest_key,
                                         .possession = parts.possession,
                                         .anchor_height = parts.anchor_height,
                                         .work_nonce = 0};
    return built;
}

} // namespace rustchain::wallet
