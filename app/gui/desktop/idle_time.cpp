// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long ago somebody used this session: from X11 or from GNOME.
#include "app/gui/desktop/idle_time.hpp"

#include <QGuiApplication>

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <xcb/screensaver.h>

#include <cstdlib>
#include <memory>
#include <optional>
#endif

namespace rustchain::gui {

#if defined(Q_OS_LINUX)
namespace {

//! Under Wayland an X server only hears what is typed into its own windows.
bool is_x11_session() {
    return QGuiApplication::platformName() == QLatin1String("xcb") &&
           qgetenv("XDG_SESSION_TYPE") != "wayland";
}

std::optional<std::chrono::seconds> ask_x11() {
    auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t* server = x11 == nullptr ? nullptr : x11->connection();
    if (server == nullptr)
        return std::nullopt;
    const auto* extension = xcb_get_extension_data(server, &xcb_screensaver_id);
    if (extension == nullptr || extension->present == 0)
        return std::nullopt;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
    const auto question = xcb_screensaver_query_info(server, root);
    std::unique_ptr<xcb_screensaver_query_info_reply_t, decltype(&std::free)> answer(
        xcb_screensaver_query_info_reply(server, question, nullptr), &std::free);
    if (answer == nullptr)
        return std::nullopt;
    return std::chrono::seconds(answer->ms_since_user_input / 1000);
}

} // namespace

void IdleTime::ask() {
    if (!is_x11_session())
        return ask_gnome();
    if (auto idle = ask_x11())
        Q_EMIT known(*idle);
}

void IdleTime::ask_gnome() {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto question = QDBusMessage::createMethodCall(
        QStringLiteral("org.gnome.Mutter.IdleMonitor"),
        QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core"),
        QStringLiteral("org.gnome.Mutter.IdleMonitor"), QStringLiteral("GetIdletime"));
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* answered) {
                answered->deleteLater();
                const QDBusPendingReply<quint64> milliseconds = *answered;
                if (milliseconds.isValid())
                    Q_EMIT known(std::chrono::seconds(milliseconds.value() / 1000));
            });
}
#else
// Windows and macOS tell the miner itself.
void IdleTime::ask() {}
void IdleTime::ask_gnome() {}
#endif

} // namespace rustchain::gui
