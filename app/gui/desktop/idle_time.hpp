// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long ago somebody used the keyboard or the pointer anywhere in this session.
#pragma once

#include <QObject>

#include <chrono>

namespace rustchain::gui {

//! Asks X11 (its screen saver extension), or GNOME under Wayland (its idle monitor on the session
//! bus). Other sessions tell nobody: then nothing is ever known.
class IdleTime : public QObject {
    Q_OBJECT

public:
    explicit IdleTime(QObject* parent = nullptr) : QObject(parent) {}

    //! Answers with known(), at once or later, or not at all.
    void ask();

Q_SIGNALS:
    void known(std::chrono::seconds idle);

private:
    void ask_gnome();
};

} // namespace rustchain::gui
