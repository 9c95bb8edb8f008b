// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the finality machine asks its driver to do, in order.
#pragma once

#include "core/consensus/simplex/events.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace rustchain::consensus::simplex {

//! Build a block on this parent, log and journal its proposal, send it, and return it as
//! ProposalReceived. Once the view is left it is worth nothing.
struct Propose {
    EpochNumber epoch = 0;
    View view = 0;
    View parent_view = 0;
    Address proposer; //!< this node's owner
    BlockHash parent;
    TimestampMs parent_timestamp = 0;
    TimestampMs earliest_ms = 0; //!< wall clock: the parent's time and one block time
    std::vector<Certificate> certificates;
};

//! Propose the epoch's last block again as it is; log, journal, send, return as ProposalReceived.
struct ProposeAgain {
    EpochNumber epoch = 0;
    View view = 0;
    View parent_view = 0;
    BlockHash hash;
    std::vector<Certificate> certificates;
};

//! After a restart: send the own proposal of this view again, the same bytes.
struct RepeatProposal {
    View view = 0;
};

//! Log the block (if a notarise vote), sign, journal, sync, send, and return as VoteReceived. Never
//! again in this view.
struct CastVote {
    VoteKind kind = VoteKind::notarize;
    EpochNumber epoch = 0;
    View view = 0;
    BlockHash hash;
};

//! Send an own vote again, verbatim.
struct RepeatVote {
    Vote vote;
};

//! Keep the certificate and send it to all.
struct Relay {
    Certificate certificate;
};

//! Send a peer's vote or proposal on to others: it is new, and its signature and proof are good.
struct Forward {
    std::variant<Vote, SharedProposal> message;
    PeerId from = kNobody; //!< has it already
};

//! Send the certificate to one peer.
struct Answer {
    PeerId peer = kNobody;
    Certificate certificate;
};

//! Check and execute a block whose parent is executed or final; return BlockJudged.
struct CheckBlock {
    BlockHash hash;
};

//! The block and its ancestors are final. It is executed.
struct FinaliseBlock {
    FinalHead head; //!< with its certificate
    bool ends_epoch = false;
};

//! The block will hardly be needed any more; what was kept of its execution can go.
struct ForgetBlock {
    BlockHash hash;
};

//! Ask peers for a certified block whose body is missing; it returns as BlockReceived.
struct AskBlock {
    BlockHash hash;
};

//! Ask peers for what ended this view.
struct AskCertificate {
    EpochNumber epoch = 0;
    View view = 0;
};

//! Send TimerFired at this monotonic time; it replaces the time set before.
struct SetTimer {
    std::uint64_t monotonic_ms = 0;
};

//! News: a view begins.
struct ViewEntered {
    EpochNumber epoch = 0;
    View view = 0;
};

//! A peer sent what no honest node sends.
struct Blame {
    PeerId peer = kNobody;
    std::string_view reason; //!< static text
};

//! A member signed two things that exclude each other; both signatures were verified. Once an
//! epoch for each kind and member.
struct Accuse {
    Evidence evidence;
};

using Action = std::variant<Propose, ProposeAgain, RepeatProposal, CastVote, RepeatVote, Relay,
                            Forward, Answer, CheckBlock, FinaliseBlock, ForgetBlock, AskBlock,
                            AskCertificate, SetTimer, ViewEntered, Blame, Accuse>;
using Actions = std::vector<Action>;

} // namespace rustchain::consensus::simplex
