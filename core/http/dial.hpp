// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Connecting to a host and port. Private to this folder.
#pragma once

#include "core/http/client.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace rustchain::http {

//! Connects on the calling coroutine's executor. Fails with unavailable, naming the address and the
//! reason.
runtime::Task<Result<boost::asio::ip::tcp::socket>> dial(Url url, std::chrono::milliseconds limit);

} // namespace rustchain::http
