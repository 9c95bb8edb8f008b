// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The server's side of a WebSocket. Private to this folder.
#pragma once

#include "core/http/message.hpp"
#include "core/http/websocket.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace rustchain::http {

//! A WebSocket that the server waits for.
class ServedWebSocket : public WebSocket {
public:
    //! Suspends until the connection is gone, which takes a few seconds at most once it is being
    //! closed.
    virtual runtime::Task<void> wait_until_gone() = 0;
};

//! Answers the upgrade request. Fails with invalid_input when it is not a proper one.
runtime::Task<Result<std::shared_ptr<ServedWebSocket>>>
accept_websocket(boost::asio::ip::tcp::socket socket, Request request, WebSocketConfig config);

} // namespace rustchain::http
