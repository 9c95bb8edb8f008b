// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All of a node that speaks to peers: who is connected, what is passed on, catching up.
#pragma once

#include "core/node/data_directory.hpp"
#include "core/node/finality_link.hpp"
#include "core/p2p/peer_manager.hpp"
#include "core/p2p/transport/node_identity.hpp"
#include "core/rpc/network_door.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "core/sync/state/snapshot_keeper.hpp"
#include "core/sync/state/state_desk.hpp"

namespace rustchain::node {

//! What the peer side works with; all of it outlives it.
struct PeerSideParts {
    runtime::Clock& clock;
    runtime::Executors& executors;
    ledger::Ledger& ledger;
    ledger::Submission& submission;
    ledger::BlockChecker& checker;
    runtime::Executor ledger_strand;
    const crypto::KeyPair& identity_key; //!< what peers know this node by
    const Genesis& genesis;
    storage::KeyValueStore& store; //!< the ledger's
    snapshot::SnapshotFolder snapshots;
};

//! Peers on one side, finality and people on the other.
class PeerSide final : public rpc::NetworkDoor {
public:
    //! Addresses in `config` have been checked by check_config().
    PeerSide(const PeerSideParts& parts, const NodeConfig& config, const DataPaths& paths);

    //! Who hears votes; before start().
    void attach(validator::FinalityEngine& engine) { finality_.attach(engine); }
    //! Where the engine's own words go.
    validator::VoteTransport& transport() { return transport_; }
    void start(runtime::TaskGroup& actors);
    //! What peers that ask for state get; from any thread.
    p2p::State prove_state(const p2p::GetState& question) const {
        return state_server_.answer(question);
    }

    p2p::NetworkStatusPtr network_status() const override { return peers_.status(); }
    rpc::SyncStatusPtr sync_status() const override;
    Result<void> add_peer(std::string_view address) override;
    void disconnect_peer(p2p::PeerId peer) override;
    Result<void> ban_host(std::string_view host, std::optional<std::uint64_t> seconds) override;
    runtime::Task<Result<void>> lift_ban(std::string host) override;

private:
    //! A snapshot first, where many blocks are missing; people see how it comes.
    struct Snapshots final : sync::StateSyncDoor {
        explicit Snapshots(PeerSide& whole) : side(whole) {}
        runtime::Task<Result<bool>> try_state_sync(Height best) override;

        PeerSide& side;
    };
    //! The relay's words to the peers, whose manager is made after it.
    struct Voice final : p2p::PeerNetwork {
        void send(p2p::PeerId peer, p2p::Outgoing message) override;
        void punish(p2p::PeerId peer, p2p::Offence offence, std::string_view reason) override;
        void reward(p2p::PeerId peer) override;
        void disconnect(p2p::PeerId peer, std::string_view reason) override;

        p2p::PeerManager* peers = nullptr;
    };

    runtime::SystemRandom random_;
    runtime::Executor peer_strand_;
    runtime::Executor relay_strand_;
    p2p::NodeIdentity identity_;
    ConsensusPort finality_;
    Voice voice_;
    runtime::Latest<sync::SyncStatus> state_progress_; //!< null unless a snapshot is on its way
    sync::StateServer state_server_;
    sync::StateSync state_sync_;
    sync::StateDesk state_desk_;
    sync::SnapshotKeeper keeper_;
    Snapshots snapshots_;
    sync::BlockSync blocks_;
    sync::Relay relay_;
    RelayTransport transport_;
    p2p::PeerManager peers_;
};

} // namespace rustchain::node
