// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Activity.
#include "app/gui/activity/activity_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace rustchain::gui {
namespace {

constexpr std::size_t kFirstPage = 50;
constexpr std::size_t kScreenful = 25;
constexpr std::size_t kNextPage = wallet::kMaxHistoryPage;

std::optional<QDate> day_of(const QString& text) {
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

TimestampMs begin_of(const QDate& day) {
    return static_cast<TimestampMs>(std::max<qint64>(0, day.startOfDay().toMSecsSinceEpoch()));
}

} // namespace

ActivityViewModel::ActivityViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), rows_(bridge.address_prefix()),
      detail_(bridge, shell), files_(bridge, shell) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &ActivityViewModel::follow_wallet);
    connect(&bridge_, &NodeBridge::secondPassed, this, [this] {
        if (shell_.page() == QLatin1String("activity"))
            rows_.tick(bridge_.now_ms());
    });
    connect(&rows_, &ActivityModel::endNeared, this, &ActivityViewModel::loadMore);
    connect(&detail_, &ActivityDetail::wanted, this, [this] { detail_.follow(rows_.rows()); });
    connect(&detail_, &ActivityDetail::labelled, this,
            [this](const TransactionHash& hash, const QString& label) {
                pages_.set_label(hash, label.toStdString());
                fill_rows();
            });
    connect(&files_, &ActivityFiles::finished, this, [this] {
        if (files_.purpose() == ActivityFiles::ImportLabels)
            search_anew();
    });
    connect(&shell_, &ShellViewModel::opened, this,
            [this](const QString& page, const QString& place) {
                if (page != QLatin1String("activity"))
                    return;
                if (place.isEmpty())
                    return detail_.hide();
                // What is asked for must not be hidden by filters.
                if (is_filtered())
                    clearFilters();
                detail_.show(place);
            });
}

void ActivityViewModel::forget() {
    ++question_;
    pages_.clear();
    newest_.clear();
    search_ = {};
    text_.clear();
    first_day_.clear();
    last_day_.clear();
    searched_ = 0;
    is_loading_ = false;
    is_more_wanted_ = false;
    is_read_ = false;
    problem_.clear();
    files_.set_search(search_);
    detail_.hide();
    rows_.show({}, 0);
    Q_EMIT changed();
}

void ActivityViewModel::follow_wallet() {
    const wallet::WalletSnapshot& now = *bridge_.wallet_snapshot();
    if (now.lock != wallet::LockState::unlocked || now.selected != wallet_) {
        const bool is_open = now.lock == wallet::LockState::unlocked;
        wallet_ = is_open ? now.selected : std::nullopt;
        forget();
        if (!is_open)
            return;
    }
    const bool is_new = pages_.set_ways(now.payments);
    if (!is_loading_ && (!is_read_ || now.recent != newest_)) {
        const TimestampMs known_ms = newest_.empty() ? 0 : newest_.front().entry.time_ms;
        newest_ = now.recent;
        is_read_ ? look_again(known_ms) : load(std::nullopt);
    }
    if (is_new)
        fill_rows();
}

void ActivityViewModel::search_anew() {
    searched_ = 0;
    wanted_rows_ = kScreenful;
    files_.set_search(search_);
    load(std::nullopt);
}

void ActivityViewModel::load(std::optional<wallet::HistoryCursor> before) {
    is_loading_ = true;
    const std::uint64_t question = ++question_;
    const bool is_first = !before;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().search_history(search_, before, is_first ? kFirstPage : kNextPage),
                this, [this, question, is_first](Result<wallet::ActivityPage> page) {
                    if (question != question_)
                        return;
                    is_loading_ = false;
                    page ? take(std::move(*page), is_first) : fail_with(page.error());
                    Q_EMIT changed();
                });
}

