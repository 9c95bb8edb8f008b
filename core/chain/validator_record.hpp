// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the state keeps of a validator: bond, unbonding, jail, turns. Source: protocol, sections 4
// and 6.
#pragma once

#include "core/chain/chain_params.hpp"
#include "core/chain/staking.hpp"

namespace rustchain {

//! Coins on their way out of a bond; they can still be slashed.
struct UnbondingPart {
    Amount amount;
    EpochNumber due = kNever; //!< its first block pays them; kNever while the clock stands

    bool operator==(const UnbondingPart&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.amount, self.due);
    }
};

inline constexpr std::size_t kMaxUnbondingParts = 32;

//! domain `validator`, id = owner's address.
struct ValidatorRecord {
    crypto::PublicKey consensus_key;
    Amount bond;
    Hash256 hardware_hash; //!< zeros: none
    std::string name;
    bool is_genesis = false;
    EpochNumber jailed_until = 0;         //!< the first epoch that is free again; kNever: for ever
    std::uint64_t led_turns = 0;          //!< since the last count
    std::uint64_t missed_turns = 0;       //!< since the last count
    std::vector<UnbondingPart> unbonding; //!< ascending by due, each due once
    Height unbonding_since = 0;   //!< of the Unbond that took the whole; 0 while it is bonded
    EpochNumber sets_end = 0;     //!< the epoch after the last set with the key; 0: in none so far
    EpochNumber attested_end = 0; //!< the epoch after the last attested one; 0: none so far
    std::uint8_t punished = 0;    //!< Evidence::kind_bit() of each kind that was

    bool is_unbonding() const { return unbonding_since != 0; }
    bool is_jailed(EpochNumber epoch) const { return epoch < jailed_until; }
    //! True while a bond, or the set of this epoch or the next, uses key and hardware.
    bool is_in_use(EpochNumber epoch) const { return !is_unbonding() || sets_end > epoch; }

    bool operator==(const ValidatorRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.consensus_key, self.bond, self.hardware_hash);
        codec.text(self.name, kMaxValidatorNameBytes);
        codec.value(self.is_genesis, self.jailed_until, self.led_turns, self.missed_turns);
        codec.list(self.unbonding, 0, kMaxUnbondingParts);
        codec.value(self.unbonding_since, self.sets_end, self.attested_end, self.punished);
    }
};

//! `consensus_key:` ‖ key in domain `system`: the account that validates with the key.
struct ConsensusKeyRecord {
    Address owner;
    bool is_banned = false; //!< jailed for ever: stays when the validator's record goes

    bool operator==(const ConsensusKeyRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner, self.is_banned);
    }
};

//! `bond_hardware:` ‖ hardware hash in domain `system`: the validator that names the machine.
struct BondHardwareRecord {
    Address owner;

    bool operator==(const BondHardwareRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner);
    }
};

} // namespace rustchain
