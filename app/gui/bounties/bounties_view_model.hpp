// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The page of bounties: which tab shows, or which bounty.
#pragma once

#include "app/gui/bounties/board_view_model.hpp"
#include "app/gui/bounties/bounty_item.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class BountiesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Tab tab READ tab NOTIFY tabChanged)
    //! One bounty shows in place of the tabs.
    Q_PROPERTY(bool detailShown READ isDetailShown NOTIFY placeChanged)
    Q_PROPERTY(rustchain::gui::BoardViewModel* board READ board CONSTANT)
    Q_PROPERTY(rustchain::gui::BountyItem* bounty READ bounty CONSTANT)

public:
    enum Tab { Board, MyWork, MyPayouts, PostedByMe };
    Q_ENUM(Tab)

    BountiesViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    Tab tab() const { return tab_; }
    bool isDetailShown() const { return is_shown() && !shell_.place().isEmpty(); }
    BoardViewModel* board() { return &board_; }
    BountyItem* bounty() { return &bounty_; }

    Q_INVOKABLE void chooseTab(int tab);
    //! Shows the bounty of this number; back leads where one came from.
    Q_INVOKABLE void open(const QString& number);
    //! Leads to a place in this window: "explorer/transaction/…".
    Q_INVOKABLE void go(const QString& place);
    //! Hands a link to the browser, if it is one that was shown as such.
    Q_INVOKABLE void openLink(const QString& url);
    //! The link of the terms lies on the clipboard.
    Q_INVOKABLE void tellCopied();
    //! The host of a link, to be asked about; empty when it cannot be opened.
    Q_INVOKABLE QString hostOf(const QString& url) const;

Q_SIGNALS:
    void tabChanged();
    void placeChanged();

private:
    void follow_place();
    void follow_chain();
    bool is_shown() const { return shell_.page() == QLatin1String("bounties"); }

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    BoardViewModel board_;
    BountyItem bounty_;
    Tab tab_ = Board;
};

} // namespace rustchain::gui
