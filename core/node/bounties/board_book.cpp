// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Following the chain's bounties.
#include "core/node/bounties/board_book.hpp"

#include "core/node/reads/bounty_reads.hpp"
#include "core/storage/bounty_index.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace rustchain::node {

using bounty::BountyBoard;
using bounty::BountyChange;
using bounty::BountyEntry;

struct BoardBook::Move {
    BountyId id = 0;
    Height height = 0;
    TransactionHash transaction;
    Payload payload;
};

namespace {

//! Of more blocks than this the records are read instead: the node is catching up.
constexpr Height kMostBlocksWalked = 64;

//! The bounty that a payload moves; 0 for one that posts a new one; nothing for others.
std::optional<BountyId> bounty_of(const Payload& payload) {
    return std::visit(
        [](const auto& each) -> std::optional<BountyId> {
            using Kind = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<Kind, BountyPost>)
                return 0;
            else if constexpr (std::is_same_v<Kind, BountyClaim> ||
                               std::is_same_v<Kind, BountyCancel> ||
                               std::is_same_v<Kind, BountySubmit> ||
                               std::is_same_v<Kind, BountyReview> ||
                               std::is_same_v<Kind, BountyRelease>)
                return each.id;
            else
                return std::nullopt;
        },
        payload);
}

//! Where a successful move leads. `end`: the state after this move when it is the last one known.
BountyState state_after(const Payload& payload, std::optional<BountyState> end) {
    if (std::holds_alternative<BountyClaim>(payload))
        return BountyState::claimed;
    if (std::holds_alternative<BountySubmit>(payload))
        return BountyState::submitted;
    if (const auto* review = std::get_if<BountyReview>(&payload))
        return review->approve ? BountyState::approved : BountyState::claimed;
    if (std::holds_alternative<BountyRelease>(payload))
        return BountyState::paid;
    // Nothing comes after a cancellation; what was followed by a move gave a claim back.
    const bool is_cancelled =
        std::holds_alternative<BountyCancel>(payload) && end == BountyState::cancelled;
    return is_cancelled ? BountyState::cancelled : BountyState::funded;
}

//! When time alone led to where the record stands.
Height height_of_time(const BountyRecord& record) {
    return record.is_closed() ? record.closed_height : record.claim_end + 1;
}

std::optional<BountyState> state_on(const BountyBoard& board, BountyId id) {
    const auto entry = board.entry({.id = id});
    return entry ? entry->state : std::nullopt;
}

} // namespace

Result<std::vector<BountyChange>> BoardBook::follow(const ledger::LedgerSnapshot& snapshot) {
    const Height height = snapshot.final.header.height;
    if (!is_read_ || height < board_.height() || height - board_.height() > kMostBlocksWalked)
        return read_again(snapshot);
    auto moves = read_moves(snapshot, board_.height(), board_.on_chain());
    if (!moves)
        return fail(moves.error());
    // Blocks below a snapshot that the node began from are not kept.
    return *moves ? read_moved(snapshot, **moves) : read_again(snapshot);
}

void BoardBook::set_listing(std::vector<BountyEntry> listing) {
    board_ = board_.with_listing(std::move(listing));
}

Result<std::optional<std::vector<BoardBook::Move>>>
BoardBook::read_moves(const ledger::LedgerSnapshot& snapshot, Height after, BountyId newest) {
    std::vector<Move> moves;
    for (Height height = after + 1; height <= snapshot.final.header.height; ++height) {
        auto block = snapshot.blocks().block(height);
        auto receipts = snapshot.blocks().receipts(height);
        if (!block || !receipts)
            return fail(!block ? block.error() : receipts.error());
        if (!*block || !*receipts)
            return std::nullopt;
        for (std::size_t i = 0; i < (*block)->transactions.size(); ++i) {
            const Transaction& transaction = (*block)->transactions[i];
            const auto id = bounty_of(transaction.payload);
            if (!id || i >= (*receipts)->size() || (**receipts)[i].status != ReceiptStatus::success)
                continue;
            moves.push_back({.id = *id == 0 ? ++newest : *id,
                             .height = height,
                             .transaction = transaction_hash(transaction),
                             .payload = transaction.payload});
        }
    }
    return moves;
}

Result<BoardBook::Changes> BoardBook::read_again(const ledger::LedgerSnapshot& snapshot) {
    auto records = read_bounty_records(snapshot);
    if (!records)
        return fail(records.error());
    const Height height = snapshot.final.header.height;
    std::vector<BountyEntry> entries;
    Changes changes;
    for (const auto& [id, record] : *records) {
        auto entry = make_entry(snapshot, id, record);
        if (!entry)
            return fail(entry.error());
        if (is_read_ && state_on(board_, id) != entry->state) {
            auto change = change_to(snapshot, *entry);
            if (!change)
                return fail(change.error());
            changes.push_back(*change);
        }
        entries.push_back(std::move(*entry));
    }
    std::ranges::stable_sort(changes, {}, &BountyChange::height);
    alarms_.clear();
    for (const BountyEntry& entry : entries)
        set_alarms(entry, snapshot.network->params, height);
    board_ = board_.with(height, std::move(entries));
    is_read_ = true;
    return changes;
}

