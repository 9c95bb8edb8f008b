// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every group of endpoints adds its routes by one function.
#pragma once

#include "core/http/router.hpp"
#include "core/rpc/rpc_context.hpp"

#include <functional>

namespace rustchain::rpc {

//! True when the request carries the cookie.
using Authorise = std::function<bool(const http::Request&)>;

//! A read that needs nothing but the newest final picture.
using SnapshotAnswer = http::Response (*)(const ledger::LedgerSnapshot&, const http::Request&);
//! Runs such a read on the pool. `context` must outlive the handler.
http::Handler from_snapshot(const RpcContext& context, SnapshotAnswer answer);
runtime::Task<http::Response> answer_on_pool(const RpcContext& context, SnapshotAnswer answer,
                                             http::Request request);

//! `context` must outlive the router in each of these.
void add_chain_routes(http::Router& router, const RpcContext& context);
void add_transaction_routes(http::Router& router, const RpcContext& context);
void add_account_routes(http::Router& router, const RpcContext& context);
void add_mining_routes(http::Router& router, const RpcContext& context, Authorise authorise);
void add_peer_routes(http::Router& router, const RpcContext& context, Authorise authorise);
void add_validator_routes(http::Router& router, const RpcContext& context, Authorise authorise);
void add_proof_routes(http::Router& router, const RpcContext& context);
void add_bounty_routes(http::Router& router, const RpcContext& context);
void add_webhook_routes(http::Router& router, const RpcContext& context, Authorise authorise);
void add_search_route(http::Router& router, const RpcContext& context);

} // namespace rustchain::rpc
