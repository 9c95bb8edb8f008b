// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One arc of a ring.
#include "qml/controls/arc.hpp"

#include <QPainter>

namespace rustchain::controls {

namespace {

// QPainter counts sixteenths of a degree, against the clock, from three o'clock.
constexpr qreal kSteps = 16;
constexpr qreal kTop = 90;
// A hatched arc is two lines this part of the thickness each.
constexpr qreal kHatchPart = 0.26;

} // namespace

Arc::Arc(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &Arc::changed, this, [this] { update(); });
}

void Arc::paint(QPainter* painter) {
    const auto draw = [&](qreal inset, qreal width) {
        const QRectF ring = boundingRect().adjusted(inset, inset, -inset, -inset);
        painter->setPen(QPen(color_, width, Qt::SolidLine, Qt::FlatCap));
        painter->drawArc(ring, qRound((kTop - start_) * kSteps), qRound(-sweep_ * kSteps));
    };
    if (hatched_) {
        const qreal width = thickness_ * kHatchPart;
        draw(width / 2, width);
        draw(thickness_ - width / 2, width);
    } else {
        draw(thickness_ / 2, thickness_);
    }
}

} // namespace rustchain::controls
