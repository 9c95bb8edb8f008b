// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties that this wallet takes part in, as rows of texts.
#include "app/gui/bounties/own/own_bounty_rows.hpp"

#include "app/gui/bounties/bounty_words.hpp"
#include "app/gui/bounties/own/own_bounty_words.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"

#include <algorithm>
#include <tuple>

namespace rustchain::gui {
namespace {

//! Those that need somebody come first, then open ones, the newest first.
auto rank_of(const OwnBounty& bounty, Height height) {
    return std::tuple(!needs_owner(bounty, height), bounty.record.is_closed(), ~bounty.id);
}

} // namespace

bool OwnBountyRows::is_for(const OwnBounty& bounty, Height height) const {
    switch (kind_) {
    case Work:
        return bounty.is_claimant;
    case Payouts:
        return bounty.is_claimant && (bounty.record.state == BountyState::submitted ||
                                      bounty.record.state == BountyState::approved ||
                                      bounty.record.state == BountyState::paid);
    case Posted:
        return bounty.is_sponsor || bounty.is_maintainer;
    case Needed:
        break;
    }
    return needs_owner(bounty, height);
}

OwnBountyRows::Row OwnBountyRows::row_of(const OwnBounty& bounty, const OwnBounties& own,
                                         TimestampMs now_ms) {
    const OwnStateWords state = own_state_words(bounty, own.height);
    return {.id = bounty.id,
            .name = name_of(bounty),
            .title = bounty_title(bounty.record.terms.title),
            .amount = amount_text(bounty.record.terms.reward),
            .state = state.text,
            .tone = state.tone,
            .stage = state.stage,
            .next = next_words(bounty, own),
            .is_needed = needs_owner(bounty, own.height),
            .since = age_text(standing_since_ms(bounty, own), now_ms),
            .evidence = evidence_words(bounty),
            .expected = expected_words(bounty),
            .waiting = waiting_words(bounty, own, now_ms)};
}

void OwnBountyRows::show(const OwnBounties* own, TimestampMs now_ms) {
    std::vector<Row> rows;
    if (own != nullptr) {
        std::vector<const OwnBounty*> wanted;
        for (const OwnBounty& each : own->all)
            if (is_for(each, own->height))
                wanted.push_back(&each);
        std::ranges::sort(wanted, {},
                          [own](const OwnBounty* each) { return rank_of(*each, own->height); });
        for (const OwnBounty* each : wanted)
            rows.push_back(row_of(*each, *own, now_ms));
    }
    if (rows == rows_)
        return;
    // The same bounties in the same order: a list keeps its place.
    if (std::ranges::equal(rows, rows_, {}, &Row::id, &Row::id)) {
        rows_ = std::move(rows);
        Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

QVariant OwnBountyRows::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Number:
        return QString::number(row.id);
    case Name:
        return row.name;
    case Title:
        return row.title;
    case Amount:
        return row.amount;
    case State:
        return row.state;
    case Tone:
        return row.tone;
    case Stage:
        return row.stage;
    case Next:
        return row.next;
    case IsNeeded:
        return row.is_needed;
    case Since:
        return row.since;
    case Evidence:
        return row.evidence;
    case Expected:
        return row.expected;
    case Waiting:
        return row.waiting;
    default:
        return {};
    }
}

QHash<int, QByteArray> OwnBountyRows::roleNames() const {
    return {{Number, "number"},   {Name, "name"},   {Title, "title"},       {Amount, "amount"},
            {State, "state"},     {Tone, "tone"},   {Stage, "stage"},       {Next, "next"},
            {IsNeeded, "needed"}, {Since, "since"}, {Evidence, "evidence"}, {Expected, "expected"},
            {Waiting, "waiting"}};
}

} // namespace rustchain::gui
