// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The votes of one kind in one view, as they come in.
#pragma once

#include "core/consensus/simplex/committee.hpp"

#include <map>
#include <optional>

namespace rustchain::consensus::simplex {

//! At most one vote a member: the first that came. Memory is bounded by the committee's size.
class VoteBook {
public:
    //! Whether the member's vote is there already.
    bool has(std::size_t member) const { return votes_.contains(member); }
    //! The member's vote that counts.
    std::optional<VoteClaim> find(std::size_t member) const;
    //! Notes a vote whose signature was verified; a second vote of a member changes nothing.
    void add(std::size_t member, const BlockHash& hash, const crypto::Signature& signature);
    //! How many voted for this hash.
    std::size_t count(const BlockHash& hash) const;
    //! The certificate for this hash once a quorum voted for it.
    std::optional<Certificate> certificate(VoteKind kind, View view, const BlockHash& hash,
                                           const Committee& committee) const;
    std::size_t size() const { return votes_.size(); }
    void clear() { votes_.clear(); }

private:
    std::map<std::size_t, VoteClaim> votes_;
};

} // namespace rustchain::consensus::simplex
