// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the program has to do with the desktop around it: links, notices, the tray, sleep, closing,
// and what the last crash left.
#pragma once

#include "app/gui/desktop/idle_time.hpp"
#include "app/gui/desktop/notifier.hpp"
#include "app/gui/desktop/session_watch.hpp"
#include "app/gui/desktop/tray.hpp"

#include <QElapsedTimer>
#include <QPointer>
#include <QWindow>

namespace rustchain::gui {

class Desktop : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Whether a closed window can be had back from the tray; else it is minimised.
    Q_PROPERTY(bool trayThere READ is_tray_there CONSTANT)
    //! The last run crashed and nobody has looked at the report.
    Q_PROPERTY(bool crashed READ has_crashed NOTIFY crashChanged)
    Q_PROPERTY(QString crashFile READ crashFile CONSTANT)
    //! A payment link came and waits for the wallet.
    Q_PROPERTY(bool linkWaiting READ is_link_waiting NOTIFY linkChanged)

public:
    //! All must outlive it.
    Desktop(NodeBridge& bridge, ShellViewModel& shell, MiningViewModel& mining,
            Preferences& preferences, QString crash_file, QObject* parent = nullptr);

    bool is_tray_there() const { return tray_.is_there(); }
    bool has_crashed() const { return has_crashed_; }
    const QString& crashFile() const { return crash_file_; }
    bool is_link_waiting() const { return !waiting_link_.isEmpty(); }

    //! The window to hide and to bring back; lives as long as the engine.
    void use_window(QWindow* window) { window_ = window; }
    //! The window is to be closed: hides it, asks, or gives true when the program is to end.
    bool wants_quit_on_close();
    //! Shows the window; opens the link in Send, at once or when the wallet is open. Foreign text.
    void open_link(const QString& link);
    //! Somebody uses the window.
    void touch();

    //! Answers to closeAsked().
    Q_INVOKABLE void keepRunning(bool remember);
    Q_INVOKABLE void stopAndQuit(bool remember);
    Q_INVOKABLE void copyCrashReport();
    Q_INVOKABLE void forgetCrash();

Q_SIGNALS:
    void closeAsked();
    void quitRequested();
    void crashChanged();
    void linkChanged();

private:
    void leave_window();
    void show_window();
    void follow_phase();
    void tell(const QString& text, const QString& link, bool is_important);
    void look_at_time();
    void look_at_mining();
    void note_idle(std::chrono::seconds idle);

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    Preferences& preferences_;
    QString crash_file_;
    bool has_crashed_ = false;
    QString waiting_link_;
    QPointer<QWindow> window_;
    bool is_late_told_ = false;
    bool has_mining_failed_ = false;
    QElapsedTimer idle_asked_;
    IdleTime idle_;
    SessionWatch session_;
    Tray tray_;
    Notifier notifier_;
};

} // namespace rustchain::gui
