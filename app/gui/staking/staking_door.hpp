// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the window sees and asks of a validator.
#pragma once

#include "core/node/reads/staking_reads.hpp"
#include "core/runtime/task.hpp"

namespace rustchain::gui {

class StakingDoor {
public:
    virtual ~StakingDoor() = default;

    //! The key that this node votes with; nothing: it is no full node.
    virtual std::optional<crypto::PublicKey> consensus_key() const = 0;
    virtual runtime::Task<Result<node::StakingView>> view(Address owner) = 0;
    //! Signed by the open wallet's first account, sent, and followed as any payment is.
    virtual runtime::Task<Result<void>> bond(Amount amount, std::string name) = 0;
    virtual runtime::Task<Result<void>> unbond(Amount amount) = 0;
};

} // namespace rustchain::gui
