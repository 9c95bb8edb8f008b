// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/proofs/…: what a client needs that believes certificates alone. Records travel as hex of
// their Borsh bytes.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/merkle/header_mmr.hpp"
#include "core/merkle/trie_proof.hpp"
#include "core/primitives/hex.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "core/storage/transaction_index.hpp"
#include "core/storage/trie_store.hpp"

#include <map>

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::run_on;
using runtime::Task;

constexpr std::size_t kMostKeysProved = 16;
//! Each may cost the reading of a whole block.
constexpr std::size_t kMostTransactionsProved = 25;

//! The comma-separated hex values of a query.
Result<std::vector<Bytes>> hex_list(const Request& request, const std::string& name,
                                    std::size_t most) {
    auto found = request.query.find(name);
    std::string_view text = found == request.query.end() ? std::string_view() : found->second;
    std::vector<Bytes> values;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        auto bytes = from_hex(text.substr(0, comma));
        if (!bytes || bytes->empty() || values.size() == most)
            return fail(ErrorCode::invalid_input, name + " must be 1 to " + std::to_string(most) +
                                                      " values in hex, with commas between");
        values.push_back(std::move(*bytes));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    if (values.empty())
        return fail(ErrorCode::invalid_input, name + " names nothing to prove");
    return values;
}

Response state(const RpcContext& context, const Request& request) {
    auto keys = hex_list(request, "keys", kMostKeysProved);
    auto height = number_of(request, "height");
    if (!keys || !height)
        return refuse(keys ? height.error() : keys.error());
    p2p::GetState question{.height = *height, .keys = {}};
    for (Bytes& key : *keys)
        question.keys.push_back({std::move(key)});
    const p2p::State answer = context.state_proof ? context.state_proof(question) : p2p::State{};
    if (answer.headers.size() != 1 || answer.proof.empty())
        return refuse(404, "not_found",
                      "these keys are not proved here: one is no key, or the height's state is not "
                      "kept any more");
    json::Object document{{"height", answer.headers[0].height},
                          {"header", to_hex(encode(answer.headers[0]))},
                          {"proof", to_hex(answer.proof)}};
    document.set("certificate", answer.certificate
                                    ? json::Value(to_hex(encode(*answer.certificate)))
                                    : json::Value(nullptr));
    return http::json_response(document);
}

//! Proves transactions of one moment's chain; a block with several of them is read once.
class TransactionProver {
public:
    TransactionProver(const ledger::LedgerSnapshot& snapshot, const RpcContext& context)
        : snapshot_(snapshot), context_(context) {}

    //! Null when it is not in a final block that is kept here.
    Result<json::Value> prove(const TransactionHash& hash) {
        auto position = storage::TransactionIndex(*snapshot_.rows).find(hash);
        if (!position)
            return fail(position.error());
        if (!*position)
            return json::Value(nullptr);
        auto body = body_of((*position)->height);
        if (!body)
            return fail(body.error());
        const auto& stored = (*body)->transactions;
        const std::uint32_t index = (*position)->index;
        if (index >= stored.size() || stored[index].hash != hash)
            return json::Value(nullptr);
        auto in_block = merkle::prove_item((*body)->hashes, index);
        auto in_receipts = merkle::prove_item((*body)->receipts, index);
        if (!in_block || !in_receipts)
            return fail(in_block ? in_receipts.error() : in_block.error());
        json::Object answer = (*body)->shared;
        answer.set("index", index);
        answer.set("transaction", to_hex(encode(stored[index].transaction)));
        answer.set("transaction_proof", to_hex(encode(*in_block)));
        answer.set("receipt", to_hex(encode(stored[index].receipt)));
        answer.set("receipt_proof", to_hex(encode(*in_receipts)));
        return json::Value(std::move(answer));
    }

private:
    struct Body {
        std::vector<storage::StoredTransaction> transactions;
        std::vector<Hash256> hashes;
        std::vector<Hash256> receipts;
        json::Object shared; //!< what is said of the block
    };

