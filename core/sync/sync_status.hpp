// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How far catching up has come.
#pragma once

#include "core/primitives/height.hpp"

#include <cstdint>
#include <optional>

namespace rustchain::sync {

//! In the order they happen; a node that is close goes from peers to last_blocks.
enum class SyncPhase : std::uint8_t {
    peers,        //!< looking for some
    certificates, //!< following finalisations to a header that can be trusted
    state,        //!< fetching a snapshot
    blocks,       //!< fetching and executing blocks
    done,         //!< at the head; the finality machine follows
    kCount
};

struct SyncStatus {
    SyncPhase phase = SyncPhase::peers;
    std::uint64_t done = 0;  //!< of this run's work: blocks, or bytes of the snapshot
    std::uint64_t total = 0; //!< 0: not known
    Height own_height = 0;
    Height best_height = 0;             //!< the best that peers have proved
    std::uint64_t bytes_per_second = 0; //!< over the last two minutes
    std::optional<std::uint64_t> eta_s; //!< nothing until 30 s of samples
    std::size_t sources = 0;            //!< peers that deliver
    bool is_stalled = false;            //!< nothing came for 30 s

    bool operator==(const SyncStatus&) const = default;
};

} // namespace rustchain::sync
