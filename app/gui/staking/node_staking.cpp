// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The validator of the node in this program, bonded by the open wallet.
#include "app/gui/staking/node_staking.hpp"

#include "core/node/node.hpp"
#include "core/wallet/wallet.hpp"

namespace rustchain::gui {
namespace {

runtime::Task<Result<void>> send(wallet::Wallet& wallet, Payload payload) {
    auto sent = co_await wallet.send_move(std::move(payload), wallet::FeeSpeed::normal);
    if (sent)
        co_return Result<void>();
    const wallet::PaymentProblem& problem = sent.error();
    co_return fail(ErrorCode::invalid_input, problem.message.empty()
                                                 ? std::string(wallet::describe(problem.fault))
                                                 : problem.message);
}

} // namespace

std::optional<crypto::PublicKey> NodeStaking::consensus_key() const {
    return node_.consensus_key();
}

runtime::Task<Result<node::StakingView>> NodeStaking::view(Address owner) {
    auto snapshot = node_.ledger().snapshot();
    co_return co_await runtime::run_on(
        worker_, [snapshot, owner] { return node::read_staking(*snapshot, owner); });
}

runtime::Task<Result<void>> NodeStaking::bond(Amount amount, std::string name) {
    const auto wallets = wallet_.snapshot();
    const wallet::WalletSummary* mine = wallets->wallet();
    if (mine == nullptr || mine->accounts.empty())
        co_return fail(ErrorCode::unavailable, "no wallet is open");
    const auto status = node_.mining().status();
    if (!status || !status->hardware_hash)
        co_return fail(ErrorCode::unavailable, "this machine is not registered: turn on mining");
    const rpc::ValidatorOffer offer = node_.validator_offer(mine->accounts.front().address);
    Bond bond{.amount = amount,
              .consensus_key = offer.consensus_key,
              .possession = offer.possession,
              .hardware_hash = *status->hardware_hash,
              .name = std::move(name)};
    co_return co_await send(wallet_, std::move(bond));
}

runtime::Task<Result<void>> NodeStaking::unbond(Amount amount) {
    co_return co_await send(wallet_, Unbond{.amount = amount});
}

} // namespace rustchain::gui
