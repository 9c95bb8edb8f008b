// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One call of step(): the state, the time, and the actions so far. Used inside this folder only.
#pragma once

#include "core/consensus/simplex/proposal_rules.hpp"
#include "core/consensus/simplex/state.hpp"

namespace rustchain::consensus::simplex {

//! Takes one event in, then applies every rule that has become due.
class StepRun {
public:
    StepRun(State& state, const Now& now) : state_(state), now_(now) {}

    void take(const EpochEntered& event);
    void take(const ProposalReceived& event);
    void take(const BlockReceived& event);
    void take(const BlockJudged& event);
    void take(const VoteReceived& event);
    void take(const CertificateReceived& event);
    void take(const CertificateAsked& event);
    void take(const HeadMoved& event);
    void take(const TimerFired& event);
    //! Applies the rules and gives the actions.
    Actions finish();

private:
    // Epochs, in step.cpp.
    void restore(const Kept& kept);
    void restore_vote(const Vote& vote);
    void restore_proposal(const SharedProposal& proposal);
    void count_restored_votes();
    void repeat_kept();

    // Votes and certificates, in step_votes.cpp.
    bool is_in_window(const Vote& vote) const;
    void count(VoteKind kind, View view, const BlockHash& hash);
    bool is_known(const Certificate& certificate) const;
    void learn(const Certificate& certificate);
    void leave_view(const Certificate& certificate);
    void cast(VoteKind kind, View view, const BlockHash& hash);
    void answer(PeerId from, View left);
    void send_way_out(PeerId to, View from_view);
    void answer_epoch(PeerId from, EpochNumber epoch);
    bool may_answer(PeerId from);

    // Contradictions, in step_evidence.cpp.
    const ViewRecord* remembered(View view) const;
    std::optional<Evidence> contradiction(const Vote& vote, std::size_t member) const;
    bool may_accuse(std::size_t member, const Evidence& evidence) const;
    void accuse(std::size_t member, Evidence evidence);
    void compare(const Vote& vote, std::size_t member);
    void compare_late(const Vote& vote, PeerId from);
    void compare(const Certificate& certificate);
    void compare(const SharedProposal& proposal);

    // Blocks, in step_blocks.cpp.
    ProposalContext proposal_context() const;
    bool stands_on_final(const SharedProposal& proposal) const;
    void accept(const SharedProposal& proposal, bool is_executed);
    void add_block(const Block& block, const BlockHash& hash, bool is_executed);
    bool is_needed(const BlockHash& hash) const;
    bool is_ready(const BlockHash& parent) const;
    bool fits_parent(const BlockRecord& block) const;
    void reject(const BlockHash& hash);
    void check_blocks();
    void advance_final();
    void prune();
    void forget_skipped();
    void ask_blocks();
    void ask_block(const BlockHash& hash);

    // Views, in step_views.cpp.
    struct Parent {
        View view = 0;
        BlockHash hash;
        Height height = 0;
        TimestampMs timestamp = 0;
        std::vector<const Certificate*> certificates;
    };
    std::optional<Parent> find_parent(std::optional<View>& missing) const;
    const Certificate* final_proof() const;
    bool is_leader() const;
    void begin_view();
    void vote();
    void nullify();
    void propose();
    void repeat();
    void set_timer();

    const Committee& committee() const { return *state_.committee; }
    EpochNumber epoch() const { return state_.committee->epoch(); }
    void act(Action action) { actions_.push_back(std::move(action)); }

    State& state_;
    const Now& now_;
    Actions actions_;
    bool has_left_ = false; //!< a view; the next one begins at the end of the step
    bool is_quiet_ = false; //!< while restoring: certificates are not relayed again
};

} // namespace rustchain::consensus::simplex
