// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The servers as the window's thread sees them.
#include "app/gui/remote/server_watch.hpp"

#include <algorithm>

namespace rustchain::gui {

using remote::ServerFault;

bool has_lied(const remote::ServerView& server) {
    return std::ranges::any_of(server.warnings, [](const wallet::ServerWarning& warning) {
        return warning.fault != ServerFault::unreachable &&
               warning.fault != ServerFault::old_head && warning.fault != ServerFault::stale_head;
    });
}

ServerWatch::ServerWatch(BridgeRequests& requests, const std::vector<std::string>& names,
                         QObject* parent)
    : QObject(parent), requests_(requests) {
    for (const std::string& name : names) {
        names_.append(QString::fromStdString(name));
        views_.push_back({.name = name});
    }
}

std::size_t ServerWatch::answering() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(views_, &remote::ServerView::is_answering));
}

bool ServerWatch::is_deceived() const {
    return is_offline() && std::ranges::any_of(views_, has_lied);
}

void ServerWatch::attach(remote::VerifiedChainClient& client) {
    client_ = &client;
    look();
}

void ServerWatch::look() {
    if (client_ == nullptr || is_looking_)
        return;
    is_looking_ = true;
    requests_.ask(client_->servers(), this, [this](std::vector<remote::ServerView>&& views) {
        is_looking_ = false;
        // Before any of them spoke or failed nothing is known.
        const bool has_news = std::ranges::any_of(views, [](const remote::ServerView& view) {
            return view.is_answering || !view.warnings.empty();
        });
        if (views == views_ && has_asked_ == (has_asked_ || has_news))
            return;
        has_asked_ = has_asked_ || has_news;
        views_ = std::move(views);
        Q_EMIT changed();
    });
}

} // namespace rustchain::gui
