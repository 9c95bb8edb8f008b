// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system clipboard, for copy buttons.
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace rustchain::controls {

//! Puts plain text on the clipboard and reads it back.
class Clipboard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE void copy(const QString& text);

    //! What the clipboard holds; may differ from what was copied when another program changed it.
    Q_INVOKABLE QString text() const;
};

} // namespace rustchain::controls
