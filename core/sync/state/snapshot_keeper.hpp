// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writes snapshots and certified epochs while the chain goes on.
#pragma once

#include "core/ledger/ledger.hpp"
#include "core/runtime/channel.hpp"
#include "core/snapshot/snapshot_folder.hpp"

#include <stop_token>

namespace rustchain::sync {

struct SnapshotKeeperConfig {
    std::uint64_t snapshot_epochs = kEpochsPerDay;   //!< one snapshot in so many epochs
    std::uint64_t certified_epochs = kEpochsPerHour; //!< one certified epoch in so many
    std::size_t kept = 2;                            //!< snapshots
};

//! What a network's nodes agree on: dev's short epochs follow each other fast.
SnapshotKeeperConfig keeper_config_for(const ChainParams& params);

//! The actor. It works on a pool, on the rows of the epoch's last moment; an epoch's end that comes
//! while two others wait is left out.
class SnapshotKeeper {
public:
    //! All must outlive it.
    SnapshotKeeper(ledger::Ledger& ledger, snapshot::SnapshotFolder folder, runtime::Executor pool,
                   const SnapshotKeeperConfig& config);

    //! Removes damaged snapshots, then writes until cancelled. A snapshot that cannot be written is
    //! logged.
    runtime::Task<Result<void>> run();

private:
    bool is_snapshot_due(EpochNumber epoch) const;
    bool is_certificate_due(EpochNumber epoch) const;
    void on_final(const ledger::LedgerSnapshotPtr& final);
    //! On the pool.
    void keep(const ledger::LedgerSnapshot& final, std::stop_token stop);
    void write(const ledger::LedgerSnapshot& final, std::stop_token stop);
    void remove_damaged();

    const ChainParams& params_;
    snapshot::SnapshotFolder folder_;
    runtime::Executor pool_;
    SnapshotKeeperConfig config_;
    runtime::Channel<ledger::LedgerSnapshotPtr> ends_{2, runtime::WhenFull::refuse};
    runtime::Subscription final_blocks_;
};

} // namespace rustchain::sync