    Result<const Body*> body_of(Height height) {
        auto known = bodies_.find(height);
        if (known != bodies_.end())
            return &known->second;
        auto stored = snapshot_.blocks().transactions({.height = height, .index = 0},
                                                      kMaxTransactionsPerBlock);
        if (!stored)
            return fail(stored.error());
        Body body{.transactions = std::move(*stored), .hashes = {}, .receipts = {}, .shared = {}};
        for (const storage::StoredTransaction& each : body.transactions) {
            body.hashes.push_back(each.hash);
            body.receipts.push_back(receipt_hash(each.receipt));
        }
        auto shared = block_json(height);
        if (!shared)
            return fail(shared.error());
        body.shared = std::move(*shared);
        return &bodies_.emplace(height, std::move(body)).first->second;
    }

    //! The header, its place in the range over all headers, and the receipts' root while the
    //! block's state is kept.
    Result<json::Object> block_json(Height height) {
        auto header = snapshot_.blocks().header(height);
        if (!header)
            return fail(header.error());
        if (!*header)
            return fail(ErrorCode::corrupt, "a header of the chain is missing");
        json::Object object{{"height", height}, {"header", to_hex(encode((*header)->header))}};
        const Height newest = snapshot_.final.header.height;
        json::Value in_range(nullptr);
        if (height < newest) {
            auto proof = merkle::prove_block(storage::StoredMmr(*snapshot_.rows), height, newest);
            if (!proof)
                return fail(proof.error());
            in_range = to_hex(encode(*proof));
        }
        object.set("header_proof", std::move(in_range));
        object.set("receipts_root_proof", receipts_root(height));
        return object;
    }

    json::Value receipts_root(Height height) {
        const auto key = state::StateKey::system(state::system_names::kReceiptsRoot);
        p2p::GetState question{.height = height, .keys = {}};
        question.keys.push_back({Bytes(key.flat_key().begin(), key.flat_key().end())});
        const p2p::State answer =
            context_.state_proof ? context_.state_proof(question) : p2p::State{};
        return answer.proof.empty() ? json::Value(nullptr) : json::Value(to_hex(answer.proof));
    }

    const ledger::LedgerSnapshot& snapshot_;
    const RpcContext& context_;
    std::map<Height, Body> bodies_;
};

//! The newest final header with its certificate, and the range over all headers below it.
Result<json::Object> anchor_json(const ledger::LedgerSnapshot& snapshot) {
    auto certificate = snapshot.blocks().certificate(snapshot.final.header.height);
    if (!certificate)
        return fail(certificate.error());
    const Hash256 path = state::StateKey::system(state::system_names::kHeaderMmr).path();
    const ByteView key = path.view();
    auto proved = merkle::prove_keys(storage::StoredNodes(*snapshot.rows), std::span(&key, 1));
    if (!proved)
        return fail(proved.error());
    json::Object object{{"height", snapshot.final.header.height},
                        {"header", to_hex(encode(snapshot.final.header))},
                        {"proof", to_hex(encode(proved->proof))}};
    object.set("certificate",
               *certificate ? json::Value(to_hex(encode(**certificate))) : json::Value(nullptr));
    return object;
}

Response transactions(const RpcContext& context, const ledger::LedgerSnapshot& snapshot,
                      const Request& request) {
    auto names = hex_list(request, "hashes", kMostTransactionsProved);
    if (!names)
        return refuse(names.error());
    auto anchor = anchor_json(snapshot);
    if (!anchor)
        return refuse(anchor.error());
    TransactionProver prover(snapshot, context);
    json::Array items;
    for (const Bytes& name : *names) {
        auto hash = TransactionHash::from(name);
        if (!hash)
            return refuse(400, "invalid_input", "a transaction is named by 64 hex digits");
        auto item = prover.prove(*hash);
        if (!item)
            return refuse(item.error());
        items.push_back(std::move(*item));
    }
    return http::json_response(
        json::Object{{"anchor", std::move(*anchor)}, {"transactions", std::move(items)}});
}

} // namespace

void add_proof_routes(http::Router& router, const RpcContext& context) {
    router.add("GET", "/v1/proofs/state", [&context](Request request) -> Task<Response> {
        return run_on(context.verify,
                      [&context, request = std::move(request)] { return state(context, request); });
    });
    router.add("GET", "/v1/proofs/transactions", [&context](Request request) -> Task<Response> {
        return run_on(context.verify, [&context, request = std::move(request),
                                       snapshot = context.ledger.snapshot()] {
            return transactions(context, *snapshot, request);
        });
    });
}

} // namespace rustchain::rpc
