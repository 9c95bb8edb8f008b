// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's HTTP interface: routes, access, events.
#include "core/rpc/rpc_server.hpp"

#include "core/crypto/random.hpp"
#include "core/http/openapi.hpp"
#include "core/http/origin_guard.hpp"
#include "core/http/server.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/endpoints.hpp"
#include "core/rpc/event_stream.hpp"
#include "core/rpc/payments/bounty_funding.hpp"
#include "core/runtime/file.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace rustchain::rpc {
namespace {

std::string base64(std::string_view text) {
    std::string encoded(4 * ((text.size() + 2) / 3) + 1, '\0');
    int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(encoded.data()),
                               reinterpret_cast<const unsigned char*>(text.data()),
                               static_cast<int>(text.size()));
    encoded.resize(static_cast<std::size_t>(size));
    return encoded;
}

//! Compares in constant time.
bool carries(const http::Request& request, const std::string& expected) {
    auto given = request.headers.find("Authorization");
    return given && given->size() == expected.size() &&
           CRYPTO_memcmp(given->data(), expected.data(), expected.size()) == 0;
}

//! Bodies are JSON. A web page cannot send that elsewhere without being asked first.
bool has_foreign_type(const http::Request& request) {
    auto type = request.headers.find("Content-Type");
    return request.method == "POST" && type &&
           !http::equal_without_case(type->substr(0, type->find(';')), "application/json");
}

} // namespace

class RpcServer::Core {
public:
    Core(RpcContext context, RpcConfig config)
        : context_(std::move(context)), config_(std::move(config)),
          desk_(context_, !config_.tls_certificate.empty()), events_(context_) {}
    ~Core() {
        std::error_code ignored;
        if (has_written_cookie_)
            std::filesystem::remove(config_.cookie, ignored);
    }

    Result<void> open(const runtime::Executor& network) {
        std::string cookie = "__cookie__:" + to_hex(crypto::random_fixed<Hash256>());
        expected_ = "Basic " + base64(cookie);
        add_routes();
        auto guarded = guard_paid_reads(router_, desk_, context_, config_.paid_reads);
        if (!guarded)
            return guarded;
        auto server = http::Server::create(
            network,
            {.address = config_.address,
             .port = config_.port,
             .tls_certificate = config_.tls_certificate,
             .tls_key = config_.tls_key},
            [this](http::Request request) { return handle(std::move(request)); });
        if (!server)
            return fail(server.error());
        server_ = std::move(*server);
        server_->set_guard(http::make_origin_guard({.hosts = config_.hosts}));
        server_->on_websocket("/v1/events",
                              [this](http::Request, std::shared_ptr<http::WebSocket> socket) {
                                  return events_.serve(std::move(socket));
                              });
        auto written = runtime::replace_file(config_.cookie, as_bytes(cookie));
        has_written_cookie_ = written.has_value();
        return written;
    }

    http::Server& server() { return *server_; }

private:
    runtime::Task<http::Response> handle(http::Request request) {
        if (has_foreign_type(request))
            co_return http::problem(415, "send JSON, with Content-Type: application/json");
        co_return co_await router_.handle(std::move(request));
    }
    void add_routes() {
        add_chain_routes(router_, context_);
        add_transaction_routes(router_, context_);
        add_account_routes(router_, context_);
        const Authorise authorise = [this](const http::Request& request) {
            return carries(request, expected_);
        };
        add_mining_routes(router_, context_, authorise);
        add_peer_routes(router_, context_, authorise);
        add_validator_routes(router_, context_, authorise);
        add_webhook_routes(router_, context_, authorise);
        add_proof_routes(router_, context_);
        add_bounty_routes(router_, context_);
        add_search_route(router_, context_);
        add_bounty_funding_route(router_, context_, desk_);
        router_.add("GET", "/openapi.json", [this](http::Request) { return answer(openapi_); });
        openapi_ = http::describe_routes(router_, "RustChain node", context_.version);
    }
    static runtime::Task<http::Response> answer(std::string text) {
        co_return http::Response{.body = std::move(text)};
    }

    RpcContext context_;
    RpcConfig config_;
    PaymentDesk desk_;
    bool has_written_cookie_ = false;
    std::string expected_; // the Authorization header that the cookie makes
    http::Router router_;
    std::string openapi_;
    EventStream events_;
    std::unique_ptr<http::Server> server_;
};

Result<std::unique_ptr<RpcServer>> RpcServer::create(runtime::Executor network, RpcContext context,
                                                     RpcConfig config) {
    auto core = std::make_unique<Core>(std::move(context), std::move(config));
    if (auto opened = core->open(network); !opened)
        return fail(opened.error());
    return std::unique_ptr<RpcServer>(new RpcServer(std::move(core)));
}

RpcServer::RpcServer(std::unique_ptr<Core> core) : core_(std::move(core)) {}
RpcServer::~RpcServer() = default;

runtime::Task<void> RpcServer::run() {
    return core_->server().run();
}

std::uint16_t RpcServer::port() const {
    return core_->server().port();
}

} // namespace rustchain::rpc
