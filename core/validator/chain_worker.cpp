// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One piece of work for the chain after the other.
#include "core/validator/chain_worker.hpp"

#include "core/runtime/log.hpp"

#include <algorithm>

namespace rustchain::validator {

using consensus::simplex::FinaliseBlock;
using consensus::simplex::Propose;
using runtime::Task;

ChainWorker::ChainWorker(runtime::Clock& clock, ChainDoor& chain, Agenda& agenda, Sign sign,
                         std::uint64_t block_time_ms)
    : clock_(clock), chain_(chain), agenda_(agenda), sign_(std::move(sign)),
      block_time_ms_(block_time_ms), work_(1, runtime::WhenFull::refuse) {}

void ChainWorker::enter_view(EpochNumber epoch, View view) {
    epoch_ = epoch;
    view_ = view;
}

void ChainWorker::enqueue(Job job) {
    jobs_.push_back(std::move(job));
    work_.try_send(true);
}

void ChainWorker::build(Propose order) {
    const TimestampMs earliest_ms = order.earliest_ms;
    agenda_.at(earliest_ms, [this, order = std::move(order)] {
        enqueue([this, order] { return run_build(order); });
    });
}

void ChainWorker::check(BlockHash hash, std::shared_ptr<const Block> block) {
    const TimestampMs timestamp = block->header.timestamp;
    const TimestampMs earliest_ms =
        timestamp > kFutureTolerance_ms ? timestamp - kFutureTolerance_ms : 0;
    if (earliest_ms <= clock_.now_ms())
        return enqueue([this, hash, block] { return run_check(hash, block); });
    // A block from a far future must not stay in memory until then: its owner may drop it.
    agenda_.at(earliest_ms, [this, hash, waiting = std::weak_ptr(block)] {
        if (auto still = waiting.lock())
            enqueue([this, hash, still] { return run_check(hash, still); });
    });
}

void ChainWorker::finalise(FinaliseBlock order) {
    enqueue([this, order = std::move(order)] { return run_finalise(order); });
}

void ChainWorker::forget(BlockHash hash) {
    enqueue([this, hash] { return run_forget(hash); });
}

Task<Result<void>> ChainWorker::run() {
    for (;;) {
        while (!jobs_.empty()) {
            const Job job = std::move(jobs_.front());
            jobs_.pop_front();
            if (auto done = co_await job(); !done)
                co_return done;
        }
        co_await work_.receive();
    }
}

Task<Result<void>> ChainWorker::run_build(Propose order) {
    if (order.epoch != epoch_ || order.view != view_)
        co_return Result<void>{};
    const TimestampMs timestamp =
        std::max(clock_.now_ms(), order.parent_timestamp + block_time_ms_);
    BuildRequest request{.parent = order.parent,
                         .view = order.view,
                         .proposer = order.proposer,
                         .timestamp = timestamp,
                         .sign = sign_};
    auto built = co_await chain_.build_block(std::move(request));
    if (!built && built.error().code == ErrorCode::not_found)
        co_return Result<void>{}; // final blocks came by another way; the parent is none of them
    if (!built)
        co_return fail(built.error());
    report_(BlockBuilt{std::move(order), std::move(*built)});
    co_return Result<void>{};
}

Task<Result<void>> ChainWorker::run_check(BlockHash hash, std::shared_ptr<const Block> block) {
    auto judged = co_await chain_.check_and_execute(hash, std::move(block));
    if (!judged)
        co_return fail(judged.error());
    if (judged->verdict == Verdict::invalid)
        log::warning("finality", "a proposed block is invalid: {}", judged->reason,
                     log::field("hash", hash.view()));
    report_(BlockChecked{hash, std::move(*judged)});
    co_return Result<void>{};
}

Task<Result<void>> ChainWorker::run_finalise(FinaliseBlock order) {
    auto stored = co_await chain_.finalise(order.head.hash, *order.head.certificate);
    if (stored)
        report_(BlocksStored{std::move(order)});
    co_return stored;
}

Task<Result<void>> ChainWorker::run_forget(BlockHash hash) {
    co_await chain_.forget(hash);
    co_return Result<void>{};
}

} // namespace rustchain::validator
