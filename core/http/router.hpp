// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finds the handler for a method and a path.
#pragma once

#include "core/http/server.hpp"

#include <vector>

namespace rustchain::http {

//! Routes like "GET", "/v1/blocks/{id}/certificate": a segment in braces matches any one segment
//! and lands, decoded, in Request::parameters. Fixed segments go before braces. HEAD is answered by
//! GET's handler.
class Router {
public:
    void add(std::string method, std::string_view pattern, Handler handler);
    //! Puts what `make` gives in the place of the handler that it is given. False when no route of
    //! this method is written like this.
    bool wrap(std::string_view method, std::string_view pattern,
              const std::function<Handler(Handler)>& make);

    //! Answers 404, or 405 with Allow, as problem+json; OPTIONS gives 204 with Allow.
    runtime::Task<Response> handle(Request request) const;

    //! "GET /v1/status", in the order they were added.
    std::vector<std::string> routes() const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> segments;
        Handler handler;
    };
    std::vector<Route> routes_;
};

} // namespace rustchain::http
