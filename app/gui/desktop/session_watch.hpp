// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When the machine is about to sleep or the session is locked.
#pragma once

#include <QObject>

namespace rustchain::gui {

//! Listens to logind on the system bus and to the session's screen saver. Nothing happens where
//! there is neither.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QObject* parent = nullptr);

Q_SIGNALS:
    //! Nobody looks at the window from now on.
    void left();

private Q_SLOTS:
    void prepare_for_sleep(bool is_about_to_sleep);
    void screen_saver_changed(bool is_active);
};

} // namespace rustchain::gui
