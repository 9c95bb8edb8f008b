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

//! The door may go while a request of it is under way: requests hold what they use themselves.
runtime::Task<Result<node::StakingView>> read(node::Node& node, runtime::Executor worker,
                                              Address owner) {
    auto snapshot = node.ledger().snapshot();
    auto work = [snapshot, owner] { return node::read_staking(*snapshot, owner); };
    co_return co_await runtime::run_on(std::move(worker), std::move(work));
}

runtime::Task<Result<void>> bond_with(node::Node& node, wallet::Wallet& wallet, Amount amount,
                                      std::string name) {
    const auto wallets = wallet.snapshot();
    const wallet::WalletSummary* mine = wallets->wallet();
    if (mine == nullptr || mine->accounts.empty())
        co_return fail(ErrorCode::unavailable, "no wallet is open");
    const auto status = node.mining().status();
    if (!status || !status->hardware_hash)
        co_return fail(ErrorCode::unavailable, "this machine is not registered: turn on mining");
    const rpc::ValidatorOffer offer = node.validator_offer(mine->accounts.front().address);
    Bond bond{.amount = amount,
              .consensus_key = offer.consensus_key,
              .possession = offer.possession,
              .hardware_hash = *status->hardware_hash,
              .name = std::move(name)};
    co_return co_await send(wallet, std::move(bond));
}

} // namespace

std::optional<crypto::PublicKey> NodeStaking::consensus_key() const {
    return node_.consensus_key();
}

runtime::Task<Result<node::StakingView>> NodeStaking::view(Address owner) {
    return read(node_, worker_, owner);
}

runtime::Task<Result<void>> NodeStaking::bond(Amount amount, std::string name) {
    return bond_with(node_, wallet_, amount, std::move(name));
}

runtime::Task<Result<void>> NodeStaking::unbond(Amount amount) {
    return send(wallet_, Unbond{.amount = amount});
}

} // namespace rustchain::gui
