// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bars of a chart.
#include "qml/controls/bar_plot.hpp"

#include <QPainter>
#include <QtNumeric>

#include <algorithm>
#include <cmath>

namespace rustchain::controls {

namespace {

constexpr qsizetype kMostBars = 300;

struct Bar {
    qreal value = 0;
    bool marked = false;
};

QList<Bar> bars_of(const QList<qreal>& values, const QList<int>& marked) {
    QList<Bar> bars;
    const qsizetype count = std::min(values.size(), kMostBars);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype first = i * values.size() / count;
        const qsizetype last = (i + 1) * values.size() / count;
        Bar bar{.value = values.at(first)};
        for (qsizetype k = first; k < last; ++k) {
            bar.value = qIsNaN(bar.value) ? values.at(k) : std::fmax(bar.value, values.at(k));
            bar.marked = bar.marked || marked.contains(static_cast<int>(k));
        }
        bars.append(bar);
    }
    return bars;
}

} // namespace

BarPlot::BarPlot(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &BarPlot::changed, this, [this] { update(); });
}

void BarPlot::paint(QPainter* painter) {
    const QList<Bar> bars = bars_of(values_, marked_);
    if (bars.isEmpty()) {
        return;
    }
    const qreal pitch = (width() + gap_) / static_cast<qreal>(bars.size());
    const qreal breadth = std::max(pitch - gap_, pitch / 2);
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars.at(i);
        if (qIsNaN(bar.value)) {
            continue;
        }
        const qreal tall = std::max(std::clamp(bar.value, 0.0, 1.0) * height(), shortest_);
        const QRectF area(pitch * static_cast<qreal>(i), height() - tall, breadth, tall);
        painter->setBrush(bar.marked ? mark_color_ : color_);
        const qreal radius = std::min({rounding_, breadth / 2, tall / 2});
        painter->drawRoundedRect(area, radius, radius);
    }
}

} // namespace rustchain::controls
