// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties as the node in this program knows them, moved by the open wallet.
#pragma once

#include "app/gui/bounties/bounty_door.hpp"
#include "core/runtime/clock.hpp"

namespace rustchain::node {
class Node;
}
namespace rustchain::wallet {
class Wallet;
}

namespace rustchain::gui {

class NodeBounties final : public BountyDoor {
public:
    //! Both must outlive it. `worker` reads the chain.
    NodeBounties(node::Node& node, wallet::Wallet& wallet, runtime::Executor worker)
        : node_(node), wallet_(wallet), worker_(std::move(worker)) {}

    bounty::BountyBoardPtr board() const override;
    runtime::Task<Result<std::optional<node::BountyDetail>>> bounty(BountyId id) override;
    runtime::Task<Result<TransactionHash, wallet::PaymentProblem>>
    move(Payload payload, wallet::FeeChoice fee) override;

private:
    node::Node& node_;
    wallet::Wallet& wallet_;
    runtime::Executor worker_;
};

} // namespace rustchain::gui
