// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Fetched blocks: proved final, executed, stored.
#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"
#include "core/sync/block_sync.hpp"

#include <algorithm>

namespace rustchain::sync {

using p2p::Offence;
using runtime::run_on;
using runtime::Task;

namespace {

//! Sparser than this no honest node's certificates are.
constexpr std::size_t kMostUncertified = 512;

} // namespace

Task<void> BlockSync::execute() {
    while (co_await arrived_.receive()) {
        if (is_in_state_) {
            if (auto begun = co_await begin_from_snapshot(); !begun) {
                failure_ = begun.error();
                co_return;
            }
        }
        while (is_running_) {
            auto segment = next_segment();
            if (!segment)
                break;
            if (auto ran = co_await run_segment(std::move(*segment)); !ran) {
                failure_ = ran.error();
                co_return;
            }
        }
    }
}

Task<Result<void>> BlockSync::begin_from_snapshot() {
    state_progress_ = {};
    auto moved = co_await parts_.state_sync->try_state_sync(window_.best());
    is_in_state_ = false;
    if (!moved)
        co_return fail(moved.error());
    if (*moved) {
        const auto snapshot = parts_.ledger.snapshot();
        auto read = [&] { return snapshot->blocks().certificate(snapshot->final.header.height); };
        auto certificate = co_await run_on(parts_.verify, read);
        if (!certificate)
            co_return fail(certificate.error());
        parts_.consensus.follow({.hash = snapshot->final.hash,
                                 .height = snapshot->final.header.height,
                                 .timestamp = snapshot->final.header.timestamp,
                                 .certificate = std::move(*certificate)});
    }
    window_.set_final(own_height());
    ask();
    co_return Result<void>{};
}

//! As many blocks of one epoch as come with a certificate behind them.
std::optional<BlockSync::Segment> BlockSync::next_segment() {
    const Height own = own_height();
    window_.set_final(own);
    const ChainParams& params = parts_.ledger.network().params;
    const EpochNumber epoch = params.epoch_of(own + 1);
    const std::size_t left = static_cast<std::size_t>(params.last_height(epoch) - own);
    std::vector<HeldBlock> blocks = window_.next(std::min(left, kMostUncertified));
    std::size_t certified = 0;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        bytes += blocks[i].bytes;
        const bool is_too_much = i >= config_.most_in_segment || bytes > config_.most_segment_bytes;
        if (certified > 0 && is_too_much)
            break;
        if (blocks[i].certificate)
            certified = i + 1;
    }
    if (certified == 0) {
        // All that one certificate may have to prove is here, and there is none.
        if (!blocks.empty() && blocks.size() == std::min(left, kMostUncertified))
            punish({blocks.back().from, Offence::invalid_block, "withholds a certificate"});
        return std::nullopt;
    }
    blocks.resize(certified);
    return Segment{.blocks = std::move(blocks), .epoch = epoch, .members = sets_.members(epoch)};
}

//! The last block is final by its certificate; each before it by the hash in the next. What does
//! not fit is its sender's lie, as what stands above it is proved.
BlockSync::Proved BlockSync::prove(const Segment& segment, const storage::StoredHeader& final,
                                   const ChainId& chain_id, crypto::VerifySignature verify) {
    const HeldBlock& last = segment.blocks.back();
    const Certificate& certificate = *last.certificate;
    if (certificate.kind != VoteKind::finalize || certificate.hash != last.hash)
        return fail(Lie{last.from, Offence::invalid_block, "a certificate for something else"});
    auto checked = consensus::simplex::check_certificate(certificate, segment.epoch,
                                                         *segment.members, chain_id, verify);
    if (!checked)
        return fail(Lie{last.from, Offence::bad_signature,
                        std::string(consensus::simplex::describe(checked.error()))});
    for (std::size_t i = segment.blocks.size() - 1; i > 0; --i) {
        if (segment.blocks[i].block->header.prev_block != segment.blocks[i - 1].hash)
            return fail(Lie{segment.blocks[i - 1].from, Offence::invalid_block,
                            "a block that is not the final one of its height"});
    }
    const HeldBlock& first = segment.blocks.front();
    if (first.block->header.prev_block != final.hash)
        return fail(Lie{first.from, Offence::invalid_block, "a chain beside the final one"});
    return {};
}

