// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties as the node in this program knows them, moved by the open wallet.
#include "app/gui/bounties/node_bounties.hpp"

#include "core/node/node.hpp"
#include "core/runtime/log.hpp"
#include "core/wallet/wallet.hpp"

namespace rustchain::gui {
namespace {

TimestampMs posted_ms(const ledger::LedgerSnapshot& snapshot, Height height) {
    const std::uint64_t ago_ms =
        (snapshot.final.header.height - height) * snapshot.network->params.block_time_ms;
    const TimestampMs now_ms = snapshot.final.header.timestamp;
    return now_ms > ago_ms ? now_ms - ago_ms : 0;
}

//! The rows that differ from those of the board before; what stays is shared.
Result<bounty::BountyBoard> next_board(const bounty::BountyBoard* before,
                                       const ledger::LedgerSnapshot& snapshot) {
    auto records = node::read_bounty_records(snapshot);
    if (!records)
        return fail(records.error());
    const Height height = snapshot.final.header.height;
    std::vector<bounty::BountyEntry> moved;
    for (const auto& [id, record] : *records) {
        const auto old = before != nullptr ? before->entry({.id = id}) : nullptr;
        if (old && old->record == record && old->state == record.stands_at(height))
            continue;
        moved.push_back(bounty::make_entry(id, record, snapshot.network->params, height,
                                           posted_ms(snapshot, record.posted_height)));
    }
    return (before != nullptr ? *before : bounty::BountyBoard()).with(height, std::move(moved));
}

//! The door may go while a request of it is under way: requests hold what they use themselves.
runtime::Task<Result<std::optional<node::BountyDetail>>>
read_one(ledger::LedgerSnapshotPtr snapshot, runtime::Executor worker, BountyId id) {
    auto work = [snapshot, id] { return node::read_bounty(*snapshot, id); };
    co_return co_await runtime::run_on(std::move(worker), std::move(work));
}

} // namespace

NodeBounties::NodeBounties(node::Node& node, wallet::Wallet& wallet, runtime::Executor worker)
    : node_(node), wallet_(wallet), worker_(std::move(worker)),
      board_(std::make_shared<runtime::Latest<bounty::BountyBoard>>()) {
    const auto build = [board = board_](const ledger::LedgerSnapshotPtr& snapshot) {
        const bounty::BountyBoardPtr before = board->get();
        if (before && before->height() >= snapshot->final.header.height)
            return;
        auto next = next_board(before.get(), *snapshot);
        if (next)
            board->set(std::make_shared<const bounty::BountyBoard>(std::move(*next)));
        else
            log::warning("bounties", "the board could not be read: {}", next.error());
    };
    subscriptions_.push_back(node.ledger().final_blocks().subscribe_on(worker_, build, 1));
    // What is final already is not told again.
    subscriptions_.push_back(first_.subscribe_on(worker_, build, 1));
    first_.publish(node.ledger().snapshot());
}

runtime::Task<Result<std::optional<node::BountyDetail>>> NodeBounties::bounty(BountyId id) {
    return read_one(node_.ledger().snapshot(), worker_, id);
}

runtime::Task<Result<TransactionHash, wallet::PaymentProblem>>
NodeBounties::move(Payload payload, wallet::FeeChoice fee) {
    return wallet_.send_move(std::move(payload), fee);
}

} // namespace rustchain::gui
