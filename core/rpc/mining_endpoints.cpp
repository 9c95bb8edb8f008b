// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/miners, /v1/hardware/{hash}, /v1/mining…, POST /attestation.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/rpc/documents/hardware_json.hpp"
#include "core/rpc/endpoints.hpp"
#include "core/rpc/mining_json.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::Task;

constexpr std::size_t kMostMiners = 1000;

Response miners(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto limit = limit_of(request, 100, kMostMiners);
    if (!limit)
        return refuse(limit.error());
    json::Array items;
    std::size_t total = 0;
    auto walked = snapshot.state().each(state::Domain::hardware, [&](ByteView id, ByteView record) {
        auto hash = HardwareHash::from(id);
        auto hardware = decode<HardwareRecord>(record);
        if (!hash || !hardware || !consensus::is_bound(*hardware, snapshot.epoch))
            return;
        ++total;
        if (items.size() < *limit)
            items.push_back(to_json(*hash, *hardware, snapshot.network->params, snapshot.epoch));
    });
    if (!walked)
        return refuse(walked.error());
    return http::json_response(
        json::Object{{"epoch", snapshot.epoch}, {"total", total}, {"miners", std::move(items)}});
}

Response hardware(const ledger::LedgerSnapshot& snapshot, const Request& request) {
    auto hash = fixed_from_hex<HardwareHash>(request.parameters.at("hash"));
    if (!hash)
        return refuse(400, "invalid_input", "hardware is named by 64 hex digits");
    auto record =
        state::read_record<HardwareRecord>(snapshot.state(), state::StateKey::hardware(*hash));
    if (!record)
        return refuse(record.error());
    if (!*record)
        return refuse(404, "not_found", "no hardware with this hash was ever registered");
    return http::json_response(to_json(*hash, **record, snapshot.network->params, snapshot.epoch));
}

//! Whether somebody uses the machine, and how, is told to its owner only.
Response mining_status(const RpcContext& context, bool is_owner) {
    json::Object answer = to_json(*context.mining.status(), context.ledger.network().params);
    if (!is_owner) {
        answer.erase("condition");
        answer.erase("rules");
    }
    return http::json_response(answer);
}

Task<Response> get_mining(const RpcContext& context, Authorise authorise, Request request) {
    co_return mining_status(context, authorise(request));
}

//! What one request changes; at least one of them.
struct MiningChange {
    std::optional<bool> enabled;
    std::optional<mining::MiningRules> rules;
    std::optional<TimestampMs> pause_until_ms;
};

Result<MiningChange> read_change(const json::Value& value, const mining::MiningRules& rules) {
    constexpr std::uint64_t kLatestMs = std::uint64_t{1} << 53; // what every reader holds exactly
    json::Field root(value);
    if (auto known = root.refuse_unknown({"enabled", "rules", "pause_until_ms"}); !known)
        return fail(known.error());
    MiningChange change;
    if (const json::Field given = root.at("enabled"); given.exists()) {
        auto enabled = given.boolean();
        if (!enabled)
            return fail(enabled.error());
        change.enabled = *enabled;
    }
    if (const json::Field given = root.at("rules"); given.exists()) {
        auto changed = read_rules(given, rules);
        if (!changed)
            return fail(changed.error());
        change.rules = *changed;
    }
    if (const json::Field given = root.at("pause_until_ms"); given.exists()) {
        auto until = given.u64(0, kLatestMs);
        if (!until)
            return fail(until.error());
        change.pause_until_ms = *until;
    }
    if (!change.enabled && !change.rules && !change.pause_until_ms)
        return fail(ErrorCode::invalid_input,
                    "say what to change: enabled, rules or pause_until_ms");
    return change;
}

Result<void> change_mining(MiningDoor& mining, const MiningChange& change) {
    if (change.rules) {
        if (auto kept = mining.set_rules(*change.rules); !kept)
            return kept;
    }
    if (change.pause_until_ms)
        mining.pause_until(*change.pause_until_ms);
    return change.enabled ? mining.set_enabled(*change.enabled) : Result<void>();
}

Task<Response> set_mining(const RpcContext& context, Authorise authorise, Request request) {
    if (!authorise(request))
        co_return refuse(401, "unauthorised", "send the node's cookie as HTTP Basic credentials");
    auto parsed = json::parse(request.body);
    if (!parsed)
        co_return refuse(parsed.error());
    auto change = read_change(*parsed, context.mining.status()->rules);
    if (!change)
        co_return refuse(change.error());
    if (auto changed = change_mining(context.mining, *change); !changed)
        co_return refuse(changed.error());
    co_return mining_status(context, true);
}