Task<Result<void>> BlockSync::run_segment(Segment segment) {
    using Done = Result<void>;
    const auto snapshot = parts_.ledger.snapshot();
    if (segment.members == nullptr)
        co_return fail(ErrorCode::corrupt, "sync: the validator set of epoch " +
                                               std::to_string(segment.epoch) + " is not known");
    if (snapshot->final.header.height + 1 != segment.blocks.front().block->header.height)
        co_return Done{}; // finality got there by itself
    auto work = [&] {
        return prove(segment, snapshot->final, snapshot->network->chain_id,
                     parts_.verify_signature);
    };
    if (auto proved = co_await run_on(parts_.verify, work); !proved) {
        punish(proved.error());
        co_return Done{};
    }
    auto executed = co_await execute_blocks(segment);
    if (!executed)
        co_return fail(executed.error());
    if (*executed) {
        if ((*executed)->peer != consensus::simplex::kNobody)
            punish(**executed);
        co_return Done{};
    }
    const HeldBlock& last = segment.blocks.back();
    auto store = [&] { return parts_.ledger.finalise(last.hash, *last.certificate); };
    if (auto stored = co_await run_on(parts_.ledger_strand, store); !stored)
        co_return fail(stored.error());
    window_.set_final(own_height());
    const BlockHeader& header = last.block->header;
    parts_.consensus.follow({.hash = last.hash,
                             .height = header.height,
                             .timestamp = header.timestamp,
                             .certificate = last.certificate});
    ask();
    co_return Done{};
}

Task<Result<std::optional<BlockSync::Lie>>> BlockSync::execute_blocks(const Segment& segment) {
    using Checked = std::optional<Result<consensus::CheckedBlock, consensus::BlockFault>>;
    using Executed = Result<std::optional<Lie>>;
    const auto check = [this](HeldBlock block, Checked& into) -> Task<void> {
        into = co_await parts_.checker.check(block.block);
    };
    Executed executed{std::nullopt};
    const auto run = [this, &executed](HeldBlock block,
                                       consensus::CheckedBlock checked) -> Task<void> {
        executed = co_await execute_one(std::move(block), std::move(checked));
    };
    Checked next;
    for (std::size_t i = 0; i < segment.blocks.size(); ++i) {
        const HeldBlock& block = segment.blocks[i];
        if (!next)
            co_await check(block, next);
        Checked current = std::exchange(next, std::nullopt);
        if (!*current)
            co_return refused(block, current->error());
        // Who may attest shows in the state of the parent: such a block waits for it.
        const bool is_ahead =
            i + 1 < segment.blocks.size() && segment.blocks[i + 1].block->attestations.empty();
        if (is_ahead)
            co_await runtime::both(check(segment.blocks[i + 1], next),
                                   run(block, std::move(**current)));
        else
            co_await run(block, std::move(**current));
        if (!executed || *executed)
            co_return executed;
    }
    co_return executed;
}

Task<Result<std::optional<BlockSync::Lie>>>
BlockSync::execute_one(HeldBlock block, consensus::CheckedBlock checked) {
    using Executed = Result<std::optional<Lie>>;
    auto accept = [&] { return parts_.ledger.accept(std::move(checked)); };
    auto accepted = co_await run_on(parts_.ledger_strand, accept);
    if (accepted)
        co_return Executed{std::nullopt};
    if (const auto* error = std::get_if<Error>(&accepted.error()))
        co_return fail(*error);
    co_return refused(block, std::get<consensus::BlockFault>(accepted.error()));
}

//! The header is final: what it does not tell of itself its sender made up.
Result<std::optional<BlockSync::Lie>> BlockSync::refused(const HeldBlock& block,
                                                         consensus::BlockFault fault) const {
    using consensus::BlockFault;
    const Height height = block.block->header.height;
    // The finality machine may have stored it, or one above it, in the meantime.
    if (own_height() >= height)
        return Lie{};
    switch (fault) {
    case BlockFault::unequal_state_roots:
    case BlockFault::too_many_bytes:
    case BlockFault::bad_transaction:
    case BlockFault::bad_attestation:
    case BlockFault::attestation_order:
    case BlockFault::wrong_merkle_root:
    case BlockFault::wrong_attest_root:
    case BlockFault::wrong_receipt_root:
        return Lie{block.from, Offence::invalid_block, std::string(describe(fault))};
    default:
        return fail(ErrorCode::internal, "sync: the final block at height " +
                                             std::to_string(height) +
                                             " is refused here: " + std::string(describe(fault)));
    }
}

} // namespace rustchain::sync
