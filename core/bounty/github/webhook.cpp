// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node's end of a GitHub webhook.
#include "core/bounty/github/webhook.hpp"

#include "core/bounty/github/hook_signature.hpp"
#include "core/json/parse.hpp"
#include "core/runtime/log.hpp"

namespace rustchain::bounty::github {
namespace {

constexpr std::size_t kShortestSecret = 16;
constexpr std::size_t kLongestSecret = 1024;

} // namespace

Result<crypto::SecureBuffer> read_webhook_secret(const runtime::Path& path) {
    std::error_code failure;
    const auto mode = std::filesystem::status(path, failure).permissions();
    using std::filesystem::perms;
    if (!failure && (mode & (perms::group_all | perms::others_all)) != perms::none)
        return fail(ErrorCode::permission,
                    path.string() + ": others can read the webhook's secret; chmod 600 it");
    auto bytes = runtime::read_file(path, 2 * kLongestSecret);
    if (!bytes)
        return fail(bytes.error());
    ByteView line = *bytes;
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line = line.first(line.size() - 1);
    crypto::SecureBuffer secret{line};
    crypto::wipe(bytes->data(), bytes->size());
    const bool is_one_line = secret.text().find('\n') == std::string_view::npos;
    if (secret.size() < kShortestSecret || secret.size() > kLongestSecret || !is_one_line)
        return fail(ErrorCode::invalid_input,
                    path.string() + ": the webhook's secret is one line of 16 to 1024 bytes, the "
                                    "same as in the settings of the repository's webhook");
    return secret;
}

Result<std::unique_ptr<GithubWebhook>> GithubWebhook::open(WebhookConfig config,
                                                           const BountyReader& bounties,
                                                           wallet::ChainClient& chain,
                                                           runtime::Clock& clock) {
    if (config.secret.size() == 0)
        return fail(ErrorCode::invalid_input, "a webhook needs a secret");
    if (auto made = runtime::make_private_directory(config.folder); !made)
        return fail(made.error());
    auto log = DeliveryLog::open(config.folder / "deliveries", clock.now_ms());
    if (!log)
        return fail(log.error());
    auto book = WebhookBook::open(config.folder / "moves.json");
    if (!book)
        return fail(book.error());
    return std::unique_ptr<GithubWebhook>(new GithubWebhook(
        std::move(config), std::move(*log), std::move(*book), bounties, chain, clock));
}

GithubWebhook::GithubWebhook(WebhookConfig config, DeliveryLog log,
                             std::unique_ptr<WebhookBook> book, const BountyReader& bounties,
                             wallet::ChainClient& chain, runtime::Clock& clock)
    : secret_(std::move(config.secret)), address_prefix_(config.actor.address_prefix),
      book_(std::move(book)), actor_(std::move(config.actor), *book_, bounties, chain, clock),
      chain_(chain), clock_(clock), log_(std::move(log)) {}

bool GithubWebhook::MinuteCount::add(runtime::MonotonicTime now, std::size_t most) {
    if (now - begin >= std::chrono::minutes(1)) {
        begin = now;
        count = 0;
    }
    return ++count <= most;
}

DeliveryAnswer GithubWebhook::refuse(unsigned status, std::string code, std::string detail) {
    std::lock_guard lock(mutex_);
    ++refused_;
    return {.status = status, .code = std::move(code), .detail = std::move(detail)};
}

DeliveryAnswer GithubWebhook::receive(const Delivery& delivery) {
    if (delivery.body.size() > kMaxDeliveryBytes)
        return refuse(413, "too_large",
                      "the message is longer than 1048576 bytes, which no message about bounties "
                      "needs");
    bool has_room = false;
    {
        std::lock_guard lock(mutex_);
        has_room = tries_.add(clock_.monotonic(), kMostTriesPerMinute);
    }
    if (!has_room)
        return refuse(429, "too_many", "more than 3000 messages came within a minute");
    if (delivery.signature.empty())
        return refuse(401, "no_signature",
                      "the header X-Hub-Signature-256 is missing: set the secret in the "
                      "repository's webhook");
    if (!is_signed(secret_.view(), delivery.body, delivery.signature))
        return refuse(401, "bad_signature",
                      "X-Hub-Signature-256 is not this body's signature under the node's secret");
    if (delivery.event.empty())
        return refuse(400, "no_event", "the header X-GitHub-Event is missing");
    if (!is_delivery_id(delivery.id))
        return refuse(400, "no_delivery",
                      "the header X-GitHub-Delivery is missing or no identifier");
    const DeliveryAnswer answer = take(delivery);
    log::info("github", "{} {}: {} {}", log::escape(delivery.event.substr(0, 60)), delivery.id,
              answer.code, answer.detail);
    return answer.status >= 400 ? refuse(answer.status, answer.code, answer.detail) : answer;
}

DeliveryAnswer GithubWebhook::take(const Delivery& delivery) {
    std::lock_guard lock(mutex_);
    if (log_.has(delivery.id))
        return {200, "already_seen", "this delivery was taken before; nothing is done twice"};
    if (!taken_.add(clock_.monotonic(), kMostDeliveriesPerMinute))
        return {429, "too_many", "more than 300 messages came within a minute; deliver it again"};
    auto payload = json::parse(delivery.body, {.max_bytes = kMaxDeliveryBytes});
    if (!payload)
        return {400, "malformed", "the body is no JSON: " + payload.error().message};
    auto news = read_news(delivery.event, *payload, address_prefix_);
    if (!news)
        return {400, "malformed", news.error().message};
    DeliveryAnswer answer{202, "accepted", {}};
    if (const auto* ignored = std::get_if<Ignored>(&*news)) {
        answer = {202, "ignored", ignored->reason};
    } else if (std::holds_alternative<Ping>(*news)) {
        answer = {200, "pong", "this node listens"};
    } else {
        auto noted = book_->note(*news, clock_.now_ms());
        if (!noted)
            return {503, "not_kept", noted.error().message};
        answer.detail = *noted;
    }
    // In this order a crash between the two can only make GitHub's repetition known already.
    if (auto logged = log_.add(delivery.id, clock_.now_ms()); !logged)
        return {503, "not_kept", logged.error().message};
    last_delivery_ms_ = clock_.now_ms();
    actor_.wake();
    return answer;
}

runtime::Task<WebhookStatus> GithubWebhook::status() {
    auto account = co_await chain_.account(actor_.address());
    WebhookStatus status{.key = actor_.key(),
                         .address = actor_.address_text(),
                         .pending = book_->pending(),
                         .outcomes = book_->outcomes(),
                         .listings = book_->listings()};
    if (account)
        status.balance = account->final_balance;
    std::lock_guard lock(mutex_);
    status.deliveries = log_.size();
    status.refused = refused_;
    status.last_delivery_ms = last_delivery_ms_;
    co_return status;
}

} // namespace rustchain::bounty::github
