// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/accounts/{address}, its transactions and its proof.
#include "core/rpc/documents/account_history.hpp"
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/merkle/trie_proof.hpp"
#include "core/primitives/hex.hpp"
#include "core/storage/trie_store.hpp"
#include "core/wallet/history.hpp"

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::run_on;
using runtime::Task;

//! What an account has as a validator.
struct Stake {
    Amount bonded;
    Amount unbonding;
};

Result<Stake> read_stake(const ledger::LedgerSnapshot& snapshot, const Address& owner) {
    auto validator =
        state::read_record<ValidatorRecord>(snapshot.state(), state::StateKey::validator(owner));
    if (!validator)
        return fail(validator.error());
    if (!*validator)
        return Stake{};
    Stake stake{.bonded = (*validator)->bond, .unbonding = {}};
    for (const UnbondingPart& part : (*validator)->unbonding)
        stake.unbonding = stake.unbonding.plus(part.amount).value_or(stake.unbonding);
    return stake;
}

Task<Response> account(const RpcContext& context, Request request) {
    auto snapshot = context.ledger.snapshot();
    auto address = rpc::address_of(request, snapshot->network->params);
    if (!address)
        co_return refuse(address.error());
    auto state =
        co_await run_on(context.verify, [&] { return snapshot->state().account(*address); });
    if (!state)
        co_return refuse(state.error());
    auto staked = co_await run_on(context.verify, [&] { return read_stake(*snapshot, *address); });
    if (!staked)
        co_return refuse(staked.error());
    co_return co_await run_on(context.ledger_strand, [&] {
        auto head = context.ledger.head_account(*address);
        if (!head)
            return refuse(head.error());
        return http::json_response(json::Object{
            {"address", to_text(*address, snapshot->network->params.address_prefix)},
            {"balance", state->balance.to_micro_text()},
            {"head_balance", head->balance.to_micro_text()},
            {"arriving", context.ledger.arriving(*address).to_micro_text()},
            {"bonded", staked->bonded.to_micro_text()},
            {"unbonding", staked->unbonding.to_micro_text()},
            {"final_height", snapshot->final.header.height},
            {"height", context.ledger.head().header.height},
            {"final_nonce", state->nonce},
            {"nonce", head->nonce},
            {"next_nonce", context.ledger.mempool().next_nonce(*address, head->nonce)}});
    });
}

json::Object entry_json(const wallet::HistoryEntry& entry, const ChainParams& params) {
    json::Object object{{"kind", std::string(name_of(entry.kind))},
                        {"height", entry.position.height},
                        {"index", entry.position.index},
                        {"time_ms", entry.time_ms},
                        {"is_final", entry.is_final},
                        {"received", entry.received.to_micro_text()},
                        {"sent", entry.sent.to_micro_text()},
                        {"fee", entry.fee.to_micro_text()},
                        {"status", std::string(name_of(entry.status))}};
    if (entry.transaction) {
        object.set("transaction", to_hex(*entry.transaction));
        object.set("from", to_text(entry.from, params.address_prefix));
        object.set("memo", entry.memo);
        json::Array outputs;
        for (const TransferOutput& output : entry.outputs)
            outputs.push_back(json::Object{{"to", to_text(output.to, params.address_prefix)},
                                           {"amount", output.amount.to_micro_text()}});
        object.set("outputs", std::move(outputs));
    }
    if (entry.kind == wallet::HistoryKind::mining_reward)
        object.set("epoch", entry.epoch);
    if (entry.kind == wallet::HistoryKind::unbond)
        object.set("unbonded", entry.unbonded.to_micro_text());
    return object;
}

//! A cursor is "height.index".
Result<std::optional<wallet::HistoryCursor>> cursor_of(const Request& request) {
    auto found = request.query.find("before");
    if (found == request.query.end() || found->second.empty())
        return std::nullopt;
    std::string_view text = found->second;
    std::size_t dot = text.find('.');
    auto height = parse_number(text.substr(0, dot));
    auto index = dot == std::string_view::npos ? std::nullopt : parse_number(text.substr(dot + 1));
    if (!height || !index || *index > 0xFFFFFFFF)
        return fail(ErrorCode::invalid_input,
                    "before must be a cursor that an earlier page gave, as in 120.3");
    return wallet::HistoryCursor{.height = *height, .index = static_cast<std::uint32_t>(*index)};
}

Response history(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    const ChainParams& params = snapshot.network->params;
    auto address = rpc::address_of(request, params);
    auto limit = limit_of(request, 50, wallet::kMaxHistoryPage);
    auto before = cursor_of(request);
    if (!address || !limit || !before)
        return refuse(!address ? address.error() : !limit ? limit.error() : before.error());
    auto page =
        read_account_history(snapshot, {.address = *address, .before = *before, .limit = *limit});
    if (!page)
        return refuse(page.error());
    json::Array entries;
    for (const wallet::HistoryEntry& entry : page->entries)
        entries.push_back(entry_json(entry, params));
    json::Object answer{{"entries", std::move(entries)}};
    if (page->next)
        answer.set("before",
                   std::to_string(page->next->height) + "." + std::to_string(page->next->index));
    return http::json_response(answer);
}

Response proof(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    const ChainParams& params = snapshot.network->params;
    auto address = rpc::address_of(request, params);
    if (!address)
        return refuse(address.error());
    Hash256 path = state::StateKey::account(*address).path();
    storage::StoredNodes nodes(*snapshot.rows);
    ByteView key = path.view();
    auto proved = merkle::prove_keys(nodes, std::span(&key, 1));
    if (!proved)
        return refuse(proved.error());
    auto certificate = snapshot.blocks().certificate(snapshot.final.header.height);
    if (!certificate)
        return refuse(certificate.error());
    const auto& value = proved->values.front();
    return http::json_response(
        json::Object{{"address", to_text(*address, params.address_prefix)},
                     {"header", rpc::to_json(snapshot.final, params)},
                     {"path", to_hex(path)},
                     {"record", value ? json::Value(to_hex(*value)) : json::Value(nullptr)},
                     {"proof", to_hex(encode(proved->proof))},
                     {"header_bytes", to_hex(encode(snapshot.final.header))},
                     {"certificate", *certificate ? json::Value(to_hex(encode(**certificate)))
                                                  : json::Value(nullptr)}});
}

} // namespace

void add_account_routes(http::Router& router, const RpcContext& context) {
    router.add("GET", "/v1/accounts/{address}",
               [&context](Request request) { return account(context, std::move(request)); });
    router.add("GET", "/v1/accounts/{address}/transactions", from_snapshot(context, history));
    router.add("GET", "/v1/accounts/{address}/proof", from_snapshot(context, proof));
}

} // namespace rustchain::rpc
