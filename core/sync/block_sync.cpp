// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When to fetch, whom to ask, what to say about it.
#include "core/sync/block_sync.hpp"

#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::sync {

using p2p::Offence;
using runtime::Task;

namespace {

constexpr std::uint64_t kTick_ms = 250;

std::size_t memory_of(const Transaction& transaction) {
    if (const auto* transfer = std::get_if<Transfer>(&transaction.payload))
        return sizeof(Transaction) + transfer->outputs.size() * sizeof(TransferOutput) +
               transfer->memo.size();
    return sizeof(Transaction) + encode(transaction).size();
}

//! Roughly what the answer takes in memory.
std::size_t memory_of(const p2p::Blocks& answer) {
    std::size_t bytes = 0;
    for (const p2p::SentBlock& sent : answer.blocks) {
        bytes += sizeof(Block) + sent.block.attestations.size() * sizeof(Attestation);
        for (const Transaction& transaction : sent.block.transactions)
            bytes += memory_of(transaction);
        if (sent.certificate)
            bytes += sent.certificate->signatures.size() * crypto::Signature::kSize;
    }
    return bytes;
}

} // namespace

BlockSync::BlockSync(BlockSyncParts parts, const BlockSyncConfig& config)
    : parts_(parts), config_(config), sets_(parts.ledger, parts.verify_signature),
      window_(config.window), arrived_(1, runtime::WhenFull::refuse),
      status_(std::make_shared<const SyncStatus>()) {}

std::uint64_t BlockSync::monotonic_ms() const {
    const auto since = parts_.clock.monotonic().time_since_epoch();
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

void BlockSync::joined(PeerId peer, Height final_height) {
    claims_[peer] = final_height;
    window_.set_peer(peer, final_height);
}

void BlockSync::left(PeerId peer) {
    claims_.erase(peer);
    window_.remove(peer);
}

void BlockSync::claimed(PeerId peer, Height height) {
    auto found = claims_.find(peer);
    if (found == claims_.end() || height <= found->second)
        return;
    found->second = height;
    window_.set_peer(peer, height);
}

bool BlockSync::received(PeerId from, p2p::Blocks& answer) {
    const std::size_t bytes = memory_of(answer);
    const std::uint64_t now_ms = monotonic_ms();
    switch (window_.take(from, std::move(answer), bytes)) {
    case BlockWindow::Taken::kept:
        bytes_ += bytes;
        parts_.network.reward(from);
        arrived_.try_send(true);
        break;
    case BlockWindow::Taken::nothing:
        parts_.network.punish(from, Offence::broken_promise, "has no blocks that it said it has");
        claims_[from] = std::min(claims_[from], own_height());
        break;
    case BlockWindow::Taken::wrong:
        punish({from, Offence::invalid_block, "blocks that nobody asked for, or not in a chain"});
        break;
    case BlockWindow::Taken::late:
        break;
    case BlockWindow::Taken::unknown:
        return false;
    }
    if (is_running_) {
        ask();
        progress_.add(now_ms, own_height() - began_at_, bytes_);
    }
    return true;
}

void BlockSync::punish(const Lie& lie) {
    log::info("sync", "a peer lies: {}", lie.reason, log::field("peer", lie.peer));
    parts_.network.punish(lie.peer, lie.offence, lie.reason);
    window_.discard(lie.peer, monotonic_ms());
}

Task<Result<void>> BlockSync::run() {
    last_height_ = own_height();
    last_progress_ms_ = monotonic_ms();
    co_await runtime::race(fetch(), execute());
    if (failure_)
        co_return fail(*failure_);
    co_return Result<void>{};
}

Task<void> BlockSync::fetch() {
    for (;;) {
        const Height own = own_height();
        if (own != last_height_) {
            last_height_ = own;
            last_progress_ms_ = monotonic_ms();
        }
        if (!is_running_)
            begin_if_behind();
        else
            end_if_done();
        if (is_running_ && !is_in_state_) {
            window_.set_final(own);
            ask();
            progress_.add(monotonic_ms(), own - began_at_, bytes_);
        }
        publish();
        co_await parts_.clock.sleep_for(std::chrono::milliseconds(kTick_ms));
    }
}

//! The finality machine follows its own epoch by itself, as long as it gets on.
void BlockSync::begin_if_behind() {
    const Height own = own_height();
    const Height best = window_.best();
    if (best <= own)
        return;
    const ChainParams& params = parts_.ledger.network().params;
    const bool is_beyond = params.epoch_of(best) > params.epoch_of(own + 1);
    const bool is_stuck = monotonic_ms() >= last_progress_ms_ + config_.patience_ms;
    if (!is_beyond && !is_stuck)
        return;
    log::info("sync", "fetching blocks", log::field("from", own + 1), log::field("to", best));
    is_running_ = true;
    began_at_ = own;
    bytes_ = 0;
    progress_.begin(monotonic_ms());
    is_in_state_ = parts_.state_sync != nullptr && best - own >= config_.snapshot_distance;
    window_.set_final(own);
    arrived_.try_send(true);
}

void BlockSync::end_if_done() {
    const Height own = own_height();
    if (is_in_state_ || window_.best() > own)
        return;
    is_running_ = false;
    window_.reset();
    last_progress_ms_ = monotonic_ms();
    log::info("sync", "caught up", log::field("height", own));
}

void BlockSync::ask() {
    if (is_in_state_)
        return;
    for (const RangeQuestion& asked : window_.due(monotonic_ms()))
        parts_.network.send(asked.peer, p2p::make_outgoing(asked.question));
    for (PeerId peer : window_.take_late())
        parts_.network.punish(peer, Offence::broken_promise, "does not send blocks in time");
}

void BlockSync::publish() {
    const Height own = own_height();
    const Height best = std::max(window_.best(), own);
    SyncStatus status{.own_height = own, .best_height = best};
    if (is_in_state_) {
        status = state_progress_;
        status.phase = std::max(status.phase, SyncPhase::certificates);
        status.own_height = own;
        status.best_height = best;
    } else if (is_running_) {
        status.phase = SyncPhase::blocks;
        status.done = own - std::min(own, began_at_);
        status.total = best - began_at_;
        status.bytes_per_second = progress_.bytes_per_second();
        status.eta_s = progress_.eta_s(best - own);
        status.sources = window_.sources();
        status.is_stalled = progress_.is_stalled(monotonic_ms());
    } else {
        status.phase = claims_.empty() ? SyncPhase::peers : SyncPhase::done;
    }
    if (*status_.get() == status)
        return;
    status_.set(std::make_shared<const SyncStatus>(status));
    changes_.publish(status);
}

} // namespace rustchain::sync
