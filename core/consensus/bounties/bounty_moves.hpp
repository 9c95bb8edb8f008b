// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The moves of a bounty: who may make each, when, and where the escrow goes. Source: protocol,
// section 11.
#pragma once

#include "core/chain/receipt.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus::bounties {

//! One transaction's place, and whose it is.
struct MoveContext {
    const ChainParams& params;
    Height height = 0;
    Address sender;
    KeyScheme scheme = KeyScheme::schnorr;
    crypto::PublicKey key; //!< that signed
};

//! Whether no network could take such terms, whatever its state: texts that are no texts, a
//! repository or link that is none, a reward beyond all coins.
bool are_malformed(const BountyPost& terms);

//! Each either makes its move and gives success, or says why not and leaves the state as it was.
ReceiptStatus apply(state::StateOverlay& state, const MoveContext& context, const BountyPost& post);
ReceiptStatus apply(state::StateOverlay& state, const MoveContext& context,
                    const BountyClaim& claim);
ReceiptStatus apply(state::StateOverlay& state, const MoveContext& context,
                    const BountyCancel& cancel);
ReceiptStatus apply(state::StateOverlay& state, const MoveContext& context,
                    const BountySubmit& submit);
ReceiptStatus apply(state::StateOverlay& state, const MoveContext& context,
                    const BountyReview& review);
ReceiptStatus apply(state::StateOverlay& state, const MoveContext& context,
                    const BountyRelease& release);

//! The settlement's part, in the first block of an epoch: every bounty that is past its time gives
//! its escrow back to the sponsor, by id.
void expire(state::StateOverlay& state, const ChainParams& params, Height height);

//! What a bounty's record tells of the moves that an account can make in the block of this height.
//! For interfaces: apply() decides.
struct AllowedMoves {
    bool claim = false; //!< the bounty is free; the claimant's other claims are not looked at
    bool give_back = false;
    bool submit = false;
    bool review = false;
    bool release = false;
    bool cancel = false;
};
AllowedMoves allowed_moves(const BountyRecord& record, const ChainParams& params, Height height,
                           const Address& account);

} // namespace rustchain::consensus::bounties
