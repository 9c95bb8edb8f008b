// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers and a validator that tests make up, and what the window asks of them.
#pragma once

#include "app/gui/bounties/bounty_door.hpp"
#include "app/gui/network/network_door.hpp"
#include "app/gui/staking/staking_door.hpp"

#include <mutex>
#include <string>
#include <vector>

namespace rustchain::tests {

//! Answers what it was given; remembers each wish as a line: "ban 203.0.113.24 3600".
class FakeNetwork final : public gui::NetworkDoor {
public:
    p2p::NetworkStatusPtr network_status() const override { return status; }
    std::optional<sync::SyncStatus> sync_status() const override { return sync; }
    runtime::Task<Result<void>> add_peer(std::string address) override {
        return answer("add " + address);
    }
    runtime::Task<Result<void>> disconnect(p2p::PeerId peer) override {
        return answer("disconnect " + std::to_string(peer));
    }
    runtime::Task<Result<void>> ban(std::string host,
                                    std::optional<std::uint64_t> seconds) override {
        return answer("ban " + host + (seconds ? " " + std::to_string(*seconds) : " for good"));
    }
    runtime::Task<Result<void>> lift_ban(std::string host) override {
        return answer("lift " + host);
    }
    std::vector<std::string> wishes() const {
        std::lock_guard lock(mutex_);
        return wishes_;
    }

    p2p::NetworkStatusPtr status;
    std::optional<sync::SyncStatus> sync;
    std::optional<Error> refusal; //!< what every wish is answered with

private:
    runtime::Task<Result<void>> answer(std::string wish) {
        {
            std::lock_guard lock(mutex_);
            wishes_.push_back(std::move(wish));
        }
        if (refusal)
            co_return fail(*refusal);
        co_return Result<void>();
    }

    mutable std::mutex mutex_;
    std::vector<std::string> wishes_;
};

//! Shows one view to everybody.
class FakeStaking final : public gui::StakingDoor {
public:
    std::optional<crypto::PublicKey> consensus_key() const override { return key; }
    runtime::Task<Result<node::StakingView>> view(Address) override {
        co_return Result<node::StakingView>(shown);
    }
    runtime::Task<Result<void>> bond(Amount amount, std::string name) override {
        return answer("bond " + std::to_string(amount.micro_rtc()) + " " + name);
    }
    runtime::Task<Result<void>> unbond(Amount amount) override {
        return answer("unbond " + std::to_string(amount.micro_rtc()));
    }
    std::vector<std::string> wishes() const {
        std::lock_guard lock(mutex_);
        return wishes_;
    }

    std::optional<crypto::PublicKey> key;
    node::StakingView shown;
    std::optional<Error> refusal;

private:
    runtime::Task<Result<void>> answer(std::string wish) {
        {
            std::lock_guard lock(mutex_);
            wishes_.push_back(std::move(wish));
        }
        if (refusal)
            co_return fail(*refusal);
        co_return Result<void>();
    }

    mutable std::mutex mutex_;
    std::vector<std::string> wishes_;
};

//! Shows one board, and one bounty whatever number is asked for; remembers the moves.
class FakeBounties final : public gui::BountyDoor {
public:
    bounty::BountyBoardPtr board() const override { return shown; }
    runtime::Task<Result<std::optional<node::BountyDetail>>> bounty(BountyId) override {
        std::lock_guard lock(mutex_);
        co_return Result<std::optional<node::BountyDetail>>(detail_);
    }
    runtime::Task<Result<TransactionHash, wallet::PaymentProblem>>
    move(Payload payload, wallet::FeeChoice) override {
        std::lock_guard lock(mutex_);
        moves_.push_back(std::move(payload));
        if (refusal)
            co_return fail(*refusal);
        co_return TransactionHash();
    }
    void show(std::optional<node::BountyDetail> detail) {
        std::lock_guard lock(mutex_);
        detail_ = std::move(detail);
    }
    std::vector<Payload> moves() const {
        std::lock_guard lock(mutex_);
        return moves_;
    }

    bounty::BountyBoardPtr shown;
    std::optional<wallet::PaymentProblem> refusal;

private:
    mutable std::mutex mutex_;
    std::optional<node::BountyDetail> detail_;
    std::vector<Payload> moves_;
};

//! A bounty of 120 RTC as the mockup has it: approved, for `claimant`, an hour before now_ms.
node::BountyDetail sample_bounty(const Address& claimant, TimestampMs now_ms);
//! A peer as the mockup has them.
p2p::PeerStatus sample_peer(p2p::PeerId id, std::string address, std::string agent,
                            std::uint64_t ping_ms, int score);
//! Six peers, a ban and three known addresses.
p2p::NetworkStatus sample_network(TimestampMs now_ms);
//! Downloading the state, 62 %.
sync::SyncStatus sample_sync();
//! A validator in a set of 64 that missed three of its last 64 turns.
node::StakingView sample_staking();

} // namespace rustchain::tests
