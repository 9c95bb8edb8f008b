// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Builders for the tests of finality: validators with known keys, signed votes, certificates,
// blocks and proposals.
#pragma once

#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/consensus/simplex/committee.hpp"
#include "core/consensus/simplex/shared_proposal.hpp"
#include "core/crypto/sha256.hpp"
#include "core/crypto/signature_scheme.hpp"

#include <algorithm>
#include <memory>
#include <vector>

namespace rustchain::consensus::simplex::testing {

inline const ChainId kChainId{std::array<std::uint8_t, 32>{7}};

//! Small epochs: 4 blocks of a second.
inline ChainParams small_params() {
    ChainParams params;
    params.network = "dev";
    params.address_prefix = "drtc";
    params.block_time_ms = 1000;
    params.slot_blocks = 2;
    params.slots_per_epoch = 2;
    return params;
}

inline BlockHash hash_of(std::string_view text) {
    return crypto::sha256(as_bytes(text));
}

//! The same signature for the same digest.
inline crypto::Signature sign_again(const crypto::KeyPair& key, const Hash256& digest) {
    return key.sign(digest, Hash256{});
}

struct Validator {
    std::shared_ptr<const crypto::KeyPair> key;
    ValidatorMember member;
    crypto::SignatureScheme scheme = {.sign = sign_again, .verify = crypto::verify_schnorr};

    crypto::Signature sign(const Hash256& digest) const { return scheme.sign(*key, digest); }
};

//! n validators, always the same, ascending by owner.
inline std::vector<Validator> make_validators(std::size_t n) {
    std::vector<Validator> validators;
    for (std::size_t i = 0; i < n; ++i) {
        const Hash256 secret = hash_of("validator " + std::to_string(i));
        auto key = std::make_shared<const crypto::KeyPair>(*crypto::KeyPair::create(secret));
        const Address owner = address_of(KeyScheme::schnorr, key->public_key());
        validators.push_back(
            {.key = key, .member = {owner, key->public_key(), Amount::from_rtc(100)}});
    }
    std::ranges::sort(validators, {}, [](const Validator& v) { return v.member.owner; });
    return validators;
}

inline std::vector<ValidatorMember> members_of(const std::vector<Validator>& validators) {
    std::vector<ValidatorMember> members;
    for (const Validator& validator : validators)
        members.push_back(validator.member);
    return members;
}

inline Vote make_vote(const Validator& by, VoteKind kind, EpochNumber epoch, View view,
                      const BlockHash& hash = {}) {
    const Hash256 digest = vote_digest(kind, epoch, view, hash, kChainId);
    return {kind, epoch, view, hash, by.member.owner, by.sign(digest)};
}

//! Signed by the first `count` of the set; 0: by a quorum.
inline Certificate certify(const std::vector<Validator>& set, VoteKind kind, EpochNumber epoch,
                           View view, const BlockHash& hash = {}, std::size_t count = 0) {
    std::map<std::size_t, crypto::Signature> signatures;
    for (std::size_t i = 0; i < (count == 0 ? quorum_of(set.size()) : count); ++i)
        signatures[i] = make_vote(set[i], kind, epoch, view, hash).signature;
    return make_certificate(kind, epoch, view, hash, signatures, set.size());
}

struct BlockPlan {
    View view = 1;
    Height height = 1;
    TimestampMs timestamp = 0;
    BlockHash parent = {};
    std::string salt = {}; //!< makes blocks differ
};

inline std::shared_ptr<const Block> make_block(const Validator& by, const BlockPlan& plan) {
    Block block;
    block.header = {.version = header_version(plan.view),
                    .height = plan.height,
                    .timestamp = plan.timestamp,
                    .prev_block = plan.parent,
                    .merkle_root = {},
                    .attest_root = {},
                    .state_root = hash_of("state" + plan.salt),
                    .validator = by.member.owner,
                    .signature = {}};
    block.header.signature = by.sign(signing_digest(block.header, kChainId));
    block.state_root = block.header.state_root;
    return std::make_shared<const Block>(std::move(block));
}

inline SharedProposal sign_proposal(const Validator& by, SharedProposal proposal) {
    proposal.signature = by.sign(proposal_digest(proposal.epoch, proposal.view,
                                                 proposal.parent_view, proposal.hash, kChainId));
    return proposal;
}

inline SharedProposal make_proposal(const Validator& by, EpochNumber epoch, View view,
                                    View parent_view, std::shared_ptr<const Block> block,
                                    std::vector<Certificate> certificates = {}) {
    const BlockHash hash = block_hash(block->header);
    return sign_proposal(
        by, {epoch, view, parent_view, std::move(block), hash, std::move(certificates), {}});
}

//! Whose turn the view is, with the key.
inline const Validator& leader_in(const std::vector<Validator>& set, const Committee& committee,
                                  View view) {
    return *std::ranges::find_if(set, [&](const Validator& validator) {
        return validator.member == committee.leader(view);
    });
}

} // namespace rustchain::consensus::simplex::testing
