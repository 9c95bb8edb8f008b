// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Follows the bounties that the selected wallet takes part in, locked or not, and tells what is
// news.
#pragma once

#include "app/gui/bounties/own/own_bounties.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class BountyWatch : public QObject {
    Q_OBJECT

public:
    //! Both must outlive it.
    BountyWatch(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    //! Nothing while the wallet is locked or the chain is not read: then nothing is known.
    const OwnBounties* own() const;
    //! Held for bounties that this wallet sponsors; nothing: not known.
    std::optional<Amount> escrow() const;

Q_SIGNALS:
    void changed();

private:
    void look();
    void take(const bounty::BountyBoardPtr& board);
    void read_steps();
    void tell(const OwnBounties& before);
    std::set<Address> addresses() const;

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    std::set<Address> addresses_;  //!< whose own_ is
    bounty::BountyBoardPtr board_; //!< that own_ was read from
    std::optional<OwnBounties> own_;
    std::set<BountyId> asked_; //!< whose steps were asked for since board_
    bool is_unlocked_ = false;
};

} // namespace rustchain::gui
