// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A connection, plain or encrypted, as Beast reads and writes it. Private to this folder.
#pragma once

#include "core/primitives/result.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>

#include <memory>
#include <string>

namespace rustchain::http {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

//! For clients: TLS 1.2 at least, and certificates of the PEM file, or of the system where the name
//! is empty. Fails with invalid_input, naming the file.
Result<TlsContext> client_tls(const std::string& ca_file);
//! For servers: a PEM file with the certificate and those above it, and one with its key.
Result<TlsContext> server_tls(const std::string& certificate, const std::string& key);

class Stream {
public:
    using executor_type = boost::asio::ip::tcp::socket::executor_type;

    explicit Stream(boost::asio::ip::tcp::socket socket)
        : socket_(std::make_unique<boost::asio::ip::tcp::socket>(std::move(socket))) {}

    //! The client's handshake: the certificate must be trusted and name the host. Gives what is
    //! wrong in words; empty: nothing.
    runtime::Task<std::string> secure_as_client(TlsContext context, std::string host);
    //! The server's handshake.
    runtime::Task<bool> secure_as_server(TlsContext context);
    //! Says that nothing follows; what the other side still says is not waited for.
    runtime::Task<void> say_end();

    boost::asio::ip::tcp::socket& socket() { return *socket_; }
    bool is_secure() const { return tls_ != nullptr; }
    executor_type get_executor() { return socket_->get_executor(); }

    template <class Buffers, class Token>
    auto async_read_some(const Buffers& buffers, Token&& token) {
        return tls_ ? tls_->async_read_some(buffers, std::forward<Token>(token))
                    : socket_->async_read_some(buffers, std::forward<Token>(token));
    }
    template <class Buffers, class Token>
    auto async_write_some(const Buffers& buffers, Token&& token) {
        return tls_ ? tls_->async_write_some(buffers, std::forward<Token>(token))
                    : socket_->async_write_some(buffers, std::forward<Token>(token));
    }

private:
    using Tls = boost::asio::ssl::stream<boost::asio::ip::tcp::socket&>;

    std::unique_ptr<boost::asio::ip::tcp::socket> socket_; // its address is the TLS layer's
    TlsContext context_;
    std::unique_ptr<Tls> tls_;
};

} // namespace rustchain::http
