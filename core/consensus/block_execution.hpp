// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A block's effects, step by step: settlement, attestations, transactions, system records.
// Proposers and checkers run the same steps; only what they do with a refusal differs.
#pragma once

#include "core/consensus/apply_transaction.hpp"
#include "core/consensus/attestation_rules.hpp"
#include "core/merkle/patricia_trie.hpp"

namespace rustchain::consensus {

//! Who makes the block, when, on top of what.
struct BlockPlace {
    Height height = 0;
    View view = 0;
    BlockHash parent;
    Address validator;
};

//! All that a block does.
struct BlockOutcome {
    state::StateChanges changes;
    merkle::TrieUpdate trie; //!< its root is the state root
    std::vector<Receipt> receipts;
    std::vector<Reward> rewards; //!< of the epoch that this block settled
    Hash256 receipt_root;
    std::uint64_t gas_used = 0;
    std::uint64_t base_price = 0; //!< that this block paid
    Amount tips;                  //!< to its validator
    bool is_supply_kept = true;
};

class BlockExecution {
public:
    //! Starts on the state after the parent; settles the epoch before if this height opens one.
    //! Keeps references to network and state.
    BlockExecution(const Network& network, const state::StateView& parent_state,
                   const BlockPlace& place);

    //! Attestations come before transactions.
    Result<void, AttestationFault> add(const CheckedAttestation& attestation);
    //! On a fault nothing has changed, and the next transaction may be tried.
    Result<void, TransactionFault> add(const CheckedTransaction& transaction);

    //! The block's members, from the set of its epoch.
    const std::vector<ValidatorMember>& members() const { return members_; }
    bool is_full() const;

    //! Writes the system records and the trie. Fails only when the store below fails.
    Result<BlockOutcome> finish(const merkle::NodeReader& trie);

private:
    //! What a group of work-paid transactions has had so far.
    struct WorkGroup {
        std::size_t count = 0;
        Hash256 last_work;
    };
    void count_turns();
    std::optional<TransactionFault> fault_of_room(const CheckedTransaction& transaction) const;
    void write_system_records(BlockOutcome& outcome);
    Hash256 filter_root() const;

    const Network& network_;
    BlockPlace place_;
    state::StateOverlay state_;
    BlockContext context_;
    std::vector<ValidatorMember> members_;
    std::vector<Receipt> receipts_;
    std::vector<Reward> rewards_;
    std::size_t bytes_ = 0;
    std::uint64_t gas_used_ = 0;
    Amount fees_to_pool_;
    Amount tips_;
    WorkGroup renewals_;
    WorkGroup enrolments_;
};

} // namespace rustchain::consensus
