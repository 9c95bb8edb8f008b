// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The servers that are asked in place of a node, as the window's thread sees them.
#pragma once

#include "app/gui/bridge_requests.hpp"
#include "core/remote/verified_chain_client.hpp"

#include <QObject>
#include <QStringList>

namespace rustchain::gui {

class ServerWatch : public QObject {
    Q_OBJECT

public:
    //! `requests` must outlive it.
    ServerWatch(BridgeRequests& requests, const std::vector<std::string>& names,
                QObject* parent = nullptr);

    //! In the order they were named; before the first answer their addresses alone.
    const std::vector<remote::ServerView>& views() const { return views_; }
    std::size_t answering() const;
    //! As they were chosen.
    const QStringList& names() const { return names_; }
    //! They were asked, and none gives an answer that can be proven.
    bool is_offline() const { return has_asked_ && answering() == 0; }
    //! Somebody lied, and nobody is left who does not: nothing new can be believed.
    bool is_deceived() const;

    //! `client` must stay until the requests are joined.
    void attach(remote::VerifiedChainClient& client);
    void detach() { client_ = nullptr; }
    //! Asks for news of the servers; once a second.
    void look();

Q_SIGNALS:
    void changed();

private:
    BridgeRequests& requests_;
    remote::VerifiedChainClient* client_ = nullptr;
    QStringList names_;
    std::vector<remote::ServerView> views_;
    bool is_looking_ = false;
    bool has_asked_ = false;
};

//! Whether the server gave a false answer; a server that is silent or behind did not.
bool has_lied(const remote::ServerView& server);

} // namespace rustchain::gui
