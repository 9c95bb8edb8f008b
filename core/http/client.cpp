// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The HTTP client, on Beast.
#include "core/http/client.hpp"

#include "core/http/deadline.hpp"
#include "core/http/dial.hpp"
#include "core/http/stream.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

namespace rustchain::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bh = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::MonotonicTime;
using runtime::Task;
using std::chrono::milliseconds;

namespace {

using ResponseParser = bh::response_parser<bh::string_body>;

struct ServerLink {
    ServerLink(Stream connected, std::size_t most_ahead)
        : stream(std::move(connected)), buffer(most_ahead) {}

    //! Whether the server has closed it, or sent something that was not asked for.
    bool is_stale() {
        error_code ec;
        char byte = 0;
        tcp::socket& socket = stream.socket();
        socket.non_blocking(true, ec);
        if (!ec)
            socket.receive(asio::buffer(&byte, 1), tcp::socket::message_peek, ec);
        return ec != asio::error::would_block || buffer.size() > 0;
    }

    Stream stream;
    beast::flat_buffer buffer;
};

milliseconds time_left(MonotonicTime deadline) {
    auto left = std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now());
    return std::max(left, milliseconds(1));
}

std::string as_string(beast::string_view text) {
    return std::string(text.data(), text.size());
}

Response to_response(bh::response<bh::string_body> message) {
    Response response;
    response.status = message.result_int();
    for (const auto& field : message)
        response.headers.add(as_string(field.name_string()), as_string(field.value()));
    response.content_type = as_string(message[bh::field::content_type]);
    response.body = std::move(message.body());
    return response;
}

