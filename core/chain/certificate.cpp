// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Digests of votes, proposals and validator sets.
#include "core/chain/certificate.hpp"

#include "core/chain/tags.hpp"
#include "core/merkle/merkle_tree.hpp"

namespace rustchain {
namespace {

template <class... Fields>
Bytes encode_fields(const Fields&... fields) {
    Bytes bytes;
    BorshWriter(bytes).value(fields...);
    return bytes;
}

} // namespace

Hash256 vote_digest(VoteKind kind, EpochNumber epoch, View view, const BlockHash& hash,
                    const ChainId& chain_id) {
    return tags::kVote({chain_id, encode_fields(kind, epoch, view, hash)});
}

Hash256 proposal_digest(EpochNumber epoch, View view, View parent_view, const BlockHash& hash,
                        const ChainId& chain_id) {
    return tags::kProposal({chain_id, encode_fields(epoch, view, parent_view, hash)});
}

Hash256 validator_set_root(const std::vector<ValidatorMember>& members) {
    std::vector<Hash256> items;
    items.reserve(members.size());
    for (const ValidatorMember& member : members)
        items.push_back(tags::kMember(encode(member)));
    return merkle::merkle_root(items);
}

} // namespace rustchain
