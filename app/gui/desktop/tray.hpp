// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The program's place in the desktop's tray, where there is one.
#pragma once

#include "app/gui/mining/mining_view_model.hpp"
#include "app/gui/shell/shell_view_model.hpp"

#include <QMenu>
#include <QSystemTrayIcon>

namespace rustchain::gui {

//! Its icon says by shape what goes on: running (the mark alone), syncing (a part of a ring),
//! attention (a bar with a dot), offline (an empty ring).
class Tray : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { running, syncing, attention, offline };

    //! All must outlive it.
    Tray(NodeBridge& bridge, ShellViewModel& shell, MiningViewModel& mining,
         QObject* parent = nullptr);

    //! Whether closing the window leaves a way back to it.
    bool is_there() const { return icon_.isVisible(); }
    QSystemTrayIcon& icon() { return icon_; }
    static QIcon picture(State state);

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void refresh();
    State state() const;
    QString tip() const;

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    MiningViewModel& mining_;
    QSystemTrayIcon icon_;
    QMenu menu_;
    QAction* pause_ = nullptr;
    QAction* lock_ = nullptr;
    std::optional<State> shown_;
};

} // namespace rustchain::gui
