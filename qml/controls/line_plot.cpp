// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The line, and the soft area under it, of a chart.
#include "qml/controls/line_plot.hpp"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QtNumeric>

#include <algorithm>

namespace rustchain::controls {

namespace {

constexpr qsizetype kMostPoints = 300;
constexpr qreal kAreaTopOpacity = 0.28;
constexpr qreal kAreaBottomOpacity = 0.02;

} // namespace

LinePlot::LinePlot(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &LinePlot::changed, this, [this] { update(); });
}

QList<qreal> LinePlot::thin(const QList<qreal>& values, qsizetype limit) {
    if (values.size() <= limit) {
        return values;
    }
    QList<qreal> kept;
    const qsizetype buckets = limit / 2;
    for (qsizetype i = 0; i < buckets; ++i) {
        const auto begin = values.begin() + i * values.size() / buckets;
        const auto end = values.begin() + (i + 1) * values.size() / buckets;
        if (std::any_of(begin, end, [](qreal value) { return qIsNaN(value); })) {
            kept.append(qQNaN());
            continue;
        }
        const auto [low, high] = std::minmax_element(begin, end);
        kept.append(low < high ? *low : *high);
        kept.append(low < high ? *high : *low);
    }
    return kept;
}

void LinePlot::paint(QPainter* painter) {
    const QList<qreal> points = thin(values_, kMostPoints);
    if (points.isEmpty()) {
        return;
    }
    const qreal step =
        points.size() > 1 ? (width() - 2 * inset_) / static_cast<qreal>(points.size() - 1) : 0;
    QList<QPointF> run;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const qreal value = points.at(i);
        if (qIsNaN(value)) {
            paint_run(*painter, run);
            run.clear();
            continue;
        }
        const qreal share = std::clamp(value, 0.0, 1.0);
        run.append({inset_ + step * static_cast<qreal>(i),
                    inset_ + (1 - share) * (height() - 2 * inset_)});
    }
    paint_run(*painter, run);
}

void LinePlot::paint_run(QPainter& painter, const QList<QPointF>& run) const {
    if (run.isEmpty()) {
        return;
    }
    if (run.size() == 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color_);
        painter.drawEllipse(run.first(), line_width_, line_width_);
        return;
    }
    if (filled_) {
        QPainterPath area(QPointF(run.first().x(), height()));
        for (const QPointF& point : run) {
            area.lineTo(point);
        }
        area.lineTo(run.last().x(), height());
        QLinearGradient gradient(0, 0, 0, height());
        QColor top = color_;
        QColor bottom = color_;
        top.setAlphaF(static_cast<float>(kAreaTopOpacity));
        bottom.setAlphaF(static_cast<float>(kAreaBottomOpacity));
        gradient.setColorAt(0, top);
        gradient.setColorAt(1, bottom);
        painter.fillPath(area, gradient);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color_, line_width_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(run.constData(), static_cast<int>(run.size()));
}

} // namespace rustchain::controls
