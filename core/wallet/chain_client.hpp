// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The interface that a wallet needs of a chain; a node in this process, a light one and a remote
// one offer it.
#pragma once

#include "core/runtime/subscription.hpp"
#include "core/runtime/task.hpp"
#include "core/wallet/chain_types.hpp"

#include <functional>

namespace rustchain::wallet {

//! Every function may be called from any executor; errors are `unavailable` when there is no
//! answer.
class ChainClient {
public:
    virtual ~ChainClient() = default;

    virtual runtime::Task<Result<ChainStatus>> status() = 0;
    virtual runtime::Task<Result<AccountState>> account(Address address) = 0;
    //! Takes a whole signed transaction, Borsh. Gives its hash once it waits in the mempool.
    virtual runtime::Task<Result<TransactionHash, SubmitProblem>> submit(Bytes transaction) = 0;
    virtual runtime::Task<Result<TransactionStatus>> transaction(TransactionHash hash) = 0;
    virtual runtime::Task<Result<HistoryPage>> history(HistoryQuery query) = 0;
    virtual runtime::Task<Result<FeeMarket>> fees() = 0;
    //! Calls `on_change` with the new status at each new head and each new final height, on any
    //! thread.
    virtual runtime::Subscription subscribe(std::function<void(const ChainStatus&)> on_change) = 0;
};

} // namespace rustchain::wallet
