// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reaching a peer over TCP. Private to this folder.
#pragma once

#include "core/primitives/result.hpp"
#include "core/runtime/clock.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace rustchain::p2p {

//! Connects on the calling coroutine's executor, from `local_host` unless that is empty. The caller
//! sets the time limit. Fails with unavailable, or with invalid_input when `local_host` is no
//! address.
runtime::Task<Result<boost::asio::ip::tcp::socket>> dial(std::string host, std::uint16_t port,
                                                         std::string local_host);

//! Options that a connection of ours has: small messages leave at once, and little waits in the
//! system's buffer, where nothing could overtake it.
void tune(boost::asio::ip::tcp::socket& socket);

//! "192.0.2.7:8098", "[2001:db8::7]:8098"
std::string name_of(std::string_view host, std::uint16_t port);

} // namespace rustchain::p2p
