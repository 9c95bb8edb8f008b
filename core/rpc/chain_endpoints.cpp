// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GET /v1/status, /v1/blocks…, /v1/epochs/{n}.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/primitives/hex.hpp"
#include "core/storage/reward_store.hpp"

#include <algorithm>

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::run_on;
using runtime::Task;

constexpr std::size_t kMostTransactionsShown = 1000;

//! A node alone has nothing to catch up with.
bool is_behind(const sync::SyncStatus& status) {
    return status.phase != sync::SyncPhase::done && status.best_height > status.own_height;
}

Task<Response> status(const RpcContext& context, Request) {
    auto snapshot = context.ledger.snapshot();
    auto head = co_await run_on(context.ledger_strand, [&] { return context.ledger.head(); });
    const ChainParams& params = snapshot->network->params;
    co_return http::json_response(
        json::Object{{"network", params.network},
                     {"chain_id", to_hex(snapshot->network->chain_id)},
                     {"mode", context.mode},
                     {"version", context.version},
                     {"height", std::max(head.header.height, snapshot->final.header.height)},
                     {"final_height", snapshot->final.header.height},
                     {"head_hash", to_hex(head.hash)},
                     {"final_hash", to_hex(snapshot->final.hash)},
                     {"final_time_ms", snapshot->finalised_ms},
                     {"head_time_ms", head.header.timestamp},
                     {"epoch", snapshot->epoch},
                     {"slot", snapshot->slot},
                     {"peers", context.peers.network_status()->peers.size()},
                     {"syncing", is_behind(*context.peers.sync_status())},
                     {"mining", std::string(mining::name_of(context.mining.status()->state))},
                     {"base_price", snapshot->base_price},
                     {"pool", snapshot->pool.to_micro_text()},
                     {"supply", kTotalSupply.to_micro_text()},
                     {"address_prefix", params.address_prefix},
                     {"block_time_ms", params.block_time_ms},
                     {"slot_blocks", params.slot_blocks},
                     {"slots_per_epoch", params.slots_per_epoch},
                     {"work_target", params.work_target}});
}

Response blocks(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto limit = limit_of(request, 20, 200);
    auto before = number_of(request, "before");
    if (!limit || !before)
        return refuse(limit ? before.error() : limit.error());
    auto headers = snapshot.blocks().headers_before(*before, *limit);
    if (!headers)
        return refuse(headers.error());
    json::Array items;
    for (const storage::StoredHeader& header : *headers)
        items.push_back(to_json(header, snapshot.network->params));
    json::Object answer{{"blocks", std::move(items)}};
    if (!headers->empty() && headers->back().header.height > 0)
        answer.set("before", headers->back().header.height);
    return http::json_response(answer);
}

Response block(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto header = find_block(snapshot, request.parameters.at("block"));
    if (!header)
        return refuse(header.error());
    const ChainParams& params = snapshot.network->params;
    auto body = snapshot.blocks().block(header->header.height);
    auto receipts = snapshot.blocks().receipts(header->header.height);
    auto certificate = snapshot.blocks().certificate_from(header->header.height);
    if (!body || !receipts || !certificate)
        return refuse(!body ? body.error() : !receipts ? receipts.error() : certificate.error());
    json::Object answer = to_json(*header, params);
    if (*body) {
        json::Array transactions;
        for (std::size_t i = 0; i < (*body)->transactions.size(); ++i) {
            if (i == kMostTransactionsShown)
                break;
            const Transaction& transaction = (*body)->transactions[i];
            json::Object item = to_json(transaction_hash(transaction), transaction, params);
            if (*receipts && i < (*receipts)->size())
                item.set("receipt", to_json((**receipts)[i]));
            transactions.push_back(std::move(item));
        }
        json::Array attestations;
        for (const Attestation& attestation : (*body)->attestations)
            attestations.push_back(to_json(attestation));
        answer.set("transaction_count", (*body)->transactions.size());
        answer.set("transactions", std::move(transactions));
        answer.set("attestations", std::move(attestations));
        answer.set("receipt_root", to_hex((*body)->receipt_root));
        answer.set("size", encode(**body).size());
    }
    if (*certificate)
        answer.set("finalised_by",
                   json::Object{{"height", (*certificate)->first},
                                {"signatures", (*certificate)->second.signatures.size()}});
    return http::json_response(answer);
}

