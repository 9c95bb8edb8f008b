// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reaching a peer over TCP.
#include "core/p2p/transport/dial.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#ifdef __unix__
#include <netinet/tcp.h>
#endif

namespace rustchain::p2p {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::Task;

namespace {

//! An address in numbers asks no resolver, whose answer nobody can interrupt.
Task<std::vector<tcp::endpoint>> resolve(std::string host, std::uint16_t port) {
    std::vector<tcp::endpoint> endpoints;
    error_code ec;
    const auto address = asio::ip::make_address(host, ec);
    if (!ec) {
        endpoints.emplace_back(address, port);
        co_return endpoints;
    }
    tcp::resolver resolver(co_await asio::this_coro::executor);
    const auto found = co_await resolver.async_resolve(
        host, std::to_string(port), asio::redirect_error(asio::use_awaitable, ec));
    for (const auto& entry : found)
        endpoints.push_back(entry.endpoint());
    co_return endpoints;
}

Task<error_code> connect(tcp::socket& socket, tcp::endpoint endpoint, tcp::endpoint from) {
    error_code ec;
    socket.open(endpoint.protocol(), ec);
    if (!ec && !from.address().is_unspecified())
        socket.bind(from, ec);
    if (!ec)
        co_await socket.async_connect(endpoint, asio::redirect_error(asio::use_awaitable, ec));
    co_return ec;
}

} // namespace

std::string name_of(std::string_view host, std::uint16_t port) {
    const bool is_v6 = host.find(':') != std::string_view::npos;
    const std::string text(host);
    return (is_v6 ? "[" + text + "]" : text) + ":" + std::to_string(port);
}

Task<Result<tcp::socket>> dial(std::string host, std::uint16_t port, std::string local_host) {
    error_code ec;
    tcp::endpoint from;
    if (!local_host.empty())
        from.address(asio::ip::make_address(local_host, ec));
    if (ec)
        co_return fail(ErrorCode::invalid_input,
                       "dial from \"" + local_host + "\": expected an IP address");
    const auto endpoints = co_await resolve(host, port);
    ec = asio::error::host_not_found;
    for (const auto& endpoint : endpoints) {
        tcp::socket socket(co_await asio::this_coro::executor);
        ec = co_await connect(socket, endpoint, from);
        if (!ec)
            co_return socket;
    }
    co_return fail(ErrorCode::unavailable,
                   "connect to " + name_of(host, port) + ": " + ec.message());
}

void tune(tcp::socket& socket) {
    error_code ignored; // an option that is refused costs speed, nothing else
    socket.set_option(tcp::no_delay(true), ignored);
#ifdef TCP_NOTSENT_LOWAT
    using UnsentBytes = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_NOTSENT_LOWAT>;
    socket.set_option(UnsentBytes(128 * 1024), ignored);
#endif
}

} // namespace rustchain::p2p
