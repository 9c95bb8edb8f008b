// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties: the payloads that move one, and its record. Source: protocol, section 11.
#pragma once

#include "core/chain/address.hpp"
#include "core/chain/chain_params.hpp"
#include "core/primitives/borsh.hpp"

#include <optional>

namespace rustchain {

using BountyId = std::uint64_t;                          //!< counted from 1; 0: none
using CommitHash = FixedBytes<struct CommitHashTag, 20>; //!< of git, SHA-1

inline constexpr std::size_t kMaxRepositoryBytes = 140;
inline constexpr std::size_t kMaxBountyUrlBytes = 512;
inline constexpr std::size_t kMaxBountyTitleBytes = 200;
//! Less would not pay the fees of claiming and submitting.
inline constexpr Amount kLowestBountyReward = Amount::from_micro_rtc(10'000);
//! How far ahead a deadline may lie.
inline constexpr EpochNumber kLongestBountyEpochs = kEpochsPerYear;
//! What submitted or approved work gets after the deadline.
inline constexpr EpochNumber kBountyGraceEpochs = 30 * kEpochsPerDay;

//! Puts the reward into escrow; the sender is the sponsor.
struct BountyPost {
    static constexpr std::uint8_t kTag = 7;
    Amount reward;
    Height deadline = 0;            //!< the last height at which it can be claimed and submitted
    std::uint64_t claim_blocks = 0; //!< that a claim lasts without a submission
    Address maintainer;             //!< who reviews
    std::optional<crypto::PublicKey> release_key; //!< scheme 1: acts on what a repository says
    std::string repository;                       //!< "owner/name", lower case
    std::string url;                              //!< of the terms: "https://…"
    std::string title;
    Hash256 terms_hash; //!< SHA-256 of the terms' text; zeros: not fixed

    bool operator==(const BountyPost&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.reward, self.deadline, self.claim_blocks, self.maintainer);
        codec.option(self.release_key);
        codec.text(self.repository, kMaxRepositoryBytes);
        codec.text(self.url, kMaxBountyUrlBytes);
        codec.text(self.title, kMaxBountyTitleBytes);
        codec.value(self.terms_hash);
    }
};

//! Reserves it for the claimant, who signs, unless the release key does.
struct BountyClaim {
    static constexpr std::uint8_t kTag = 8;
    BountyId id = 0;
    Address claimant;

    bool operator==(const BountyClaim&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.id, self.claimant);
    }
};

//! The claimant gives the claim back, or the sponsor takes the escrow back before a claim.
struct BountyCancel {
    static constexpr std::uint8_t kTag = 9;
    BountyId id = 0;

    bool operator==(const BountyCancel&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.id);
    }
};

//! Names the work; stops the clock of the claim.
struct BountySubmit {
    static constexpr std::uint8_t kTag = 10;
    BountyId id = 0;
    std::uint64_t pull_request = 0; //!< its number in the bounty's repository, at least 1

    bool operator==(const BountySubmit&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.id, self.pull_request);
    }
};

//! The maintainer's word on the work.
struct BountyReview {
    static constexpr std::uint8_t kTag = 11;
    BountyId id = 0;
    bool approve = false;

    bool operator==(const BountyReview&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.id, self.approve);
    }
};

//! Pays the whole escrow to the claimant.
struct BountyRelease {
    static constexpr std::uint8_t kTag = 12;
    BountyId id = 0;
    CommitHash merge_commit; //!< zeros: not merged, which only the sponsor can pass over

    bool operator==(const BountyRelease&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.id, self.merge_commit);
    }
};

enum class BountyState : std::uint8_t {
    funded,
    claimed,
    submitted,
    approved,
    paid,
    cancelled, //!< escrow back at the sponsor
    expired,   //!< escrow back at the sponsor
    kCount
};

//! The stable name of a state: "funded".
std::string_view name_of(BountyState state);
std::optional<BountyState> bounty_state_of(std::string_view name);

//! domain `bounty`, id = its number. What it says of a claim stays after payment; it is empty while
//! nobody claims.
struct BountyRecord {
    Address sponsor;
    BountyPost terms;                        //!< its reward is what was posted
    Amount escrow;                           //!< held now: the reward, or nothing once it is closed
    BountyState state = BountyState::funded; //!< a lapsed claim still reads claimed: see stands_at
    Height posted_height = 0;
    Address claimant;               //!< zeros: nobody
    Height claimed_height = 0;      //!< of the claim
    Height claim_end = 0;           //!< the claim's last height while the state is claimed
    std::uint64_t claim_left = 0;   //!< blocks of the claim that the submission left
    std::uint64_t pull_request = 0; //!< of the last submission
    Height submitted_height = 0;
    Height approved_height = 0;
    CommitHash merge_commit;
    Height closed_height = 0; //!< of payment, cancellation or expiry

    bool is_closed() const { return state >= BountyState::paid; }
    //! Whether the claim has run out unused before this height.
    bool has_lapsed(Height height) const {
        return state == BountyState::claimed && claim_end < height;
    }
    //! The state in the block of this height, before its transactions.
    BountyState stands_at(Height height) const {
        return has_lapsed(height) ? BountyState::funded : state;
    }
    //! The last height at which it can go on: later for work that waits for its judgement.
    Height last_height(const ChainParams& params) const {
        const bool has_work = state == BountyState::submitted || state == BountyState::approved;
        return terms.deadline + (has_work ? kBountyGraceEpochs * params.epoch_blocks() : 0);
    }

    bool operator==(const BountyRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.sponsor, self.terms, self.escrow, self.state, self.posted_height,
                    self.claimant, self.claimed_height, self.claim_end, self.claim_left,
                    self.pull_request, self.submitted_height, self.approved_height,
                    self.merge_commit, self.closed_height);
    }
};

//! The system record of a claimant in a repository: the claim made last. It tells an open claim
//! from a lapsed one.
struct BountyClaimRecord {
    BountyId bounty = 0;
    Height claimed_height = 0;
    Height claim_end = 0;           //!< its last height, unless work is submitted
    std::uint64_t claim_blocks = 0; //!< the claim period

    bool operator==(const BountyClaimRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.bounty, self.claimed_height, self.claim_end, self.claim_blocks);
    }
};

//! Whether the text names a repository: "owner/name", lower case, letters, digits, "-", "_", ".".
bool is_repository(std::string_view text);

} // namespace rustchain
