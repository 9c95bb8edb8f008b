// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GET /openapi.json: the routes, described from the router itself.
#pragma once

#include "core/http/router.hpp"

namespace rustchain::rpc {

//! OpenAPI 3.1 with every route of the router, its path parameters and its kinds of answer.
std::string describe_routes(const http::Router& router, const std::string& version);

} // namespace rustchain::rpc
