// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What was seen lately, by short keyed hashes, in bounded memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_set>

namespace rustchain::p2p::gossip {

//! Remembers at least the last `most` ids and at most twice as many: two generations, of which the
//! older goes when the younger is full. The ids must be keyed hashes: then nobody can make them
//! collide.
class SeenCache {
public:
    //! `most` is at least 1.
    explicit SeenCache(std::size_t most) : most_(most) {}

    //! False when the id was there.
    bool insert(std::uint64_t id);
    bool contains(std::uint64_t id) const { return young_.contains(id) || old_.contains(id); }
    void forget(std::uint64_t id);
    std::size_t size() const { return young_.size() + old_.size(); }

private:
    std::size_t most_;
    std::unordered_set<std::uint64_t> young_;
    std::unordered_set<std::uint64_t> old_;
};

} // namespace rustchain::p2p::gossip
