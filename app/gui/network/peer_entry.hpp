// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A peer's address as somebody types it.
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace rustchain::gui {

inline constexpr std::uint16_t kPeerPort = 8098;

//! "host", "host:port", an IPv6 address or "[address]:port", as "host:port" with the usual port
//! where none is typed; nothing when it is none of these.
std::optional<std::string> read_peer_entry(const QString& text);

} // namespace rustchain::gui
