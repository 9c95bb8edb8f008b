// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Evidence as a faulty validator would leave it behind.
#pragma once

#include "core/chain/certificate.hpp"
#include "tests/fixtures/chain_fixture.hpp"

namespace rustchain::consensus::staking {

inline const Hash256 kOneBlock{std::array<std::uint8_t, 32>{1}};
inline const Hash256 kOtherBlock{std::array<std::uint8_t, 32>{2}};

inline VoteClaim signed_claim(const fixtures::Person& key, VoteKind kind, EpochNumber epoch,
                              View view, const Hash256& hash, const ChainId& chain_id) {
    return {hash, key.sign(vote_digest(kind, epoch, view, hash, chain_id))};
}

inline Evidence signed_proposals(const fixtures::Person& key, EpochNumber epoch, View view,
                                 const ChainId& chain_id) {
    auto claim = [&](const Hash256& hash) {
        return ProposalClaim{view - 1, hash,
                             key.sign(proposal_digest(epoch, view, view - 1, hash, chain_id))};
    };
    return {key.public_key(), epoch, view, TwoProposals{claim(kOneBlock), claim(kOtherBlock)}};
}

inline Evidence signed_notarizations(const fixtures::Person& key, EpochNumber epoch, View view,
                                     const ChainId& chain_id) {
    return {key.public_key(), epoch, view,
            TwoNotarizations{
                signed_claim(key, VoteKind::notarize, epoch, view, kOneBlock, chain_id),
                signed_claim(key, VoteKind::notarize, epoch, view, kOtherBlock, chain_id)}};
}

inline Evidence signed_both_ways(const fixtures::Person& key, EpochNumber epoch, View view,
                                 const ChainId& chain_id) {
    return {key.public_key(), epoch, view,
            FinalizedAndNullified{
                signed_claim(key, VoteKind::finalize, epoch, view, kOneBlock, chain_id),
                signed_claim(key, VoteKind::nullify, epoch, view, {}, chain_id).signature}};
}

} // namespace rustchain::consensus::staking
