// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who may take a place, and who gives one up when all are taken.
#pragma once

#include "core/runtime/clock.hpp"

#include <string>
#include <vector>

namespace rustchain::p2p {

//! How many connections a node keeps.
struct SlotLimits {
    std::size_t outbound = 8;
    std::size_t anchors = 2; //!< outbound too: peers of the run before, which an attacker who came
                             //!< since cannot have chosen
    std::size_t inbound = 64;
    std::size_t half_open = 64;           //!< that have not introduced themselves yet
    std::size_t half_open_of_a_group = 8; //!< network group
};

//! Why a connection exists; the last two count against no limit.
enum class SlotKind : std::uint8_t {
    inbound,
    outbound,
    anchor, //!< outbound, on one of the two places for peers of the last run
    kept,   //!< the person asked for it: never counted, never evicted
    feeler, //!< a short visit
};

//! What eviction looks at.
struct SlotPeer {
    std::uint64_t id = 0;
    std::string group; //!< its network group
    SlotKind kind = SlotKind::inbound;
    std::uint64_t ping_ms = 0;    //!< 0: not measured
    std::uint64_t usefulness = 0; //!< how often it delivered something
    runtime::MonotonicTime connected{};
};

std::size_t count_kind(const std::vector<SlotPeer>& peers, SlotKind kind);
//! The inbound peer that makes room for a newcomer of `group`; nothing when everyone deserves the
//! place more. Protected are, one after the other: four of the rarest groups, the eight that answer
//! fastest, the eight most useful, and of the rest the older half. Whoever is left of the group
//! with most places goes, the youngest first. A newcomer of that same largest group is refused.
std::optional<std::uint64_t> choose_victim(std::vector<SlotPeer> peers, const std::string& group);

} // namespace rustchain::p2p
