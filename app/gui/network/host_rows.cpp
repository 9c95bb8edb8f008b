// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hosts that are not connected, as rows of a table.
#include "app/gui/network/host_rows.hpp"

#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/network/network_words.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr qsizetype kLongestReason = 120;

} // namespace

QVariant HostRows::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const HostRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Host:
        return row.host;
    case Address:
        return row.address;
    case Reason:
        return row.reason;
    case Since:
        return row.since;
    case Until:
        return row.until;
    default:
        return {};
    }
}

QHash<int, QByteArray> HostRows::roleNames() const {
    return {{Host, "host"},
            {Address, "address"},
            {Reason, "reason"},
            {Since, "since"},
            {Until, "until"}};
}

void HostRows::show_bans(const std::vector<p2p::BanStatus>& bans, TimestampMs now_ms) {
    std::vector<HostRow> rows;
    rows.reserve(bans.size());
    for (const p2p::BanStatus& ban : bans)
        rows.push_back({.host = QString::fromStdString(ban.host),
                        .address = {},
                        .reason = foreign_line(ban.reason, kLongestReason),
                        .since = age_text(ban.since_ms, now_ms),
                        .until = ban.until_ms == 0 ? tr("for good")
                                 : ban.until_ms <= now_ms
                                     ? tr("ends now")
                                     : tr("%1 left").arg(span_text(ban.until_ms - now_ms))});
    take(std::move(rows));
}

void HostRows::show_known(const std::vector<p2p::PeerAddress>& known) {
    std::vector<HostRow> rows;
    rows.reserve(known.size());
    for (const p2p::PeerAddress& each : known)
        rows.push_back({.host = QString::fromStdString(each.host),
                        .address = address_text(each),
                        .reason = {},
                        .since = {},
                        .until = {}});
    take(std::move(rows));
}

void HostRows::take(std::vector<HostRow> rows) {
    if (rows == rows_)
        return;
    // The same hosts in the same order: a list keeps its place.
    if (std::ranges::equal(rows, rows_, {}, &HostRow::host, &HostRow::host)) {
        rows_ = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace rustchain::gui
