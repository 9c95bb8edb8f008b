// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system clipboard, for copy buttons.
#include "qml/controls/clipboard.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace rustchain::controls {

void Clipboard::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

QString Clipboard::text() const {
    return QGuiApplication::clipboard()->text();
}

} // namespace rustchain::controls
