// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A QR code of a text.
#include "app/gui/receive/qr_code.hpp"

#include <QPainter>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace rustchain::gui {
namespace {

constexpr int kQuietZone = 4;

} // namespace

QImage qr_image(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(utf8.size()),
                          reinterpret_cast<const unsigned char*>(utf8.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    QImage image(width + 2 * kQuietZone, width + 2 * kQuietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x)
            if ((code->data[y * width + x] & 1) != 0)
                image.setPixel(x + kQuietZone, y + kQuietZone, qRgb(0, 0, 0));
    return image;
}

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(false);
    setOpaquePainting(true);
}

void QrCode::setText(const QString& text) {
    if (text == text_)
        return;
    text_ = text;
    image_ = qr_image(text);
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter* painter) {
    const QRectF whole(0, 0, width(), height());
    painter->fillRect(whole, Qt::white);
    if (image_.isNull())
        return;
    // Whole pixels a module: a camera reads sharp edges best.
    const int scale = std::max(1, static_cast<int>(std::min(width(), height())) / image_.width());
    const QSizeF size(image_.width() * scale, image_.height() * scale);
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(corner.toPoint(), size), image_);
}

} // namespace rustchain::gui
