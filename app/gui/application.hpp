// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The window's root: it owns node, bridge and view-models, shows the window, and ends all in order.
#pragma once

#include "app/gui/desktop/desktop.hpp"
#include "app/gui/languages.hpp"
#include "app/gui/node_host.hpp"
#include "app/gui/pages.hpp"

#include <QQmlApplicationEngine>

namespace rustchain::gui {

class Application : public QObject {
    Q_OBJECT

public:
    //! A QGuiApplication must exist.
    explicit Application(NodeHostConfig config, QObject* parent = nullptr);
    //! After ended(), or without start().
    ~Application() override;

    //! Shows the window, or keeps it in the tray or minimised, and starts the core. False: the
    //! window could not be loaded.
    bool start(bool is_minimised = false);
    //! Saves the chain state in the background; then ended().
    void quit();

    NodeBridge& bridge() { return bridge_; }
    ShellViewModel& shell() { return shell_; }
    Preferences& preferences() { return preferences_; }
    Pages& pages() { return pages_; }
    Desktop& desktop() { return desktop_; }
    NodeHost& host() { return host_; }
    //! After ended(): the program is to be started again.
    bool wants_restart() const { return wants_restart_; }
    //! The window; null before start().
    QObject* window() const;

Q_SIGNALS:
    void ended();

protected:
    //! Sees the keyboard and the pointer, for the idle lock; and the window's closing.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow_host();
    //! Makes the node that was chosen, unless there is one.
    void make_chosen_node();

    Preferences preferences_;
    Languages languages_;
    NodeHost host_;
    NodeBridge bridge_;
    ShellViewModel shell_;
    MiningSwitch mining_;
    Pages pages_;
    Desktop desktop_;
    QElapsedTimer touched_;
    bool is_quitting_ = false;
    bool has_ended_ = false;
    bool wants_restart_ = false;
    QQmlApplicationEngine engine_; // first to go: it uses all of the above
};

struct StartOptions {
    NodeHostConfig host;
    QString link; //!< to pay, or empty; foreign text
    bool is_minimised = false;
    bool renders_in_software = false;
};

//! Reads the options of the command line; on a mistake, or --help, prints and gives the exit code.
Result<StartOptions, int> read_command_line(const QStringList& arguments);

} // namespace rustchain::gui
