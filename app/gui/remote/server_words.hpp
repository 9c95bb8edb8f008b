// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What servers are called and what they did, in the window's own words: never in theirs.
#pragma once

#include "core/remote/server_seats.hpp"

#include <QString>
#include <QStringList>

namespace rustchain::gui {

//! "node.example:8099" of "https://node.example:8099".
QString server_host(const std::string& url);
//! "node.example:8099 sent a wrong proof."
QString server_fault_text(const std::string& url, remote::ServerFault fault);

//! A list of servers as somebody typed it, one a line.
struct TypedServers {
    std::vector<std::string> urls;
    QStringList problems; //!< a sentence for each line that cannot be used

    bool is_good() const { return problems.isEmpty() && !urls.empty(); }
};

//! `may_be_plain`: http:// is taken for any machine; otherwise on the dev network for this one.
TypedServers read_servers(const QString& text, const std::string& network, bool may_be_plain);

} // namespace rustchain::gui
