// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One arc of a ring.
#pragma once

#include <QColor>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace rustchain::controls {

//! An arc with flat ends along the edge of the item, clockwise from the top, in degrees.
//! Hatched draws two thin arcs in place of one, so that it differs in shape and not in colour
//! alone.
class Arc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal start MEMBER start_ NOTIFY changed)
    Q_PROPERTY(qreal sweep MEMBER sweep_ NOTIFY changed)
    Q_PROPERTY(qreal thickness MEMBER thickness_ NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
    Q_PROPERTY(bool hatched MEMBER hatched_ NOTIFY changed)

public:
    explicit Arc(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    qreal start_ = 0;
    qreal sweep_ = 360;
    qreal thickness_ = 1;
    QColor color_;
    bool hatched_ = false;
};

} // namespace rustchain::controls
