// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Votes and the certificates they make. Source: protocol, section 6; Simplex (Chan and Pass, TCC
// 2023).
#pragma once

#include "core/chain/block.hpp"

namespace rustchain {

enum class VoteKind : std::uint8_t { notarize = 0, nullify = 1, finalize = 2, kCount };

struct Vote {
    VoteKind kind = VoteKind::notarize;
    EpochNumber epoch = 0;
    View view = 0;
    BlockHash hash; //!< zeros for nullify
    Address validator;
    crypto::Signature signature; //!< by the validator's consensus_key

    bool operator==(const Vote&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.kind, self.epoch, self.view, self.hash, self.validator, self.signature);
    }
};

//! What a validator signs: H(RTC/vote, chain_id ‖ kind ‖ epoch ‖ view ‖ hash).
Hash256 vote_digest(VoteKind kind, EpochNumber epoch, View view, const BlockHash& hash,
                    const ChainId& chain_id);

//! A quorum of equal votes of one set.
struct Certificate {
    VoteKind kind = VoteKind::notarize;
    EpochNumber epoch = 0;
    View view = 0;
    BlockHash hash;
    Bytes bitmap; //!< one bit a member, ascending by owner, least significant bit first
    std::vector<crypto::Signature> signatures; //!< of the members whose bit is set, in that order

    bool operator==(const Certificate&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.kind, self.epoch, self.view, self.hash);
        codec.blob(self.bitmap, (kMaxValidators + 7) / 8);
        codec.list(self.signatures, 0, kMaxValidators);
    }
};

//! A leader's block for one view, with the certificates that justify its parent.
struct Proposal {
    EpochNumber epoch = 0;
    View view = 0;
    View parent_view = 0; //!< 0: the parent is the last block of the epoch before
    Block block;
    std::vector<Certificate> certificates;
    crypto::Signature signature;

    bool operator==(const Proposal&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.epoch, self.view, self.parent_view, self.block);
        codec.list(self.certificates, 0, 4096);
        codec.value(self.signature);
    }
};

//! What the leader signs: H(RTC/proposal, chain_id ‖ epoch ‖ view ‖ parent_view ‖ block hash).
Hash256 proposal_digest(EpochNumber epoch, View view, View parent_view, const BlockHash& hash,
                        const ChainId& chain_id);

//! One member of a validator set, as fixed at the set's making.
struct ValidatorMember {
    Address owner;
    crypto::PublicKey consensus_key;
    Amount bond;

    bool operator==(const ValidatorMember&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner, self.consensus_key, self.bond);
    }
};

//! Merkle root over H(RTC/member, Borsh(member)), members ascending by owner.
Hash256 validator_set_root(const std::vector<ValidatorMember>& members);

//! Votes needed of a set of n: ⌊2n/3⌋ + 1.
constexpr std::size_t quorum_of(std::size_t n) {
    return 2 * n / 3 + 1;
}

} // namespace rustchain
