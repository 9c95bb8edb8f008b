// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Several nodes in one thread, joined by a network in memory: each a ledger, a relay, a sync, and a
// finality engine where it is wanted.
#pragma once

#include "core/node/finality_link.hpp"
#include "core/node/ledger_door.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/fixtures/chain_fixture.hpp"

#include <boost/asio/io_context.hpp>

#include <filesystem>
#include <set>

namespace rustchain::sync::testing {

class Town;

struct Punishment {
    p2p::PeerId peer = 0;
    p2p::Offence offence = p2p::Offence::kCount;
    std::string reason;
};

//! One node's network. Its peers' ids are the numbers of their houses, from 1.
class TownNetwork final : public p2p::PeerNetwork {
public:
    TownNetwork(Town& town, p2p::PeerId self) : town_(town), self_(self) {}

    void send(p2p::PeerId peer, p2p::Outgoing message) override;
    void punish(p2p::PeerId peer, p2p::Offence offence, std::string_view reason) override;
    void reward(p2p::PeerId) override { ++rewards; }
    void disconnect(p2p::PeerId peer, std::string_view) override;
    bool has_punished(p2p::PeerId peer, p2p::Offence offence) const;

    std::vector<Punishment> punishments;
    std::size_t rewards = 0;

private:
    Town& town_;
    p2p::PeerId self_;
};

//! Hands peers' words to an engine, where there is one, and notes them.
class Ear final : public ConsensusDoor {
public:
    bool receive(Vote vote, PeerId from) override;
    bool receive(Certificate certificate, PeerId from) override;
    bool receive(Proposal proposal, PeerId from) override;
    bool receive(Block block, PeerId from) override;
    bool receive_request(EpochNumber epoch, View view, PeerId from) override;
    bool follow(FinalHead head) override;

    node::ConsensusPort port;
    bool has_engine = false;
    std::vector<Vote> votes;
    std::vector<Certificate> certificates;
    std::vector<Proposal> proposals;
    std::vector<Block> blocks;
    std::vector<FinalHead> heads;
    std::size_t requests = 0;
};

struct House {
    House(Town& town, p2p::PeerId number, fixtures::ChainFixture& own_chain,
          StateSyncDoor* state_sync);

    Height height() const { return chain.height(); }
    Result<TransactionHash, ledger::SubmitFault> submit(const Transaction& transaction);

    Town& town;
    p2p::PeerId id;
    fixtures::ChainFixture& chain;
    TownNetwork network;
    Ear ear;
    ledger::Submission submission;
    ledger::BlockChecker checker;
    BlockSync sync;
    Relay relay;
    // A validator's or an observer's.
    std::optional<node::LedgerDoor> door;
    std::optional<node::RelayTransport> mouth;
    std::optional<validator::FinalityEngine> engine;
    std::filesystem::path folder;
};

class Town {
public:
    //! May change a message, or lose it by saying false.
    using Tamper = std::function<bool(p2p::PeerId from, p2p::PeerId to, p2p::WireMessage&)>;

    Town() = default;
    ~Town();

    House& add(fixtures::ChainFixture& chain, StateSyncDoor* state_sync = nullptr);
    //! Gives it an engine: the validator of this number, or an observer.
    void run_engine(House& house, std::optional<std::size_t> validator);
    void connect(House& one, House& other);
    void connect_all();
    void disconnect(House& one, House& other);
    //! A message as from this peer, which needs no house. The peer has joined before.
    void inject(House& house, p2p::PeerId from, p2p::WireMessage message);
    void join_stranger(House& house, p2p::PeerId stranger, Height final_height = 0);

    //! The messages of one kind that a stranger was sent.
    template <class T>
    std::vector<T> heard_by(p2p::PeerId stranger) const {
        std::vector<T> heard;
        if (auto found = to_strangers.find(stranger); found != to_strangers.end()) {
            for (const p2p::WireMessage& message : found->second) {
                if (const T* match = std::get_if<T>(&message))
                    heard.push_back(*match);
            }
        }
        return heard;
    }

    void settle();
    void pass(std::uint64_t ms);
    //! Until all these are at least so high; false when it takes longer than `most_ms`.
    bool pass_until(Height height, const std::vector<House*>& waiting, std::uint64_t most_ms);
    template <class T>
    T run(runtime::Task<T> task) {
        std::optional<T> result;
        auto keep = [](runtime::Task<T> work, std::optional<T>& into) -> runtime::Task<void> {
            into = co_await std::move(work);
        };
        group_->spawn("test", context.get_executor(), keep(std::move(task), result));
        settle();
        return std::move(*result);
    }

    boost::asio::io_context context;
    runtime::ManualClock clock{1'700'000'000'000};
    runtime::SeededRandom random{7};
    std::vector<std::unique_ptr<House>> houses;
    Tamper tamper;
    std::size_t sent = 0;
    std::map<p2p::PeerId, std::vector<p2p::WireMessage>> to_strangers;
    //! Offences by which a peer loses its connection; 0: never.
    std::size_t patience = 0;

private:
    friend class TownNetwork;

    void deliver(p2p::PeerId from, p2p::PeerId to, const p2p::Outgoing& message);
    runtime::Task<void> carry(p2p::PeerId from, p2p::PeerId to);

    using Link = runtime::Channel<std::shared_ptr<const Bytes>>;
    std::map<std::pair<p2p::PeerId, p2p::PeerId>, std::unique_ptr<Link>> links_;
    std::unique_ptr<runtime::TaskGroup> group_ = std::make_unique<runtime::TaskGroup>("town");
};

} // namespace rustchain::sync::testing
