// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node's peers and its catching up are called, in words.
#include "app/gui/network/network_words.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace rustchain::gui {
namespace {

using sync::SyncPhase;
using sync::SyncStatus;

constexpr std::uint64_t kDaySeconds = 24 * 3600;
constexpr qsizetype kLongestAgent = 64;
constexpr qsizetype kLongestName = 32;
constexpr std::int64_t kClockTolerance_ms = 2000;
constexpr double kUnit = 1000;
// As StageMark.Stage.
constexpr int kPending = 0;
constexpr int kActive = 1;
constexpr int kDone = 2;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Network)
};

std::optional<int> percent_of(const SyncStatus& status) {
    if (status.total == 0 || status.phase == SyncPhase::peers || status.phase == SyncPhase::done)
        return std::nullopt;
    const double share = static_cast<double>(status.done) / static_cast<double>(status.total);
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * 100);
}

QString sync_title(const SyncStatus& status) {
    const auto percent = percent_of(status);
    switch (status.phase) {
    case SyncPhase::peers:
        return Catalogue::tr("Looking for peers");
    case SyncPhase::certificates:
        return percent ? Catalogue::tr("Checking certificates, %1 %").arg(*percent)
                       : Catalogue::tr("Checking certificates");
    case SyncPhase::state:
        return percent ? Catalogue::tr("Downloading the state, %1 %").arg(*percent)
                       : Catalogue::tr("Downloading the state");
    case SyncPhase::blocks:
        return percent ? Catalogue::tr("Downloading the last blocks, %1 %").arg(*percent)
                       : Catalogue::tr("Downloading the last blocks");
    default:
        return Catalogue::tr("In sync");
    }
}

QString sync_text(const SyncStatus& status, std::size_t connected) {
    if (status.phase == SyncPhase::done)
        return Catalogue::tr("Everything up to block %1 is here.")
            .arg(count_text(status.own_height));
    if (status.phase == SyncPhase::peers)
        return connected == 0 ? Catalogue::tr("Nobody has answered yet.")
                              : Catalogue::tr("Waiting for what they have to offer.");
    if (status.is_stalled)
        return Catalogue::tr("No data for 30 s. Trying other peers (%1 of %2).")
            .arg(status.sources)
            .arg(std::max(connected, status.sources));
    if (!status.eta_s)
        return Catalogue::tr("Measuring…");
    const QString left =
        *status.eta_s > kDaySeconds
            ? Catalogue::tr("More than a day left")
            : Catalogue::tr("About %1 left")
                  .arg(duration_text(std::max<std::uint64_t>(*status.eta_s, 10) * 1000));
    if (status.bytes_per_second == 0)
        return Catalogue::tr("%1.").arg(left);
    return Catalogue::tr("%1 at %2, measured over the last 2 minutes.")
        .arg(left, rate_text(static_cast<double>(status.bytes_per_second)));
}

QVariantMap step(const QString& title, const QString& note, int stage) {
    return {{QStringLiteral("title"), title},
            {QStringLiteral("note"), note},
            {QStringLiteral("stage"), stage}};
}

//! "4.1 of 6.6 GB".
QString bytes_of_text(std::uint64_t done, std::uint64_t total) {
    static constexpr std::array<const char*, 5> kUnits{"B", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    auto divisor = 1.0;
    while (unit + 1 < kUnits.size() && static_cast<double>(total) / divisor >= kUnit) {
        divisor *= kUnit;
        ++unit;
    }
    const int decimals = unit == 0 ? 0 : 1;
    return Catalogue::tr("%1 of %2 %3")
        .arg(QLocale().toString(static_cast<double>(done) / divisor, 'f', decimals),
             QLocale().toString(static_cast<double>(total) / divisor, 'f', decimals),
             QLatin1String(kUnits[unit]));
}

int stage_of(SyncPhase own, SyncPhase now) {
    return now == own ? kActive : now > own ? kDone : kPending;
}

QString peers_note(std::size_t connected) {
    return connected == 0 ? Catalogue::tr("none yet")
                          : Catalogue::tr("%1 connected").arg(connected);
}

QVariantMap state_step(const SyncStatus& status, bool has_state) {
    const int stage = stage_of(SyncPhase::state, status.phase);
    QString note = stage == kPending ? Catalogue::tr("waits")
                   : stage == kDone
                       ? has_state ? Catalogue::tr("checked") : Catalogue::tr("not needed")
                   : status.total == 0 ? Catalogue::tr("measuring")
                                       : bytes_of_text(status.done, status.total);
    return step(Catalogue::tr("State"), note, stage);
}

QVariantMap blocks_step(const SyncStatus& status) {
    const int stage = stage_of(SyncPhase::blocks, status.phase);
    QString note =
        stage == kPending ? Catalogue::tr("waits")
        : stage == kDone  ? count_text(status.own_height)
        : status.total == 0
            ? Catalogue::tr("measuring")
            : Catalogue::tr("%1 of %2").arg(count_text(status.done), count_text(status.total));
    return step(Catalogue::tr("Last blocks"), note, stage);
}

} // namespace

