// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// News of the core as queued signals: the newest of each kind waits, older ones are forgotten.
#include "app/gui/node_bridge.hpp"

#include "app/gui/bounties/bounty_door.hpp"
#include "app/gui/staking/staking_door.hpp"
#include "core/node/node.hpp"
#include "core/node/reads/staking_reads.hpp"

#include <atomic>

namespace rustchain::gui {
namespace {

constexpr int kDeliveryMs = 100;
constexpr int kSecondMs = 1000;

//! The newest executed block, which may not be final.
struct HeadNews {
    Height height = 0;
    BlockHash hash;
};

ChainNews news_of(const ledger::LedgerSnapshot& snapshot) {
    const BlockHeader& header = snapshot.final.header;
    return {.height = header.height,
            .hash = snapshot.final.hash,
            .final_height = header.height,
            .final_hash = snapshot.final.hash,
            .final_block_ms = header.timestamp,
            .finalised_ms = snapshot.finalised_ms,
            .epoch = snapshot.epoch,
            .slot = snapshot.slot,
            .base_price = snapshot.base_price,
            .pool = snapshot.pool,
            .transactions = snapshot.transactions};
}

ChainNews news_of(const wallet::ChainStatus& status) {
    const Height next = status.final_height + 1;
    return {.height = status.height,
            .final_height = status.final_height,
            .final_block_ms = status.final_time_ms,
            // Nobody proves when it became final; the block is older than that.
            .finalised_ms = status.final_time_ms,
            .epoch = status.epoch,
            .slot = (next - status.params.first_height(status.epoch)) / status.params.slot_blocks,
            .base_price = status.base_price};
}

} // namespace

//! Written by the core's threads, read by the GUI's.
struct NodeBridge::Inbox {
    QObject* home = nullptr;
    std::function<void()> deliver;
    std::atomic<bool> is_due = false; //!< a delivery is on its way
    runtime::Latest<wallet::WalletSnapshot> wallet;
    runtime::Latest<ChainNews> chain;
    runtime::Latest<HeadNews> head;
    runtime::Latest<mining::MiningStatus> mining;

    void wake() {
        if (!is_due.exchange(true))
            QMetaObject::invokeMethod(home, deliver, Qt::QueuedConnection);
    }
};

NodeBridge::NodeBridge(wallet::Wallet& wallet, runtime::Executor worker, runtime::Clock& clock,
                       std::string network, std::string address_prefix, QObject* parent)
    : QObject(parent), wallet_(wallet), worker_(worker), clock_(clock),
      network_(std::move(network)), address_prefix_(std::move(address_prefix)),
      wallet_snapshot_(wallet.snapshot()), inbox_(std::make_shared<Inbox>()),
      requests_(this, std::move(worker)) {
    inbox_->home = this;
    inbox_->deliver = [this] { deliver(); };
    inbox_->wallet.set(wallet_snapshot_);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &NodeBridge::deliver);
    connect(&second_, &QTimer::timeout, this, &NodeBridge::look_at_network);
    connect(&second_, &QTimer::timeout, this, &NodeBridge::secondPassed);
    second_.start(kSecondMs);
    subscriptions_.push_back(
        wallet_.snapshots().subscribe([inbox = inbox_](const wallet::WalletSnapshotPtr& news) {
            inbox->wallet.set(news);
            inbox->wake();
        }));
}

NodeBridge::~NodeBridge() {
    detach();
}

void NodeBridge::attach(node::Node& node) {
    node_ = &node;
    params_ = node.network().params;
    rpc_port_ = node.rpc_port();
    follow_chain(node);
    auto& mining = node.mining();
    subscriptions_.push_back(
        mining.changes().subscribe([inbox = inbox_](const mining::MiningStatusPtr& news) {
            inbox->mining.set(news);
            inbox->wake();
        }));
    inbox_->mining.set(mining.status());
    inbox_->wake();
    set_node_phase(NodePhase::running);
}

void NodeBridge::follow_chain(node::Node& node) {
    ledger::Ledger& ledger = node.ledger();
    subscriptions_.push_back(ledger.final_blocks().subscribe(
        [inbox = inbox_](const ledger::LedgerSnapshotPtr& snapshot) {
            inbox->chain.set(std::make_shared<const ChainNews>(news_of(*snapshot)));
            inbox->wake();
        }));
    subscriptions_.push_back(
        ledger.accepted_blocks().subscribe([inbox = inbox_](const ledger::BlockAccepted& news) {
            inbox->head.set(std::make_shared<const HeadNews>(
                HeadNews{.height = news.block->header.height, .hash = news.hash}));
            inbox->wake();
        }));
    inbox_->chain.set(std::make_shared<const ChainNews>(news_of(*ledger.snapshot())));
}