void ActivityViewModel::look_again(TimestampMs known_ms) {
    wallet::HistorySearch search = search_;
    std::optional<TimestampMs> since_ms;
    if (is_filtered()) {
        if (search.before_ms && known_ms >= *search.before_ms)
            return;
        since_ms = pages_.moving_since_ms().value_or(known_ms);
        search.from_ms = std::max(search.from_ms.value_or(0), *since_ms);
    }
    is_loading_ = true;
    const std::uint64_t question = ++question_;
    const std::size_t limit = since_ms ? kNextPage : kFirstPage;
    bridge_.ask(bridge_.wallet().search_history(std::move(search), {}, limit), this,
                [this, question, since_ms](Result<wallet::ActivityPage> page) {
                    if (question != question_)
                        return;
                    is_loading_ = false;
                    if (page) {
                        pages_.renew(std::move(*page), since_ms);
                        fill_rows();
                    }
                    go_on();
                });
}

void ActivityViewModel::go_on() {
    if (std::exchange(is_more_wanted_, false))
        loadMore();
    Q_EMIT changed();
}

void ActivityViewModel::fail_with(const Error& error) {
    problem_ =
        is_read_ && pages_.size() > 0 ? tr("Older payments could not be read.") : error_text(error);
}

void ActivityViewModel::take(wallet::ActivityPage page, bool is_first) {
    problem_.clear();
    searched_ += page.searched;
    const std::size_t found = page.entries.size();
    const std::size_t known = pages_.size();
    is_first ? pages_.begin(std::move(page)) : pages_.append(std::move(page));
    is_read_ = true;
    auto tail = is_first ? std::nullopt : pages_.tail(known);
    if (tail)
        rows_.append(std::move(*tail));
    else
        fill_rows();
    // A rare text: what was looked at holds too little to fill the screen.
    wanted_rows_ -= std::min(wanted_rows_, found);
    if (is_filtered() && wanted_rows_ > 0 && pages_.next())
        load(pages_.next());
}

void ActivityViewModel::fill_rows() {
    rows_.show(pages_.rows(search_, bridge_.address_prefix()), bridge_.now_ms());
    detail_.follow(rows_.rows());
    Q_EMIT changed();
}

QString ActivityViewModel::progress() const {
    return is_loading_ && searched_ >= wallet::kMaxSearchedLines
               ? tr("Searching, %1 lines so far…").arg(count_text(searched_))
               : QString();
}

void ActivityViewModel::choose(int filter) {
    search_.kind = static_cast<wallet::ActivityKind>(qBound(0, filter, 7));
    search_anew();
}

void ActivityViewModel::find(const QString& text) {
    text_ = text;
    search_.text = text.trimmed().left(64).toStdString();
    search_anew();
}

QString ActivityViewModel::firstDayError() const {
    return first_day_.trimmed().isEmpty() || day_of(first_day_) ? QString()
                                                                : tr("Type the day as 2026-11-29.");
}

QString ActivityViewModel::lastDayError() const {
    if (last_day_.trimmed().isEmpty())
        return {};
    const auto last = day_of(last_day_);
    const auto first = day_of(first_day_);
    if (!last)
        return tr("Type the day as 2026-11-29.");
    return first && *last < *first ? tr("This is before the first day.") : QString();
}

void ActivityViewModel::chooseDays(const QString& first, const QString& last) {
    first_day_ = first;
    last_day_ = last;
    const auto from = day_of(first);
    const auto until = day_of(last);
    wallet::HistorySearch search = search_;
    search.from_ms = from ? std::optional(begin_of(*from)) : std::nullopt;
    search.before_ms = until ? std::optional(begin_of(until->addDays(1))) : std::nullopt;
    if (search == search_)
        return Q_EMIT changed();
    search_ = std::move(search);
    search_anew();
}

void ActivityViewModel::clearFilters() {
    search_ = {};
    text_.clear();
    first_day_.clear();
    last_day_.clear();
    search_anew();
}

void ActivityViewModel::loadMore() {
    if (is_loading_) {
        is_more_wanted_ = true;
        return;
    }
    if (!pages_.next())
        return;
    wanted_rows_ = kScreenful;
    load(pages_.next());
}

void ActivityViewModel::retry() {
    if (!is_loading_)
        load(is_read_ ? pages_.next() : std::nullopt);
}

} // namespace rustchain::gui
