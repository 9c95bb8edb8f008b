// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Notices outside the window.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSystemTrayIcon;

namespace rustchain::gui {

//! Over the desktop's notification service where there is one (Linux), else by the tray's icon.
class Notifier : public QObject {
    Q_OBJECT

public:
    //! `tray` may be null; else it must outlive this.
    explicit Notifier(QSystemTrayIcon* tray, QObject* parent = nullptr);

    //! Plain text. `link` is the place in the window that a click opens.
    void show(const QString& title, const QString& text, const QString& link);

Q_SIGNALS:
    void clicked(const QString& link);

private Q_SLOTS:
    void on_action(uint id, const QString& action);
    void on_closed(uint id, uint reason);

private:
    void show_by_tray(const QString& title, const QString& text, const QString& link);

    QSystemTrayIcon* tray_;
    QHash<uint, QString> links_; //!< of the notices that stand
    QString tray_link_;
};

} // namespace rustchain::gui
