// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The records of the state trie: one leaf each. Source: protocol, section 4.
#pragma once

#include "core/chain/certificate.hpp"

namespace rustchain {

//! domain `account`, id = address.
struct Account {
    Amount balance;
    std::uint64_t nonce = 0;        //!< the next transaction's
    std::uint64_t legacy_nonce = 0; //!< the last one used

    bool is_empty() const { return *this == Account{}; }
    bool operator==(const Account&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.balance, self.nonce, self.legacy_nonce);
    }
};

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

//! What one owner earned with one machine in the running epoch.
struct TallyEntry {
    Address owner;            //!< at attestation time
    std::uint64_t weight = 0; //!< Σ effective multipliers, thousandths

    bool operator==(const TallyEntry&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner, self.weight);
    }
};

//! Where in the chain something happened: orders commits.
struct ChainPosition {
    Height height = 0;
    std::uint32_t index = 0; //!< of the transaction in its block

    auto operator<=>(const ChainPosition&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.height, self.index);
    }
};

//! domain `hardware`, id = hardware hash: a machine bound to an owner.
struct HardwareRecord {
    Address owner;
    crypto::PublicKey attest_key;
    ChainPosition commit; //!< of the commit that won the binding
    Height enrolled_height = 0;
    EpochNumber renewed_epoch = 0; //!< of the enrolment or the last renewal
    std::uint32_t rules_version = 0;
    std::string class_id;         //!< the antiquity table's entry, at most 48 bytes
    std::uint64_t multiplier = 0; //!< thousandths before decay, 0 when refused weight
    bool is_virtual = false;
    std::uint32_t faults = 0;    //!< bit i: attestation::ConsistencyFault i
    std::uint32_t signs = 0;     //!< bit i: attestation::VirtualMachineSign i
    EpochNumber tally_epoch = 0; //!< the epoch that slot_bits and tally are about
    std::uint8_t slot_bits = 0;  //!< bit i: slot i of tally_epoch is accepted
    std::vector<TallyEntry> tally;
    std::string miner_id;     //!< of the last attestation
    bool is_released = false; //!< its owner ended the binding

    //! True while it is bound to its owner.
    bool is_bound(EpochNumber epoch) const {
        return !is_released && epoch <= renewed_epoch + kBindingLasts;
    }

    bool operator==(const HardwareRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner, self.attest_key, self.commit, self.enrolled_height,
                    self.renewed_epoch, self.rules_version);
        codec.text(self.class_id, 48);
        codec.value(self.multiplier, self.is_virtual, self.faults, self.signs, self.tally_epoch,
                    self.slot_bits);
        codec.list(self.tally, 0, 8);
        codec.text(self.miner_id, 64);
        codec.value(self.is_released);
    }
};

//! domain `commit`, id = commit hash.
struct CommitRecord {
    ChainPosition position;

    bool operator==(const CommitRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.position);
    }
};

//! domain `epoch`, id = number: the set that decides it and, once closed, what it paid.
struct EpochRecord {
    std::vector<ValidatorMember> members; //!< ascending by owner
    bool is_closed = false;
    std::uint64_t total_weight = 0;
    std::uint32_t miners = 0;
    Amount reward_paid;

    bool operator==(const EpochRecord&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.members, 0, kMaxValidators);
        codec.value(self.is_closed, self.total_weight, self.miners, self.reward_paid);
    }
};

//! One miner's part of a closed epoch.
struct Reward {
    HardwareHash hardware_hash;
    Address owner;
    std::uint64_t weight = 0;
    Amount amount;

    bool operator==(const Reward&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hardware_hash, self.owner, self.weight, self.amount);
    }
};

} // namespace rustchain
