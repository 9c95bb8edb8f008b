// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board of bounties.
#include "app/gui/bounties/board_view_model.hpp"

#include "app/gui/bounties/bounty_door.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "core/wallet/text/amount_text.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::size_t kPage = 100;
constexpr std::size_t kMostRows = 20'000;
constexpr std::size_t kMostTags = 40;
constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestTag = 40;
constexpr TimestampMs kPatience = 10'000;
//! How old the time left may be.
constexpr TimestampMs kTimeStep = 10'000;

struct Found {
    std::vector<bounty::BountyEntryPtr> rows;
    std::size_t total = 0;
};

//! The first `wanted` rows that fit. For a worker.
Found collect(const bounty::BountyBoard& board, bounty::BountyQuery query, std::size_t wanted) {
    Found found;
    query.limit = bounty::kMostBountyPage;
    do {
        bounty::BountyPage page = board.find(query);
        found.total = page.total;
        found.rows.insert(found.rows.end(), page.entries.begin(), page.entries.end());
        query.after = page.next;
    } while (query.after && found.rows.size() < wanted);
    return found;
}

std::optional<Amount> amount_of(const QString& text) {
    auto amount = wallet::parse_amount_input(text.toStdString(), decimal_separator());
    return amount ? std::optional(*amount) : std::nullopt;
}

std::vector<BountyState> states_of(int state) {
    switch (state) {
    case BoardViewModel::Open:
        return {BountyState::funded};
    case BoardViewModel::InWork:
        return {BountyState::claimed, BountyState::submitted, BountyState::approved};
    case BoardViewModel::Paid:
        return {BountyState::paid};
    case BoardViewModel::Closed:
        return {BountyState::cancelled, BountyState::expired};
    default:
        return {};
    }
}

} // namespace

BoardViewModel::BoardViewModel(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge), wanted_(kPage) {
    connect(&rows_, &BountyRows::endNeared, this, [this] {
        const auto shown = static_cast<std::size_t>(rows_.count());
        if (shown >= total_ || shown >= kMostRows)
            return;
        wanted_ = shown + kPage;
        search();
    });
    show_tags();
}

void BoardViewModel::follow() {
    BountyDoor* door = bridge_.bounty_door();
    auto board = door != nullptr ? door->board() : nullptr;
    if (!board) {
        if (waits_since_ms_ == 0)
            waits_since_ms_ = bridge_.now_ms();
        Q_EMIT changed();
        return;
    }
    waits_since_ms_ = 0;
    if (board == board_ && bridge_.now_ms() < searched_ms_ + kTimeStep)
        return;
    board_ = std::move(board);
    show_tags();
    search();
}

QString BoardViewModel::problem() const {
    if (is_known_ || bridge_.is_remote())
        return {};
    if (bridge_.node_phase() == NodePhase::failed)
        return tr("Bounties need the node, and it does not run.");
    const bool is_late = waits_since_ms_ != 0 && bridge_.now_ms() >= waits_since_ms_ + kPatience;
    return is_late ? tr("The board could not be read yet. It is tried again by itself.")
                   : QString();
}

QString BoardViewModel::countText() const {
    return is_known_ ? tr("%n bounties", nullptr, static_cast<int>(total_)) : QString();
}

bool BoardViewModel::isFiltered() const {
    return state_ != Any || tag_ != 0 || !text_.isEmpty() || !least_.isEmpty() ||
           !most_.isEmpty() || !repository_.isEmpty();
}

QString BoardViewModel::leastError() const {
    return least_.isEmpty() || amount_of(least_) ? QString() : tr("Not an amount.");
}

QString BoardViewModel::mostError() const {
    if (most_.isEmpty())
        return {};
    const auto most = amount_of(most_);
    if (!most)
        return tr("Not an amount.");
    const auto least = amount_of(least_);
    return least && *most < *least ? tr("Less than the lowest reward.") : QString();
}

QString BoardViewModel::repositoryError() const {
    return repository_.isEmpty() || is_repository(query_.repository)
               ? QString()
               : tr("Owner and name, such as oxide-labs/attest-probe.");
}

