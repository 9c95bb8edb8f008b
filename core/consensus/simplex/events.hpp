// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What happens to the finality machine.
#pragma once

#include "core/consensus/simplex/shared_proposal.hpp"

#include <optional>
#include <variant>

namespace rustchain::consensus::simplex {

using PeerId = std::uint64_t;        //!< who sent it
inline constexpr PeerId kNobody = 0; //!< this node itself

//! The time of an event, by both clocks.
struct Now {
    TimestampMs wall_ms = 0;
    std::uint64_t monotonic_ms = 0; //!< never goes back; its origin means nothing
};

//! A final block with the finalisation of exactly this block; genesis has none.
struct FinalHead {
    BlockHash hash;
    Height height = 0;
    TimestampMs timestamp = 0;
    std::optional<Certificate> certificate;

    bool operator==(const FinalHead&) const = default;
};

//! What a validator kept on disk of the running epoch: read back after a restart.
struct Kept {
    std::vector<Vote> votes = {};    //!< own ones, verbatim
    std::vector<View> proposed = {}; //!< views in which it proposed
    std::vector<Certificate> certificates = {};
    std::vector<SharedProposal> proposals = {}; //!< own ones and others'
};

//! An epoch begins, or the node starts within one.
struct EpochEntered {
    EpochNumber epoch = 0;
    std::vector<ValidatorMember> members; //!< ascending by owner, at least one
    BlockHash seed;
    std::vector<ValidatorMember> previous_members; //!< of the epoch before; none for epoch 0
    BlockHash previous_seed;
    FinalHead head;       //!< the last final block: of this epoch, or the last of the one before
    bool may_vote = true; //!< false while a restored copy waits; then it only follows
    Kept kept;
};

struct ProposalReceived {
    SharedProposal proposal;
    PeerId from = kNobody;
    bool is_executed = false; //!< built here
};

//! The block of a certificate, fetched by its hash.
struct BlockReceived {
    std::shared_ptr<const Block> block;
    BlockHash hash;
    PeerId from = kNobody;
};

enum class Verdict : std::uint8_t {
    valid,
    invalid,
    later, //!< cannot be judged at present; ask again
};

//! The answer to CheckBlock.
struct BlockJudged {
    BlockHash hash;
    Verdict verdict = Verdict::valid;
};

struct VoteReceived {
    Vote vote;
    PeerId from = kNobody; //!< kNobody: signed and journaled here
};

struct CertificateReceived {
    Certificate certificate;
    PeerId from = kNobody;
};

//! A peer asks for what ended a view.
struct CertificateAsked {
    EpochNumber epoch = 0;
    View view = 0;
    PeerId from = kNobody;
};

//! Blocks of this epoch became final by another way: they were fetched with their certificates.
struct HeadMoved {
    FinalHead head;
};

//! The time that SetTimer named has come.
struct TimerFired {};

using Event = std::variant<EpochEntered, ProposalReceived, BlockReceived, BlockJudged, VoteReceived,
                           CertificateReceived, CertificateAsked, HeadMoved, TimerFired>;

} // namespace rustchain::consensus::simplex
