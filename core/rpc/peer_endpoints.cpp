// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/peers: who is connected, who is banned, and changing that.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"

namespace rustchain::rpc {
namespace {

using http::Request;
using http::Response;
using runtime::Task;

json::Object peer_json(const p2p::PeerStatus& peer) {
    json::Array reasons;
    for (const std::string& reason : peer.reasons)
        reasons.push_back(reason);
    return json::Object{{"id", peer.id},
                        {"address", peer.address},
                        {"agent", peer.agent},
                        {"direction", peer.is_outbound ? "out" : "in"},
                        {"protocol", peer.protocol},
                        {"ping_ms", peer.ping_ms},
                        {"final_height", peer.final_height},
                        {"score", peer.score},
                        {"reasons", std::move(reasons)},
                        {"connected_ms", peer.connected_ms},
                        {"bytes_in", peer.bytes_in},
                        {"bytes_out", peer.bytes_out}};
}

json::Object network_json(const p2p::NetworkStatus& status) {
    json::Array peers;
    for (const p2p::PeerStatus& peer : status.peers)
        peers.push_back(peer_json(peer));
    json::Array bans;
    for (const p2p::BanStatus& ban : status.bans)
        bans.push_back(json::Object{{"host", ban.host},
                                    {"reason", ban.reason},
                                    {"since_ms", ban.since_ms},
                                    {"until_ms", ban.until_ms}});
    json::Object answer{{"peers", std::move(peers)},   {"banned", std::move(bans)},
                        {"known", status.known_count}, {"listening", status.listening},
                        {"mapping", status.mapping},   {"clock_offset_ms", status.clock_offset_ms},
                        {"bytes_in", status.bytes_in}, {"bytes_out", status.bytes_out}};
    if (status.is_reachable)
        answer.set("reachable", *status.is_reachable);
    return answer;
}

Task<Response> list(const RpcContext& context, Request) {
    co_return http::json_response(network_json(*context.peers.network_status()));
}

//! {"action": "add", "address"} · {"action": "disconnect", "id"} ·
//! {"action": "ban", "host"[, "seconds"]} · {"action": "lift", "host"}
Task<Result<void>> change(NetworkDoor& door, const json::Value& body) {
    json::Field root(body);
    auto action = root.at("action").text();
    if (!action)
        co_return fail(action.error());
    if (*action == "add") {
        auto address = root.at("address").text();
        co_return address ? door.add_peer(*address) : Result<void>(fail(address.error()));
    }
    if (*action == "disconnect") {
        auto id = root.at("id").u64();
        if (!id)
            co_return fail(id.error());
        door.disconnect_peer(*id);
        co_return Result<void>{};
    }
    if (*action != "ban" && *action != "lift")
        co_return fail(ErrorCode::invalid_input,
                       "action: expected add, disconnect, ban or lift, not " + *action);
    auto host = root.at("host").text();
    if (!host)
        co_return fail(host.error());
    if (*action == "lift")
        co_return co_await door.lift_ban(*host);
    std::optional<std::uint64_t> seconds;
    if (json::Field given = root.at("seconds")) {
        auto number = given.u64();
        if (!number)
            co_return fail(number.error());
        seconds = *number;
    }
    co_return door.ban_host(*host, seconds);
}

Task<Response> edit(const RpcContext& context, Authorise authorise, Request request) {
    if (!authorise(request))
        co_return refuse(401, "unauthorised", "send the node's cookie as HTTP Basic credentials");
    auto parsed = json::parse(request.body);
    if (!parsed)
        co_return refuse(parsed.error());
    if (auto changed = co_await change(context.peers, *parsed); !changed)
        co_return refuse(changed.error());
    co_return http::json_response(network_json(*context.peers.network_status()));
}

} // namespace

void add_peer_routes(http::Router& router, const RpcContext& context, Authorise authorise) {
    router.add("GET", "/v1/peers",
               [&context](Request request) { return list(context, std::move(request)); });
    router.add("POST", "/v1/peers", [&context, authorise](Request request) {
        return edit(context, authorise, std::move(request));
    });
}

} // namespace rustchain::rpc
