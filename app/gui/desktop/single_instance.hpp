// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One window a data folder: a second start hands its link to the first and ends.
#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace rustchain::gui {

//! The longest payment link that is handed over.
inline constexpr qsizetype kMostLinkBytes = 4096;

class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& data_folder, QObject* parent = nullptr);

    //! Gives `link` (may be empty) to the program that has this folder; false when there is none.
    bool hand_over(const QString& link) const;
    //! Where links are taken.
    const QString& socket() const { return name_; }
    //! Takes links from later starts. False, with nothing taken, when the system allows no socket.
    bool listen();

Q_SIGNALS:
    //! The program was started again; `link` is foreign text, perhaps empty.
    void asked(const QString& link);

private:
    void take(QLocalSocket* socket);

    QString name_; //!< of the socket, in a folder of this user alone
    QLocalServer server_;
};

} // namespace rustchain::gui
