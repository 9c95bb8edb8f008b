// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One window a data folder. A link is one line; the answer is one line.
#include "app/gui/desktop/single_instance.hpp"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace rustchain::gui {
namespace {

constexpr int kPatienceMs = 2000;
constexpr int kMostWaiting = 8;
const QByteArray kTaken = QByteArrayLiteral("taken\n");

QString socket_of(const QString& data_folder) {
    // Short, whatever the folder: a socket's path has 107 bytes at most.
    const QByteArray mark = QCryptographicHash::hash(QDir(data_folder).absolutePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    const QString name = QStringLiteral("rustchain-") + QString::fromLatin1(mark.toHex().left(16));
#if defined(Q_OS_UNIX)
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1Char('/') +
           name;
#else
    return name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& data_folder, QObject* parent)
    : QObject(parent), name_(socket_of(data_folder)) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    server_.setMaxPendingConnections(kMostWaiting);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection())
            take(socket);
    });
}

bool SingleInstance::hand_over(const QString& link) const {
    QLocalSocket socket;
    socket.connectToServer(name_);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QString line = link;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    socket.write(line.toUtf8().left(kMostLinkBytes) + '\n');
    while (socket.bytesAvailable() < kTaken.size())
        if (!socket.waitForReadyRead(kPatienceMs))
            return false;
    return socket.readLine(kTaken.size() + 1) == kTaken;
}

bool SingleInstance::listen() {
    // Nobody answered on it: what lies there is left from a program that was killed.
    QLocalServer::removeServer(name_);
    return server_.listen(name_);
}

void SingleInstance::take(QLocalSocket* socket) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(kPatienceMs, socket, [socket] { socket->abort(); });
    auto read = [this, socket] {
        if (socket->bytesAvailable() > kMostLinkBytes + 1)
            return socket->abort();
        if (!socket->canReadLine())
            return;
        const QString link = QString::fromUtf8(socket->readLine(kMostLinkBytes + 2)).trimmed();
        socket->write(kTaken);
        socket->disconnectFromServer();
        Q_EMIT asked(link);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace rustchain::gui
