// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One client's connection to the server. Private to this folder.
#pragma once

#include "core/http/server.hpp"
#include "core/http/stream.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace rustchain::http {

//! What all connections of a server share.
struct Service {
    ServerConfig config;
    Handler handler;
    Guard guard;
    std::map<std::string, SocketHandler> socket_handlers;
    TlsContext tls = nullptr; //!< null: plain
};

//! Answers requests until the connection ends. The socket's executor and the caller's must be one
//! strand.
runtime::Task<void> serve_connection(boost::asio::ip::tcp::socket socket,
                                     std::shared_ptr<const Service> service);
//! Says 503 and closes.
runtime::Task<void> turn_away(boost::asio::ip::tcp::socket socket,
                              std::shared_ptr<const Service> service);

} // namespace rustchain::http
