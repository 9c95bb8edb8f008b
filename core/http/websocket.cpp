// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// WebSockets on Beast: one pump reads, one writes, and both ends are closed within seconds.
#include "core/http/deadline.hpp"
#include "core/http/dial.hpp"
#include "core/http/websocket_session.hpp"
#include "core/runtime/channel.hpp"
#include "core/runtime/task_group.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket.hpp>

#include <atomic>

namespace rustchain::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace bw = boost::beast::websocket;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::Channel;
using runtime::Sent;
using runtime::Task;
using runtime::TaskGroup;
using runtime::WhenFull;

namespace {

constexpr std::size_t kMostUnread = 16; //!< messages that wait for receive(); then reading pauses
constexpr auto kClosingTime = std::chrono::seconds(3);

class Session final : public ServedWebSocket, public std::enable_shared_from_this<Session> {
public:
    Session(tcp::socket socket, WebSocketConfig config)
        : config_(config), stream_(std::move(socket)), inbound_(kMostUnread, WhenFull::wait),
          outbound_(std::max<std::size_t>(config.max_queued_messages, 1), WhenFull::refuse),
          closing_(stream_.get_executor(), [this] { drop(); }) {
        bw::stream_base::timeout limits{};
        limits.handshake_timeout = config.handshake_timeout;
        limits.idle_timeout = config.idle_timeout;
        limits.keep_alive_pings = true;
        stream_.set_option(limits);
        stream_.read_message_max(config.max_message_bytes);
        stream_.text(true);
    }

    //! The server's handshake.
    Task<error_code> accept(Request request) {
        beast::http::request<beast::http::empty_body> upgrade(beast::http::verb::get,
                                                              request.target, 11);
        for (const auto& [name, value] : request.headers)
            upgrade.insert(name, value);
        error_code ec;
        co_await stream_.async_accept(upgrade, asio::redirect_error(asio::use_awaitable, ec));
        co_return ec;
    }

    //! The client's handshake.
    Task<error_code> shake_hands(Url url) {
        error_code ec;
        const std::string authority = url.authority();
        co_await stream_.async_handshake(authority, url.target,
                                         asio::redirect_error(asio::use_awaitable, ec));
        co_return ec;
    }

    void start() {
        open_ = true;
        pumps_.spawn("read", stream_.get_executor(), read_all(shared_from_this()));
        pumps_.spawn("write", stream_.get_executor(), write_all(shared_from_this()));
    }

    bool send(std::string text) override {
        const std::size_t size = text.size();
        if (!open_)
            return false;
        const bool fits = queued_bytes_.fetch_add(size) + size <= config_.max_queued_bytes;
        if (fits && outbound_.try_send(std::move(text)) == Sent::yes)
            return true;
        queued_bytes_ -= size;
        return false;
    }

    Task<std::optional<std::string>> receive() override { return inbound_.receive(); }

    void close(std::uint16_t code, std::string reason) override {
        if (!open_.exchange(false))
            return;
        asio::post(stream_.get_executor(),
                   [self = shared_from_this(), code, why = std::move(reason)]() mutable {
                       constexpr std::size_t kLongestReason = 123; // RFC 6455, 5.5
                       self->reason_ = bw::close_reason(static_cast<bw::close_code>(code),
                                                        why.substr(0, kLongestReason));
                       self->inbound_.close();
                       self->outbound_.close();
                       if (!self->gone_)
                           self->closing_.set(kClosingTime);
                   });
    }

    bool is_open() const override { return open_; }

    Task<void> wait_until_gone() override {
        // What fails here is the connection, and the connection is gone.
        [[maybe_unused]] auto joined = co_await pumps_.join(kClosingTime);
    }

private:
    static Task<void> read_all(std::shared_ptr<Session> self) {
        error_code ec;
        while (!ec) {
            beast::flat_buffer buffer;
            co_await self->stream_.async_read(buffer,
                                              asio::redirect_error(asio::use_awaitable, ec));
            if (ec)
                break;
            if (!self->stream_.got_text())
                self->close(1003, "only text is understood here");
            else // once closing, what still arrives is let go
                co_await self->inbound_.send(beast::buffers_to_string(buffer.data()));
        }
        self->open_ = false;
        self->inbound_.close();
        self->outbound_.close();
    }

    static Task<void> write_all(std::shared_ptr<Session> self) {
        error_code ec;
        while (!ec) {
            auto text = co_await self->outbound_.receive();
            if (!text)
                break;
            co_await self->stream_.async_write(asio::buffer(*text),
                                               asio::redirect_error(asio::use_awaitable, ec));
            self->queued_bytes_ -= text->size();
        }
        self->open_ = false;
        if (!ec && self->stream_.is_open()) {
            self->closing_.set(kClosingTime);
            co_await self->stream_.async_close(self->reason_,
                                               asio::redirect_error(asio::use_awaitable, ec));
        }
        self->gone_ = true;
        self->closing_.clear();
        self->drop();
    }

    void drop() {
        error_code ignored;
        beast::get_lowest_layer(stream_).close(ignored);
    }

    const WebSocketConfig config_;
    bw::stream<tcp::socket> stream_;
    std::atomic<bool> open_ = false;
    std::atomic<std::size_t> queued_bytes_ = 0;
    bw::close_reason reason_ = bw::close_code::normal;
    Channel<std::string> inbound_;
    Channel<std::string> outbound_;
    Deadline closing_;
    bool gone_ = false; //!< the socket is closed for good
    TaskGroup pumps_{"websocket", TaskGroup::OnFailure::keep_going};
};

} // namespace

Task<Result<std::shared_ptr<ServedWebSocket>>> accept_websocket(tcp::socket socket, Request request,
                                                                WebSocketConfig config) {
    auto session = std::make_shared<Session>(std::move(socket), config);
    const error_code ec = co_await session->accept(std::move(request));
    if (ec)
        co_return fail(ErrorCode::invalid_input, "WebSocket handshake: " + ec.message());
    session->start();
    co_return session;
}

Task<Result<std::shared_ptr<WebSocket>>> connect_websocket(std::string url,
                                                           WebSocketConfig config) {
    auto where = Url::parse(url);
    if (!where)
        co_return fail(where.error());
    if (where->scheme == "https")
        co_return fail(ErrorCode::unsupported, "WebSockets are not spoken over https://");
    auto socket = co_await dial(*where, config.handshake_timeout);
    if (!socket)
        co_return fail(socket.error());
    auto session = std::make_shared<Session>(std::move(*socket), config);
    const error_code ec = co_await session->shake_hands(*where);
    if (ec)
        co_return fail(ErrorCode::unavailable,
                       "WebSocket handshake with " + where->authority() + ": " + ec.message());
    session->start();
    // The pumps own the session as well: letting go of the handle closes the connection.
    co_return std::shared_ptr<WebSocket>(session.get(),
                                         [session](WebSocket*) { session->close(1000, ""); });
}

} // namespace rustchain::http
