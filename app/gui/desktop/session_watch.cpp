// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When the machine is about to sleep or the session is locked.
#include "app/gui/desktop/session_watch.hpp"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#endif

namespace rustchain::gui {

SessionWatch::SessionWatch(QObject* parent) : QObject(parent) {
#if defined(Q_OS_LINUX)
    QDBusConnection::systemBus().connect(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(prepare_for_sleep(bool)));
    // GNOME has a name of its own for the same signal.
    for (const QString& name :
         {QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("org.gnome.ScreenSaver")})
        QDBusConnection::sessionBus().connect(QString(), QString(), name,
                                              QStringLiteral("ActiveChanged"), this,
                                              SLOT(screen_saver_changed(bool)));
#endif
}

void SessionWatch::prepare_for_sleep(bool is_about_to_sleep) {
    if (is_about_to_sleep)
        Q_EMIT left();
}

void SessionWatch::screen_saver_changed(bool is_active) {
    if (is_active)
        Q_EMIT left();
}

} // namespace rustchain::gui
