// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Snapshots at the ends of epochs.
#include "core/sync/state/snapshot_keeper.hpp"

#include "core/runtime/log.hpp"
#include "core/snapshot/write_snapshot.hpp"
#include "core/sync/state/stoppable.hpp"

namespace rustchain::sync {

SnapshotKeeperConfig keeper_config_for(const ChainParams& params) {
    if (params.network == "dev")
        return {.snapshot_epochs = 10, .certified_epochs = 1};
    return {};
}

SnapshotKeeper::SnapshotKeeper(ledger::Ledger& ledger, snapshot::SnapshotFolder folder,
                               runtime::Executor pool, const SnapshotKeeperConfig& config)
    : params_(ledger.network().params), folder_(std::move(folder)), pool_(std::move(pool)),
      config_(config) {
    final_blocks_ = ledger.final_blocks().subscribe(
        [this](const ledger::LedgerSnapshotPtr& final) { on_final(final); });
}

bool SnapshotKeeper::is_snapshot_due(EpochNumber epoch) const {
    return (epoch + 1) % config_.snapshot_epochs == 0;
}

bool SnapshotKeeper::is_certificate_due(EpochNumber epoch) const {
    return (epoch + 1) % config_.certified_epochs == 0;
}

void SnapshotKeeper::on_final(const ledger::LedgerSnapshotPtr& final) {
    const Height height = final->final.header.height;
    const EpochNumber epoch = params_.epoch_of(height);
    if (height == params_.last_height(epoch) &&
        (is_snapshot_due(epoch) || is_certificate_due(epoch)))
        ends_.try_send(final);
}

void SnapshotKeeper::remove_damaged() {
    auto removed = folder_.remove_damaged();
    if (!removed)
        return log::warning("snapshot", "{}", removed.error().message);
    for (Height height : *removed)
        log::warning("snapshot", "the snapshot at {} was damaged and is removed", height);
}

void SnapshotKeeper::keep(const ledger::LedgerSnapshot& final, std::stop_token stop) {
    if (is_snapshot_due(params_.epoch_of(final.final.header.height)))
        return write(final, std::move(stop));
    auto end = snapshot::certify_newest_epoch(*final.rows, params_);
    auto kept = end ? folder_.keep_certified_epoch(*end) : Result<void>(fail(end.error()));
    if (!kept)
        log::warning("snapshot", "the epoch's end is not kept: {}", kept.error().message);
}

void SnapshotKeeper::write(const ledger::LedgerSnapshot& final, std::stop_token stop) {
    auto written = snapshot::write_snapshot(*final.rows, params_, folder_, std::move(stop));
    if (!written)
        return log::warning("snapshot", "not written: {}", written.error().message);
    log::info("snapshot", "written at {}", written->height(), log::field("bytes", written->bytes),
              log::field("rows", written->rows));
    if (auto kept = folder_.keep_newest(config_.kept); !kept)
        log::warning("snapshot", "{}", kept.error().message);
}

runtime::Task<Result<void>> SnapshotKeeper::run() {
    co_await runtime::run_on(pool_, [this] { remove_damaged(); });
    for (;;) {
        auto end = co_await ends_.receive();
        if (!end)
            co_return Result<void>();
        auto work = [this, final = std::move(*end)](std::stop_token stop) {
            keep(*final, std::move(stop));
        };
        co_await run_stoppable(pool_, std::move(work));
    }
}

} // namespace rustchain::sync
