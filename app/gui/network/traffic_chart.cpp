// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The traffic of the node as a chart shows it.
#include "app/gui/network/traffic_chart.hpp"

#include "app/gui/format/time_format.hpp"
#include "app/gui/network/network_words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QtNumeric>

#include <algorithm>

namespace rustchain::gui {
namespace {

using Line = std::vector<std::optional<TrafficRate>>;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

double highest_of(const Line& line) {
    double highest = 0;
    for (const auto& each : line)
        if (each)
            highest = std::max({highest, each->in, each->out});
    return highest;
}

QString point_text(const std::optional<TrafficRate>& rate, TimestampMs age_ms) {
    const QString when =
        age_ms == 0 ? Catalogue::tr("now") : Catalogue::tr("%1 ago").arg(span_text(age_ms));
    return rate ? Catalogue::tr("%1: in %2, out %3")
                      .arg(when, rate_text(rate->in), rate_text(rate->out))
                : Catalogue::tr("%1: not measured").arg(when);
}

QString summary_of(const Line& line) {
    std::optional<TrafficRate> lowest;
    TrafficRate highest;
    TrafficRate last;
    for (const auto& each : line) {
        if (!each)
            continue;
        lowest = lowest ? TrafficRate{.in = std::min(lowest->in, each->in),
                                      .out = std::min(lowest->out, each->out)}
                        : *each;
        highest = {.in = std::max(highest.in, each->in), .out = std::max(highest.out, each->out)};
        last = *each;
    }
    if (!lowest)
        return Catalogue::tr("Not measured yet");
    return Catalogue::tr("In: lowest %1, highest %2, last %3. Out: lowest %4, highest %5, last %6.")
        .arg(rate_text(lowest->in), rate_text(highest.in), rate_text(last.in),
             rate_text(lowest->out), rate_text(highest.out), rate_text(last.out));
}

//! A line at a round rate: "10 MB/s", not "10.0 MB/s".
QVariantMap level(double position, double rate) {
    const QString zero = QLocale().decimalPoint() + QStringLiteral("0 ");
    return {{QStringLiteral("position"), position},
            {QStringLiteral("text"), rate_text(rate).replace(zero, QStringLiteral(" "))}};
}

} // namespace

TrafficChart traffic_chart(const TrafficHistory& history, TrafficHistory::Span span,
                           TimestampMs now_ms) {
    const Line line = history.line(span, now_ms);
    const double top = round_rate_above(highest_of(line));
    TrafficChart chart;
    const TimestampMs step = TrafficHistory::length_ms(span) / line.size();
    for (std::size_t i = 0; i < line.size(); ++i) {
        chart.in.append(line[i] ? line[i]->in / top : qQNaN());
        chart.out.append(line[i] ? line[i]->out / top : qQNaN());
        chart.points.append(point_text(line[i], (line.size() - 1 - i) * step));
    }
    chart.summary = summary_of(line);
    chart.levels = {level(0, 0), level(0.5, top / 2), level(1, top)};
    chart.dates = {Catalogue::tr("%1 ago").arg(span_text(TrafficHistory::length_ms(span))),
                   Catalogue::tr("now")};
    return chart;
}

} // namespace rustchain::gui
