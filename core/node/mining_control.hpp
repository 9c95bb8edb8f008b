// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining as the node's users switch it: remembered over restarts, offered over RPC, enrolled by a
// wallet.
#pragma once

#include "core/mining/attestor.hpp"
#include "core/node/data_directory.hpp"
#include "core/rpc/mining_door.hpp"
#include "core/wallet/wallet.hpp"

namespace rustchain::node {

class MiningControl final : public rpc::MiningDoor {
public:
    //! All must outlive it. `worker` searches the work of enrolments.
    MiningControl(mining::Attestor& attestor, const ledger::Ledger& ledger, DataPaths paths,
                  runtime::Clock& clock, runtime::Executor worker)
        : attestor_(attestor), ledger_(ledger), paths_(std::move(paths)), clock_(clock),
          worker_(std::move(worker)) {}

    //! Whether mining was on when the node last ran.
    Result<bool> was_enabled() const;

    mining::MiningStatusPtr status() const override { return attestor_.status(); }
    Result<void> set_enabled(bool is_enabled) override;
    Result<void> set_rules(const mining::MiningRules& rules) override;
    void pause_until(TimestampMs until_ms) override { attestor_.pause_until(until_ms); }
    runtime::Task<Result<mining::EnrolmentOffer>> offer(Address owner) override;

    runtime::Publisher<mining::MiningStatusPtr>& changes() { return attestor_.changes(); }
    void measure() { attestor_.measure(); }
    //! Enrols this machine for the unlocked wallet's first account: work for both steps, one
    //! signature each.
    runtime::Task<Result<wallet::SubmittedEnrolment>> enrol(wallet::Wallet& wallet, Address owner);

private:
    mining::Attestor& attestor_;
    const ledger::Ledger& ledger_;
    DataPaths paths_;
    runtime::Clock& clock_;
    runtime::Executor worker_;
};

//! Does an enrolment's work and hands it to the wallet: for the node here and for programs beside
//! it.
runtime::Task<Result<wallet::SubmittedEnrolment>>
enrol_machine(wallet::Wallet& wallet, mining::EnrolmentOffer offer, ChainId chain_id,
              std::uint64_t work_target, runtime::Executor worker);

} // namespace rustchain::node
