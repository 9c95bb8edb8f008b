// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All that a validator ever noted as signed, through kills and restored copies.
#pragma once

#include "core/validator/vote_journal.hpp"

#include <map>
#include <set>
#include <string>

namespace rustchain::integration {

//! A validator's journal as it is on the disk, while the node runs or not.
struct NotedVotes {
    std::vector<Vote> votes;
    std::vector<validator::ProposalMark> proposals;

    std::size_t size() const { return votes.size() + proposals.size(); }
};

//! Changes nothing.
Result<NotedVotes> read_journal(const std::filesystem::path& path);

//! One validator's. A journal can be lost or put back to an earlier day; this is not.
class VoteMemory {
public:
    void learn(const NotedVotes& noted);
    //! The first two signatures that exclude each other, in words; "" when there are none.
    const std::string& contradiction() const { return contradiction_; }
    std::size_t votes() const { return votes_.size(); }
    std::size_t proposals() const { return proposals_.size(); }
    //! In how many views it voted.
    std::size_t views() const { return views_.size(); }

private:
    using Place = std::pair<EpochNumber, View>;
    void learn(const Vote& vote);
    void complain(const std::string& what, const Place& place);

    std::map<std::pair<Place, VoteKind>, BlockHash> votes_;
    std::map<Place, BlockHash> proposals_;
    std::set<Place> views_;
    std::string contradiction_;
};

} // namespace rustchain::integration
