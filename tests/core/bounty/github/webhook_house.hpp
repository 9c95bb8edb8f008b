// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A webhook on a folder of its own, with a chain and bounties under the test's hand.
#pragma once

#include "core/bounty/github/hook_signature.hpp"
#include "core/bounty/github/webhook.hpp"
#include "tests/core/bounty/github/payloads.hpp"
#include "tests/core/wallet/fake_chain_client.hpp"
#include "tests/core/wallet/test_loop.hpp"

#include <QTemporaryDir>

namespace rustchain::bounty::github {

inline constexpr std::string_view kSecret = "It's a Secret to Everybody";

class FakeBounties final : public BountyReader {
public:
    Result<std::vector<NamedBounty>> bounties_of(const crypto::PublicKey& key) const override {
        std::vector<NamedBounty> own;
        for (const NamedBounty& each : all)
            if (each.second.terms.release_key == key)
                own.push_back(each);
        return own;
    }
    BountyRecord& operator[](std::size_t place) { return all[place].second; }

    std::vector<NamedBounty> all;
};

class WebhookHouse {
public:
    WebhookHouse() { open(); }
    ~WebhookHouse() { loop_->stop(); }

    //! As after a crash: only the files stay.
    void restart() {
        loop_->stop();
        webhook.reset();
        loop_ = std::make_unique<wallet::TestLoop>();
        open();
    }

    //! A bounty on issue 5 that names the node's key, which is its maintainer's too.
    BountyRecord& post(BountyId id = 1) {
        BountyRecord record;
        record.terms.reward = record.escrow = Amount::from_rtc(25);
        record.terms.deadline = 100'000;
        record.terms.claim_blocks = 1000;
        record.terms.maintainer = address_of(KeyScheme::schnorr, key.public_key());
        record.terms.release_key = key.public_key();
        record.terms.repository = "octo/hello-world";
        record.terms.url = "https://github.com/octo/hello-world/issues/5";
        bounties.all.emplace_back(id, record);
        return bounties.all.back().second;
    }

    DeliveryAnswer deliver(std::string event, const json::Object& payload, std::string id = {}) {
        const std::string body = json::write(payload);
        if (id.empty())
            id = "delivery-" + std::to_string(++deliveries_);
        auto answer = webhook->receive({.event = std::move(event),
                                        .id = std::move(id),
                                        .signature = sign_body(as_bytes(kSecret), body),
                                        .body = body});
        loop_->settle();
        return answer;
    }
    //! A block of what waits, final.
    void mine() {
        chain.mine();
        chain.finalise();
        loop_->settle();
    }
    WebhookStatus status() { return loop_->await(webhook->status()); }
    std::string waits_for(std::size_t place = 0) {
        const auto now = status();
        return place < now.pending.size() ? now.pending[place].waits_for : "(nothing waits)";
    }
    std::string ended() {
        const auto now = status();
        return now.outcomes.empty() ? "(nothing ended)" : now.outcomes.back().reason;
    }
    template <class Move>
    const Move* waiting_move(std::size_t place = 0) const {
        return place < chain.mempool.size() ? std::get_if<Move>(&chain.mempool[place].payload)
                                            : nullptr;
    }

    const crypto::KeyPair key = crypto::KeyPair::create(Bytes(32, 7)).value();
    QTemporaryDir folder;
    wallet::FakeChainClient chain;
    FakeBounties bounties;
    std::unique_ptr<GithubWebhook> webhook;
    wallet::TestLoop& the_loop() { return *loop_; }

private:
    void open() {
        webhook =
            GithubWebhook::open({.folder = folder.path().toStdString(),
                                 .secret = crypto::SecureBuffer(as_bytes(kSecret)),
                                 .actor = {.key = crypto::KeyPair::create(key.secret()).value(),
                                           .chain_id = chain.now.chain_id,
                                           .address_prefix = "drtc"}},
                                bounties, chain, loop_->clock)
                .value();
        loop_->spawn(webhook->run());
        loop_->settle();
    }

    std::unique_ptr<wallet::TestLoop> loop_ = std::make_unique<wallet::TestLoop>();
    int deliveries_ = 0;
};

} // namespace rustchain::bounty::github
