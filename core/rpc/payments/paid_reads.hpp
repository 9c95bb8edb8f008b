// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads that a node's operator asks a price for.
#pragma once

#include "core/http/router.hpp"
#include "core/rpc/payments/payment_desk.hpp"

namespace rustchain::rpc {

//! "/v1/blocks/{block}", as the route is written in /openapi.json, and what one answer costs.
struct PaidRead {
    std::string path;
    Amount amount;

    bool operator==(const PaidRead&) const = default;
};

struct PaidReads {
    std::string pay_to; //!< an address of this network
    std::vector<PaidRead> reads;

    bool operator==(const PaidReads&) const = default;
};

//! Puts a price on routes that the router has: without a payment they answer 402, with one they are
//! answered once it is final. An answer that would be an error costs nothing. Fails with
//! invalid_input for an address of another network, a route that is not there, a price of nothing.
//! `desk` must outlive the router.
Result<void> guard_paid_reads(http::Router& router, PaymentDesk& desk, const RpcContext& context,
                              const PaidReads& paid);

} // namespace rustchain::rpc