Response certificate(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto header = find_block(snapshot, request.parameters.at("block"));
    if (!header)
        return refuse(header.error());
    auto found = snapshot.blocks().certificate_from(header->header.height);
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(404, "not_found", "genesis is final by definition, without a certificate");
    json::Array headers;
    for (Height h = header->header.height; h <= (*found)->first; ++h) {
        auto between = snapshot.blocks().header(h);
        if (between && *between)
            headers.push_back(to_json(**between, snapshot.network->params));
    }
    return http::json_response(json::Object{{"height", (*found)->first},
                                            {"certificate", to_json((*found)->second)},
                                            {"headers", std::move(headers)}});
}

json::Array members_to_json(const EpochRecord& epoch, const ChainParams& params) {
    json::Array members;
    for (const ValidatorMember& member : epoch.members)
        members.push_back(json::Object{{"owner", to_text(member.owner, params.address_prefix)},
                                       {"consensus_key", to_hex(member.consensus_key)},
                                       {"bond", member.bond.to_micro_text()}});
    return members;
}

Response epoch(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto number = parse_number(request.parameters.at("epoch"));
    if (!number)
        return refuse(400, "invalid_input", "an epoch is named by its number");
    auto record =
        state::read_record<EpochRecord>(snapshot.state(), state::StateKey::epoch(*number));
    auto rewards = storage::read_rewards(*snapshot.rows, *number);
    if (!record || !rewards)
        return refuse(record ? rewards.error() : record.error());
    if (!*record)
        return refuse(404, "not_found", "epoch " + std::to_string(*number) + " is not known yet");
    const ChainParams& params = snapshot.network->params;
    json::Array paid;
    if (*rewards)
        for (const Reward& reward : **rewards)
            paid.push_back(json::Object{{"hardware_hash", to_hex(reward.hardware_hash)},
                                        {"owner", to_text(reward.owner, params.address_prefix)},
                                        {"weight", reward.weight},
                                        {"amount", reward.amount.to_micro_text()}});
    return http::json_response(json::Object{{"epoch", *number},
                                            {"first_height", params.first_height(*number)},
                                            {"last_height", params.last_height(*number)},
                                            {"is_closed", (*record)->is_closed},
                                            {"miners", (*record)->miners},
                                            {"total_weight", (*record)->total_weight},
                                            {"reward_paid", (*record)->reward_paid.to_micro_text()},
                                            {"rewards", std::move(paid)},
                                            {"validators", members_to_json(**record, params)}});
}

} // namespace

http::Handler from_snapshot(const RpcContext& context, SnapshotAnswer answer) {
    return [&context, answer](Request request) -> Task<Response> {
        return answer_on_pool(context, answer, std::move(request));
    };
}

Task<Response> answer_on_pool(const RpcContext& context, SnapshotAnswer answer, Request request) {
    auto snapshot = context.ledger.snapshot();
    co_return co_await run_on(context.verify, [&] { return answer(*snapshot, request); });
}

void add_chain_routes(http::Router& router, const RpcContext& context) {
    router.add("GET", "/v1/status",
               [&context](Request request) { return status(context, std::move(request)); });
    router.add("GET", "/v1/blocks", from_snapshot(context, blocks));
    router.add("GET", "/v1/blocks/{block}", from_snapshot(context, block));
    router.add("GET", "/v1/blocks/{block}/certificate", from_snapshot(context, certificate));
    router.add("GET", "/v1/epochs/{epoch}", from_snapshot(context, epoch));
}

} // namespace rustchain::rpc
