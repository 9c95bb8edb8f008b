// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Draws icons and avatars at the asked size, smooth under every renderer.
#pragma once

#include <QQuickImageProvider>

namespace rustchain::controls {

//! Serves image://rustchain/icon/<name>/<aarrggbb> and image://rustchain/avatar/<six colours>.
//! An id it does not know gives a null image, which Image reports as an error.
class DrawnImages : public QQuickImageProvider {
public:
    DrawnImages() : QQuickImageProvider(QQuickImageProvider::Image) {}

    static QString name();

    QImage requestImage(const QString& id, QSize* size, const QSize& requested_size) override;
};

} // namespace rustchain::controls
