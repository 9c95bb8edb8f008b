// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// POST /v1/bounties/fund: a bounty posted and funded by one paid request.
#pragma once

#include "core/http/router.hpp"
#include "core/rpc/payments/payment_desk.hpp"

namespace rustchain::rpc {

//! The body names the terms. Without a payment the answer is 402 with the terms to be signed; the
//! payment is the sponsor's own BountyPost of exactly these terms, so the coins go from the sponsor
//! into escrow and through no other hand. Both must outlive the router.
void add_bounty_funding_route(http::Router& router, const RpcContext& context, PaymentDesk& desk);

} // namespace rustchain::rpc
