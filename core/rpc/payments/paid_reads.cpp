// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads that a node's operator asks a price for.
#include "core/rpc/payments/paid_reads.hpp"

namespace rustchain::rpc {
namespace {

struct Price {
    Address pay_to;
    PaidRead read;
    http::Handler answer; //!< of the route itself
};

runtime::Task<http::Response> sell(PaymentDesk& desk, std::shared_ptr<const Price> price,
                                   http::Request request) {
    const auto requirement =
        desk.requirement(request, "One answer of " + price->read.path,
                         desk.transfer_for(request, price->pay_to, price->read.amount));
    // HEAD gives nothing that one could pay for.
    if (request.method == "HEAD")
        co_return desk.ask(requirement);
    auto payment = desk.check(request, requirement);
    if (!payment)
        co_return std::move(payment.error());
    // First the answer, so that nobody pays for an error.
    auto response = co_await price->answer(std::move(request));
    if (response.status >= 300)
        co_return response;
    auto settled = co_await desk.settle(*payment, requirement);
    if (!settled)
        co_return std::move(settled.error());
    PaymentDesk::confirm(response, *payment, *settled, requirement);
    co_return response;
}

} // namespace

Result<void> guard_paid_reads(http::Router& router, PaymentDesk& desk, const RpcContext& context,
                              const PaidReads& paid) {
    if (paid.reads.empty())
        return {};
    auto pay_to = parse_address(paid.pay_to, context.ledger.network().params.address_prefix);
    if (!pay_to)
        return fail(ErrorCode::invalid_input,
                    "x402-pay-to: " + std::string(describe(pay_to.error())));
    for (const PaidRead& read : paid.reads) {
        if (read.amount.is_zero())
            return fail(ErrorCode::invalid_input,
                        "paid-read " + read.path + ": a price of nothing");
        const bool is_there = router.wrap("GET", read.path, [&](http::Handler answer) {
            auto price = std::make_shared<const Price>(
                Price{.pay_to = pay_to->address, .read = read, .answer = std::move(answer)});
            return [&desk, price](http::Request request) {
                return sell(desk, price, std::move(request));
            };
        });
        if (!is_there)
            return fail(ErrorCode::invalid_input,
                        "paid-read: no GET route is written \"" + read.path +
                            "\"; /openapi.json lists them, as in /v1/blocks/{block}");
    }
    return {};
}

} // namespace rustchain::rpc
