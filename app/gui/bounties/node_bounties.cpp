// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties as the node in this program knows them, moved by the open wallet.
#include "app/gui/bounties/node_bounties.hpp"

#include "core/node/node.hpp"
#include "core/wallet/wallet.hpp"

namespace rustchain::gui {
namespace {

//! The door may go while a request of it is under way: requests hold what they use themselves.
runtime::Task<Result<std::optional<node::BountyDetail>>>
read_one(ledger::LedgerSnapshotPtr snapshot, runtime::Executor worker, BountyId id) {
    auto work = [snapshot, id] { return node::read_bounty(*snapshot, id); };
    co_return co_await runtime::run_on(std::move(worker), std::move(work));
}

} // namespace

bounty::BountyBoardPtr NodeBounties::board() const {
    return node_.bounties().latest();
}

runtime::Task<Result<std::optional<node::BountyDetail>>> NodeBounties::bounty(BountyId id) {
    return read_one(node_.ledger().snapshot(), worker_, id);
}

runtime::Task<Result<TransactionHash, wallet::PaymentProblem>>
NodeBounties::move(Payload payload, wallet::FeeChoice fee) {
    return wallet_.send_move(std::move(payload), fee);
}

} // namespace rustchain::gui
