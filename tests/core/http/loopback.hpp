// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A server on a free port, and raw sockets to treat it badly with.
#pragma once

#include "core/http/server.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"

#include <chrono>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rustchain::http {

//! Runs a server until destroyed.
class Loopback {
public:
    explicit Loopback(Handler handler, ServerConfig config = {}) {
        [[maybe_unused]] auto started = executors_.start();
        auto created = Server::create(executors_.network(), config, std::move(handler));
        if (created)
            server_ = std::move(*created);
    }
    ~Loopback() { stop(); }

    void run() { group_.spawn("server", executors_.make_strand(), server_->run()); }
    //! Stops the server; how long that took.
    std::chrono::milliseconds stop() {
        const auto before = std::chrono::steady_clock::now();
        group_.stop();
        joined_ = group_.join_blocking(std::chrono::seconds(30)).has_value();
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - before);
    }
    bool has_joined() const { return joined_; }
    Server& server() { return *server_; }
    runtime::Executors& executors() { return executors_; }
    std::string url(std::string scheme = "http") const {
        return scheme + "://" + server_->address();
    }

private:
    runtime::Executors executors_{{.network_threads = 2, .verify_threads = 1}};
    runtime::TaskGroup group_{"test"};
    std::unique_ptr<Server> server_;
    bool joined_ = false;
};

//! A client that sends what it likes.
class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receive_buffer = 0)
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        if (receive_buffer > 0)
            ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ =
            ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    ~RawClient() { ::close(socket_); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool is_connected() const { return connected_; }

    bool send(std::string_view text) {
        while (!text.empty()) {
            const ssize_t sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    void finish_sending() { ::shutdown(socket_, SHUT_WR); }

    //! What arrives until the server closes or `limit` passes.
    std::string read_to_end(std::chrono::milliseconds limit = std::chrono::seconds(60)) {
        return read_until([](const std::string&) { return false; }, limit);
    }

    //! What arrives until it has `text`, or the server closes, or `limit` passes.
    std::string read_up_to(std::string_view text,
                           std::chrono::milliseconds limit = std::chrono::seconds(60)) {
        return read_until(
            [text](const std::string& got) { return got.find(text) != std::string::npos; }, limit);
    }

    bool was_closed() const { return closed_; }

private:
    template <class Enough>
    std::string read_until(Enough enough, std::chrono::milliseconds limit) {
        std::string got;
        const auto deadline = std::chrono::steady_clock::now() + limit;
        while (!enough(got) && std::chrono::steady_clock::now() < deadline) {
            pollfd wanted{socket_, POLLIN, 0};
            if (::poll(&wanted, 1, 20) <= 0)
                continue;
            char part[4096];
            const ssize_t count = ::recv(socket_, part, sizeof part, 0);
            if (count <= 0) {
                closed_ = true;
                break;
            }
            got.append(part, static_cast<std::size_t>(count));
        }
        return got;
    }

    int socket_;
    bool connected_ = false;
    bool closed_ = false;
};

} // namespace rustchain::http