bool is_repeatable(const std::string& method) {
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

struct Client::Implementation : std::enable_shared_from_this<Implementation> {
    Implementation(runtime::Executor on, Url to, ClientConfig how)
        : executor(std::move(on)), base(std::move(to)), config(std::move(how)) {}

    using Exchange = std::optional<Result<Response>>; //!< nothing: the kept connection was dead

    Task<Result<Response>> send(ClientRequest request) {
        const MonotonicTime deadline = std::chrono::steady_clock::now() + config.timeout;
        const auto message = make_message(request);
        if (!message)
            co_return fail(message.error());
        while (auto kept = take_idle()) {
            auto answer = co_await exchange(std::move(kept), *message, deadline, true);
            if (answer)
                co_return std::move(*answer);
            if (!is_repeatable(request.method))
                co_return fail(unavailable("the connection broke; whether the request was "
                                           "handled is not known"));
        }
        auto stream = co_await connect(deadline);
        if (!stream)
            co_return fail(stream.error());
        auto fresh =
            std::make_unique<ServerLink>(std::move(*stream), config.max_header_bytes + 64 * 1024);
        auto answer = co_await exchange(std::move(fresh), *message, deadline, false);
        co_return std::move(*answer);
    }

    Task<Result<Stream>> connect(MonotonicTime deadline) {
        auto socket = co_await dial(base, time_left(deadline));
        if (!socket)
            co_return fail(socket.error());
        Stream stream(std::move(*socket));
        if (base.scheme != "https")
            co_return stream;
        if (!tls) {
            auto made = client_tls(config.ca_file);
            if (!made)
                co_return fail(made.error());
            tls = std::move(*made);
        }
        Deadline limit(stream.get_executor(), [&stream] {
            error_code ignored;
            stream.socket().cancel(ignored);
        });
        limit.set(time_left(deadline));
        const std::string trouble = co_await stream.secure_as_client(tls, base.host);
        if (!trouble.empty())
            co_return fail(unavailable(trouble));
        limit.clear();
        co_return stream;
    }

    Error unavailable(std::string_view why) const {
        return {ErrorCode::unavailable, base.authority() + ": " + std::string(why)};
    }

    Result<bh::request<bh::string_body>> make_message(const ClientRequest& request) const {
        std::string target = base.target == "/" ? "" : base.target;
        if (target.ends_with('/') && request.target.starts_with('/'))
            target.pop_back();
        target += request.target;
        auto is_plain = [](char c) { return c > ' ' && c < '\x7F'; };
        if (!target.starts_with('/') || !std::all_of(target.begin(), target.end(), is_plain))
            return fail(ErrorCode::invalid_input,
                        "the target must be a path without spaces; use percent_encode");
        bh::request<bh::string_body> message;
        message.version(11);
        message.method_string(request.method);
        message.target(target);
        message.set(bh::field::host, base.authority());
        message.set(bh::field::user_agent, config.user_agent);
        message.set(bh::field::accept, "application/json, */*;q=0.5");
        for (const auto& [name, value] : request.headers) {
            if ((name + value).find_first_of("\r\n") != std::string::npos)
                return fail(ErrorCode::invalid_input, "a header has a line break");
            message.set(name, value);
        }
        if (!request.body.empty())
            message.set(bh::field::content_type, request.content_type);
        message.body() = request.body;
        message.prepare_payload();
        return message;
    }

    std::unique_ptr<ServerLink> take_idle() {
        while (!idle.empty()) {
            auto connection = std::move(idle.back());
            idle.pop_back();
            if (!connection->is_stale())
                return connection;
        }
        return nullptr;
    }

    Task<Exchange> exchange(std::unique_ptr<ServerLink> connection,
                            const bh::request<bh::string_body>& message, MonotonicTime deadline,
                            bool was_kept) {
        Stream& stream = connection->stream;
        Deadline limit(stream.get_executor(), [&stream] {
            error_code ignored;
            stream.socket().cancel(ignored);
        });
        limit.set(time_left(deadline));
        error_code written;
        co_await bh::async_write(stream, message,
                                 asio::redirect_error(asio::use_awaitable, written));
        // A server that refuses a long request answers and closes before it has read all of it.
        error_code ec;
        auto parser = std::make_unique<ResponseParser>();
        do {
            parser = std::make_unique<ResponseParser>();
            parser->header_limit(static_cast<std::uint32_t>(config.max_header_bytes));
            parser->body_limit(config.max_body_bytes);
            parser->skip(message.method() == bh::verb::head);
            if (!limit.has_passed())
                co_await bh::async_read(stream, connection->buffer, *parser,
                                        asio::redirect_error(asio::use_awaitable, ec));
        } while (!ec && !limit.has_passed() && parser->get().result_int() < 200);
        if (limit.has_passed())
            co_return fail(
                unavailable("no answer within " + std::to_string(config.timeout.count()) + " ms"));
        if (was_kept && ec && !parser->got_some())
            co_return std::nullopt;
        if (ec)
            co_return fail(explain(written ? written : ec, ec));
        if (!written && parser->keep_alive() && idle.size() < config.max_idle_connections) {
            limit.clear();
            idle.push_back(std::move(connection));
        }
        co_return to_response(parser->release());
    }

    Error explain(const error_code& first, const error_code& ec) const {
        if (ec == bh::error::body_limit)
            return {ErrorCode::invalid_input, base.authority() + ": the answer has more than " +
                                                  std::to_string(config.max_body_bytes) + " bytes"};
        if (ec == bh::error::end_of_stream || ec == bh::error::partial_message)
            return unavailable("the server closed the connection without a whole answer");
        if (ec.category() == bh::make_error_code(bh::error::bad_method).category())
            return {ErrorCode::invalid_input,
                    base.authority() + ": the answer is not HTTP: " + ec.message()};
        return unavailable(first.message());
    }

    runtime::Executor executor;
    Url base;
    ClientConfig config;
    std::vector<std::unique_ptr<ServerLink>> idle;
    TlsContext tls; //!< made when first needed
};

Client::Client(runtime::Executor executor, Url base, ClientConfig config)
    : implementation_(std::make_shared<Implementation>(std::move(executor), std::move(base),
                                                       std::move(config))) {}

Client::~Client() = default;

Task<Result<Response>> Client::send(ClientRequest request) {
    // The coroutine holds what it works on: it may outlive the client.
    auto implementation = implementation_;
    auto work = [implementation, &request] { return implementation->send(std::move(request)); };
    co_return co_await runtime::run_on(implementation->executor, work);
}

Task<Result<Response>> Client::get(std::string target) {
    return send({.target = std::move(target)});
}

Task<Result<Response>> Client::post(std::string target, std::string body) {
    return send({.method = "POST", .target = std::move(target), .body = std::move(body)});
}

struct BlockingClient::Implementation {
    Implementation(Url base, ClientConfig config)
        : context(1), client(context.get_executor(), std::move(base), std::move(config)) {}

    asio::io_context context;
    Client client;
};

BlockingClient::BlockingClient(Url base, ClientConfig config)
    : implementation_(std::make_unique<Implementation>(std::move(base), std::move(config))) {}

BlockingClient::~BlockingClient() = default;

Result<Response> BlockingClient::send(ClientRequest request) {
    asio::io_context& context = implementation_->context;
    auto answer =
        asio::co_spawn(context, implementation_->client.send(std::move(request)), asio::use_future);
    context.restart();
    context.run();
    return answer.get();
}

Result<Response> BlockingClient::get(std::string target) {
    return send({.target = std::move(target)});
}

Result<Response> BlockingClient::post(std::string target, std::string body) {
    return send({.method = "POST", .target = std::move(target), .body = std::move(body)});
}

} // namespace rustchain::http
