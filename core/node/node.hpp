// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The composition root: everything a node consists of, in the order of the layers.
#pragma once

#include "core/attestation/hardware/entropy_collector.hpp"
#include "core/bounty/github/webhook.hpp"
#include "core/ledger/block_checker.hpp"
#include "core/mining/attestor.hpp"
#include "core/mining/system_condition.hpp"
#include "core/node/bounties/bounty_watch.hpp"
#include "core/node/bounties/chain_bounties.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/ledger_door.hpp"
#include "core/node/local_chain_client.hpp"
#include "core/node/mining_control.hpp"
#include "core/node/peer_side.hpp"
#include "core/node/report_door.hpp"
#include "core/rpc/rpc_server.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "core/validator/finality_engine.hpp"

namespace rustchain::node {

//! Built by create(), running after start(), dead in reverse order of its members. Functions may be
//! called from any thread except those that serve the executors, where noted.
class Node {
public:
    //! Opens folder, keys, genesis and chain; nothing runs yet. Executors and clock must outlive
    //! it.
    static Result<std::unique_ptr<Node>> create(NodeConfig config, runtime::Executors& executors,
                                                runtime::Clock& clock);
    ~Node();

    //! Starts finality, peers, RPC and, if it was on, mining; once. Fails with busy when the RPC
    //! port is taken.
    Result<void> start();
    //! Blocks until an actor failed or stop() was called; gives the first failure. Not on an
    //! executor's thread.
    Result<void> wait();
    //! Asks everything to end; wait() then returns. From any thread.
    void stop();

    const NodeConfig& config() const { return config_; }
    const DataPaths& paths() const { return directory_.paths(); }
    const consensus::Network& network() const { return *network_; }
    ledger::Ledger& ledger() { return *ledger_; }
    ledger::Submission& submission() { return submission_; }
    runtime::Executor ledger_strand() const { return ledger_strand_; }
    MiningControl& mining() { return mining_; }
    //! The board of bounties; news from start() on.
    BountyWatch& bounties() { return bounties_; }
    //! Who is connected and how far catching up has come.
    rpc::NetworkDoor& peers() { return peers_; }
    //! What this node votes with.
    const crypto::PublicKey& consensus_key() const { return consensus_key_.public_key(); }
    //! The same, ready to be bonded by this owner.
    rpc::ValidatorOffer validator_offer(const Address& owner) const;
    //! The chain counts on this node's votes and it was not told to give any.
    bool is_silent_validator() const;
    std::shared_ptr<wallet::ChainClient> chain_client() { return chain_client_; }
    std::uint16_t rpc_port() const { return rpc_ ? rpc_->port() : std::uint16_t{0}; }
    std::uint64_t disk_bytes() const { return store_->disk_bytes(); }

private:
    struct Parts;
    Result<void> open_webhook();
    Node(Parts parts, runtime::Executors& executors, runtime::Clock& clock);

    NodeConfig config_;
    runtime::Executors& executors_;
    runtime::Clock& clock_;
    DataDirectory directory_;
    crypto::KeyPair consensus_key_;
    crypto::KeyPair identity_key_;
    std::unique_ptr<const consensus::Network> network_;
    std::unique_ptr<storage::RocksdbStore> store_;
    std::unique_ptr<ledger::Ledger> ledger_;
    runtime::Executor ledger_strand_;
    ledger::Submission submission_;
    ledger::BlockChecker checker_;
    LedgerDoor door_;
    PeerSide peers_;
    LedgerReportDoor report_door_;
    validator::EvidenceReporter reporter_;
    validator::FinalityEngine finality_;
    attestation::hardware::MachineEntropy entropy_;
    mining::SystemCondition condition_;
    mining::Attestor attestor_;
    MiningControl mining_;
    std::shared_ptr<LocalChainClient> chain_client_;
    BountyWatch bounties_;
    ChainBounties chain_bounties_;
    std::unique_ptr<bounty::github::GithubWebhook> github_;
    std::unique_ptr<rpc::RpcServer> rpc_;
    runtime::TaskGroup actors_;
    bool is_started_ = false;
};

} // namespace rustchain::node
