// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Byzantine validators, who know each other and act together.
#pragma once

#include "tests/simulation/world.hpp"

namespace rustchain::simulation {

enum class Habit : std::uint8_t {
    silent,      //!< says nothing
    withholds,   //!< shows each thing to some only
    equivocates, //!< two proposals a turn, and every vote for every side
    replays,     //!< is honest, but sends old things again and again
    kCount
};

//! A side is 1 or 2 for honest nodes and 0 for the conspirators, who talk to both.
class Conspiracy {
public:
    //! `is_split`: the sides cannot hear each other, so that each is told its own story.
    Conspiracy(World& world, std::map<NodeIndex, Habit> members, std::vector<std::uint8_t> sides,
               bool is_split);

    bool has(NodeIndex node) const { return members_.contains(node); }
    //! A member's engine wants to say this to all.
    void broadcast(NodeIndex member, const Message& message);
    //! A member heard this.
    void overhear(NodeIndex member, const Body& body);
    //! Whether a member answers when asked.
    bool answers(NodeIndex member) const { return members_.at(member) != Habit::silent; }
    //! Once a second.
    void tick();

private:
    using Side = std::uint8_t; //!< 0: everyone

    void send_to_side(NodeIndex member, const Message& message, Side side,
                      std::uint64_t extra_ms = 0);
    void split_proposal(NodeIndex leader, const SharedProposal& proposal);
    SharedProposal twin_of(NodeIndex leader, const SharedProposal& proposal) const;
    //! Every equivocator votes for the proposal before one side, and against it before the other.
    void vote_both_ways(const SharedProposal& proposal, Side side);
    void join_nullify(const Vote& vote);
    Vote make_vote(NodeIndex member, VoteKind kind, const SharedProposal& about) const;
    void keep(const Body& body);

    World& world_;
    std::map<NodeIndex, Habit> members_;
    std::vector<Side> sides_;
    bool is_split_;
    std::set<std::tuple<EpochNumber, View, BlockHash>> attacked_;
    std::set<std::tuple<EpochNumber, View, Side>> joined_;
    std::vector<Message> old_; //!< a ring
    std::size_t next_old_ = 0;
};

} // namespace rustchain::simulation