void NodeBridge::attach_network(std::shared_ptr<NetworkDoor> door) {
    network_door_ = std::move(door);
    look_at_network();
}

void NodeBridge::attach_staking(std::shared_ptr<StakingDoor> door) {
    staking_door_ = std::move(door);
    Q_EMIT nodeChanged();
}

void NodeBridge::attach_bounties(std::shared_ptr<BountyDoor> door) {
    bounty_door_ = std::move(door);
    Q_EMIT nodeChanged();
}

void NodeBridge::expect_servers(const std::vector<std::string>& names) {
    servers_ = std::make_unique<ServerWatch>(requests_, names);
    connect(servers_.get(), &ServerWatch::changed, this, &NodeBridge::networkChanged);
    Q_EMIT nodeChanged();
}

void NodeBridge::attach_servers(remote::VerifiedChainClient& client) {
    params_ = client.params();
    subscriptions_.push_back(client.subscribe([inbox = inbox_](const wallet::ChainStatus& status) {
        inbox->chain.set(std::make_shared<const ChainNews>(news_of(status)));
        inbox->wake();
    }));
    // What was published before is not told again.
    ask(client.status(), this, [this](Result<wallet::ChainStatus> status) {
        if (!status || chain_)
            return;
        inbox_->chain.set(std::make_shared<const ChainNews>(news_of(*status)));
        inbox_->wake();
    });
    servers_->attach(client);
    set_node_phase(NodePhase::running);
}

void NodeBridge::look_at_network() {
    if (is_detached_)
        return;
    if (servers_)
        return servers_->look();
    auto network = network_door_ ? network_door_->network_status() : nullptr;
    auto sync = network_door_ ? network_door_->sync_status() : std::nullopt;
    if (network == network_status_ && sync == sync_status_)
        return;
    network_status_ = std::move(network);
    sync_status_ = sync;
    Q_EMIT networkChanged();
}

void NodeBridge::count_validators() {
    if (!chain_ || node_ == nullptr || counted_epoch_ == chain_->epoch)
        return;
    counted_epoch_ = chain_->epoch;
    read(
        [epoch = chain_->epoch](const ledger::LedgerSnapshot& snapshot) {
            return node::read_set_size(snapshot, epoch);
        },
        this,
        [this](Result<std::size_t> size) {
            const auto count = size && *size > 0 ? std::optional(*size) : std::nullopt;
            if (count == validators_)
                return;
            validators_ = count;
            Q_EMIT networkChanged();
        });
}

bool NodeBridge::is_local() const {
    const bool tries = network_status_ && !network_status_->last_attempt.empty();
    const bool has_peers = network_status_ && !network_status_->peers.empty();
    return validators_ == 1U && !tries && !has_peers;
}

bool NodeBridge::is_offline() const {
    if (servers_)
        return servers_->is_offline();
    return network_status_ && network_status_->peers.empty() && !is_local();
}

void NodeBridge::set_node_phase(NodePhase phase, const QString& problem) {
    if (node_phase_ == phase && node_problem_ == problem)
        return;
    node_phase_ = phase;
    node_problem_ = problem;
    Q_EMIT nodeChanged();
}

void NodeBridge::detach() {
    subscriptions_.clear();
    requests_.stop();
    node_ = nullptr;
    if (servers_)
        servers_->detach();
    is_detached_ = true; // the doors stay for the requests that still run
}

std::shared_ptr<const ledger::LedgerSnapshot> NodeBridge::newest() const {
    return node_ == nullptr ? nullptr : node_->ledger().snapshot();
}

void NodeBridge::deliver() {
    if (delivered_.isValid() && delivered_.elapsed() < kDeliveryMs) {
        if (!pause_.isActive())
            pause_.start(kDeliveryMs - static_cast<int>(delivered_.elapsed()));
        return;
    }
    delivered_.start();
    inbox_->is_due = false; // before reading: what comes from here on wakes again
    if (auto wallet = inbox_->wallet.get(); wallet != wallet_snapshot_) {
        wallet_snapshot_ = std::move(wallet);
        Q_EMIT walletChanged();
    }
    if (auto final = inbox_->chain.get()) {
        ChainNews news = *final;
        auto head = inbox_->head.get();
        if (head && head->height > news.height) {
            news.height = head->height;
            news.hash = head->hash;
        }
        if (chain_ != news) {
            chain_ = news;
            count_validators();
            Q_EMIT chainChanged();
        }
    }
    if (auto mining = inbox_->mining.get(); mining != mining_) {
        mining_ = std::move(mining);
        Q_EMIT miningChanged();
    }
}

} // namespace rustchain::gui
