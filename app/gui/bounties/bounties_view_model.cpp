// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The page of bounties.
#include "app/gui/bounties/bounties_view_model.hpp"

#include <algorithm>

namespace rustchain::gui {

BountiesViewModel::BountiesViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(&shell_, &ShellViewModel::placeChanged, this, &BountiesViewModel::placeChanged);
}

void BountiesViewModel::chooseTab(int tab) {
    tab_ = static_cast<Tab>(std::clamp<int>(tab, Board, PostedByMe));
    Q_EMIT tabChanged();
}

void BountiesViewModel::open(const QString& number) {
    shell_.open(QStringLiteral("bounties/") + number);
}

} // namespace rustchain::gui
