// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The page of bounties: which tab shows, or which bounty.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class BountiesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Tab tab READ tab NOTIFY tabChanged)
    //! One bounty shows in place of the tabs.
    Q_PROPERTY(bool detailShown READ isDetailShown NOTIFY placeChanged)

public:
    enum Tab { Board, MyWork, MyPayouts, PostedByMe };
    Q_ENUM(Tab)

    BountiesViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    Tab tab() const { return tab_; }
    bool isDetailShown() const { return is_shown() && !shell_.place().isEmpty(); }

    Q_INVOKABLE void chooseTab(int tab);
    //! Shows the bounty of this number; back leads where one came from.
    Q_INVOKABLE void open(const QString& number);

Q_SIGNALS:
    void tabChanged();
    void placeChanged();

private:
    bool is_shown() const { return shell_.page() == QLatin1String("bounties"); }

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    Tab tab_ = Board;
};

} // namespace rustchain::gui
