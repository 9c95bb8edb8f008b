// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GET /v1/search?q=: what a height, a hash, an address or words of a bounty name on this chain.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/primitives/hex.hpp"
#include "core/storage/transaction_index.hpp"

namespace rustchain::rpc {
namespace {

json::Object found(std::string kind, std::string id) {
    return {{"kind", std::move(kind)}, {"id", std::move(id)}};
}

//! Appends what the 32 bytes name; fails when a row does not read.
Result<void> add_hash(const ledger::LedgerSnapshot& snapshot, const Hash256& hash,
                      json::Array& results) {
    auto height = snapshot.blocks().height_of(hash);
    auto position = storage::TransactionIndex(*snapshot.rows).find(hash);
    auto hardware = snapshot.state().read(state::StateKey::hardware(hash));
    if (!height || !position || !hardware)
        return fail(!height ? height.error() : !position ? position.error() : hardware.error());
    if (*height)
        results.push_back(found("block", std::to_string(**height)));
    if (*position) {
        auto stored = snapshot.blocks().transaction(**position);
        if (!stored)
            return fail(stored.error());
        if (*stored && (*stored)->hash == hash)
            results.push_back(found("transaction", to_hex(hash)));
    }
    if (*hardware)
        results.push_back(found("hardware", to_hex(hash)));
    return {};
}

//! Bounties on the chain with this number, or with all these words.
void add_bounties(const bounty::BountyBoard& board, const std::string& text, json::Array& results) {
    constexpr std::size_t kMostBounties = 5;
    const std::string_view digits = text.starts_with('#') ? std::string_view(text).substr(1) : text;
    if (const auto number = parse_number(digits)) {
        if (board.entry({.source = bounty::BountySource::chain, .id = *number}))
            results.push_back(found("bounty", std::to_string(*number)));
        return;
    }
    bounty::BountyQuery query;
    query.source = bounty::BountySource::chain;
    query.text = text;
    query.limit = kMostBounties;
    for (const bounty::BountyEntryPtr& entry : board.find(query).entries)
        results.push_back(found("bounty", std::to_string(entry->key.id)));
}

http::Response search(const ledger::LedgerSnapshot& snapshot, const bounty::BountyBoardPtr& board,
                      const http::Request& request) {
    auto query = request.query.find("q");
    if (query == request.query.end() || query->second.empty() || query->second.size() > 128)
        return refuse(400, "invalid_input", "q must have 1 to 128 characters");
    const std::string& text = query->second;
    const ChainParams& params = snapshot.network->params;
    json::Array results;
    auto number = text.size() < 20 ? parse_number(text) : std::nullopt;
    if (number && *number <= snapshot.final.header.height)
        results.push_back(found("block", text));
    if (auto hash = fixed_from_hex<Hash256>(text))
        if (auto added = add_hash(snapshot, *hash, results); !added)
            return refuse(added.error());
    if (auto address = parse_address(text, params.address_prefix))
        results.push_back(found("account", to_text(address->address, params.address_prefix)));
    if (board)
        add_bounties(*board, text, results);
    return http::json_response(json::Object{{"query", text}, {"results", std::move(results)}});
}

runtime::Task<http::Response> search_on_pool(const RpcContext& context, http::Request request) {
    const auto snapshot = context.ledger.snapshot();
    const auto board = context.bounties ? context.bounties() : nullptr;
    co_return co_await runtime::run_on(context.verify,
                                       [&] { return search(*snapshot, board, request); });
}

} // namespace

void add_search_route(http::Router& router, const RpcContext& context) {
    router.add("GET", "/v1/search", [&context](http::Request request) {
        return search_on_pool(context, std::move(request));
    });
}

} // namespace rustchain::rpc
