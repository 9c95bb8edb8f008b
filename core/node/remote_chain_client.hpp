// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain as another program beside the node sees it: over the node's HTTP interface.
#pragma once

#include "core/http/client.hpp"
#include "core/json/value.hpp"
#include "core/mining/mining_status.hpp"
#include "core/runtime/publisher.hpp"
#include "core/wallet/chain_client.hpp"

#include <filesystem>

namespace rustchain::node {

struct RemoteConfig {
    std::string host = "127.0.0.1";
    std::uint16_t port = 8099;
    std::filesystem::path cookie; //!< for what changes the node; read when needed
};

//! Believes what the node says; for a node on this machine. Errors name the address and what to do.
class RemoteChainClient final : public wallet::ChainClient {
public:
    //! `executor` must be a strand or have one thread.
    RemoteChainClient(runtime::Executor executor, runtime::Clock& clock, RemoteConfig config);

    runtime::Task<Result<wallet::ChainStatus>> status() override;
    runtime::Task<Result<wallet::AccountState>> account(Address address) override;
    runtime::Task<Result<TransactionHash, wallet::SubmitProblem>>
    submit(Bytes transaction) override;
    runtime::Task<Result<wallet::TransactionStatus>> transaction(TransactionHash hash) override;
    runtime::Task<Result<wallet::HistoryPage>> history(wallet::HistoryQuery query) override;
    runtime::Task<Result<wallet::FeeMarket>> fees() override;
    //! News come from watch(), which must run.
    runtime::Subscription
    subscribe(std::function<void(const wallet::ChainStatus&)> on_change) override;

    //! Asks for the status four times a second and publishes what changed; until cancelled.
    runtime::Task<void> watch();

    //! Any document of the interface, parsed; a problem becomes an Error with its sentence.
    runtime::Task<Result<json::Value>> get(std::string target);
    //! The same with the cookie, for what a node tells its owner only.
    runtime::Task<Result<json::Value>> get_as_owner(std::string target);
    //! A change of the node, with the cookie.
    runtime::Task<Result<json::Value>> post(std::string target, json::Object body);
    //! What a wallet bonds this node's key with; it measures the machine first if needed.
    runtime::Task<Result<Bond>> validator_offer(Address owner);
    //! What a wallet enrols this node's machine with.
    runtime::Task<Result<mining::EnrolmentOffer>> enrolment_offer(Address owner);

private:
    runtime::Task<Result<json::Value>> get_for_owner(std::string target, Address owner);
    runtime::Task<Result<http::Response>> send(http::ClientRequest request);
    Result<std::string> credentials() const;
    runtime::Task<Result<std::string>> prefix();

    runtime::Clock& clock_;
    RemoteConfig config_;
    http::Client client_;
    std::string prefix_; // of addresses; empty until known
    runtime::Publisher<wallet::ChainStatus> changes_;
};

} // namespace rustchain::node
