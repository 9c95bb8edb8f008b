// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Connecting to a host and port.
#include "core/http/dial.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace rustchain::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

//! Numbers and localhost need no resolver, which could not be interrupted.
runtime::Task<std::vector<tcp::endpoint>> resolve(Url url) {
    error_code ec;
    auto address = asio::ip::make_address(url.host, ec);
    if (!ec)
        co_return std::vector<tcp::endpoint>(1, tcp::endpoint(address, url.port));
    std::vector<tcp::endpoint> endpoints;
    if (equal_without_case(url.host, "localhost")) {
        endpoints.emplace_back(asio::ip::address_v4::loopback(), url.port);
        endpoints.emplace_back(asio::ip::address_v6::loopback(), url.port);
        co_return endpoints;
    }
    tcp::resolver resolver(co_await asio::this_coro::executor);
    auto found = co_await resolver.async_resolve(url.host, std::to_string(url.port),
                                                 asio::redirect_error(asio::use_awaitable, ec));
    for (const auto& entry : found)
        endpoints.push_back(entry.endpoint());
    co_return endpoints;
}

runtime::Task<Result<tcp::socket>> connect(Url url) {
    auto executor = co_await asio::this_coro::executor;
    auto endpoints = co_await resolve(url);
    if (endpoints.empty())
        co_return fail(ErrorCode::unavailable, "no address is known for " + url.host);
    tcp::socket socket(executor);
    error_code ec;
    co_await asio::async_connect(socket, endpoints, asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
        co_return fail(ErrorCode::unavailable,
                       "connect to " + url.authority() + ": " + ec.message());
    socket.set_option(tcp::no_delay(true), ec);
    co_return socket;
}

} // namespace

runtime::Task<Result<tcp::socket>> dial(Url url, std::chrono::milliseconds limit) {
    runtime::SystemClock clock;
    const std::string authority = url.authority();
    auto socket = co_await runtime::with_timeout(clock, limit, connect(std::move(url)));
    if (!socket)
        co_return fail(ErrorCode::unavailable, "connect to " + authority + ": no answer within " +
                                                   std::to_string(limit.count()) + " ms");
    co_return std::move(*socket);
}

} // namespace rustchain::http