void BoardViewModel::chooseState(int state) {
    state_ = std::clamp<int>(state, Any, Listed);
    query_.states = states_of(state_);
    query_.source = state_ == Listed ? std::optional(bounty::BountySource::listing) : std::nullopt;
    start_search();
}

void BoardViewModel::chooseSort(int sort) {
    query_.sort = static_cast<bounty::BountySort>(
        std::clamp(sort, 0, static_cast<int>(bounty::BountySort::ends_soon)));
    start_search();
}

void BoardViewModel::chooseTag(int tag) {
    tag_ = tag > 0 && tag < tags_.size() ? tag : 0;
    query_.tag = tag_ == 0 ? std::string() : tags_[tag_].toStdString();
    start_search();
}

void BoardViewModel::find(const QString& text) {
    text_ = text.left(kLongestText);
    query_.text = text_.toStdString();
    start_search();
}

void BoardViewModel::chooseRewards(const QString& least, const QString& most) {
    least_ = least.trimmed().left(kLongestText);
    most_ = most.trimmed().left(kLongestText);
    query_.least_reward = least_.isEmpty() ? std::nullopt : amount_of(least_);
    query_.most_reward = most_.isEmpty() ? std::nullopt : amount_of(most_);
    start_search();
}

void BoardViewModel::chooseRepository(const QString& repository) {
    repository_ = repository.trimmed().left(kLongestText);
    query_.repository = repository_.toLower().toStdString();
    start_search();
}

void BoardViewModel::clearFilters() {
    const bounty::BountySort sort = query_.sort;
    query_ = bounty::BountyQuery{};
    query_.sort = sort;
    state_ = Any;
    tag_ = 0;
    for (QString* each : {&text_, &least_, &most_, &repository_})
        each->clear();
    Q_EMIT cleared();
    start_search();
}

void BoardViewModel::start_search() {
    wanted_ = kPage;
    Q_EMIT changed();
    search();
}

void BoardViewModel::search() {
    is_stale_ = is_searching_;
    if (is_searching_ || !board_)
        return;
    is_searching_ = true;
    searched_ms_ = bridge_.now_ms();
    bounty::BountyQuery query = query_;
    // Half a name fits nothing: it does not empty the board while somebody types.
    if (!is_repository(query.repository))
        query.repository.clear();
    bridge_.work([board = board_, query = std::move(query),
                  wanted = wanted_] { return collect(*board, query, wanted); },
                 this,
                 [this, height = board_->height()](Found found) {
                     is_searching_ = false;
                     take(std::move(found.rows), found.total, height);
                     if (std::exchange(is_stale_, false))
                         search();
                 });
}

void BoardViewModel::take(std::vector<bounty::BountyEntryPtr> rows, std::size_t total,
                          Height height) {
    const auto& params = bridge_.params();
    // A board stays as it is while nothing moves; time goes on.
    const Height now = bridge_.chain() ? std::max(height, bridge_.chain()->final_height) : height;
    rows_.show(std::move(rows), now, params ? params->block_time_ms : 0);
    total_ = total;
    is_known_ = true;
    Q_EMIT changed();
}

void BoardViewModel::show_tags() {
    QStringList tags{tr("Any tag")};
    if (board_)
        for (const bounty::TagCount& each : board_->tags(kMostTags))
            tags.append(foreign_line(each.tag, kLongestTag));
    if (tags == tags_)
        return;
    const QString chosen = tag_ > 0 ? tags_[tag_] : QString();
    tags_ = tags;
    // A tag that is chosen stays in the list, even when nothing has it any more.
    if (!chosen.isEmpty() && !tags_.mid(1).contains(chosen))
        tags_.append(chosen);
    tag_ = chosen.isEmpty() ? 0 : static_cast<int>(tags_.lastIndexOf(chosen));
    Q_EMIT tagsChanged();
    Q_EMIT changed();
}

} // namespace rustchain::gui
