// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Two generations of ids.
#include "core/p2p/gossip/seen_cache.hpp"

#include <utility>

namespace rustchain::p2p::gossip {

bool SeenCache::insert(std::uint64_t id) {
    if (contains(id))
        return false;
    if (young_.size() >= most_)
        old_ = std::exchange(young_, {});
    young_.insert(id);
    return true;
}

void SeenCache::forget(std::uint64_t id) {
    young_.erase(id);
    old_.erase(id);
}

} // namespace rustchain::p2p::gossip
