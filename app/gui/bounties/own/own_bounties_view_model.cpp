// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties of this wallet.
#include "app/gui/bounties/own/own_bounties_view_model.hpp"

#include "app/gui/format/amount_format.hpp"

namespace rustchain::gui {

OwnBountiesViewModel::OwnBountiesViewModel(NodeBridge& bridge, ShellViewModel& shell,
                                           QObject* parent)
    : QObject(parent), bridge_(bridge), watch_(bridge, shell), post_(bridge, shell) {
    connect(&watch_, &BountyWatch::changed, this, [this] {
        show();
        Q_EMIT changed();
    });
    connect(&bridge_, &NodeBridge::secondPassed, this, &OwnBountiesViewModel::show);
}

QString OwnBountiesViewModel::neededText() const {
    return needed_.count() == 0 ? QString()
                                : count_text(static_cast<std::uint64_t>(needed_.count()));
}

void OwnBountiesViewModel::show() {
    for (OwnBountyRows* rows : {&work_, &payouts_, &posted_, &needed_})
        rows->show(watch_.own(), bridge_.now_ms());
}

} // namespace rustchain::gui
