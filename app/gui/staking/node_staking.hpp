// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The validator of the node in this program, bonded by the open wallet.
#pragma once

#include "app/gui/staking/staking_door.hpp"
#include "core/runtime/clock.hpp"

namespace rustchain::node {
class Node;
}
namespace rustchain::wallet {
class Wallet;
}

namespace rustchain::gui {

class NodeStaking final : public StakingDoor {
public:
    //! Both must outlive it. `worker` reads the chain.
    NodeStaking(node::Node& node, wallet::Wallet& wallet, runtime::Executor worker)
        : node_(node), wallet_(wallet), worker_(std::move(worker)) {}

    std::optional<crypto::PublicKey> consensus_key() const override;
    runtime::Task<Result<node::StakingView>> view(Address owner) override;
    runtime::Task<Result<void>> bond(Amount amount, std::string name) override;
    runtime::Task<Result<void>> unbond(Amount amount) override;

private:
    node::Node& node_;
    wallet::Wallet& wallet_;
    runtime::Executor worker_;
};

} // namespace rustchain::gui
