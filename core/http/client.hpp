// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An HTTP/1.1 client that keeps its connections.
#pragma once

#include "core/http/message.hpp"
#include "core/primitives/result.hpp"
#include "core/runtime/task.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace rustchain::http {

struct ClientConfig {
    std::chrono::milliseconds timeout =
        std::chrono::seconds(10); //!< from connecting to the answer's end
    std::size_t max_body_bytes = 16 * 1024 * 1024;
    std::size_t max_header_bytes = 32 * 1024;
    std::size_t max_idle_connections = 4;
    std::string user_agent = "rustchain";
    //! For https: a PEM file of certificates to trust in place of the system's; empty: the
    //! system's.
    std::string ca_file = {};
};

//! Where a URL points: scheme, host without brackets, port, and the rest from "/" on.
struct Url {
    std::string scheme;
    std::string host;
    std::uint16_t port = 0;
    std::string target = "/";

    //! Reads "http://host[:port][/…]", https:// and ws://. Fails with invalid_input, or with
    //! unsupported for wss.
    static Result<Url> parse(std::string_view text);
    //! "host:port", brackets around an IPv6 address.
    std::string authority() const;
};

struct ClientRequest {
    std::string method = "GET";
    std::string target = "/"; //!< behind the base URL's path: "/v1/status"
    Headers headers = {};
    std::string content_type = "application/json"; //!< not sent when the body is empty
    std::string body = {};
};

//! Talks to one server. send() may be called by any number of coroutines on the executor, which
//! must be a strand or have one thread. Any status is a success; an Error is: unavailable (no
//! connection, no answer in time), invalid_input (not HTTP, or too long).
class Client {
public:
    Client(runtime::Executor executor, Url base, ClientConfig config = {});
    ~Client();

    //! Call on any executor; it works on the client's.
    runtime::Task<Result<Response>> send(ClientRequest request);
    runtime::Task<Result<Response>> get(std::string target);
    runtime::Task<Result<Response>> post(std::string target, std::string body);

private:
    struct Implementation;
    std::shared_ptr<Implementation> implementation_;
};

//! The same for programs without an event loop: each call blocks until the answer or the time
//! limit.
class BlockingClient {
public:
    explicit BlockingClient(Url base, ClientConfig config = {});
    ~BlockingClient();

    Result<Response> send(ClientRequest request);
    Result<Response> get(std::string target);
    Result<Response> post(std::string target, std::string body);

private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

} // namespace rustchain::http
