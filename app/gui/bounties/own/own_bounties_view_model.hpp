// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties of this wallet: what it works on, what it is paid, what it pays for, and a new one.
#pragma once

#include "app/gui/bounties/own/bounty_post_entry.hpp"
#include "app/gui/bounties/own/bounty_watch.hpp"
#include "app/gui/bounties/own/own_bounty_rows.hpp"

namespace rustchain::gui {

class OwnBountiesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! The chain was read; without it the lists are empty.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(rustchain::gui::OwnBountyRows* work READ work CONSTANT)
    Q_PROPERTY(rustchain::gui::OwnBountyRows* payouts READ payouts CONSTANT)
    Q_PROPERTY(rustchain::gui::OwnBountyRows* posted READ posted CONSTANT)
    //! Those whose next move is this wallet's.
    Q_PROPERTY(rustchain::gui::OwnBountyRows* needed READ needed CONSTANT)
    //! How many need this wallet; empty: none.
    Q_PROPERTY(QString neededText READ neededText NOTIFY changed)
    Q_PROPERTY(rustchain::gui::BountyPostEntry* post READ post CONSTANT)

public:
    OwnBountiesViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    bool isKnown() const { return watch_.own() != nullptr; }
    OwnBountyRows* work() { return &work_; }
    OwnBountyRows* payouts() { return &payouts_; }
    OwnBountyRows* posted() { return &posted_; }
    OwnBountyRows* needed() { return &needed_; }
    QString neededText() const;
    BountyPostEntry* post() { return &post_; }
    //! See BountyWatch.
    std::optional<Amount> escrow() const { return watch_.escrow(); }

Q_SIGNALS:
    void changed();

private:
    void show();

    NodeBridge& bridge_;
    BountyWatch watch_;
    OwnBountyRows work_{OwnBountyRows::Work};
    OwnBountyRows payouts_{OwnBountyRows::Payouts};
    OwnBountyRows posted_{OwnBountyRows::Posted};
    OwnBountyRows needed_{OwnBountyRows::Needed};
    BountyPostEntry post_;
};

} // namespace rustchain::gui
