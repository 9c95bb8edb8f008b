// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The terms of a new bounty as people write them.
#include "app/gui/bounties/own/post_terms.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/text/amount_text.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(BountyPost)
};

constexpr TimestampMs kDay_ms = 24ULL * 3600 * 1000;
constexpr int kMostDayDigits = 5;

} // namespace

QString link_fault(IssueLinkFault fault) {
    switch (fault) {
    case IssueLinkFault::not_a_link:
        return Catalogue::tr(
            "Paste the link of the issue, as https://github.com/owner/name/issues/12.");
    case IssueLinkFault::not_github:
        return Catalogue::tr("Only issues on github.com can be bounties.");
    case IssueLinkFault::pull_request:
        return Catalogue::tr("This is a pull request. Link the issue that it is to solve.");
    case IssueLinkFault::no_issue:
        return Catalogue::tr(
            "This page of GitHub is no issue. Its link ends in /issues/ and a number.");
    case IssueLinkFault::bad_name:
        return Catalogue::tr("No repository has such a name. Copy the link from GitHub.");
    case IssueLinkFault::too_long:
        return Catalogue::tr("This link is too long for an issue.");
    }
    return {};
}

QString title_fault(const QString& title) {
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty())
        return Catalogue::tr("Say in one line what is to be done.");
    const qsizetype bytes = trimmed.toUtf8().size();
    if (bytes > static_cast<qsizetype>(kMaxBountyTitleBytes))
        return Catalogue::tr("At most 200 bytes; this has %1.").arg(bytes);
    if (foreign_line(trimmed.toStdString(), bytes) != trimmed)
        return Catalogue::tr("Only characters that can be seen.");
    return {};
}

std::optional<Amount> read_reward(const QString& text) {
    auto amount = wallet::parse_amount_input(text.toStdString(), decimal_separator());
    return amount ? std::optional(*amount) : std::nullopt;
}

QString reward_fault(const QString& text, const std::optional<Amount>& available) {
    if (text.trimmed().isEmpty())
        return Catalogue::tr("Say how much the work is worth.");
    const auto amount = read_reward(text);
    if (!amount)
        return Catalogue::tr("Not an amount. Use digits and one separator; RTC has 6 decimals.");
    if (*amount < kLowestBountyReward)
        return Catalogue::tr("At least %1 RTC: less would not pay the fees of the claimant.")
            .arg(short_amount_text(kLowestBountyReward));
    if (!available)
        return Catalogue::tr("The balance is not known yet.");
    if (*amount > *available)
        return Catalogue::tr("More than you have: %1 available.").arg(amount_text(available));
    return {};
}

std::optional<std::uint64_t> read_days(const QString& text) {
    const QString trimmed = text.trimmed();
    const bool is_number = !trimmed.isEmpty() && trimmed.size() <= kMostDayDigits &&
                           std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) {
                               return c >= QLatin1Char('0') && c <= QLatin1Char('9');
                           });
    const std::uint64_t days = is_number ? trimmed.toULongLong() : 0;
    return days > 0 ? std::optional(days) : std::nullopt;
}

std::optional<TimestampMs> read_deadline(const QString& text, TimestampMs now_ms) {
    if (const auto days = read_days(text))
        return now_ms + *days * kDay_ms;
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    const qint64 end = day.addDays(1).startOfDay().toMSecsSinceEpoch();
    return end > 0 ? std::optional(static_cast<TimestampMs>(end)) : std::nullopt;
}

Height height_at(TimestampMs when_ms, const ChainMoment& moment) {
    const std::uint64_t left_ms = when_ms > moment.now_ms ? when_ms - moment.now_ms : 0;
    return moment.height + left_ms / moment.params.block_time_ms;
}

std::uint64_t blocks_of_days(std::uint64_t days, const ChainParams& params) {
    return days * kDay_ms / params.block_time_ms;
}

std::uint64_t most_days(const ChainParams& params) {
    const std::uint64_t blocks = kLongestBountyEpochs * params.epoch_blocks();
    return std::max<std::uint64_t>(1, blocks * params.block_time_ms / kDay_ms);
}

QString deadline_fault(const QString& text, const ChainMoment& moment) {
    const auto when = read_deadline(text, moment.now_ms);
    if (!when)
        return Catalogue::tr("Type a number of days, or a date such as 2027-01-31.");
    const Height height = height_at(*when, moment);
    if (height <= moment.height + 1)
        return Catalogue::tr("This day is over. Choose a later one.");
    if (height - moment.height > kLongestBountyEpochs * moment.params.epoch_blocks())
        return Catalogue::tr("At most %n days ahead.", nullptr,
                             static_cast<int>(most_days(moment.params)));
    return {};
}

QString claim_days_fault(const QString& text, const ChainMoment& moment) {
    const auto days = read_days(text);
    if (!days)
        return Catalogue::tr("Type a number of days, at least 1.");
    if (*days > most_days(moment.params))
        return Catalogue::tr("A claim lasts at most %n days.", nullptr,
                             static_cast<int>(most_days(moment.params)));
    return {};
}

std::optional<crypto::PublicKey> read_release_key(const QString& text) {
    auto key = fixed_from_hex<crypto::PublicKey>(text.trimmed().toStdString());
    return key ? std::optional(*key) : std::nullopt;
}

QString release_key_fault(const QString& text) {
    return text.trimmed().isEmpty() || read_release_key(text)
               ? QString()
               : Catalogue::tr("Not a key: 64 characters, 0 to 9 and a to f.");
}

} // namespace rustchain::gui
