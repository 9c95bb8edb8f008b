// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The records of the state trie: one leaf each. Source: protocol, section 4.
#pragma once

#include "core/chain/certificate.hpp"
#include "core/chain/validator_record.hpp"

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
        codec.value(self.multiplier, self.is_virtual, self.tally_epoch, self.slot_bits);
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
