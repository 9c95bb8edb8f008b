// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Times as the window writes them.
#include "app/gui/format/time_format.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::uint64_t kShortest = 50;
constexpr std::uint64_t kSecond = 1000;
constexpr std::uint64_t kMinute = 60 * kSecond;
constexpr std::uint64_t kHour = 60 * kMinute;
constexpr std::uint64_t kDay = 24 * kHour;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(TimeFormat)
};

QString counted(const char* text, std::uint64_t number) {
    return Catalogue::tr(text).arg(QLocale().toString(static_cast<qulonglong>(number)));
}

QDateTime moment(TimestampMs ms) {
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms), Qt::UTC);
}

} // namespace

QString age_text(TimestampMs then_ms, TimestampMs now_ms) {
    const std::uint64_t age = now_ms > then_ms ? now_ms - then_ms : 0;
    if (age < kSecond)
        return Catalogue::tr("now");
    if (age < kMinute)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 s"), age / kSecond);
    if (age < kHour)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 min"), age / kMinute);
    if (age < kDay)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 h"), age / kHour);
    return QLocale().toString(moment(then_ms).toLocalTime().date(), QLocale::ShortFormat);
}

QString since_text(TimestampMs then_ms, TimestampMs now_ms) {
    return age_text(then_ms, std::max(then_ms + kSecond, now_ms));
}

QString moment_text(TimestampMs ms) {
    return QLocale().toString(moment(ms).toLocalTime(), QStringLiteral("d MMM yyyy HH:mm:ss"));
}

QString moment_utc_text(TimestampMs ms) {
    return QLocale().toString(moment(ms), QStringLiteral("d MMM yyyy HH:mm:ss")) +
           QStringLiteral(" UTC");
}

QString day_text(TimestampMs ms) {
    return QLocale().toString(moment(ms).toLocalTime(), QStringLiteral("d MMM yyyy"));
}

QString duration_text(std::uint64_t ms) {
    if (ms < kShortest)
        return Catalogue::tr("< 0.1 s");
    if (ms < 10 * kSecond)
        return Catalogue::tr("%1 s").arg(
            QLocale().toString(static_cast<double>(ms) / static_cast<double>(kSecond), 'f', 1));
    if (ms < kMinute)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 s"), ms / kSecond);
    if (ms < kHour)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 min"), ms / kMinute);
    return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 h"), ms / kHour);
}

QString span_text(std::uint64_t ms) {
    if (ms < kMinute)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 s"), ms / kSecond);
    if (ms < kHour)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 min"), ms / kMinute);
    if (ms < kDay)
        return counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 h"), ms / kHour);
    const std::uint64_t hours = ms % kDay / kHour;
    return hours == 0 ? counted(QT_TRANSLATE_NOOP("TimeFormat", "%1 d"), ms / kDay)
                      : Catalogue::tr("%1 d %2 h").arg(ms / kDay).arg(hours);
}

QString clock_text(std::uint64_t seconds) {
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace rustchain::gui
