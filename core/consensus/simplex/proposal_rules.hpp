// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes a proposal good before its block is executed: turn, signatures, parent, proof.
#pragma once

#include "core/consensus/simplex/committee.hpp"
#include "core/consensus/simplex/shared_proposal.hpp"
#include "core/primitives/result.hpp"

#include <functional>
#include <string_view>

namespace rustchain::consensus::simplex {

enum class ProposalFault : std::uint8_t {
    wrong_epoch,         //!< not the committee's
    wrong_view,          //!< 0, beyond a header's bits, or not after parent_view
    wrong_signature,     //!< not by the view's leader
    wrong_certificates,  //!< not exactly the parent's proof, then one nullification a view between
    wrong_parent_proof,  //!< the parent's certificate is of another kind, view or epoch, or bad
    wrong_nullification, //!< a certificate between is not the view's, or bad
    wrong_parent,        //!< the block does not stand on what was shown
    wrong_height,        //!< outside the epoch
    wrong_header_view,   //!< the header's version is not of this view, or a repeat is not later
    wrong_proposer,      //!< the header names someone else than the leader
    wrong_header_signature, //!< not by the leader's key
};

//! The fault in words, for logs.
std::string_view describe(ProposalFault fault);

//! What proposals of an epoch are judged against.
struct ProposalContext {
    const Committee& committee;
    //! Of the epoch before; null in epoch 0, and then parent_view 0 needs no certificate.
    const Committee* previous = nullptr;
    Height first_height = 1; //!< of the epoch
    Height last_height = 1;  //!< of the epoch
    //! Whether this very certificate was verified already.
    std::function<bool(const Certificate&)> is_known;
};

//! Judges everything that the proposal itself shows. Its parent is certified by a notarisation, or
//! by the finalisation that proves even more. The block's height above its parent, its time, and
//! what is in it are judged where the parent is at hand.
Result<void, ProposalFault> check_proposal(const SharedProposal& proposal,
                                           const ProposalContext& context);

//! Whether the block is the notarised last block of its epoch, proposed again.
bool is_repeat(const SharedProposal& proposal);

} // namespace rustchain::consensus::simplex
