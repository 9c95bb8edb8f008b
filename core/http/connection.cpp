// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One client's connection, on Beast: reads requests within bounds, hands them on, writes the
// answers in order.
#include "core/http/connection.hpp"

#include "core/http/deadline.hpp"
#include "core/http/websocket_session.hpp"
#include "core/runtime/log.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/src.hpp> // Beast itself is compiled here

namespace rustchain::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bh = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::Task;

namespace {

using RequestParser = bh::request_parser<bh::string_body>;

//! What follows an answer.
enum class Then : std::uint8_t {
    next_request,
    close_gently, //!< let the client read the answer first
    close,
};

std::string_view as_view(beast::string_view text) {
    return {text.data(), text.size()};
}

Request to_request(const bh::request<bh::string_body>& message, const tcp::endpoint& remote) {
    Request request;
    request.method = as_view(message.method_string());
    request.target = as_view(message.target());
    for (const auto& field : message)
        request.headers.add(std::string(as_view(field.name_string())),
                            std::string(as_view(field.value())));
    request.remote_address = remote.address().to_string();
    request.remote_port = remote.port();
    return request;
}

bool wants_websocket(const bh::request<bh::string_body>& message) {
    return message.method() == bh::verb::get &&
           bh::token_list(message[bh::field::connection]).exists("upgrade") &&
           bh::token_list(message[bh::field::upgrade]).exists("websocket");
}

//! A header that would break out of its line is left out: its value came from somewhere it should
//! not have.
bool is_one_line(std::string_view text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool never_has_body(unsigned status) {
    return status == 204 || status == 304;
}

class Connection {
public:
    Connection(tcp::socket socket, std::shared_ptr<const Service> service)
        : stream_(std::move(socket)), service_(std::move(service)), config_(service_->config),
          buffer_(config_.max_header_bytes + kReadAhead),
          deadline_(stream_.get_executor(), [this] { cancel(); }) {
        error_code ignored; // a client that is gone already has no address
        remote_ = stream_.socket().remote_endpoint(ignored);
    }

    Task<void> run() {
        if (service_->tls) {
            deadline_.set(config_.header_timeout);
            const bool is_secure = co_await stream_.secure_as_server(service_->tls);
            if (!is_secure)
                co_return close();
        }
        Then then = Then::next_request;
        while (then == Then::next_request)
            then = co_await answer_one();
        if (then == Then::close_gently)
            co_await drain();
        close();
    }

    Task<void> turn_away() {
        if (service_->tls) // a handshake would cost more than it tells
            co_return close();
        Response busy = problem(503, "this server has as many connections as it takes");
        busy.headers.set("Retry-After", "1");
        const Then then = co_await write(std::move(busy), 11, false, false);
        if (then == Then::close_gently)
            co_await drain();
        close();
    }

private:
    static constexpr std::size_t kReadAhead = 64 * 1024;

    Task<Then> answer_one() {
        RequestParser parser;
        parser.header_limit(static_cast<std::uint32_t>(config_.max_header_bytes));
        parser.body_limit(config_.max_body_bytes);
        if (!co_await wait_for_request())
            co_return Then::close;
        deadline_.set(config_.header_timeout);
        error_code ec;
        co_await bh::async_read_header(stream_, buffer_, parser,
                                       asio::redirect_error(asio::use_awaitable, ec));
        if (ec)
            co_return co_await refuse_reading(ec);
        Request request = to_request(parser.get(), remote_);
        if (auto refusal = look_at(parser, request))
            co_return co_await write(std::move(*refusal), parser.get().version(), false,
                                     request.method == "HEAD");
        if (wants_websocket(parser.get()) && service_->socket_handlers.contains(request.path) &&
            !stream_.is_secure())
            co_return co_await serve_websocket(std::move(request));
        ec = co_await read_body(parser);
        if (ec)
            co_return co_await refuse_reading(ec);
        request.body = std::move(parser.get().body());
        const bool is_head = request.method == "HEAD";
        Response response = co_await handle(std::move(request));
        co_return co_await write(std::move(response), parser.get().version(), parser.keep_alive(),
                                 is_head);
    }

    //! Waits for a first byte. False when there is none: the client left, or stayed silent.
    Task<bool> wait_for_request() {
        if (buffer_.size() > 0)
            co_return true;
        deadline_.set(config_.idle_timeout);
        error_code ec;
        const std::size_t count = co_await stream_.async_read_some(
            buffer_.prepare(4096), asio::redirect_error(asio::use_awaitable, ec));
        buffer_.commit(count);
        co_return !ec;
    }

    //! What is wrong with a request as far as its header tells.
    std::optional<Response> look_at(RequestParser& parser, Request& request) {
        if (parser.get().version() == 11 && request.headers.count("Host") != 1)
            return problem(400, "exactly one Host header is needed");
        if (!read_target(request))
            return problem(400, "the target is not an absolute path, or has a broken escape");
        if (service_->guard)
            if (auto refusal = service_->guard(request))
                return refusal;
        auto expect = request.headers.find("Expect");
        if (expect && !equal_without_case(*expect, "100-continue"))
            return problem(417, "the only expectation that is met is 100-continue");
        if (service_->socket_handlers.contains(request.path) && !wants_websocket(parser.get())) {
            Response upgrade = problem(426, "this is a WebSocket");
            upgrade.headers.set("Upgrade", "websocket");
            upgrade.headers.set("Connection", "upgrade");
            return upgrade;
        }
        return std::nullopt;
    }

    Task<error_code> read_body(RequestParser& parser) {
        error_code ec;
        deadline_.set(config_.body_timeout);
        if (!parser.is_done() && parser.get().count(bh::field::expect) > 0) {
            static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
            co_await asio::async_write(stream_, asio::buffer(kContinue),
                                       asio::redirect_error(asio::use_awaitable, ec));
        }
        if (!ec && !parser.is_done())
            co_await bh::async_read(stream_, buffer_, parser,
                                    asio::redirect_error(asio::use_awaitable, ec));
        co_return ec;
    }

    //! The answer to a request that could not be read; none for a client that is gone.
    Task<Then> refuse_reading(error_code ec) {
        Response refusal;
        if (deadline_.has_passed())
            refusal = problem(408, "the request did not arrive in time");
        else if (ec == bh::error::body_limit)
            refusal = problem(413, "the body is longer than " +
                                       std::to_string(config_.max_body_bytes) + " bytes");
        else if (ec == bh::error::header_limit || ec == bh::error::buffer_overflow)
            refusal = problem(431, "the header is longer than " +
                                       std::to_string(config_.max_header_bytes) + " bytes");
        else if (ec.category() == bh::make_error_code(bh::error::bad_method).category() &&
                 ec != bh::error::end_of_stream && ec != bh::error::partial_message)
            refusal = problem(400, "this is not HTTP/1.1: " + ec.message());
        else
            co_return Then::close;
        co_return co_await write(std::move(refusal), 11, false, false);
    }

    Task<Response> handle(Request request) {
        deadline_.clear();
        runtime::SystemClock clock;
        const std::string what = request.method + " " + request.path;
        std::exception_ptr failure;
        try {
            auto response = co_await runtime::with_timeout(clock, config_.handler_timeout,
                                                           service_->handler(std::move(request)));
            if (response)
                co_return std::move(*response);
        } catch (...) {
            failure = std::current_exception();
        }
        if (!failure) {
            runtime::log::warning("http", "{}: no answer within {} ms", what,
                                  config_.handler_timeout.count());
            co_return problem(503, "the answer took too long; try again later");
        }
        if (!runtime::is_cancellation(failure))
            runtime::log::error("http", "{}: the handler threw: {}", what,
                                runtime::describe(failure));
        co_return problem(500, "the server failed to answer; its log says why");
    }

    template <class Body>
    void fill_header(bh::response<Body>& message, const Response& response, bool keep_alive) {
        message.result(response.status);
        message.reason(beast::string_view(reason_of(response.status).data(),
                                          reason_of(response.status).size()));
        message.set("X-Content-Type-Options", "nosniff");
        message.set(bh::field::cache_control, "no-store");
        message.keep_alive(keep_alive);
        for (const auto& [name, value] : response.headers) {
            if (is_one_line(name) && is_one_line(value))
                message.set(name, value);
            else
                runtime::log::error("http", "left out the header {}: it has a line break", name);
        }
        if (!response.body.empty() && is_one_line(response.content_type))
            message.set(bh::field::content_type, response.content_type);
    }

    Task<Then> write(Response response, unsigned version, bool keep_alive, bool is_head) {
        deadline_.set(config_.write_timeout);
        error_code ec;
        if (is_head || never_has_body(response.status)) {
            bh::response<bh::empty_body> message;
            message.version(version);
            fill_header(message, response, keep_alive);
            if (!never_has_body(response.status))
                message.content_length(response.body.size());
            co_await bh::async_write(stream_, message,
                                     asio::redirect_error(asio::use_awaitable, ec));
        } else {
            bh::response<bh::string_body> message;
            message.version(version);
            fill_header(message, response, keep_alive);
            message.body() = std::move(response.body);
            message.prepare_payload();
            co_await bh::async_write(stream_, message,
                                     asio::redirect_error(asio::use_awaitable, ec));
        }
        if (ec)
            co_return Then::close;
        co_return keep_alive ? Then::next_request : Then::close_gently;
    }

    Task<Then> serve_websocket(Request request) {
        deadline_.clear();
        if (buffer_.size() > 0) // a client must wait for the answer before it sends frames
            co_return co_await write(problem(400, "data behind the upgrade request"), 11, false,
                                     false);
        auto accepted =
            co_await accept_websocket(std::move(stream_.socket()), request, config_.websocket);
        if (!accepted)
            co_return Then::close;
        std::shared_ptr<ServedWebSocket> socket = std::move(*accepted);
        const std::string path = request.path;
        std::exception_ptr failure;
        try {
            co_await service_->socket_handlers.at(path)(std::move(request), socket);
        } catch (...) {
            failure = std::current_exception();
        }
        const bool stopping = failure && runtime::is_cancellation(failure);
        if (failure && !stopping)
            runtime::log::error("http", "{}: the handler threw: {}", path,
                                runtime::describe(failure));
        if (stopping)
            socket->close(1001, "the server stops");
        else
            socket->close(failure ? 1011 : 1000, "");
        co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
        co_await socket->wait_until_gone();
        co_return Then::close;
    }

    //! Reads what the client still sends: closing at once would make its system discard our answer.
    Task<void> drain() {
        constexpr std::size_t kMost = 4 * 1024 * 1024;
        error_code ec;
        deadline_.set(std::chrono::seconds(2));
        co_await stream_.say_end();
        if (stream_.is_secure())
            co_return;
        std::array<char, 16 * 1024> scrap;
        for (std::size_t total = 0; !ec && total < kMost;)
            total += co_await stream_.async_read_some(
                asio::buffer(scrap), asio::redirect_error(asio::use_awaitable, ec));
    }

    void cancel() {
        error_code ignored;
        stream_.socket().cancel(ignored);
    }
    void close() {
        deadline_.clear();
        error_code ignored;
        stream_.socket().close(ignored);
    }

    Stream stream_;
    std::shared_ptr<const Service> service_;
    const ServerConfig& config_;
    tcp::endpoint remote_;
    beast::flat_buffer buffer_;
    Deadline deadline_;
};

} // namespace

Task<void> serve_connection(tcp::socket socket, std::shared_ptr<const Service> service) {
    Connection connection(std::move(socket), std::move(service));
    co_await connection.run();
}

Task<void> turn_away(tcp::socket socket, std::shared_ptr<const Service> service) {
    Connection connection(std::move(socket), std::move(service));
    co_await connection.turn_away();
}

} // namespace rustchain::http
