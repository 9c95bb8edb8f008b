// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is to be paid, from a QR code: in a file, in the clipboard, on the screen.
#pragma once

#include "app/gui/node_bridge.hpp"
#include "app/gui/send/qr_reader.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class QrScan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool busy READ is_busy NOTIFY changed)
    //! Why no code was read, and what to do; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit QrScan(NodeBridge& bridge, QObject* parent = nullptr)
        : QObject(parent), bridge_(bridge) {}

    bool is_busy() const { return is_busy_; }
    const QString& problem() const { return problem_; }

    Q_INVOKABLE void readFile(const QString& path);
    Q_INVOKABLE void readClipboard();
    //! Every screen, where the system lets programs see them.
    Q_INVOKABLE void readScreen();
    //! What runs does not count any more.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void found(const QString& text);

private:
    void read(QList<QImage> pictures, const QString& name);
    void begin();
    void end(const Result<QString, QrFault>& text, const QString& name);
    void refuse(const QString& problem);

    NodeBridge& bridge_;
    bool is_busy_ = false;
    QString problem_;
    std::uint64_t question_ = 0; //!< only the newest answer counts
};

} // namespace rustchain::gui
