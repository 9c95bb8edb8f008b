// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The routes of a router, described by itself.
#pragma once

#include "core/http/router.hpp"

namespace rustchain::http {

//! OpenAPI 3.1 with every route of the router, its path parameters and its kinds of answer.
std::string describe_routes(const Router& router, const std::string& title,
                            const std::string& version);

} // namespace rustchain::http
