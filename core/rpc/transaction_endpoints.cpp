// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/transactions…, /v1/mempool, /v1/fees….
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/chain/gas.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/hex.hpp"
#include "core/storage/transaction_index.hpp"

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::run_on;
using runtime::Task;

Response final_transaction(const ledger::LedgerSnapshot& snapshot, const TransactionHash& hash) {
    auto position = storage::TransactionIndex(*snapshot.rows).find(hash);
    if (!position)
        return refuse(position.error());
    auto unknown = [] {
        return refuse(404, "not_found", "this node knows no transaction with this hash");
    };
    if (!*position)
        return unknown();
    auto stored = snapshot.blocks().transaction(**position);
    auto header = snapshot.blocks().header((*position)->height);
    if (!stored || !header)
        return refuse(stored ? header.error() : stored.error());
    if (!*stored || (*stored)->hash != hash || !*header)
        return unknown();
    json::Object answer = to_json(hash, (*stored)->transaction, snapshot.network->params);
    answer.set("stage", "final");
    answer.set("height", (*position)->height);
    answer.set("index", (*position)->index);
    answer.set("block_hash", to_hex((*header)->hash));
    answer.set("block_time_ms", (*header)->header.timestamp);
    answer.set("receipt", to_json((*stored)->receipt));
    return http::json_response(answer);
}

Task<Response> transaction(const RpcContext& context, Request request) {
    auto hash = fixed_from_hex<TransactionHash>(request.parameters.at("hash"));
    if (!hash)
        co_return refuse(400, "invalid_input", "a transaction is named by 64 hex digits");
    auto unfinal = co_await run_on(context.ledger_strand,
                                   [&] { return context.ledger.unfinal_transaction(*hash); });
    auto snapshot = context.ledger.snapshot();
    if (!unfinal)
        co_return co_await run_on(context.verify,
                                  [&] { return final_transaction(*snapshot, *hash); });
    json::Object answer =
        to_json(*hash, unfinal->transaction->transaction(), snapshot->network->params);
    answer.set("stage", unfinal->receipt ? "in_block" : "pending");
    if (unfinal->receipt) {
        answer.set("height", unfinal->height);
        answer.set("index", unfinal->index);
        answer.set("block_time_ms", unfinal->block_time_ms);
        answer.set("receipt", to_json(*unfinal->receipt));
    }
    co_return http::json_response(answer);
}

Task<Response> submit(const RpcContext& context, Request request) {
    auto parsed = json::parse(request.body);
    if (!parsed)
        co_return refuse(parsed.error());
    auto raw = json::Field(*parsed).at("raw").hex_bytes();
    if (!raw)
        co_return refuse(raw.error());
    auto submitted = co_await context.submission.transaction(std::move(*raw));
    if (!submitted)
        co_return refuse(422, ledger::name_of(submitted.error()),
                         ledger::describe(submitted.error()));
    co_return http::json_response(json::Object{{"hash", to_hex(*submitted)}}, 202);
}

Task<Response> mempool(const RpcContext& context, Request) {
    auto counts = co_await run_on(context.ledger_strand, [&] {
        const ledger::Mempool& pool = context.ledger.mempool();
        return std::pair(pool.size(), pool.bytes());
    });
    co_return http::json_response(
        json::Object{{"transactions", counts.first}, {"bytes", counts.second}});
}

Task<Response> fees(const RpcContext& context, Request) {
    auto snapshot = context.ledger.snapshot();
    auto tips = co_await run_on(context.ledger_strand, [&] {
        return context.ledger.mempool().best_tips(snapshot->base_price, 256);
    });
    json::Array waiting;
    for (const auto& [tip, gas] : tips)
        waiting.push_back(json::Object{{"tip", tip}, {"gas", gas}});
    co_return http::json_response(
        json::Object{{"base_price", snapshot->base_price},
                     {"block_time_ms", snapshot->network->params.block_time_ms},
                     {"waiting", std::move(waiting)}});
}

Task<Response> estimate(const RpcContext& context, Request request) {
    auto parsed = json::parse(request.body);
    if (!parsed)
        co_return refuse(parsed.error());
    auto raw = json::Field(*parsed).at("raw").hex_bytes();
    if (!raw)
        co_return refuse(raw.error());
    auto transaction = decode<Transaction>(*raw);
    if (!transaction)
        co_return refuse(400, "malformed", "raw: " + std::string(describe(transaction.error())));
    auto snapshot = context.ledger.snapshot();
    std::uint64_t gas = gas_of(transaction->payload, raw->size());
    auto fee = fee_at(gas, snapshot->base_price, *transaction);
    if (!fee)
        co_return refuse(422, "price_below_base", "max_gas_price is below the base price");
    co_return http::json_response(json::Object{
        {"gas", gas}, {"base_price", snapshot->base_price}, {"fee", fee->total.to_micro_text()}});
}

} // namespace

void add_transaction_routes(http::Router& router, const RpcContext& context) {
    auto bind = [&](Task<Response> (*handler)(const RpcContext&, Request)) {
        return
            [&context, handler](Request request) { return handler(context, std::move(request)); };
    };
    router.add("POST", "/v1/transactions", bind(submit));
    router.add("GET", "/v1/transactions/{hash}", bind(transaction));
    router.add("GET", "/v1/mempool", bind(mempool));
    router.add("GET", "/v1/fees", bind(fees));
    router.add("POST", "/v1/fees/estimate", bind(estimate));
}

} // namespace rustchain::rpc
