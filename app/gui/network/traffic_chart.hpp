// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The traffic of the node as a chart shows it.
#pragma once

#include "app/gui/network/traffic_history.hpp"

#include <QStringList>
#include <QVariant>

namespace rustchain::gui {

//! Lines from 0 to 1, NaN for a gap; the oldest point first.
struct TrafficChart {
    QList<qreal> in;
    QList<qreal> out;
    QStringList points;  //!< each point in a sentence
    QString summary;     //!< lowest, highest and last
    QVariantList levels; //!< {position, text}
    QStringList dates;   //!< under the first and the last point
};

TrafficChart traffic_chart(const TrafficHistory& history, TrafficHistory::Span span,
                           TimestampMs now_ms);

} // namespace rustchain::gui
