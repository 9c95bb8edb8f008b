// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Draws icons and avatars at the asked size, smooth under every renderer.
#include "qml/controls/drawn_images.hpp"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QtMath>

namespace rustchain::controls {

namespace {

constexpr int kGrid = 24;
constexpr int kLargestSide = 2048;
// How far a wedge reaches under its neighbour, so that no ground shows through the seam.
constexpr qreal kOverlapDegrees = 2.0;

QColor color_of(QStringView hex) {
    return QColor(QLatin1Char('#') + hex.toString());
}

void draw_icon(QPainter& painter, const QRectF& area, const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/rustchain/icons/%1.svg").arg(name));
    if (!color.isValid() || !file.open(QIODevice::ReadOnly)) {
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    painter.setOpacity(color.alphaF());
    QSvgRenderer(svg).render(&painter, area);
}

void draw_avatar(QPainter& painter, const QRectF& area, const QList<QStringView>& colors) {
    const QPointF centre = area.center();
    const qreal radius = area.height() / 2;
    const auto corner = [&](qreal degrees) {
        const qreal angle = qDegreesToRadians(degrees);
        return centre + QPointF(qSin(angle) * radius, -qCos(angle) * radius);
    };
    const qreal wedge = 360.0 / static_cast<qreal>(colors.size());
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < colors.size(); ++i) {
        const qreal start = wedge * static_cast<qreal>(i);
        const bool last = i + 1 == colors.size();
        const QPointF edge = corner(start + wedge);
        const QPointF under = corner(start + wedge + (last ? 0 : kOverlapDegrees));
        painter.setBrush(color_of(colors.at(i)));
        painter.drawPolygon(QPolygonF({centre, corner(start), edge, under}));
    }
}

} // namespace

QString DrawnImages::name() {
    return QStringLiteral("rustchain");
}

QImage DrawnImages::requestImage(const QString& id, QSize* size, const QSize& requested_size) {
    const QList<QStringView> parts = QStringView(id).split(u'/');
    QSize pixels = requested_size.isEmpty() ? QSize(kGrid, kGrid) : requested_size;
    pixels = pixels.boundedTo({kLargestSide, kLargestSide});
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (parts.size() == 3 && parts.at(0) == u"icon") {
        draw_icon(painter, image.rect(), parts.at(1).toString(), color_of(parts.at(2)));
    } else if (parts.size() == 2 && parts.at(0) == u"avatar") {
        draw_avatar(painter, image.rect(), parts.at(1).split(u'-'));
    } else {
        return {};
    }
    if (size != nullptr) {
        *size = pixels;
    }
    return image;
}

} // namespace rustchain::controls