SyncWords sync_words(const SyncStatus& status, std::size_t connected, bool has_state) {
    SyncWords words{.title = sync_title(status), .text = sync_text(status, connected)};
    if (status.phase == SyncPhase::done)
        words.progress = 1;
    else if (auto percent = percent_of(status))
        words.progress = *percent / 100.0;
    const bool is_looking = status.phase == SyncPhase::peers;
    const int certificates = stage_of(SyncPhase::certificates, status.phase);
    // Headers come with the certificates: there is one to build on as soon as one is proved.
    const bool has_header = status.best_height > 0 && !is_looking;
    words.steps = {
        step(Catalogue::tr("Peers"), peers_note(connected),
             stage_of(SyncPhase::peers, status.phase)),
        step(Catalogue::tr("Headers"),
             has_header ? count_text(status.best_height) : Catalogue::tr("waits"),
             certificates == kDone || has_header ? kDone : certificates),
        step(Catalogue::tr("Certificates"),
             certificates == kDone                   ? Catalogue::tr("checked")
             : certificates == kActive && has_header ? Catalogue::tr("checking")
                                                     : Catalogue::tr("waits"),
             certificates == kActive && !has_header ? kPending : certificates),
        state_step(status, has_state),
        blocks_step(status),
    };
    return words;
}

QString sync_phase_name(SyncPhase phase) {
    switch (phase) {
    case SyncPhase::peers:
        return Catalogue::tr("Peers");
    case SyncPhase::certificates:
        return Catalogue::tr("Certificates");
    case SyncPhase::state:
        return Catalogue::tr("State");
    case SyncPhase::blocks:
        return Catalogue::tr("Last blocks");
    default:
        return {};
    }
}

QString sync_percent(const SyncStatus& status) {
    const auto percent = percent_of(status);
    return percent ? Catalogue::tr("%1 %").arg(*percent) : QString();
}

QString rate_text(double bytes_per_second) {
    static constexpr std::array<const char*, 4> kUnits{"B/s", "kB/s", "MB/s", "GB/s"};
    std::size_t unit = 0;
    double value = std::max(0.0, bytes_per_second);
    while (unit + 1 < kUnits.size() && value >= kUnit) {
        value /= kUnit;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', unit == 0 ? 0 : 1),
                                       QLatin1String(kUnits[unit]));
}

double round_rate_above(double bytes_per_second) {
    double power = kUnit;
    while (power * 10 < bytes_per_second)
        power *= 10;
    for (double factor : {1.0, 2.0, 4.0, 6.0, 8.0})
        if (power * factor >= bytes_per_second)
            return power * factor;
    return power * 10;
}

AgentWords agent_words(std::string_view agent) {
    const QString text = foreign_line(agent, kLongestAgent);
    AgentWords words{.name = {}, .version = text.section(QLatin1Char(' '), 0, 0)};
    const qsizetype slash = words.version.indexOf(QLatin1Char('/'));
    if (slash >= 0)
        words.version = words.version.mid(slash + 1);
    const qsizetype open = text.indexOf(QLatin1Char('('));
    const qsizetype close = text.lastIndexOf(QLatin1Char(')'));
    if (open >= 0 && close > open)
        words.name = text.mid(open + 1, std::min(close - open - 1, kLongestName));
    return words;
}

QString host_of(const std::string& address) {
    const QString text = QString::fromStdString(address);
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = colon < 0 ? text : text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    return host;
}

QString address_text(const p2p::PeerAddress& address) {
    const QString host = QString::fromStdString(address.host);
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host)
        .arg(address.port);
}

QString clock_words(const p2p::NetworkStatus& status) {
    if (status.peers.empty())
        return unknown_text();
    const std::int64_t offset = status.clock_offset_ms;
    const QString sign = offset < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    const std::uint64_t bits = static_cast<std::uint64_t>(offset);
    const std::uint64_t size = offset < 0 ? 0 - bits : bits;
    return size < 10'000 ? Catalogue::tr("%1%2 ms from peers").arg(sign, count_text(size))
                         : Catalogue::tr("%1%2 s from peers").arg(sign, count_text(size / 1000));
}

bool is_clock_off(const p2p::NetworkStatus& status) {
    return !status.peers.empty() && (status.clock_offset_ms > kClockTolerance_ms ||
                                     status.clock_offset_ms < -kClockTolerance_ms);
}

} // namespace rustchain::gui
