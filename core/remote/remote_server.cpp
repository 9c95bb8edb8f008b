// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asking one server.
#include "core/remote/remote_server.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"

namespace rustchain::remote {

using runtime::Task;

namespace {

bool is_this_machine(const std::string& host) {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

http::ClientConfig client_config(const ServerRules& rules) {
    return {.timeout = rules.timeout, .max_body_bytes = rules.most_bytes, .ca_file = rules.ca_file};
}

} // namespace

Result<http::Url> RemoteServer::parse(std::string_view text, const ServerRules& rules) {
    auto url = http::Url::parse(text);
    if (!url)
        return url;
    if (url->scheme != "https" && url->scheme != "http")
        return fail(ErrorCode::invalid_input,
                    "the server \"" + std::string(text) + "\" must begin with https://");
    if (url->scheme == "http" && !is_this_machine(url->host) && !rules.allow_plain_http)
        return fail(ErrorCode::invalid_input,
                    "the server \"" + std::string(text) +
                        "\" would be asked without encryption: use https://, or allow it with "
                        "--allow-http");
    return url;
}

RemoteServer::RemoteServer(runtime::Executor executor, http::Url url, const ServerRules& rules)
    : name_(url.scheme + "://" + url.authority()),
      client_(std::move(executor), std::move(url), client_config(rules)) {}

Task<Checked<std::optional<json::Value>>> RemoteServer::get(std::string target) {
    auto response = co_await client_.get(std::move(target));
    if (!response)
        co_return doubt(response.error().code == ErrorCode::invalid_input
                            ? ServerFault::unreadable_answer
                            : ServerFault::unreachable,
                        response.error().message);
    auto document = json::parse(response->body);
    if (!document)
        co_return doubt(ServerFault::unreadable_answer, "the answer is not JSON");
    if (response->status < 300)
        co_return std::optional(std::move(*document));
    if (response->status == 404)
        co_return std::nullopt;
    auto detail = json::Field(*document).at("detail").text();
    const std::string said = "it answered " + std::to_string(response->status);
    co_return doubt(response->status == 503 || response->status == 429
                        ? ServerFault::unreachable
                        : ServerFault::unreadable_answer,
                    detail ? said + ": " + detail->substr(0, 200) : said);
}

Task<Result<http::Response>> RemoteServer::post(std::string target, std::string body) {
    return client_.post(std::move(target), std::move(body));
}

} // namespace rustchain::remote
