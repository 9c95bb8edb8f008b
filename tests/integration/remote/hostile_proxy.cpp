// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Passing on, and lying.
#include "tests/integration/remote/hostile_proxy.hpp"

#include "core/json/parse.hpp"
#include "core/json/write.hpp"

namespace rustchain::integration {

HostileProxy::HostileProxy(std::uint16_t node_port, Lie lie)
    : node_port_(node_port), lie_(std::move(lie)),
      loopback_([this](http::Request request) { return pass_on(std::move(request)); }),
      node_(std::make_unique<http::Client>(
          loopback_.executors().make_strand(),
          http::Url{.scheme = "http", .host = "127.0.0.1", .port = node_port_})) {
    loopback_.run();
}

HostileProxy::~HostileProxy() {
    loopback_.stop();
}

runtime::Task<http::Response> HostileProxy::pass_on(http::Request request) {
    http::ClientRequest question{
        .method = request.method, .target = request.target, .body = request.body};
    auto answer = co_await node_->send(std::move(question));
    if (!answer)
        co_return http::problem(502, answer.error().message);
    http::Response response{.status = answer->status,
                            .content_type = answer->content_type,
                            .body = std::move(answer->body)};
    if (lie_)
        lie_(request, response);
    co_return response;
}

Lie about(std::string path_end, std::function<void(json::Object&)> change) {
    return [path_end = std::move(path_end),
            change = std::move(change)](const http::Request& request, http::Response& response) {
        auto document = json::parse(response.body);
        if (response.status != 200 || !request.path.ends_with(path_end) || !document ||
            !document->object())
            return;
        change(*document->object());
        response.body = json::write(*document);
    };
}

} // namespace rustchain::integration
