// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The line, and the soft area under it, of a chart.
#pragma once

#include <QColor>
#include <QList>
#include <QQmlEngine>
#include <QQuickPaintedItem>

namespace rustchain::controls {

//! Draws points spread evenly over the width; 0 is the bottom, 1 the top, NaN a gap.
//! More than 300 points are thinned so that peaks and dips stay visible.
class LinePlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values MEMBER values_ NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
    Q_PROPERTY(qreal lineWidth MEMBER line_width_ NOTIFY changed)
    Q_PROPERTY(bool filled MEMBER filled_ NOTIFY changed)
    Q_PROPERTY(qreal inset MEMBER inset_ NOTIFY changed)

public:
    explicit LinePlot(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    //! At most `limit` points: the lowest and highest of each bucket, in their order.
    static QList<qreal> thin(const QList<qreal>& values, qsizetype limit);

Q_SIGNALS:
    void changed();

private:
    void paint_run(QPainter& painter, const QList<QPointF>& run) const;

    QList<qreal> values_;
    QColor color_;
    qreal line_width_ = 2;
    bool filled_ = true;
    qreal inset_ = 2;
};

} // namespace rustchain::controls
