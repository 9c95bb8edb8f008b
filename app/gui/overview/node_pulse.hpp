// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How the node does: how long its latest blocks took to be final, and how far apart they are.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <deque>

namespace rustchain::gui {

//! Remembers the newest final blocks that the window saw.
class NodePulse {
public:
    //! Takes a piece of news once.
    void add(const ChainNews& news);

    std::size_t size() const { return beats_.size(); }
    //! From the block's own time to its finality; nothing without a block.
    std::optional<std::uint64_t> median_ms() const;
    std::optional<std::uint64_t> slowest_ms() const;
    //! The mean distance of blocks; nothing below two.
    std::optional<std::uint64_t> block_time_ms() const;
    //! Each block's time to final, as a part of the slowest; the oldest first.
    QList<qreal> bars() const;

private:
    struct Beat {
        Height height = 0;
        TimestampMs block_ms = 0;
        std::uint64_t final_after_ms = 0;
    };
    std::deque<Beat> beats_;
};

} // namespace rustchain::gui
