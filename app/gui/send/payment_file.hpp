// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment on its way to another machine: as a file, and as a QR code when it is short enough.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class PaymentFile : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! What the QR code holds; empty: it would be too dense for a camera.
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool busy READ is_busy NOTIFY changed)
    //! Where it lies; empty: nowhere yet.
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit PaymentFile(NodeBridge& bridge, QObject* parent = nullptr)
        : QObject(parent), bridge_(bridge) {}

    const QString& code() const { return code_; }
    const QString& path() const { return path_; }
    bool is_busy() const { return is_busy_; }
    const QString& savedTo() const { return saved_to_; }
    const QString& problem() const { return problem_; }

    //! Another content, with a proposal for the file's name.
    void set(const std::string& content, const QString& name);
    void clear();

    Q_INVOKABLE void editPath(const QString& path);
    //! Writes a new file, whole or not at all.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();

private:
    NodeBridge& bridge_;
    std::string content_;
    QString code_;
    QString path_;
    QString saved_to_;
    QString problem_;
    bool is_busy_ = false;
    std::uint64_t question_ = 0; //!< only the newest answer counts
};

} // namespace rustchain::gui
