// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bars of a chart.
#pragma once

#include <QColor>
#include <QList>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace rustchain::controls {

//! Draws one bar per value, from the bottom; 0 is nothing, 1 the full height, NaN a gap.
//! The bars listed in `marked` take `markColor`. More than 300 values keep the highest of each
//! bucket.
class BarPlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values MEMBER values_ NOTIFY changed)
    Q_PROPERTY(QList<int> marked MEMBER marked_ NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
    Q_PROPERTY(QColor markColor MEMBER mark_color_ NOTIFY changed)
    Q_PROPERTY(qreal gap MEMBER gap_ NOTIFY changed)
    Q_PROPERTY(qreal rounding MEMBER rounding_ NOTIFY changed)
    Q_PROPERTY(qreal shortest MEMBER shortest_ NOTIFY changed)

public:
    explicit BarPlot(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<qreal> values_;
    QList<int> marked_;
    QColor color_;
    QColor mark_color_;
    qreal gap_ = 2;
    qreal rounding_ = 1.5;
    qreal shortest_ = 2;
};

} // namespace rustchain::controls
