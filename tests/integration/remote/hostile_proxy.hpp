// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A server that passes questions on to a real node and changes the answers.
#pragma once

#include "core/http/client.hpp"
#include "core/json/value.hpp"
#include "tests/core/http/loopback.hpp"

#include <functional>

namespace rustchain::integration {

//! Changes an answer on its way; runs on the proxy's thread.
using Lie = std::function<void(const http::Request& request, http::Response& response)>;

class HostileProxy {
public:
    HostileProxy(std::uint16_t node_port, Lie lie);
    ~HostileProxy();

    std::string url() const { return loopback_.url(); }

private:
    runtime::Task<http::Response> pass_on(http::Request request);

    std::uint16_t node_port_;
    Lie lie_;
    http::Loopback loopback_;
    std::unique_ptr<http::Client> node_;
};

//! A lie about the JSON document at one kind of path: it ends with this text.
Lie about(std::string path_end, std::function<void(json::Object&)> change);

} // namespace rustchain::integration