Result<BountyChange> BoardBook::change_to(const ledger::LedgerSnapshot& snapshot,
                                          const BountyEntry& entry) const {
    const BountyId id = entry.key.id;
    const BountyRecord& record = *entry.record;
    BountyChange change{.id = id,
                        .before = state_on(board_, id),
                        .after = *entry.state,
                        .height = height_of_time(record),
                        .transaction = {}};
    const bool is_by_time = record.state == BountyState::expired || entry.state != record.state;
    if (is_by_time)
        return change;
    auto moves = storage::read_bounty_moves(*snapshot.rows, id, 1);
    if (!moves)
        return fail(moves.error());
    if (moves->empty()) { // below the snapshot that the node began from
        change.height = snapshot.final.header.height;
        return change;
    }
    change.height = moves->back().position.height;
    change.transaction = moves->back().transaction;
    return change;
}

Result<BoardBook::Changes> BoardBook::read_moved(const ledger::LedgerSnapshot& snapshot,
                                                 const std::vector<Move>& moves) {
    const Height height = snapshot.final.header.height;
    std::map<BountyId, std::optional<std::size_t>>
        last_moves; // nothing: only time may have moved it
    const auto due_end = alarms_.upper_bound({height, std::numeric_limits<BountyId>::max()});
    for (auto due = alarms_.begin(); due != due_end; ++due)
        last_moves.try_emplace(due->second);
    for (std::size_t i = 0; i < moves.size(); ++i)
        last_moves[moves[i].id] = i;
    std::map<BountyId, BountyEntry> moved;
    for (const auto& [id, last] : last_moves) {
        auto entry = read_entry(snapshot, id);
        if (!entry)
            return fail(entry.error());
        moved.emplace(id, std::move(*entry));
    }
    alarms_.erase(alarms_.begin(), due_end);
    Changes changes;
    std::map<BountyId, std::optional<BountyState>> stands;
    for (const auto& [id, entry] : moved)
        stands[id] = state_on(board_, id);
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const Move& move = moves[i];
        const bool is_last = last_moves[move.id] == i;
        const BountyState after = state_after(
            move.payload, is_last ? std::optional(moved.at(move.id).record->state) : std::nullopt);
        changes.push_back({.id = move.id,
                           .before = std::exchange(stands[move.id], after),
                           .after = after,
                           .height = move.height,
                           .transaction = move.transaction});
    }
    std::vector<BountyEntry> entries;
    for (auto& [id, entry] : moved) {
        if (stands[id] != entry.state)
            changes.push_back({.id = id,
                               .before = stands[id],
                               .after = *entry.state,
                               .height = height_of_time(*entry.record),
                               .transaction = {}});
        set_alarms(entry, snapshot.network->params, height);
        entries.push_back(std::move(entry));
    }
    board_ = board_.with(height, std::move(entries));
    return changes;
}

Result<BountyEntry> BoardBook::read_entry(const ledger::LedgerSnapshot& snapshot,
                                          BountyId id) const {
    auto record = state::read_record<BountyRecord>(snapshot.state(), state::StateKey::bounty(id));
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(ErrorCode::corrupt,
                    "state: bounty " + std::to_string(id) + " moved and has no record");
    return make_entry(snapshot, id, **record);
}

Result<BountyEntry> BoardBook::make_entry(const ledger::LedgerSnapshot& snapshot, BountyId id,
                                          const BountyRecord& record) const {
    const ChainParams& params = snapshot.network->params;
    const BlockHeader& final = snapshot.final.header;
    TimestampMs posted_ms = 0;
    const auto known = board_.entry({.id = id});
    if (known && known->record->posted_height == record.posted_height) {
        posted_ms = known->created_ms;
    } else {
        auto header = snapshot.blocks().header(record.posted_height);
        if (!header)
            return fail(header.error());
        // Of a block that is not kept the time is near what its height says.
        const TimestampMs since = (final.height - record.posted_height) * params.block_time_ms;
        posted_ms = *header ? (*header)->header.timestamp
                            : final.timestamp - std::min(since, final.timestamp);
    }
    return bounty::make_entry(id, record, params, final.height + 1, posted_ms);
}

void BoardBook::set_alarms(const BountyEntry& entry, const ChainParams& params, Height height) {
    if (entry.record->is_closed())
        return;
    if (entry.state == BountyState::claimed)
        alarms_.emplace(entry.record->claim_end, entry.key.id);
    // Past its last height it ends with the first block of an epoch.
    const Height next_epoch = params.first_height(params.epoch_of(height) + 1);
    alarms_.emplace(std::max(entry.deadline + 1, next_epoch), entry.key.id);
}

} // namespace rustchain::node
