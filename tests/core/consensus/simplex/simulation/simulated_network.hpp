// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A whole network of finality machines in one thread: seeded delays, loss, crashes, traitors, and a
// judge that sees all.
#pragma once

#include "core/consensus/simplex/step.hpp"
#include "tests/core/consensus/simplex/signed_things.hpp"

#include <functional>
#include <map>
#include <queue>
#include <random>
#include <set>

namespace rustchain::consensus::simplex::testing {

struct NetworkPlan {
    std::size_t nodes = 4;
    std::uint64_t seed = 1;
    std::uint64_t shortest_delay_ms = 1;
    std::uint64_t longest_delay_ms = 50;
    unsigned loss_percent = 0;
    unsigned crash_percent = 0;          //!< chance a second that a node crashes for up to 6 s
    bool sets_change = false;            //!< each epoch another node only observes
    std::set<std::size_t> traitors = {}; //!< propose and vote twice, and help each other
    crypto::SignatureScheme scheme = {.sign = sign_again, .verify = crypto::verify_schnorr};
};

class SimulatedNetwork {
public:
    explicit SimulatedNetwork(NetworkPlan plan);

    void run_for(std::uint64_t duration_ms);
    void crash(std::size_t node, std::uint64_t for_ms);
    void set_loss(unsigned percent) { plan_.loss_percent = percent; }
    //! Nothing is lost, nobody crashes, and no message takes longer than this.
    void become_good(std::uint64_t longest_delay_ms);
    //! Blocks that honest leaders proposed from `since_ms` on, and that were not final anywhere
    //! `within_ms` later, in words.
    std::vector<std::string> late_blocks(std::uint64_t since_ms, std::uint64_t within_ms) const;
    //! How many blocks honest leaders proposed from then on.
    std::size_t proposed_since(std::uint64_t since_ms) const;
    std::uint64_t now_ms() const { return now_ms_; }
    Height height_of(std::size_t node) const { return nodes_[node].chain.back().height; }
    Height lowest_height() const;
    //! What must never happen, in words; empty while all is well.
    const std::vector<std::string>& violations() const { return violations_; }
    std::size_t restarts() const { return restarts_; }
    //! Kinds of faults that somebody was accused of.
    const std::set<std::uint8_t>& accusations() const { return accusations_; }
    const State& state_of(std::size_t node) const { return nodes_[node].state; }

private:
    struct Node {
        State state{Settings{}};
        std::vector<FinalHead> chain; //!< the store: what is final survives
        std::map<BlockHash, std::shared_ptr<const Block>> stored;
        std::map<BlockHash, std::shared_ptr<const Block>> bodies;
        std::map<View, SharedProposal> proposals;
        Kept kept; //!< journal and proposal log: they survive
        EpochNumber epoch = 0;
        std::vector<Event> early; //!< of the next epoch, as the driver keeps them
        std::uint64_t timer_ms = 0;
        std::uint64_t down_until_ms = 0; //!< 0: up
        std::uint64_t life = 0;
    };
    struct Pending {
        std::uint64_t at_ms;
        std::uint64_t order;
        std::function<void()> call;
        bool operator<(const Pending& other) const {
            return std::pair(at_ms, order) > std::pair(other.at_ms, other.order);
        }
    };

    void at(std::uint64_t when_ms, std::function<void()> call);
    void on_node(std::size_t node, std::uint64_t when_ms, std::function<void()> call);
    void send(std::size_t from, std::size_t to, Event event);
    void send_all(std::size_t from, const std::function<Event(PeerId)>& make);
    void feed(std::size_t node, const Event& event);
    bool put_off(std::size_t node, const Event& event);
    void start(std::size_t node);
    void restart(std::size_t node);
    void every_second();
    void catch_up(std::size_t node);
    std::vector<Validator> set_of(EpochNumber epoch) const;
    BlockHash seed_of(std::size_t node, EpochNumber epoch) const;

    void perform(std::size_t node, const Propose& action);
    void perform(std::size_t node, const ProposeAgain& action);
    void perform(std::size_t node, const RepeatProposal& action);
    void perform(std::size_t node, const CastVote& action);
    void perform(std::size_t node, const RepeatVote& action);
    void perform(std::size_t node, const Relay& action);
    //! All are joined with all here.
    void perform(std::size_t, const Forward&) {}
    void perform(std::size_t node, const Answer& action);
    void perform(std::size_t node, const CheckBlock& action);
    void perform(std::size_t node, const FinaliseBlock& action);
    void perform(std::size_t, const ForgetBlock&) {}
    void perform(std::size_t node, const AskBlock& action);
    void perform(std::size_t node, const AskCertificate& action);
    void perform(std::size_t node, const SetTimer& action);
    void perform(std::size_t, const ViewEntered&) {}
    void perform(std::size_t node, const Blame& action);
    void perform(std::size_t node, const Accuse& action);

    void publish(std::size_t node, const SharedProposal& proposal);
    void betray(std::size_t node, const Propose& action);
    bool is_traitor(std::size_t node) const { return plan_.traitors.contains(node); }
    void vote_for(const SharedProposal& proposal);
    void judge_certificate(const Certificate& certificate);
    void judge_vote(std::size_t node, const Vote& vote);
    void judge_final(std::size_t node, const FinalHead& head);
    Now now() const { return {kEpochStart + now_ms_, now_ms_}; }
    std::uint64_t pick(std::uint64_t from, std::uint64_t to);

    static constexpr TimestampMs kEpochStart = 1'700'000'000'000;

    NetworkPlan plan_;
    ChainParams params_ = small_params();
    std::vector<Validator> validators_;
    std::vector<Node> nodes_;
    std::priority_queue<Pending> queue_;
    std::uint64_t now_ms_ = 0;
    std::uint64_t order_ = 0;
    std::size_t restarts_ = 0;
    std::mt19937_64 random_;
    std::map<Height, BlockHash> final_;
    struct Proposed {
        std::uint64_t at_ms = 0;
        Height height = 0;
        std::optional<std::uint64_t> final_ms;
    };
    std::map<BlockHash, Proposed> proposed_; //!< by honest leaders
    struct Certified {
        std::set<BlockHash> notarized;
        std::set<BlockHash> finalized;
        bool is_nullified = false;
    };
    std::map<std::pair<EpochNumber, View>, Certified> certified_;
    std::map<std::tuple<std::size_t, EpochNumber, View, VoteKind>, BlockHash> votes_;
    std::vector<std::string> violations_;
    std::set<std::uint8_t> accusations_;
};

} // namespace rustchain::consensus::simplex::testing
