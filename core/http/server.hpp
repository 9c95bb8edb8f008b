// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An HTTP/1.1 server with bounds on everything a client decides.
#pragma once

#include "core/http/message.hpp"
#include "core/http/websocket.hpp"
#include "core/primitives/result.hpp"
#include "core/runtime/task.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace rustchain::http {

struct ServerConfig {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; //!< 0: any free one
    std::size_t max_connections = 256;
    std::size_t max_body_bytes = 1024 * 1024;
    std::size_t max_header_bytes = 16 * 1024;
    std::chrono::milliseconds idle_timeout = std::chrono::seconds(60); //!< between requests
    std::chrono::milliseconds header_timeout =
        std::chrono::seconds(10); //!< first byte to last header
    std::chrono::milliseconds body_timeout = std::chrono::seconds(30);    //!< the whole body
    std::chrono::milliseconds handler_timeout = std::chrono::seconds(30); //!< then 503
    std::chrono::milliseconds write_timeout = std::chrono::seconds(30);   //!< the whole answer
    WebSocketConfig websocket = {};
    //! PEM files of a certificate (and those above it) and its key: then TLS is all that is spoken,
    //! without WebSockets.
    std::string tls_certificate = {};
    std::string tls_key = {};
};

using Handler = std::function<runtime::Task<Response>(Request)>;
//! Owns the connection for its life; when it returns, the connection is closed.
using SocketHandler = std::function<runtime::Task<void>(Request, std::shared_ptr<WebSocket>)>;
//! Looks at each request before its body is read; a response refuses it.
using Guard = std::function<std::optional<Response>(const Request&)>;

//! Handlers run on the connection's strand: they hop to where their data lives (runtime::run_on). A
//! handler that throws gives 500 and a line in the log. Requests of one connection are handled in
//! order, one at a time.
class Server {
public:
    //! Binds and listens; nothing is accepted before run(). Fails with busy when the port is taken,
    //! invalid_input for a bad address or certificate, permission for a port the system keeps.
    static Result<std::unique_ptr<Server>> create(runtime::Executor executor, ServerConfig config,
                                                  Handler handler);
    ~Server();

    //! Hands WebSocket upgrades for this path to `handler`. Before run().
    void on_websocket(std::string path, SocketHandler handler);
    //! Before run().
    void set_guard(Guard guard);

    std::uint16_t port() const;
    //! "127.0.0.1:8099".
    std::string address() const;
    std::size_t connections() const;

    //! Serves until cancelled; then ends the connections and returns when they are gone.
    runtime::Task<void> run();

private:
    struct Implementation;
    explicit Server(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> implementation_;
};

} // namespace rustchain::http
