// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain over the node's HTTP interface: asking.
#include "core/node/remote_chain_client.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/node/remote_answers.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"

#include <openssl/evp.h>

namespace rustchain::node {

using runtime::Task;

namespace {

constexpr auto kBetweenLooks = std::chrono::milliseconds(250);
//! Measuring the machine for an enrolment takes some seconds.
constexpr auto kLongestAnswer = std::chrono::seconds(40);

http::Url url_of(const RemoteConfig& config) {
    return {.scheme = "http", .host = config.host, .port = config.port, .target = "/"};
}

std::string base64(std::string_view text) {
    std::string encoded(4 * ((text.size() + 2) / 3) + 1, '\0');
    int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()),
                               reinterpret_cast<const unsigned char*>(text.data()),
                               static_cast<int>(text.size()));
    encoded.resize(static_cast<std::size_t>(size));
    return encoded;
}

//! The answer's document, or the problem's sentence as an Error.
Result<json::Value> document_of(const http::Response& response) {
    auto parsed = json::parse(response.body);
    if (!parsed)
        return fail(ErrorCode::unavailable,
                    "the node's answer is not JSON: " + parsed.error().message);
    if (response.status < 300)
        return parsed;
    json::Field root(*parsed);
    auto detail = root.at("detail").text();
    return fail(response.status == 404   ? ErrorCode::not_found
                : response.status == 401 ? ErrorCode::permission
                : response.status < 500  ? ErrorCode::invalid_input
                                         : ErrorCode::unavailable,
                detail.value_or("the node answered " + std::to_string(response.status)));
}

} // namespace

RemoteChainClient::RemoteChainClient(runtime::Executor executor, runtime::Clock& clock,
                                     RemoteConfig config)
    : clock_(clock), config_(std::move(config)),
      client_(std::move(executor), url_of(config_), {.timeout = kLongestAnswer}) {}

Task<Result<http::Response>> RemoteChainClient::send(http::ClientRequest request) {
    auto response = co_await client_.send(std::move(request));
    if (!response)
        co_return fail(ErrorCode::unavailable,
                       "No node answers at " + config_.host + ":" + std::to_string(config_.port) +
                           ". Start rustchaind, or name its address with --rpc.");
    co_return response;
}

Task<Result<json::Value>> RemoteChainClient::get(std::string target) {
    http::ClientRequest request{.target = std::move(target)};
    auto response = co_await send(std::move(request));
    if (!response)
        co_return fail(response.error());
    co_return document_of(*response);
}

Result<std::string> RemoteChainClient::credentials() const {
    auto cookie = runtime::read_text_file(config_.cookie, 1024);
    if (!cookie)
        return fail(cookie.error().code, "the node's cookie cannot be read (" +
                                             cookie.error().message +
                                             "); use the node's --datadir and --network");
    return "Basic " + base64(*cookie);
}

Task<Result<json::Value>> RemoteChainClient::get_as_owner(std::string target) {
    auto authorization = credentials();
    if (!authorization)
        co_return fail(authorization.error());
    http::ClientRequest request{.target = std::move(target),
                                .headers = {{"Authorization", *authorization}}};
    auto response = co_await send(std::move(request));
    if (!response)
        co_return fail(response.error());
    co_return document_of(*response);
}

Task<Result<json::Value>> RemoteChainClient::post(std::string target, json::Object body) {
    auto authorization = credentials();
    if (!authorization)
        co_return fail(authorization.error());
    http::ClientRequest request{.method = "POST",
                                .target = std::move(target),
                                .headers = {{"Authorization", *authorization}},
                                .body = json::write(body)};
    auto response = co_await send(std::move(request));
    if (!response)
        co_return fail(response.error());
    co_return document_of(*response);
}

Task<Result<wallet::ChainStatus>> RemoteChainClient::status() {
    auto answer = co_await get("/v1/status");
    if (!answer)
        co_return fail(answer.error());
    auto status = read_status(*answer);
    if (status)
        prefix_ = status->params.address_prefix;
    co_return status;
}

Task<Result<std::string>> RemoteChainClient::prefix() {
    if (prefix_.empty()) {
        auto known = co_await status();
        if (!known)
            co_return fail(known.error());
    }
    co_return prefix_;
}

Task<Result<wallet::AccountState>> RemoteChainClient::account(Address address) {
    auto known = co_await prefix();
    if (!known)
        co_return fail(known.error());
    auto answer = co_await get("/v1/accounts/" + to_text(address, *known));
    if (!answer)
        co_return fail(answer.error());
    co_return read_account(*answer);
}

Task<Result<TransactionHash, wallet::SubmitProblem>> RemoteChainClient::submit(Bytes transaction) {
    http::ClientRequest request{.method = "POST",
                                .target = "/v1/transactions",
                                .body = json::write(json::Object{{"raw", to_hex(transaction)}})};
    auto response = co_await send(std::move(request));
    if (!response)
        co_return fail(wallet::SubmitProblem{.fault = wallet::SubmitFault::unavailable,
                                             .message = response.error().message});
    co_return read_submission(response->status, response->body);
}

Task<Result<wallet::TransactionStatus>> RemoteChainClient::transaction(TransactionHash hash) {
    auto answer = co_await get("/v1/transactions/" + to_hex(hash));
    if (!answer && answer.error().code == ErrorCode::not_found)
        co_return wallet::TransactionStatus{};
    if (!answer)
        co_return fail(answer.error());
    co_return read_transaction_status(*answer, hash);
}

Task<Result<wallet::HistoryPage>> RemoteChainClient::history(wallet::HistoryQuery query) {
    auto known = co_await prefix();
    if (!known)
        co_return fail(known.error());
    std::string target = "/v1/accounts/" + to_text(query.address, *known) +
                         "/transactions?limit=" + std::to_string(query.limit);
    if (query.before)
        target += "&before=" + std::to_string(query.before->height) + "." +
                  std::to_string(query.before->index);
    auto answer = co_await get(std::move(target));
    if (!answer)
        co_return fail(answer.error());
    co_return read_history(*answer, *known);
}

Task<Result<wallet::FeeMarket>> RemoteChainClient::fees() {
    auto answer = co_await get("/v1/fees");
    if (!answer)
        co_return fail(answer.error());
    co_return read_fees(*answer);
}

Task<Result<json::Value>> RemoteChainClient::get_for_owner(std::string target, Address owner) {
    auto known = co_await prefix();
    if (!known)
        co_return fail(known.error());
    co_return co_await get_as_owner(target + "?owner=" + to_text(owner, *known));
}

Task<Result<mining::EnrolmentOffer>> RemoteChainClient::enrolment_offer(Address owner) {
    auto answer = co_await get_for_owner("/v1/mining/offer", owner);
    if (!answer)
        co_return fail(answer.error());
    co_return read_offer(*answer);
}

Task<Result<Bond>> RemoteChainClient::validator_offer(Address owner) {
    auto answer = co_await get_for_owner("/v1/validator/offer", owner);
    if (!answer)
        co_return fail(answer.error());
    co_return read_bond(*answer);
}

runtime::Subscription
RemoteChainClient::subscribe(std::function<void(const wallet::ChainStatus&)> on_change) {
    return changes_.subscribe(std::move(on_change));
}

Task<void> RemoteChainClient::watch() {
    std::optional<wallet::ChainStatus> last;
    for (;;) {
        auto now = co_await status();
        if (now && (!last || !(*last == *now))) {
            last = *now;
            changes_.publish(*now);
        }
        co_await clock_.sleep_for(kBetweenLooks);
    }
}

} // namespace rustchain::node
