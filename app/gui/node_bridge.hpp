// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The only place where threads meet Qt: news of the core as queued signals, questions to it with
// their answers.
#pragma once

#include "app/gui/bridge_requests.hpp"
#include "app/gui/network/network_door.hpp"
#include "app/gui/remote/server_watch.hpp"
#include "core/chain/block_header.hpp"
#include "core/wallet/wallet.hpp"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

namespace rustchain::ledger {
struct LedgerSnapshot;
}
namespace rustchain::mining {
struct MiningStatus;
}
namespace rustchain::node {
class Node;
}

namespace rustchain::gui {

class BountyDoor;
class StakingDoor;

//! The chain as of the newest news, by value. Servers prove no hash, pool and number of
//! transactions: these are zero then, and `finalised_ms` is the block's own time.
struct ChainNews {
    Height height = 0; //!< of the newest executed block, final or not
    BlockHash hash;    //!< of that block
    Height final_height = 0;
    BlockHash final_hash;
    TimestampMs final_block_ms = 0; //!< the newest final block's own time
    TimestampMs finalised_ms = 0;   //!< when this node knew it to be final
    EpochNumber epoch = 0;          //!< of the next block
    std::uint64_t slot = 0;         //!< of the next block within its epoch, 0-based
    std::uint64_t base_price = 0;
    Amount pool;
    std::size_t transactions = 0; //!< in the newest final block

    bool operator==(const ChainNews&) const = default;
};

enum class NodePhase : std::uint8_t {
    absent,   //!< none yet: the first wallet makes it
    starting, //!< opened on its own thread
    running,
    failed, //!< see node_problem()
};

//! Lives on the GUI thread; so do all its functions. Signals come at most ten times a second each.
class NodeBridge : public QObject {
    Q_OBJECT

public:
    //! All must outlive it. `worker` runs reads and whatever burns a core.
    NodeBridge(wallet::Wallet& wallet, runtime::Executor worker, runtime::Clock& clock,
               std::string network, std::string address_prefix, QObject* parent = nullptr);
    ~NodeBridge() override;

    const std::string& network() const { return network_; }               //!< "dev"
    const std::string& address_prefix() const { return address_prefix_; } //!< "drtc"
    TimestampMs now_ms() const { return clock_.now_ms(); }

    //! Never null; empty lists while locked.
    const wallet::WalletSnapshotPtr& wallet_snapshot() const { return wallet_snapshot_; }
    //! Nothing before the node's first snapshot.
    const std::optional<ChainNews>& chain() const { return chain_; }
    //! The running network's numbers; nothing without a node.
    const std::optional<ChainParams>& params() const { return params_; }
    //! Null without a node.
    const std::shared_ptr<const mining::MiningStatus>& mining() const { return mining_; }
    //! Null without a node that has a part for peers.
    const p2p::NetworkStatusPtr& network_status() const { return network_status_; }
    const std::optional<sync::SyncStatus>& sync_status() const { return sync_status_; }
    //! How many validators decide the running epoch; nothing before it is read.
    const std::optional<std::size_t>& validators() const { return validators_; }
    //! The only validator there is, and nobody else is looked for.
    bool is_local() const;
    //! Nobody is connected, and somebody should be.
    bool is_offline() const;
    //! Not null where servers are asked in place of a node.
    ServerWatch* servers() const { return servers_.get(); }
    bool is_remote() const { return servers_ != nullptr; }
    NodePhase node_phase() const { return node_phase_; }
    const QString& node_problem() const { return node_problem_; }
    std::uint16_t rpc_port() const { return rpc_port_; }

    //! To hand its tasks to ask(): `bridge.ask(bridge.wallet().lock(), this, [] {});`
    wallet::Wallet& wallet() { return wallet_; }
    //! Null unless it runs. Tasks given to ask() and functions given to work() may use it: they end
    //! before it does.
    node::Node* node() { return node_; }

    //! Null unless attached. Tasks of these may be given to ask().
    NetworkDoor* network_door() { return is_detached_ ? nullptr : network_door_.get(); }
    StakingDoor* staking_door() { return is_detached_ ? nullptr : staking_door_.get(); }
    BountyDoor* bounty_door() { return is_detached_ ? nullptr : bounty_door_.get(); }

