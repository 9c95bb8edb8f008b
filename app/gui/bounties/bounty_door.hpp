// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the window sees and asks of bounties.
#pragma once

#include "core/node/reads/bounty_reads.hpp"
#include "core/runtime/task.hpp"
#include "core/wallet/payment.hpp"

#include <memory>
#include <utility>

namespace rustchain::gui {

//! Every bounty of the chain at one final height.
struct BountyLedger {
    std::vector<std::pair<BountyId, BountyRecord>> bounties; //!< ascending by number
    ChainParams params;
    Height height = 0;
    TimestampMs time_ms = 0; //!< of that block

    bool operator==(const BountyLedger&) const = default;
};

using BountyLedgerPtr = std::shared_ptr<const BountyLedger>;

class BountyDoor {
public:
    virtual ~BountyDoor() = default;

    //! Never null in success.
    virtual runtime::Task<Result<BountyLedgerPtr>> bounties() = 0;
    //! Nothing: there is no bounty of this number.
    virtual runtime::Task<Result<std::optional<node::BountyDetail>>> bounty(BountyId id) = 0;
    //! Signed by the open wallet's first account, sent, and followed as any payment is: see
    //! WalletSnapshot::payments.
    virtual runtime::Task<Result<TransactionHash, wallet::PaymentProblem>>
    move(Payload payload, wallet::FeeChoice fee) = 0;
};

} // namespace rustchain::gui
