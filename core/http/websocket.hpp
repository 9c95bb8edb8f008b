// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A WebSocket connection, either side.
#pragma once

#include "core/primitives/result.hpp"
#include "core/runtime/task.hpp"

#include <memory>
#include <optional>
#include <string>

namespace rustchain::http {

struct WebSocketConfig {
    std::size_t max_message_bytes =
        256 * 1024; //!< a longer one from the other side ends the connection
    std::size_t max_queued_messages = 1024; //!< waiting to be sent
    std::size_t max_queued_bytes = 8 * 1024 * 1024;
    std::chrono::milliseconds handshake_timeout = std::chrono::seconds(10);
    std::chrono::milliseconds idle_timeout =
        std::chrono::seconds(60); //!< half of it in silence: a ping is sent
};

//! Text messages both ways. send() and close() may be called from any thread; receive() by one
//! coroutine at a time.
class WebSocket {
public:
    virtual ~WebSocket() = default;
    //! Queues a message. False when the connection is closed or its queue is full: the other side
    //! reads too slowly, and who sends decides whether to leave the message out or to close.
    virtual bool send(std::string text) = 0;
    //! The next message; nothing once the connection is closed.
    virtual runtime::Task<std::optional<std::string>> receive() = 0;
    //! Sends what is queued, then the close frame (RFC 6455 codes: 1000 done, 1008 policy, 1013 try
    //! again later).
    virtual void close(std::uint16_t code = 1000, std::string reason = "") = 0;
    virtual bool is_open() const = 0;
};

//! Connects to "ws://host:port/path" on the calling coroutine's executor, which must be a strand or
//! have one thread. Close it and receive() to the end before that executor goes. Fails with
//! unavailable, or invalid_input for the address.
runtime::Task<Result<std::shared_ptr<WebSocket>>> connect_websocket(std::string url,
                                                                    WebSocketConfig config = {});

} // namespace rustchain::http
