// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The pace at which final blocks come.
#include "core/mining/chain_pace.hpp"

#include <algorithm>

namespace rustchain::mining {
namespace {

constexpr unsigned kPacedEnough = 2;
//! Finality lags this many blocks behind a healthy chain, at most.
constexpr std::uint64_t kHealthyLag = 4;

} // namespace

void ChainPace::saw(Height height, Time now) {
    if (height == height_)
        return;
    const bool is_next = height == height_ + 1;
    const bool is_paced = now - seen_ >= std::chrono::milliseconds(params_.block_time_ms / 2);
    paced_blocks_ = is_next && is_paced ? std::min(paced_blocks_ + 1, kPacedEnough) : 0;
    height_ = height;
    seen_ = now;
}

bool ChainPace::is_current(TimestampMs block_ms, TimestampMs now_ms) const {
    const std::uint64_t blocks = std::max(params_.slot_blocks / 2, kHealthyLag);
    return now_ms <= block_ms + blocks * params_.block_time_ms || paced_blocks_ >= kPacedEnough;
}

} // namespace rustchain::mining
