// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /webhooks/github: what GitHub says; /v1/webhooks/github: what became of it, for who has the
// cookie.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/endpoints.hpp"

#include "core/primitives/hex.hpp"

namespace rustchain::rpc {
namespace {

namespace github = bounty::github;
using http::Request;
using http::Response;
using runtime::Task;

std::string header_of(const Request& request, std::string_view name) {
    // One that comes twice could mean either.
    return request.headers.count(name) == 1 ? std::string(*request.headers.find(name))
                                            : std::string();
}

Task<Response> take_delivery(const RpcContext& context, Request request) {
    if (context.github == nullptr)
        co_return refuse(404, "not_configured",
                         "this node has no webhook secret; start it with --github-secret-file");
    const github::Delivery delivery{.event = header_of(request, "X-GitHub-Event"),
                                    .id = header_of(request, "X-GitHub-Delivery"),
                                    .signature = header_of(request, "X-Hub-Signature-256"),
                                    .body = std::move(request.body)};
    const auto answer =
        co_await runtime::run_on(context.verify, [&] { return context.github->receive(delivery); });
    if (answer.status < 400)
        co_return http::json_response(
            json::Object{{"status", answer.code}, {"detail", answer.detail}}, answer.status);
    Response refusal = refuse(answer.status, answer.code, answer.detail);
    if (answer.status == 429)
        refusal.headers.set("Retry-After", "60");
    co_return refusal;
}

json::Object move_json(const github::Intent& intent, const ChainParams& params) {
    json::Object object{{"move", std::string(github::name_of(intent.kind))},
                        {"repository", intent.issue.repository},
                        {"issue", intent.issue.number},
                        {"login", intent.login},
                        {"seen_ms", intent.seen_ms}};
    if (intent.bounty != 0)
        object.set("bounty", intent.bounty);
    if (intent.kind == github::IntentKind::claim)
        object.set("claimant", to_text(intent.claimant, params.address_prefix));
    else
        object.set("pull_request", intent.pull_request);
    if (intent.kind == github::IntentKind::review)
        object.set("approve", intent.approve);
    if (intent.sent)
        object.set("transaction", to_hex(intent.sent->hash));
    return object;
}

json::Object status_json(const github::WebhookStatus& status, const ChainParams& params) {
    json::Array pending;
    for (const github::Intent& intent : status.pending) {
        json::Object object = move_json(intent, params);
        object.set("waits_for", intent.waits_for);
        object.set("waits_since_ms", intent.waits_since_ms);
        pending.push_back(std::move(object));
    }
    json::Array ended;
    for (const github::Outcome& outcome : status.outcomes) {
        json::Object object = move_json(outcome.intent, params);
        object.set("done", outcome.is_done);
        object.set("reason", outcome.reason);
        object.set("ended_ms", outcome.time_ms);
        ended.push_back(std::move(object));
    }
    json::Array listed;
    for (const github::ListedIssue& issue : status.listings)
        listed.push_back(json::Object{{"repository", issue.issue.repository},
                                      {"issue", issue.issue.number},
                                      {"title", issue.title},
                                      {"author", issue.author},
                                      {"seen_ms", issue.seen_ms}});
    json::Object object{
        {"configured", true}, {"release_key", to_hex(status.key)}, {"address", status.address}};
    if (status.balance)
        object.set("balance", status.balance->to_micro_text());
    object.set("deliveries", status.deliveries);
    object.set("refused", status.refused);
    object.set("last_delivery_ms", status.last_delivery_ms);
    object.set("pending", std::move(pending));
    object.set("ended", std::move(ended));
    object.set("listed", std::move(listed));
    return object;
}

Task<Response> show(const RpcContext& context, Authorise authorise, Request request) {
    if (!authorise(request))
        co_return refuse(401, "unauthorised", "send the node's cookie as HTTP Basic credentials");
    if (context.github == nullptr)
        co_return http::json_response(json::Object{{"configured", false}});
    const auto status = co_await context.github->status();
    const auto snapshot = context.ledger.snapshot();
    co_return http::json_response(status_json(status, snapshot->network->params));
}

} // namespace

void add_webhook_routes(http::Router& router, const RpcContext& context, Authorise authorise) {
    router.add("POST", "/webhooks/github",
               [&context](Request request) { return take_delivery(context, std::move(request)); });
    router.add("GET", "/v1/webhooks/github", [&context, authorise](Request request) {
        return show(context, authorise, std::move(request));
    });
}

} // namespace rustchain::rpc
