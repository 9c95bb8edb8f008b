// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Accepts connections, counts them, and ends them with itself.
#include "core/http/server.hpp"

#include "core/http/connection.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task_group.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace rustchain::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::TaskGroup;

namespace {

constexpr std::size_t kMostTurnedAway = 32;

std::string name_of(const tcp::endpoint& endpoint) {
    const std::string address = endpoint.address().to_string();
    return (endpoint.address().is_v6() ? "[" + address + "]" : address) + ":" +
           std::to_string(endpoint.port());
}

Error listen_error(const tcp::endpoint& endpoint, const error_code& ec) {
    const std::string where = "listen on " + name_of(endpoint) + ": ";
    if (ec == asio::error::address_in_use)
        return {ErrorCode::busy, where + "another program uses this port; stop it, or choose "
                                         "another port"};
    if (ec == asio::error::access_denied)
        return {ErrorCode::permission, where + "the system does not allow this port; choose one "
                                               "above 1023"};
    if (ec == boost::system::errc::address_not_available)
        return {ErrorCode::invalid_input, where + "this machine does not have that address"};
    return {ErrorCode::internal, where + ec.message()};
}

Result<tcp::acceptor> listen(runtime::Executor executor, const ServerConfig& config) {
    std::string_view text = config.address;
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    error_code ec;
    auto address = asio::ip::make_address(text, ec);
    if (ec)
        return fail(ErrorCode::invalid_input, "listen on \"" + config.address +
                                                  "\": expected an IP address such as 127.0.0.1");
    const tcp::endpoint endpoint(address, config.port);
    tcp::acceptor acceptor(std::move(executor));
    acceptor.open(endpoint.protocol(), ec);
    if (!ec)
        acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        acceptor.bind(endpoint, ec);
    if (!ec)
        acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec)
        return fail(listen_error(endpoint, ec));
    return acceptor;
}

} // namespace

struct Server::Implementation {
    runtime::Executor executor;
    tcp::acceptor acceptor;
    tcp::endpoint endpoint;
    std::shared_ptr<Service> service;
    TaskGroup connections{"http", TaskGroup::OnFailure::keep_going};
    TaskGroup turned_away{"http", TaskGroup::OnFailure::keep_going};

    runtime::Task<void> accept_all() {
        error_code ec;
        while (ec != asio::error::operation_aborted) {
            tcp::socket socket(asio::make_strand(executor));
            co_await acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, ec));
            if (!ec)
                begin(std::move(socket));
            else if (ec != asio::error::operation_aborted)
                co_await pause_after(ec);
        }
    }

    void begin(tcp::socket socket) {
        error_code ignored; // an option that is refused costs speed, nothing else
        socket.set_option(tcp::no_delay(true), ignored);
        auto strand = socket.get_executor();
        if (connections.running() < service->config.max_connections)
            connections.spawn("connection", strand, serve_connection(std::move(socket), service));
        else if (turned_away.running() < kMostTurnedAway)
            turned_away.spawn("turned away", strand, turn_away(std::move(socket), service));
    }

    //! Out of file descriptors or memory: give what is open time to end.
    runtime::Task<void> pause_after(error_code ec) {
        runtime::log::warning("http", "accept on {}: {}", name_of(endpoint), ec.message());
        runtime::SystemClock clock;
        co_await clock.sleep_for(std::chrono::milliseconds(100));
    }
};

Server::Server(std::unique_ptr<Implementation> implementation)
    : implementation_(std::move(implementation)) {}

Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::create(runtime::Executor executor, ServerConfig config,
                                               Handler handler) {
    auto acceptor = listen(executor, config);
    if (!acceptor)
        return fail(acceptor.error());
    error_code ec;
    const tcp::endpoint endpoint = acceptor->local_endpoint(ec);
    if (ec)
        return fail(ErrorCode::internal, "listen on " + config.address + ": " + ec.message());
    TlsContext tls;
    if (!config.tls_certificate.empty()) {
        auto made = server_tls(config.tls_certificate, config.tls_key);
        if (!made)
            return fail(made.error());
        tls = std::move(*made);
    }
    auto service = std::make_shared<Service>(
        Service{std::move(config), std::move(handler), nullptr, {}, std::move(tls)});
    return std::unique_ptr<Server>(new Server(std::unique_ptr<Implementation>(new Implementation{
        std::move(executor), std::move(*acceptor), endpoint, std::move(service)})));
}

void Server::on_websocket(std::string path, SocketHandler handler) {
    implementation_->service->socket_handlers[std::move(path)] = std::move(handler);
}

void Server::set_guard(Guard guard) {
    implementation_->service->guard = std::move(guard);
}

std::uint16_t Server::port() const {
    return implementation_->endpoint.port();
}

std::string Server::address() const {
    return name_of(implementation_->endpoint);
}

std::size_t Server::connections() const {
    return implementation_->connections.running();
}

runtime::Task<void> Server::run() {
    std::exception_ptr ended;
    try {
        co_await implementation_->accept_all();
    } catch (...) {
        ended = std::current_exception();
    }
    // Ending the connections is not cut short by the cancellation that brought us here.
    co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
    error_code ignored;
    implementation_->acceptor.close(ignored);
    for (TaskGroup* group : {&implementation_->connections, &implementation_->turned_away}) {
        group->stop();
        if (auto joined = co_await group->join(); !joined)
            runtime::log::error("http", "{}", joined.error());
    }
    co_await asio::this_coro::reset_cancellation_state(asio::enable_terminal_cancellation());
    if (ended && !runtime::is_cancellation(ended))
        std::rethrow_exception(ended);
}

} // namespace rustchain::http
