// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain as a wallet in the node's own process sees it.
#pragma once

#include "core/ledger/submission.hpp"
#include "core/wallet/chain_client.hpp"

namespace rustchain::node {

class LocalChainClient final : public wallet::ChainClient {
public:
    //! All must outlive it. `reader` is where reads from disk run.
    LocalChainClient(ledger::Ledger& ledger, ledger::Submission& submission,
                     runtime::Executor ledger_strand, runtime::Executor reader);

    runtime::Task<Result<wallet::ChainStatus>> status() override;
    runtime::Task<Result<wallet::AccountState>> account(Address address) override;
    runtime::Task<Result<TransactionHash, wallet::SubmitProblem>>
    submit(Bytes transaction) override;
    runtime::Task<Result<wallet::TransactionStatus>> transaction(TransactionHash hash) override;
    runtime::Task<Result<wallet::HistoryPage>> history(wallet::HistoryQuery query) override;
    runtime::Task<Result<wallet::FeeMarket>> fees() override;
    runtime::Subscription
    subscribe(std::function<void(const wallet::ChainStatus&)> on_change) override;

private:
    ledger::Ledger& ledger_;
    ledger::Submission& submission_;
    runtime::Executor ledger_strand_;
    runtime::Executor reader_;
    runtime::Publisher<wallet::ChainStatus> changes_;
    runtime::Subscription final_news_;
    runtime::Subscription accepted_news_;
};

} // namespace rustchain::node
