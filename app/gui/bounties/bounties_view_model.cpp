// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The page of bounties.
#include "app/gui/bounties/bounties_view_model.hpp"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace rustchain::gui {

BountiesViewModel::BountiesViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), board_(bridge), bounty_(bridge) {
    connect(&shell_, &ShellViewModel::placeChanged, this, &BountiesViewModel::follow_place);
    connect(&shell_, &ShellViewModel::phaseChanged, this, &BountiesViewModel::follow_place);
    connect(&bridge_, &NodeBridge::chainChanged, this, &BountiesViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &BountiesViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::secondPassed, this, &BountiesViewModel::follow_chain);
}

void BountiesViewModel::chooseTab(int tab) {
    tab_ = static_cast<Tab>(std::clamp<int>(tab, Board, PostedByMe));
    Q_EMIT tabChanged();
}

void BountiesViewModel::open(const QString& number) {
    shell_.open(QStringLiteral("bounties/") + number);
}

void BountiesViewModel::go(const QString& place) {
    shell_.open(place);
}

QString BountiesViewModel::hostOf(const QString& url) const {
    return link_host(url);
}

void BountiesViewModel::tellCopied() {
    shell_.notify(tr("Link copied"), QStringLiteral("copy"));
}

void BountiesViewModel::openLink(const QString& url) {
    if (!link_host(url).isEmpty())
        QDesktopServices::openUrl(QUrl(url, QUrl::StrictMode));
}

void BountiesViewModel::follow_place() {
    bool is_number = false;
    const qulonglong number = shell_.place().toULongLong(&is_number);
    const bool is_open = shell_.phase() == ShellViewModel::Open;
    if (!is_open || (is_shown() && shell_.place().isEmpty()))
        bounty_.clear();
    else if (is_shown())
        bounty_.show(is_number ? number : 0);
    follow_chain();
    Q_EMIT placeChanged();
}

void BountiesViewModel::follow_chain() {
    if (!is_shown() || shell_.phase() != ShellViewModel::Open)
        return;
    board_.follow();
    bounty_.follow();
}

} // namespace rustchain::gui
