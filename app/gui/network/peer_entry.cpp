// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A peer's address as somebody types it.
#include "app/gui/network/peer_entry.hpp"

#include <QStringList>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr qsizetype kLongestHost = 253;
constexpr qsizetype kLongestLabel = 63;
constexpr int kGroups = 8;

bool is_digit(QChar character) {
    return character >= QLatin1Char('0') && character <= QLatin1Char('9');
}

bool is_hex(QChar character) {
    return is_digit(character) || (character >= QLatin1Char('a') && character <= QLatin1Char('f'));
}

//! Eight groups of at most four hex digits, or fewer with one "::".
bool is_ipv6(const QString& host) {
    const qsizetype gap = host.indexOf(QLatin1String("::"));
    if (gap >= 0 && host.indexOf(QLatin1String("::"), gap + 1) >= 0)
        return false;
    const QStringList groups = host.split(QLatin1Char(':'));
    int filled = 0;
    for (const QString& group : groups) {
        if (group.size() > 4 || !std::ranges::all_of(group, is_hex))
            return false;
        filled += group.isEmpty() ? 0 : 1;
    }
    const bool is_open_ended = (host.startsWith(QLatin1Char(':')) && gap != 0) ||
                               (host.endsWith(QLatin1Char(':')) && gap != host.size() - 2);
    return !is_open_ended && (gap >= 0 ? filled < kGroups : filled == kGroups);
}

bool is_ipv4(const QString& host) {
    const QStringList parts = host.split(QLatin1Char('.'));
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString& part) {
               return !part.isEmpty() && part.size() <= 3 && std::ranges::all_of(part, is_digit) &&
                      part.toUInt() <= 255;
           });
}

bool is_name(const QString& host) {
    if (host.isEmpty() || host.size() > kLongestHost)
        return false;
    const QStringList labels = host.split(QLatin1Char('.'));
    // What ends in a number is meant as one.
    if (std::ranges::all_of(labels.back(), is_digit))
        return is_ipv4(host);
    return std::ranges::all_of(labels, [](const QString& label) {
        return !label.isEmpty() && label.size() <= kLongestLabel &&
               !label.startsWith(QLatin1Char('-')) && !label.endsWith(QLatin1Char('-')) &&
               std::ranges::all_of(label, [](QChar each) {
                   return is_digit(each) || each == QLatin1Char('-') ||
                          (each >= QLatin1Char('a') && each <= QLatin1Char('z'));
               });
    });
}

std::optional<std::uint16_t> read_port(const QString& digits) {
    bool is_number = false;
    const ushort port = digits.toUShort(&is_number);
    return is_number && std::ranges::all_of(digits, is_digit) && port != 0
               ? std::optional<std::uint16_t>(port)
               : std::nullopt;
}

} // namespace

std::optional<std::string> read_peer_entry(const QString& text) {
    const QString entry = text.trimmed().toLower();
    QString host = entry;
    std::optional<std::uint16_t> port = kPeerPort;
    if (entry.startsWith(QLatin1Char('['))) {
        const qsizetype close = entry.indexOf(QLatin1Char(']'));
        if (close < 0)
            return std::nullopt;
        host = entry.mid(1, close - 1);
        const QString rest = entry.mid(close + 1);
        if (!rest.isEmpty())
            port = rest.startsWith(QLatin1Char(':')) ? read_port(rest.mid(1)) : std::nullopt;
        if (!is_ipv6(host))
            return std::nullopt;
    } else if (entry.count(QLatin1Char(':')) == 1) {
        host = entry.section(QLatin1Char(':'), 0, 0);
        port = read_port(entry.section(QLatin1Char(':'), 1));
    }
    const bool is_six = host.contains(QLatin1Char(':'));
    if (!port || !(is_six ? is_ipv6(host) : is_name(host)))
        return std::nullopt;
    const QString form = is_six ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2");
    return form.arg(host).arg(*port).toStdString();
}

} // namespace rustchain::gui
