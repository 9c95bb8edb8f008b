// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether the running nodes of a cluster have gone on, with one chain.
#pragma once

#include "tests/integration/cluster/cluster.hpp"

namespace rustchain::integration {

inline constexpr auto kPatience = std::chrono::minutes(2); //!< machines that build are slow

//! Waits until every running node has this final height.
bool all_reach(Cluster& cluster, Height height, std::chrono::milliseconds limit = kPatience);
//! The highest final height of the running nodes.
Height best_height(Cluster& cluster);
//! In words, the first height up to this one at which the running nodes differ or one has no block;
//! "" when there is none.
QString disagreement(Cluster& cluster, Height height);

} // namespace rustchain::integration