//! The report names the machine's parts and marks; it is told to the node's owner only.
Task<Response> hardware_report(const RpcContext& context, Authorise authorise, Request request) {
    if (!authorise(request))
        co_return refuse(401, "unauthorised", "send the node's cookie as HTTP Basic credentials");
    auto status = context.mining.status();
    if (!status->report || !status->verdict)
        co_return refuse(503, "unavailable", "this machine has not been measured yet");
    json::Object answer{{"measured_ms", status->measured_ms},
                        {"report", to_json(*status->report)},
                        {"verdict", to_json(*status->verdict)}};
    if (status->hardware_hash)
        answer.set("hardware_hash", to_hex(*status->hardware_hash));
    co_return http::json_response(answer);
}

Task<Response> enrolment_offer(const RpcContext& context, Authorise authorise, Request request) {
    if (!authorise(request))
        co_return refuse(401, "unauthorised", "send the node's cookie as HTTP Basic credentials");
    auto owner =
        parse_address(request.query["owner"], context.ledger.network().params.address_prefix);
    if (!owner)
        co_return refuse(400, "invalid_input", "owner: " + std::string(describe(owner.error())));
    auto offered = co_await context.mining.offer(owner->address);
    if (!offered)
        co_return refuse(offered.error());
    co_return http::json_response(json::Object{{"hardware_hash", to_hex(offered->hardware_hash)},
                                               {"report", to_hex(offered->report)},
                                               {"attest_key", to_hex(offered->attest_key)},
                                               {"possession", to_hex(offered->possession)},
                                               {"anchor_height", offered->anchor_height},
                                               {"anchor_hash", to_hex(offered->anchor_hash)}});
}

//! Reads the fields of `POST /attestation`; the first error sticks.
Result<Attestation> read_attestation(const json::Value& value) {
    json::Field root(value);
    auto miner_id = root.at("miner_id").text();
    auto proof = root.at("proof").fixed<WorkProof>();
    auto hardware_hash = root.at("hardware_hash").fixed<HardwareHash>();
    auto block_height = root.at("block_height").u64();
    auto nonce = root.at("nonce").u64();
    auto timestamp = root.at("timestamp").u64();
    auto signature = root.at("signature").fixed<crypto::Signature>();
    auto first_error = [](const auto&... fields) {
        std::optional<Error> error;
        ((error = !error && !fields ? std::optional<Error>(fields.error()) : error), ...);
        return error;
    };
    if (auto error =
            first_error(miner_id, proof, hardware_hash, block_height, nonce, timestamp, signature))
        return fail(*error);
    return Attestation{.miner_id = *miner_id,
                       .block_height = *block_height,
                       .hardware_hash = *hardware_hash,
                       .nonce = *nonce,
                       .proof = *proof,
                       .timestamp = *timestamp,
                       .signature = *signature};
}

Task<Response> attest(const RpcContext& context, Request request) {
    auto parsed = json::parse(request.body);
    if (!parsed)
        co_return refuse(parsed.error());
    auto attestation = read_attestation(*parsed);
    if (!attestation)
        co_return refuse(attestation.error());
    Hash256 hash = attestation_hash(*attestation);
    auto submitted = co_await context.submission.attestation(std::move(*attestation));
    if (!submitted)
        co_return refuse(422, consensus::name_of(submitted.error()),
                         std::string(consensus::describe(submitted.error())));
    co_return http::json_response(json::Object{{"hash", to_hex(hash)}}, 202);
}

} // namespace

void add_mining_routes(http::Router& router, const RpcContext& context, Authorise authorise) {
    router.add("GET", "/v1/miners", from_snapshot(context, miners));
    router.add("GET", "/v1/hardware/{hash}", from_snapshot(context, hardware));
    router.add("GET", "/v1/mining", [&context, authorise](Request request) {
        return get_mining(context, authorise, std::move(request));
    });
    router.add("POST", "/v1/mining", [&context, authorise](Request request) {
        return set_mining(context, authorise, std::move(request));
    });
    router.add("GET", "/v1/mining/report", [&context, authorise](Request request) {
        return hardware_report(context, authorise, std::move(request));
    });
    router.add("GET", "/v1/mining/offer", [&context, authorise](Request request) {
        return enrolment_offer(context, authorise, std::move(request));
    });
    router.add("POST", "/attestation",
               [&context](Request request) { return attest(context, std::move(request)); });
}

} // namespace rustchain::rpc
