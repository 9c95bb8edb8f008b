// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the endpoints work with.
#pragma once

#include "core/bounty/bounty_board.hpp"
#include "core/bounty/github/webhook.hpp"
#include "core/ledger/submission.hpp"
#include "core/p2p/wire/sync_messages.hpp"
#include "core/rpc/mining_door.hpp"
#include "core/rpc/network_door.hpp"
#include "core/wallet/chain_client.hpp"

#include <functional>
#include <string>

namespace rustchain::rpc {

//! A node's key for validating, ready to be bonded by an owner.
struct ValidatorOffer {
    crypto::PublicKey consensus_key;
    crypto::Signature possession; //!< over H(RTC/possession, chain_id ‖ owner)
};

//! Lives as long as the server.
struct RpcContext {
    ledger::Ledger& ledger; //!< snapshot() anywhere; the rest on `ledger_strand`
    runtime::Executor ledger_strand;
    ledger::Submission& submission;
    runtime::Executor verify; //!< for reads that cost time
    runtime::Clock& clock;
    MiningDoor& mining;
    NetworkDoor& peers;
    std::string version;
    std::string mode; //!< "full"
    //! Empty: the node has no key to validate with. From any thread.
    std::function<ValidatorOffer(const Address& owner)> validator_offer = {};
    //! Faults that this node saw and that nobody was punished for yet. From any thread.
    std::function<std::shared_ptr<const std::vector<Evidence>>()> evidence = {};
    //! Proves records at one of the newest heights, or an epoch's certified end; an empty proof for
    //! what is not kept. From any thread; it reads the disk.
    std::function<p2p::State(const p2p::GetState&)> state_proof = {};
    //! The board of bounties; empty: this node keeps none. From any thread.
    std::function<bounty::BountyBoardPtr()> bounties = {};
    //! A bounty with its steps; nothing when there is none. From any thread; it reads the disk.
    std::function<Result<std::optional<json::Object>>(BountyId)> bounty = {};
    runtime::Publisher<bounty::BoardNews>* bounty_news =
        nullptr;                                     //!< of the board, where there is one
    bounty::github::GithubWebhook* github = nullptr; //!< no secret is configured
    //! The door that payments for requests go through; null: nothing can be paid here.
    wallet::ChainClient* chain = nullptr;
};

} // namespace rustchain::rpc
