// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the chain that this node has is the network's of now, or one it still catches up with.
#pragma once

#include "core/chain/chain_params.hpp"

#include <chrono>

namespace rustchain::mining {

//! Follows the final blocks as they come. Attesting a slot that the network has left is wasted, so
//! the miner asks here first.
class ChainPace {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit ChainPace(const ChainParams& params) : params_(params) {}

    //! The newest final block, when it is looked at; `height` may be the same as before.
    void saw(Height height, Time now);
    //! The machine slept: what was known of the pace is old.
    void slept() { paced_blocks_ = 0; }
    //! True when the newest final block is younger than half a slot, or the last blocks came one at
    //! a time: a machine whose wall clock is wrong mines as well.
    bool is_current(TimestampMs block_ms, TimestampMs now_ms) const;

private:
    ChainParams params_;
    Height height_ = 0;
    Time seen_{};
    unsigned paced_blocks_ = 0;
};

} // namespace rustchain::mining
