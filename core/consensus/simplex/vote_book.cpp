// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting votes.
#include "core/consensus/simplex/vote_book.hpp"

#include "core/consensus/simplex/certificate_rules.hpp"

#include <algorithm>

namespace rustchain::consensus::simplex {

void VoteBook::add(std::size_t member, const BlockHash& hash, const crypto::Signature& signature) {
    votes_.try_emplace(member, VoteClaim{hash, signature});
}

std::optional<VoteClaim> VoteBook::find(std::size_t member) const {
    auto found = votes_.find(member);
    return found == votes_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t VoteBook::count(const BlockHash& hash) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(votes_, [&](const auto& vote) { return vote.second.hash == hash; }));
}

std::optional<Certificate> VoteBook::certificate(VoteKind kind, View view, const BlockHash& hash,
                                                 const Committee& committee) const {
    if (count(hash) < committee.quorum())
        return std::nullopt;
    std::map<std::size_t, crypto::Signature> signatures;
    for (const auto& [member, entry] : votes_) {
        if (entry.hash == hash)
            signatures.emplace(member, entry.signature);
    }
    return make_certificate(kind, committee.epoch(), view, hash, signatures, committee.size());
}

} // namespace rustchain::consensus::simplex
