// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Compact proposals under way: whom to ask for what is missing, in which order, for how long.
#pragma once

#include "core/p2p/gossip/proposal_rebuild.hpp"
#include "core/p2p/peer_network.hpp"

#include <map>
#include <set>
#include <tuple>

namespace rustchain::p2p::gossip {

struct ProposalBookConfig {
    std::size_t most = 8;           //!< under way at once
    std::size_t most_of_leader = 2; //!< of these by one validator, who may sign any number
    std::uint64_t limit_ms = 1'000; //!< for an answer; more for many places
    std::uint64_t life_ms = 15'000; //!< then it is given up; a certified block is asked for whole
};

//! Bookkeeping in bounded memory; times are monotonic. Proposals come in with the leader's
//! signature verified.
class ProposalBook {
public:
    //! A question for one peer: for places of a block, or for the whole block (no places).
    struct Question {
        PeerId peer = 0;
        BlockHash block;
        std::vector<std::uint32_t> places;
    };
    //! All places are filled; whether the root fits shows finish().
    struct Complete {
        ProposalRebuild rebuild;
        PeerId from = 0;       //!< who sent the proposal first
        bool is_whole = false; //!< it came as a whole block: if the root does not fit, it is wrong
    };
    struct Outcome {
        std::vector<Question> questions;
        std::set<PeerId> broken; //!< did not deliver in time what they have
        std::set<PeerId> wrong;  //!< delivered something else
        std::vector<Complete> complete;
    };

    explicit ProposalBook(const ProposalBookConfig& config = {}) : config_(config) {}

    //! Whether this proposal is under way; the peer has it too, then.
    bool is_under_way(PeerId from, const CompactProposal& proposal, const BlockHash& hash);
    Outcome begin(PeerId from, ProposalRebuild rebuild, std::uint64_t now_ms);
    //! The root did not fit: the whole block is asked for, once.
    Outcome collided(Complete complete, std::uint64_t now_ms);
    //! An answer. `was_asked` false: nobody asked this peer.
    Outcome take(PeerId from, const BlockHash& block, std::vector<Transaction> transactions,
                 std::uint64_t now_ms, bool& was_asked);
    //! The whole block, asked for after a collision. False when it was not asked for.
    bool take_whole(PeerId from, Block& block, const BlockHash& hash, Outcome& outcome);
    Outcome tick(std::uint64_t now_ms);
    //! The block became known by another way, or too late.
    void forget(const BlockHash& block);
    void remove(PeerId peer);
    std::size_t size() const { return entries_.size(); }

private:
    using Key = std::tuple<EpochNumber, View, BlockHash>;
    struct Entry {
        ProposalRebuild rebuild;
        std::vector<PeerId> sources; //!< in the order in which they sent it
        std::size_t next = 0;        //!< of them, to be asked
        PeerId asked = 0;
        std::vector<std::uint32_t> places; //!< asked for; none: the whole block
        bool is_whole = false;
        std::uint64_t limit_ms = 0;
        std::uint64_t ends_ms = 0;
    };
    using Entries = std::map<Key, Entry>;

    void make_room(const Address& leader);
    void ask_next(Entry& entry, std::uint64_t now_ms, Outcome& outcome);
    void complete(Entries::iterator entry, Outcome& outcome);

    ProposalBookConfig config_;
    Entries entries_;
    std::map<BlockHash, std::set<PeerId>> late_; //!< asked before; their answers are no offence
};

} // namespace rustchain::p2p::gossip
