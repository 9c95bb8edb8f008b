// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One machine under test, in a set of known validators, with a clock that the test moves.
#pragma once

#include "core/consensus/simplex/proposal_rules.hpp"
#include "core/consensus/simplex/step.hpp"
#include "tests/core/consensus/simplex/signed_things.hpp"

namespace rustchain::consensus::simplex::testing {

//! The actions of one kind, in order.
template <class T>
std::vector<T> all(const Actions& actions) {
    std::vector<T> found;
    for (const Action& action : actions) {
        if (const T* match = std::get_if<T>(&action))
            found.push_back(*match);
    }
    return found;
}

//! The votes of one kind that were cast.
inline std::vector<CastVote> cast(const Actions& actions, VoteKind kind) {
    std::vector<CastVote> votes = all<CastVote>(actions);
    std::erase_if(votes, [&](const CastVote& vote) { return vote.kind != kind; });
    return votes;
}

struct Machine {
    static constexpr TimestampMs kStart = 1'700'000'000'000;

    //! The member whose turn `led_view` is; views count from 1.
    explicit Machine(std::size_t n = 4, View led_view = 4)
        : set(make_validators(n)), committee(0, kChainId, members_of(set), genesis.hash),
          self(leader_in(set, committee, led_view)),
          state(Settings{kChainId, small_params(), self.member.consensus_key}) {}

    Actions feed(const Event& event) { return step(state, event, now); }
    Actions enter(Kept kept = {}, bool may_vote = true) {
        return feed(EpochEntered{.epoch = 0,
                                 .members = members_of(set),
                                 .seed = genesis.hash,
                                 .previous_members = {},
                                 .previous_seed = {},
                                 .head = genesis,
                                 .may_vote = may_vote,
                                 .kept = std::move(kept)});
    }
    void wait(std::uint64_t ms) {
        now.wall_ms += ms;
        now.monotonic_ms += ms;
    }
    Actions fire_after(std::uint64_t ms) {
        wait(ms);
        return feed(TimerFired{});
    }
    //! Carries out a CastVote as the driver does.
    Actions voted(const CastVote& vote) {
        return feed(
            VoteReceived{make_vote(self, vote.kind, vote.epoch, vote.view, vote.hash), kNobody});
    }

    const Validator& leader(View view) const { return leader_in(set, committee, view); }
    Certificate notarized(View view, const BlockHash& hash) const {
        return certify(set, VoteKind::notarize, 0, view, hash);
    }
    Certificate skipped(View view) const { return certify(set, VoteKind::nullify, 0, view); }
    Certificate finalized(View view, const BlockHash& hash) const {
        return certify(set, VoteKind::finalize, 0, view, hash);
    }
    //! A proposal by the view's leader, a block time above its parent.
    SharedProposal propose(View view, View parent_view, Height height, const BlockHash& parent,
                           std::vector<Certificate> certificates = {},
                           const std::string& salt = "") const {
        auto block = make_block(leader(view), {view, height, kStart + 1000 * height, parent, salt});
        return make_proposal(leader(view), 0, view, parent_view, block, std::move(certificates));
    }
    //! The proposal of view 1 on genesis.
    SharedProposal first() const { return propose(1, 0, 1, genesis.hash); }
    //! One view's block on that of the view before, all of it notarised.
    SharedProposal after(const SharedProposal& parent) const {
        return propose(parent.view + 1, parent.view, parent.block->header.height + 1, parent.hash,
                       {notarized(parent.view, parent.hash)});
    }
    //! Takes the proposal in and has its block judged valid.
    Actions accept(const SharedProposal& proposal) {
        Actions actions = feed(ProposalReceived{proposal, 9, false});
        for (Action& action : feed(BlockJudged{proposal.hash, Verdict::valid}))
            actions.push_back(std::move(action));
        return actions;
    }

    FinalHead genesis{hash_of("genesis"), 0, kStart, std::nullopt};
    std::vector<Validator> set;
    Committee committee;
    Validator self;
    State state;
    Now now{kStart, 50'000};
};

} // namespace rustchain::consensus::simplex::testing
