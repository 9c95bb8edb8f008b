// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Follows the bounties that the selected wallet takes part in.
#include "app/gui/bounties/own/bounty_watch.hpp"

#include "app/gui/bounties/own/own_bounty_words.hpp"

#include <utility>

namespace rustchain::gui {
namespace {

constexpr std::size_t kMostAddresses = 32; //!< of one wallet that are looked for
constexpr std::size_t kMostNews = 3;       //!< at once, before they are only counted
constexpr std::size_t kMostAsked = 16;     //!< bounties whose steps are read for one board
//! Blocks that are older tell the past: the node catches up.
constexpr TimestampMs kNewsAgeMs = 10ULL * 60 * 1000;

} // namespace

BountyWatch::BountyWatch(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    for (auto news : {&NodeBridge::chainChanged, &NodeBridge::nodeChanged,
                      &NodeBridge::walletChanged, &NodeBridge::secondPassed})
        connect(&bridge_, news, this, &BountyWatch::look);
}

const OwnBounties* BountyWatch::own() const {
    return own_ && is_unlocked_ ? &*own_ : nullptr;
}

std::optional<Amount> BountyWatch::escrow() const {
    return own() != nullptr ? own()->escrow() : std::nullopt;
}

std::set<Address> BountyWatch::addresses() const {
    std::set<Address> addresses;
    if (const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet())
        for (const wallet::WalletAccount& each : mine->accounts)
            if (addresses.size() < kMostAddresses)
                addresses.insert(each.address);
    return addresses;
}

void BountyWatch::look() {
    const bool is_unlocked = bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    const bool has_turned = std::exchange(is_unlocked_, is_unlocked) != is_unlocked;
    std::set<Address> wanted = addresses();
    const bool is_other = wanted != addresses_;
    if (is_other) {
        addresses_ = std::move(wanted);
        own_.reset();
        board_.reset();
        asked_.clear();
    }
    BountyDoor* door = bridge_.bounty_door();
    const bounty::BountyBoardPtr board = door != nullptr ? door->board() : nullptr;
    const bool is_new = board && board != board_ && bridge_.params() && bridge_.chain();
    if (is_new)
        take(board);
    if (is_new || is_other || has_turned)
        Q_EMIT changed();
}

void BountyWatch::take(const bounty::BountyBoardPtr& board) {
    const ChainNews& chain = *bridge_.chain();
    OwnBounties now{.all = own_of(*board, addresses_, own_ ? own_->all : std::vector<OwnBounty>{}),
                    .params = *bridge_.params(),
                    .height = board->height(),
                    .time_ms = 0};
    // The board may be a block or two ahead of the news of the chain, or behind.
    const OwnBounties at_news{.all = {},
                              .params = now.params,
                              .height = chain.final_height,
                              .time_ms = chain.final_block_ms};
    now.time_ms = at_news.time_of(now.height);
    board_ = board;
    const std::optional<OwnBounties> before = std::exchange(own_, std::move(now));
    asked_.clear();
    if (before && own_->time_ms + kNewsAgeMs > bridge_.now_ms())
        tell(*before);
    read_steps();
}

void BountyWatch::read_steps() {
    BountyDoor* door = bridge_.bounty_door();
    if (!own_ || door == nullptr)
        return;
    for (const OwnBounty& each : own_->all) {
        if (!each.steps.empty() || asked_.contains(each.id) || asked_.size() >= kMostAsked)
            continue;
        asked_.insert(each.id);
        const auto done = [this, id = each.id,
                           of = addresses_](Result<std::optional<node::BountyDetail>> detail) {
            if (of != addresses_ || !own_ || !detail || !*detail)
                return;
            for (OwnBounty& bounty : own_->all)
                if (bounty.id == id && bounty.record == (*detail)->record)
                    bounty.steps = std::move((*detail)->steps);
            Q_EMIT changed();
        };
        bridge_.ask(door->bounty(each.id), this, done);
    }
}

void BountyWatch::tell(const OwnBounties& before) {
    const bool is_silent = shell_.areAmountsHidden() || !is_unlocked_;
    const std::vector<BountyNews> news = bounty_news(before, *own_, is_silent);
    if (news.empty())
        return;
    bool is_important = false;
    for (const BountyNews& each : news)
        is_important = is_important || each.is_important;
    const QString page = QStringLiteral("bounties");
    const auto count = static_cast<int>(news.size());
    if (!is_unlocked_) {
        Q_EMIT shell_.happened(counted_news(count, true), page, is_important);
        return;
    }
    if (news.size() > kMostNews) {
        shell_.notify(counted_news(count, false), page);
        Q_EMIT shell_.happened(counted_news(count, false), page, is_important);
        return;
    }
    for (const BountyNews& each : news) {
        shell_.notify(each.text, page);
        Q_EMIT shell_.happened(each.text, QStringLiteral("bounties/") + QString::number(each.id),
                               each.is_important);
    }
}

} // namespace rustchain::gui
