// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading journals from outside, and holding them against each other.
#include "tests/integration/cluster/vote_memory.hpp"

#include "core/validator/record_file.hpp"

namespace rustchain::integration {
namespace {

//! A record is the store's height, the kind, then a vote or the mark of a proposal.
constexpr std::size_t kKindAt = 8;
constexpr std::uint8_t kVoteKind = 0;
constexpr std::uint8_t kProposalKind = 1;

//! Adds what the record holds; false when it cannot be read.
bool read_record(ByteView record, NotedVotes& noted) {
    if (record.size() <= kKindAt)
        return false;
    const ByteView content = record.subspan(kKindAt + 1);
    if (record[kKindAt] == kVoteKind) {
        const auto vote = decode<Vote>(content);
        if (vote)
            noted.votes.push_back(*vote);
        return vote.has_value();
    }
    const auto mark = decode<validator::ProposalMark>(content);
    if (mark)
        noted.proposals.push_back(*mark);
    return mark.has_value() && record[kKindAt] == kProposalKind;
}

} // namespace

Result<NotedVotes> read_journal(const std::filesystem::path& path) {
    const auto reader = validator::RecordReader::read(path);
    if (!reader)
        return fail(reader.error());
    NotedVotes noted;
    for (ByteView record : reader->records())
        if (!read_record(record, noted))
            return fail(ErrorCode::corrupt, path.string() + " holds an unknown record");
    return noted;
}

void VoteMemory::learn(const NotedVotes& noted) {
    for (const Vote& vote : noted.votes)
        learn(vote);
    for (const validator::ProposalMark& mark : noted.proposals) {
        const Place place{mark.epoch, mark.view};
        const auto known = proposals_.emplace(place, mark.hash).first;
        if (known->second != mark.hash)
            complain("two proposals", place);
    }
}

void VoteMemory::learn(const Vote& vote) {
    const Place place{vote.epoch, vote.view};
    views_.insert(place);
    const auto known = votes_.emplace(std::pair(place, vote.kind), vote.hash).first;
    if (known->second != vote.hash)
        complain("two votes of a kind", place);
    if (votes_.contains({place, VoteKind::nullify}) && votes_.contains({place, VoteKind::finalize}))
        complain("Finalize and Nullify", place);
}

void VoteMemory::complain(const std::string& what, const Place& place) {
    if (contradiction_.empty())
        contradiction_ = what + " in epoch " + std::to_string(place.first) + ", view " +
                         std::to_string(place.second);
}

} // namespace rustchain::integration
