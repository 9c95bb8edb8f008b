// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payloads that move bonds and hardware of validators, and the evidence that slashes them. Source:
// protocol, sections 3 and 6.
#pragma once

#include "core/chain/address.hpp"
#include "core/primitives/borsh.hpp"
#include "core/primitives/height.hpp"

#include <variant>

namespace rustchain {

inline constexpr std::size_t kMaxValidatorNameBytes = 32;

//! Makes the sender a validator, or adds to its bond; hardware and name take the place of those
//! before.
struct Bond {
    static constexpr std::uint8_t kTag = 1;
    Amount amount; //!< may be 0 where the bond then reaches the minimum
    crypto::PublicKey consensus_key;
    crypto::Signature possession; //!< consensus_key over H(RTC/possession, chain_id ‖ owner)
    Hash256 hardware_hash;        //!< of a machine bound to the sender
    std::string name;

    bool operator==(const Bond&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.amount, self.consensus_key, self.possession, self.hardware_hash);
        codec.text(self.name, kMaxValidatorNameBytes);
    }
};

//! Takes a part of the sender's bond back, or the whole of it and with it the validator's place.
struct Unbond {
    static constexpr std::uint8_t kTag = 2;
    Amount amount;

    bool operator==(const Unbond&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.amount);
    }
};

//! Ends the binding of a machine to the sender.
struct ReleaseHardware {
    static constexpr std::uint8_t kTag = 6;
    Hash256 hardware_hash;

    bool operator==(const ReleaseHardware&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hardware_hash);
    }
};

//! A proposal as far as its signature covers it, within a view.
struct ProposalClaim {
    View parent_view = 0;
    Hash256 hash; //!< of the block
    crypto::Signature signature;

    bool operator==(const ProposalClaim&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.parent_view, self.hash, self.signature);
    }
};

//! A notarise or finalise vote, within a view.
struct VoteClaim {
    Hash256 hash; //!< of the block
    crypto::Signature signature;

    bool operator==(const VoteClaim&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hash, self.signature);
    }
};

//! Two different blocks proposed in one view.
struct TwoProposals {
    static constexpr std::uint8_t kTag = 0;
    ProposalClaim first;
    ProposalClaim second;

    bool operator==(const TwoProposals&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.first, self.second);
    }
};

//! Two different blocks notarised in one view.
struct TwoNotarizations {
    static constexpr std::uint8_t kTag = 1;
    VoteClaim first;
    VoteClaim second;

    bool operator==(const TwoNotarizations&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.first, self.second);
    }
};

//! A block finalised in a view that was nullified.
struct FinalizedAndNullified {
    static constexpr std::uint8_t kTag = 2;
    VoteClaim finalize;
    crypto::Signature nullify;

    bool operator==(const FinalizedAndNullified&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.finalize, self.nullify);
    }
};

//! Anybody may report it; epoch and view are of both signed things.
struct Evidence {
    static constexpr std::uint8_t kTag = 13;
    crypto::PublicKey accused; //!< the consensus key that signed both
    EpochNumber epoch = 0;
    View view = 0;
    std::variant<TwoProposals, TwoNotarizations, FinalizedAndNullified> fault;

    //! The fault's place in a validator's record of punished kinds: 1, 2 or 4.
    std::uint8_t kind_bit() const { return static_cast<std::uint8_t>(1U << fault.index()); }

    bool operator==(const Evidence&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.accused, self.epoch, self.view);
        codec.choice(self.fault);
    }
};

} // namespace rustchain
