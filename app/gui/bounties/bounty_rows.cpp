// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows of a board.
#include "app/gui/bounties/bounty_rows.hpp"

#include "app/gui/bounties/bounty_words.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr int kNearEnd = 20;
constexpr qsizetype kLongestRepository = 140;
constexpr qsizetype kLongestTag = 40;
constexpr std::size_t kMostTags = 3;

//! The repository, and what the title says of itself.
QString line_of(const bounty::BountyEntry& entry) {
    QString line = foreign_line(entry.repository, kLongestRepository);
    std::size_t shown = 0;
    for (const std::string& each : entry.tags) {
        const std::size_t slash = entry.repository.find('/');
        const bool is_name = slash != std::string::npos &&
                             std::string_view(entry.repository).substr(slash + 1) == each;
        if (is_name || shown == kMostTags)
            continue;
        line += QStringLiteral(" · ") + foreign_line(each, kLongestTag);
        ++shown;
    }
    return line;
}

QString url_of(const bounty::BountyEntry& entry) {
    const QString url = QString::fromStdString(entry.url);
    return link_host(url).isEmpty() ? QString() : url;
}

} // namespace

QVariant BountyRows::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() + kNearEnd >= count() && told_at_ != count()) {
        told_at_ = count();
        QMetaObject::invokeMethod(const_cast<BountyRows*>(this), &BountyRows::endNeared,
                                  Qt::QueuedConnection);
    }
    const bounty::BountyEntry& entry = *rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Number:
        return entry.is_on_chain() ? QString::number(entry.key.id) : QString();
    case Url:
        return url_of(entry);
    case Title:
        return bounty_title(entry.title);
    case Line:
        return line_of(entry);
    case RewardText:
        return reward_text(entry);
    case Escrowed:
        return entry.record && !entry.record->escrow.is_zero();
    case BadgeText:
        return bounty_badge(entry.state).text;
    case BadgeTone:
        return bounty_badge(entry.state).tone;
    case BadgeIcon:
        return bounty_badge(entry.state).icon;
    case TimeLeft:
        return time_left(entry);
    case Sentence:
        return sentence(entry);
    default:
        return {};
    }
}

QHash<int, QByteArray> BountyRows::roleNames() const {
    return {{Number, "number"},         {Url, "url"},
            {Title, "title"},           {Line, "line"},
            {RewardText, "rewardText"}, {Escrowed, "escrowed"},
            {BadgeText, "badgeText"},   {BadgeTone, "badgeTone"},
            {BadgeIcon, "badgeIcon"},   {TimeLeft, "timeLeft"},
            {Sentence, "sentence"}};
}

QString BountyRows::reward_text(const bounty::BountyEntry& entry) const {
    if (entry.reward || !entry.range)
        return amount_text(entry.reward);
    return tr("%1 to %2")
        .arg(short_amount_text(entry.range->least), short_amount_text(entry.range->most));
}

QString BountyRows::time_left(const bounty::BountyEntry& entry) const {
    if (entry.deadline == 0)
        return {};
    return entry.deadline > height_ ? span_text((entry.deadline - height_) * block_ms_)
                                    : tr("over");
}

QString BountyRows::sentence(const bounty::BountyEntry& entry) const {
    const QString reward = tr("%1 RTC").arg(reward_text(entry));
    const QString left = time_left(entry);
    QStringList parts{bounty_title(entry.title), line_of(entry), reward,
                      bounty_badge(entry.state).text};
    if (!left.isEmpty())
        parts.append(tr("time left %1").arg(left));
    return parts.join(QStringLiteral(". "));
}

void BountyRows::show(std::vector<bounty::BountyEntryPtr> rows, Height height,
                      std::uint64_t block_ms) {
    const auto is_same = [](const bounty::BountyEntryPtr& a, const bounty::BountyEntryPtr& b) {
        return a->key == b->key;
    };
    const auto most = static_cast<std::ptrdiff_t>(std::min(rows.size(), rows_.size()));
    const auto front =
        std::mismatch(rows.begin(), rows.begin() + most, rows_.begin(), is_same).first -
        rows.begin();
    std::ptrdiff_t back = 0;
    while (back < most - front && is_same(*(rows.end() - 1 - back), *(rows_.end() - 1 - back)))
        ++back;
    const int removed = count() - static_cast<int>(front + back);
    const int added = static_cast<int>(rows.size()) - static_cast<int>(front + back);
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front) + removed - 1);
        rows_.erase(rows_.begin() + front, rows_.end() - back);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front) + added - 1);
        rows_.insert(rows_.begin() + front, rows.begin() + front, rows.end() - back);
        endInsertRows();
    }
    const bool is_later = height != height_ || block_ms != block_ms_;
    height_ = height;
    block_ms_ = block_ms;
    const bool is_other = rows != rows_;
    rows_ = std::move(rows);
    told_at_ = 0;
    if ((is_other || is_later) && !rows_.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    if (added > 0 || removed > 0)
        Q_EMIT countChanged();
}

} // namespace rustchain::gui
