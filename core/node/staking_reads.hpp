// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What an owner's validator is and does, read from one snapshot of the chain.
#pragma once

#include "core/chain/records.hpp"
#include "core/primitives/result.hpp"

#include <optional>

namespace rustchain::ledger {
struct LedgerSnapshot;
}

namespace rustchain::node {

enum class StakingState : std::uint8_t {
    not_enrolled, //!< no bond, or no key of this owner is known
    waiting,      //!< bonded, in no set yet
    active,       //!< in the running set
    jailed,
    leaving, //!< in no later set than the running one, or all is on its way out
};

//! Coins on their way out of a bond.
struct UnbondingPart {
    Amount amount;
    std::optional<EpochNumber> due; //!< its first block frees them; nothing: the clock stands

    bool operator==(const UnbondingPart&) const = default;
};

enum class Turn : std::uint8_t { proposed, missed };

//! What a validator did lately.
struct Duty {
    std::uint64_t views_to_turn = 0; //!< 1: the next view; 0: not in the running set
    std::uint64_t turn_ms = 0;       //!< the same as time, if every view takes one block time
    std::vector<Turn> turns;         //!< the last 64 at most, the oldest first
    std::uint64_t votes_signed = 0;  //!< in the finalisations that were looked at
    std::uint64_t votes_asked = 0;   //!< how many those were, while in the set
    std::uint64_t led = 0;           //!< turns since the daily count
    std::uint64_t missed = 0;
    std::size_t rank = 0; //!< by bond in the running set, 1 is the largest; 0: not in it

    bool operator==(const Duty&) const = default;
};

enum class JailReason : std::uint8_t { missed_turns, two_blocks, two_votes };

struct Jail {
    std::optional<EpochNumber> until; //!< the first epoch that is free again; nothing: for ever
    JailReason reason = JailReason::missed_turns;

    bool operator==(const Jail&) const = default;
};

struct StakingView {
    StakingState state = StakingState::not_enrolled;
    std::string name;
    Amount bond;
    std::vector<UnbondingPart> unbonding;
    std::optional<Jail> jail;
    std::optional<Duty> duty; //!< nothing without a record
    //! Who votes with this record: the node's own key, or another machine's.
    std::optional<crypto::PublicKey> consensus_key;
    // What entering the set needs.
    bool has_hardware = false; //!< a machine is bound to the owner
    bool is_attested = false;  //!< it attested in the last full epoch or this one
    bool is_excused = false;   //!< a validator of genesis, before day 2
    // The chain around it.
    Height height = 0;
    EpochNumber epoch = 0;
    std::uint64_t epochs_ms = 0; //!< how long an epoch takes at the block time
    std::size_t set_size = 0;
    Amount set_bond; //!< of the running set

    bool operator==(const StakingView&) const = default;
};

//! The owner's validator as of the snapshot. Reads at most a few thousand headers.
Result<StakingView> read_staking(const ledger::LedgerSnapshot& snapshot, const Address& owner);

//! How many validators decide an epoch; 0 when its set is not kept.
Result<std::size_t> read_set_size(const ledger::LedgerSnapshot& snapshot, EpochNumber epoch);

} // namespace rustchain::node
