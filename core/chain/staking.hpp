// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payloads that move bonds and hardware of validators. Source: protocol, sections 3 and 6.
#pragma once

#include "core/chain/address.hpp"
#include "core/primitives/borsh.hpp"

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

} // namespace rustchain
