// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Notices outside the window: org.freedesktop.Notifications, or the tray.
#include "app/gui/desktop/notifier.hpp"

#include <QSystemTrayIcon>

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace rustchain::gui {
namespace {

constexpr int kShownMs = 10'000;
constexpr int kMostStanding = 64;

#if defined(Q_OS_LINUX)
const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kDefaultAction = QStringLiteral("default");
#endif

} // namespace

Notifier::Notifier(QSystemTrayIcon* tray, QObject* parent) : QObject(parent), tray_(tray) {
#if defined(Q_OS_LINUX)
    auto bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                SLOT(on_action(uint, QString)));
    bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                SLOT(on_closed(uint, uint)));
#endif
    if (tray_ != nullptr)
        connect(tray_, &QSystemTrayIcon::messageClicked, this,
                [this] { Q_EMIT clicked(tray_link_); });
}

void Notifier::show(const QString& title, const QString& text, const QString& link) {
#if defined(Q_OS_LINUX)
    auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        auto notice =
            QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
        // Servers may read the body as markup.
        notice << QStringLiteral("RustChain") << uint(0) << QStringLiteral("org.rustchain.Desktop")
               << title << text.toHtmlEscaped() << QStringList{kDefaultAction, tr("Open")}
               << QVariantMap{{QStringLiteral("desktop-entry"),
                               QStringLiteral("org.rustchain.Desktop")}}
               << kShownMs;
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(notice), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, title, text, link](QDBusPendingCallWatcher* answered) {
                    answered->deleteLater();
                    const QDBusPendingReply<uint> id = *answered;
                    if (!id.isValid())
                        return show_by_tray(title, text, link);
                    if (links_.size() >= kMostStanding)
                        links_.clear();
                    links_.insert(id.value(), link);
                });
        return;
    }
#endif
    show_by_tray(title, text, link);
}

void Notifier::show_by_tray(const QString& title, const QString& text, const QString& link) {
    if (tray_ == nullptr || !tray_->isVisible())
        return;
    tray_link_ = link;
    tray_->showMessage(title, text, tray_->icon(), kShownMs);
}

void Notifier::on_action(uint id, const QString&) {
    // Other programs' notices are told of too.
    if (const auto found = links_.constFind(id); found != links_.constEnd())
        Q_EMIT clicked(*found);
}

void Notifier::on_closed(uint id, uint) {
    links_.remove(id);
}

} // namespace rustchain::gui