    //! Runs a coroutine of the core; `done` gets its value on the GUI thread if `context` still
    //! lives.
    template <class T, class Done>
    void ask(runtime::Task<T> task, QObject* context, Done done) {
        requests_.ask(std::move(task), context, std::move(done));
    }
    //! Calls `function` on a worker; `done` gets what it returns on the GUI thread if `context`
    //! still lives.
    template <class Function, class Done>
    void work(Function function, QObject* context, Done done) {
        requests_.ask(runtime::run_on(worker_, std::move(function)), context, std::move(done));
    }
    //! Reads the newest final picture on a worker: `function` takes a const ledger::LedgerSnapshot&
    //! and returns a Result<R>; `done` gets that, or the Error unavailable when no node runs.
    template <class Function, class Done>
    void read(Function function, QObject* context, Done done) {
        using Answer = std::invoke_result_t<Function&, const ledger::LedgerSnapshot&>;
        auto snapshot = newest();
        if (!snapshot)
            return done(Answer(fail(ErrorCode::unavailable, "the node does not run")));
        work([function = std::move(function),
              snapshot = std::move(snapshot)]() mutable -> Answer { return function(*snapshot); },
             context, std::move(done));
    }

    //! Follows a node that runs. `node` must stay until the requests are joined.
    void attach(node::Node& node);
    //! Its pictures are taken once a second from then on. What the doors stand for must stay until
    //! the requests are joined.
    void attach_network(std::shared_ptr<NetworkDoor> door);
    void attach_staking(std::shared_ptr<StakingDoor> door);
    void attach_bounties(std::shared_ptr<BountyDoor> door);
    //! There will be no node. Before the window shows.
    void expect_servers(const std::vector<std::string>& names);
    //! Follows servers that are asked. `client` must stay until the requests are joined.
    void attach_servers(remote::VerifiedChainClient& client);
    void set_node_phase(NodePhase phase, const QString& problem = {});
    //! Before the end: no more news, no new requests.
    void detach();
    //! The requests that run; joined by who ends the node, off the GUI thread.
    BridgeRequests& requests() { return requests_; }

Q_SIGNALS:
    void walletChanged();
    void chainChanged();
    void miningChanged();
    void nodeChanged();
    //! Peers, catching up, or how many validate.
    void networkChanged();
    //! Once a second, for ages and clocks.
    void secondPassed();

private:
    struct Inbox;
    std::shared_ptr<const ledger::LedgerSnapshot> newest() const;
    void follow_chain(node::Node& node);
    void deliver();
    void look_at_network();
    void count_validators();

    wallet::Wallet& wallet_;
    runtime::Executor worker_;
    runtime::Clock& clock_;
    std::string network_;
    std::string address_prefix_;
    wallet::WalletSnapshotPtr wallet_snapshot_;
    std::optional<ChainNews> chain_;
    std::optional<ChainParams> params_;
    std::shared_ptr<const mining::MiningStatus> mining_;
    NodePhase node_phase_ = NodePhase::absent;
    QString node_problem_;
    std::uint16_t rpc_port_ = 0;
    node::Node* node_ = nullptr;
    bool is_detached_ = false;
    std::shared_ptr<NetworkDoor> network_door_;
    std::shared_ptr<StakingDoor> staking_door_;
    std::shared_ptr<BountyDoor> bounty_door_;
    std::unique_ptr<ServerWatch> servers_;
    p2p::NetworkStatusPtr network_status_;
    std::optional<sync::SyncStatus> sync_status_;
    std::optional<std::size_t> validators_;
    std::optional<EpochNumber> counted_epoch_; //!< that validators_ is of, or is being read for
    std::shared_ptr<Inbox> inbox_;
    QTimer pause_;  //!< until the next delivery is due
    QTimer second_; //!< drives secondPassed
    QElapsedTimer delivered_;
    BridgeRequests requests_;
    std::vector<runtime::Subscription> subscriptions_; // first to go
};

} // namespace rustchain::gui
