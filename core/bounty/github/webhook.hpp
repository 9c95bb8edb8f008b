// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's end of a GitHub webhook: who may speak, what was said before, and what is done about
// it.
#pragma once

#include "core/bounty/github/delivery_log.hpp"
#include "core/bounty/github/webhook_actor.hpp"

namespace rustchain::bounty::github {

//! GitHub sends up to 25 MiB; what concerns bounties is far below this.
inline constexpr std::size_t kMaxDeliveryBytes = 1024 * 1024;
inline constexpr std::size_t kMostDeliveriesPerMinute = 300; //!< rightly signed ones
inline constexpr std::size_t kMostTriesPerMinute = 3'000;    //!< all

//! A message as it came: the body untouched, the headers X-GitHub-Event, X-GitHub-Delivery and
//! X-Hub-Signature-256, empty where there was none.
struct Delivery {
    std::string event;
    std::string id;
    std::string signature;
    std::string body;
};

struct DeliveryAnswer {
    unsigned status = 200;
    std::string code; //!< stable: "accepted", "ignored", "already_seen", "bad_signature"
    std::string detail;
};

struct WebhookConfig {
    runtime::Path folder; //!< made when missing
    crypto::SecureBuffer secret;
    ActorConfig actor;
};

struct WebhookStatus {
    crypto::PublicKey key;
    std::string address;
    std::optional<Amount> balance; //!< nothing: the chain gave no answer
    std::size_t deliveries = 0;    //!< remembered
    std::uint64_t refused = 0;     //!< since the start
    TimestampMs last_delivery_ms = 0;
    std::vector<Intent> pending;
    std::vector<Outcome> outcomes;
    std::vector<ListedIssue> listings;
};

class GithubWebhook {
public:
    //! All must outlive it. Fails with invalid_input for an empty secret, or when its files cannot
    //! be read.
    static Result<std::unique_ptr<GithubWebhook>> open(WebhookConfig config,
                                                       const BountyReader& bounties,
                                                       wallet::ChainClient& chain,
                                                       runtime::Clock& clock);

    //! Checks and keeps it. What is accepted is on the disk when this returns. GitHub repeats only
    //! what somebody asks it to, under the old identifier: a repetition of what was taken is
    //! answered with 200, so that it shows as delivered; what was refused can be repeated. Blocks
    //! for the disk; from any thread.
    DeliveryAnswer receive(const Delivery& delivery);
    //! Acts on what is kept; until cancelled.
    runtime::Task<void> run() { return actor_.run(); }
    runtime::Task<WebhookStatus> status();

private:
    GithubWebhook(WebhookConfig config, DeliveryLog log, std::unique_ptr<WebhookBook> book,
                  const BountyReader& bounties, wallet::ChainClient& chain, runtime::Clock& clock);
    DeliveryAnswer take(const Delivery& delivery);
    DeliveryAnswer refuse(unsigned status, std::string code, std::string detail);

    //! How many came within the present minute.
    struct MinuteCount {
        runtime::MonotonicTime begin{};
        std::size_t count = 0;
        bool add(runtime::MonotonicTime now, std::size_t most);
    };

    crypto::SecureBuffer secret_;
    std::string address_prefix_;
    std::unique_ptr<WebhookBook> book_;
    WebhookActor actor_;
    wallet::ChainClient& chain_;
    runtime::Clock& clock_;
    mutable std::mutex mutex_; // of what follows
    DeliveryLog log_;
    MinuteCount tries_;
    MinuteCount taken_;
    std::uint64_t refused_ = 0;
    TimestampMs last_delivery_ms_ = 0;
};

//! Reads the file of a webhook's secret: one line, 16 to 1,024 bytes. Fails with invalid_input, or
//! permission when others than its owner can read it.
Result<crypto::SecureBuffer> read_webhook_secret(const runtime::Path& path);

} // namespace rustchain::bounty::github
