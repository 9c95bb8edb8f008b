// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty as one snapshot of the chain tells it: its record, the steps that led there with their
// transactions, and what its people did before.
#pragma once

#include "core/chain/bounty.hpp"
#include "core/chain/records.hpp"
#include "core/primitives/result.hpp"

#include <optional>
#include <vector>

namespace rustchain::ledger {
struct LedgerSnapshot;
}

namespace rustchain::node {

enum class BountyStepKind : std::uint8_t {
    posted, //!< and funded: one move on the chain
    claimed,
    given_back, //!< the claimant gave the claim up
    lapsed,     //!< the claim ran out; no transaction
    submitted,
    approved,
    rejected,
    paid,
    cancelled, //!< by the sponsor
    expired,   //!< by the settlement; no transaction
};

//! One thing that happened to a bounty.
struct BountyStep {
    BountyStepKind kind = BountyStepKind::posted;
    Height height = 0;
    TimestampMs time_ms = 0; //!< of the block
    std::optional<TransactionHash> transaction;
    Address by;                     //!< who signed; zeros without a transaction
    Address claimant;               //!< of claimed, given_back, lapsed, paid
    std::uint64_t pull_request = 0; //!< of submitted
    CommitHash merge_commit;        //!< of paid; zeros: released without a merge

    bool operator==(const BountyStep&) const = default;
};

//! What an address did with bounties before.
struct BountyPerson {
    std::size_t posted = 0;     //!< as sponsor
    std::size_t paid_out = 0;   //!< of those, paid to a claimant
    std::size_t taken_back = 0; //!< of those, cancelled or expired
    std::size_t earned = 0;     //!< as claimant: paid
    std::size_t maintained = 0; //!< as maintainer: paid

    bool operator==(const BountyPerson&) const = default;
};

struct BountyDetail {
    BountyId id = 0;
    BountyRecord record;
    std::vector<BountyStep> steps; //!< the oldest first; at most 500, the newest kept
    BountyPerson sponsor;
    BountyPerson claimant;
    BountyPerson maintainer;
    Height height = 0;       //!< final, of the snapshot
    TimestampMs time_ms = 0; //!< of that block
    ChainParams params;      //!< block time turns heights into times

    bool operator==(const BountyDetail&) const = default;
};

//! Nothing when there is no bounty of this number. Reads the disk.
Result<std::optional<BountyDetail>> read_bounty(const ledger::LedgerSnapshot& snapshot,
                                                BountyId id);

//! Every bounty's record, ascending by number. Reads the disk.
Result<std::vector<std::pair<BountyId, BountyRecord>>>
read_bounty_records(const ledger::LedgerSnapshot& snapshot);

} // namespace rustchain::node
