// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The validators of one epoch as voters: their places, their turns, how many make a quorum.
#pragma once

#include "core/chain/certificate.hpp"
#include "core/crypto/signature.hpp"

#include <optional>
#include <vector>

namespace rustchain::consensus::simplex {

//! One epoch's validator set and the order of its leaders; fixed for the epoch.
class Committee {
public:
    //! `members` ascending by owner, at least one; `seed` is the hash of the last block of epoch
    //! − 2.
    Committee(EpochNumber epoch, const ChainId& chain_id, std::vector<ValidatorMember> members,
              const BlockHash& seed, crypto::VerifySignature check = crypto::verify_schnorr);

    EpochNumber epoch() const { return epoch_; }
    const ChainId& chain_id() const { return chain_id_; }
    const std::vector<ValidatorMember>& members() const { return members_; }
    //! Whether the member's key signed this.
    bool verify(const ValidatorMember& member, const Hash256& digest,
                const crypto::Signature& signature) const {
        return verify_(member.consensus_key, digest, signature);
    }
    crypto::VerifySignature scheme() const { return verify_; }
    std::size_t size() const { return members_.size(); }
    std::size_t quorum() const { return quorum_of(members_.size()); }

    //! Whose turn the view is; views count from 1.
    const ValidatorMember& leader(View view) const;
    //! The place of this owner in the set.
    std::optional<std::size_t> index_of(const Address& owner) const;
    //! The place of the member that signs with this key.
    std::optional<std::size_t> index_of(const crypto::PublicKey& consensus_key) const;

private:
    EpochNumber epoch_;
    ChainId chain_id_;
    std::vector<ValidatorMember> members_;
    std::vector<std::size_t> order_;
    crypto::VerifySignature verify_;
};

} // namespace rustchain::consensus::simplex
