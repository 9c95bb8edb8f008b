// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where requests pay by x402: asks with 402, reads what is paid, settles it, confirms it.
#pragma once

#include "core/bounty/x402/settlement.hpp"
#include "core/rpc/rpc_context.hpp"

namespace rustchain::rpc {

//! Safe from any executor. `context` must outlive it.
class PaymentDesk {
public:
    PaymentDesk(const RpcContext& context, bool is_tls);

    //! The requirement for what this request asks for.
    bounty::x402::Requirement requirement(const http::Request& request, std::string description,
                                          bounty::x402::Order order) const;
    //! A transfer that pays for this request's resource, and has ten minutes.
    bounty::x402::Order transfer_for(const http::Request& request, const Address& pay_to,
                                     Amount amount) const;

    //! The request's payment when it is what the requirement asks for; else the answer: 402 with
    //! the requirement, and the fault when there was a payment.
    Result<bounty::x402::Payment, http::Response>
    check(const http::Request& request, const bounty::x402::Requirement& requirement) const;
    //! Waits until it is final; else the answer, which says whether it can be sent again.
    runtime::Task<Result<bounty::x402::Settled, http::Response>>
    settle(bounty::x402::Payment payment, bounty::x402::Requirement requirement);
    //! The answer to a request without a payment.
    http::Response ask(const bounty::x402::Requirement& requirement) const;
    //! Adds the receipt of the payment's version.
    static void confirm(http::Response& response, const bounty::x402::Payment& payment,
                        const bounty::x402::Settled& settled,
                        const bounty::x402::Requirement& requirement);

private:
    http::Response refuse_payment(bounty::x402::PaymentFault fault,
                                  const bounty::x402::Requirement& requirement) const;
    std::string resource_of(const http::Request& request) const;
    bounty::x402::Place place() const;

    const RpcContext& context_;
    bool is_tls_;
    std::optional<bounty::x402::Settlement> settlement_; //!< nothing without a chain to pay on
};

} // namespace rustchain::rpc
