// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the window sees and asks of bounties.
#pragma once

#include "core/bounty/bounty_board.hpp"
#include "core/node/reads/bounty_reads.hpp"
#include "core/runtime/task.hpp"
#include "core/wallet/payment.hpp"

namespace rustchain::gui {

class BountyDoor {
public:
    virtual ~BountyDoor() = default;

    //! All bounties as of the newest final block; null before they are read. Cheap, any thread.
    virtual bounty::BountyBoardPtr board() const = 0;
    //! Nothing: there is no bounty of this number.
    virtual runtime::Task<Result<std::optional<node::BountyDetail>>> bounty(BountyId id) = 0;
    //! Signed by the open wallet's first account, sent, and followed as any payment is: see
    //! WalletSnapshot::payments.
    virtual runtime::Task<Result<TransactionHash, wallet::PaymentProblem>>
    move(Payload payload, wallet::FeeChoice fee) = 0;
};

} // namespace rustchain::gui
