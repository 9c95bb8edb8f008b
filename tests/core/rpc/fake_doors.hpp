// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining and peers as the server sees them, under the test's hand.
#pragma once

#include "core/rpc/rpc_context.hpp"

#include <vector>

namespace rustchain::rpc {

//! Mining as the server sees it; remembers what it was told.
class FakeMining final : public MiningDoor {
public:
    mining::MiningStatusPtr status() const override {
        return std::make_shared<const mining::MiningStatus>(shown);
    }
    Result<void> set_enabled(bool is_enabled) override {
        if (refusal)
            return fail(*refusal);
        shown.is_enabled = is_enabled;
        ++switches;
        return {};
    }
    Result<void> set_rules(const mining::MiningRules& rules) override {
        if (refusal)
            return fail(*refusal);
        shown.rules = rules;
        return {};
    }
    void pause_until(TimestampMs until_ms) override { shown.paused_until_ms = until_ms; }
    runtime::Task<Result<mining::EnrolmentOffer>> offer(Address owner) override {
        offered_to = owner;
        if (refusal)
            co_return fail(*refusal);
        co_return offered;
    }

    mining::MiningStatus shown;
    mining::EnrolmentOffer offered;
    std::optional<Error> refusal;
    std::optional<Address> offered_to;
    int switches = 0;
};

//! Peers as the server sees them; remembers what it was told.
class FakeNetwork final : public NetworkDoor {
public:
    p2p::NetworkStatusPtr network_status() const override {
        return std::make_shared<const p2p::NetworkStatus>(shown);
    }
    SyncStatusPtr sync_status() const override {
        return std::make_shared<const sync::SyncStatus>(syncing);
    }
    Result<void> add_peer(std::string_view address) override {
        return note("add " + std::string(address));
    }
    void disconnect_peer(p2p::PeerId peer) override {
        told.push_back("disconnect " + std::to_string(peer));
    }
    Result<void> ban_host(std::string_view host, std::optional<std::uint64_t> seconds) override {
        return note("ban " + std::string(host) + " " +
                    (seconds ? std::to_string(*seconds) : "for good"));
    }
    runtime::Task<Result<void>> lift_ban(std::string host) override {
        co_return note("lift " + host);
    }

    p2p::NetworkStatus shown;
    sync::SyncStatus syncing;
    std::optional<Error> refusal;
    std::vector<std::string> told;

private:
    Result<void> note(std::string what) {
        if (refusal)
            return fail(*refusal);
        told.push_back(std::move(what));
        return {};
    }
};

} // namespace rustchain::rpc
