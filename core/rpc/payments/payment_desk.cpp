// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where requests pay by x402.
#include "core/rpc/payments/payment_desk.hpp"

#include "core/bounty/x402/paid_memo.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/documents/answers.hpp"

namespace rustchain::rpc {
namespace {

using bounty::x402::Payment;
using bounty::x402::PaymentFault;
using bounty::x402::Requirement;
using bounty::x402::Settled;
using bounty::x402::Version;
using http::Request;
using http::Response;

constexpr std::uint64_t kPriceHolds_s = 600;

//! Both versions at once: who knows version 2 reads the field, who knows version 1 the body.
Response required_answer(const Requirement& requirement, std::string_view error,
                         std::string_view detail) {
    json::Object body = required_document(Version::v1, requirement, error);
    if (!detail.empty())
        body.set("detail", detail);
    Response response = http::json_response(std::move(body), 402);
    response.headers.set(
        std::string(bounty::x402::kRequiredField),
        bounty::x402::to_field(required_document(Version::v2, requirement, error)));
    response.headers.set("Cache-Control", "no-store");
    return response;
}

std::string receipt_field(Version version) {
    return std::string(version == Version::v1 ? bounty::x402::kAnswerFieldV1
                                              : bounty::x402::kAnswerField);
}

} // namespace

PaymentDesk::PaymentDesk(const RpcContext& context, bool is_tls)
    : context_(context), is_tls_(is_tls) {
    if (context.chain != nullptr)
        settlement_.emplace(*context.chain, context.clock);
}

bounty::x402::Place PaymentDesk::place() const {
    const consensus::Network& network = context_.ledger.network();
    return {.network = network.params.network,
            .chain_id = network.chain_id,
            .address_prefix = network.params.address_prefix};
}

std::string PaymentDesk::resource_of(const Request& request) const {
    // The server's guard let no other host through than those that it answers for.
    return std::string(is_tls_ ? "https://" : "http://") +
           std::string(request.headers.find("Host").value_or("localhost")) + request.target;
}

Requirement PaymentDesk::requirement(const Request& request, std::string description,
                                     bounty::x402::Order order) const {
    return {.place = place(),
            .resource = resource_of(request),
            .description = std::move(description),
            .timeout_s = 60,
            .order = std::move(order)};
}

bounty::x402::Order PaymentDesk::transfer_for(const Request& request, const Address& pay_to,
                                              Amount amount) const {
    const std::uint64_t until_s = context_.clock.now_ms() / 1000 + kPriceHolds_s;
    return bounty::x402::TransferOrder{
        .pay_to = pay_to,
        .amount = amount,
        .memo = paid_memo(place(), pay_to, resource_of(request), until_s)};
}

Response PaymentDesk::ask(const Requirement& requirement) const {
    return required_answer(requirement, "payment_required",
                           "pay what accepts names, in X-PAYMENT or PAYMENT-SIGNATURE");
}

Response PaymentDesk::refuse_payment(PaymentFault fault, const Requirement& requirement) const {
    if (!is_passing(fault))
        return required_answer(requirement, name_of(fault), describe(fault));
    Response later = refuse(503, name_of(fault), std::string(describe(fault)));
    later.headers.set("Retry-After", "2");
    return later;
}

Result<Payment, Response> PaymentDesk::check(const Request& request,
                                             const Requirement& requirement) const {
    const std::size_t first = request.headers.count(bounty::x402::kPaymentFieldV1);
    const std::size_t second = request.headers.count(bounty::x402::kPaymentField);
    if (first + second == 0)
        return fail(ask(requirement));
    if (first + second > 1)
        return fail(refuse_payment(PaymentFault::two_payments, requirement));
    const Version version = first == 1 ? Version::v1 : Version::v2;
    const auto field = request.headers.find(first == 1 ? bounty::x402::kPaymentFieldV1
                                                       : bounty::x402::kPaymentField);
    auto payment = bounty::x402::read_payment(version, field.value_or(""));
    if (!payment)
        return fail(refuse_payment(payment.error(), requirement));
    if (auto fault = find_fault(*payment, requirement, context_.clock.now_ms()))
        return fail(refuse_payment(*fault, requirement));
    return std::move(*payment);
}

runtime::Task<Result<Settled, Response>> PaymentDesk::settle(Payment payment,
                                                             Requirement requirement) {
    const Version version = payment.version;
    const TransactionHash hash = payment.hash;
    Result<Settled, PaymentFault> settled = fail(PaymentFault::unavailable);
    if (settlement_)
        settled = co_await settlement_->settle(std::move(payment));
    if (settled)
        co_return *settled;
    Response refusal = refuse_payment(settled.error(), requirement);
    refusal.headers.set(receipt_field(version),
                        bounty::x402::to_field({{"success", false},
                                                {"errorReason", name_of(settled.error())},
                                                {"errorMessage", describe(settled.error())},
                                                {"transaction", to_hex(hash)},
                                                {"network", requirement.network()}}));
    co_return fail(std::move(refusal));
}

void PaymentDesk::confirm(Response& response, const Payment& payment, const Settled& settled,
                          const Requirement& requirement) {
    response.headers.set(
        receipt_field(payment.version),
        bounty::x402::to_field(
            {{"success", true},
             {"transaction", to_hex(settled.transaction)},
             {"network", requirement.network()},
             {"payer", to_text(settled.payer, requirement.place.address_prefix)}}));
    response.headers.set("Cache-Control", "no-store");
}

} // namespace rustchain::rpc
