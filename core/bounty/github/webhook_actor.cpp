// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Does what GitHub's messages ask for.
#include "core/bounty/github/webhook_actor.hpp"

#include "core/runtime/log.hpp"
#include "core/wallet/transaction_builder.hpp"

#include <algorithm>

namespace rustchain::bounty::github {
namespace {

constexpr auto kLongestPause = std::chrono::seconds(5);
//! A bounty can be posted after its pull request was opened.
constexpr TimestampMs kUnboundLasts_ms = 24ULL * 3600 * 1000;

std::string words_of(const Intent& intent) {
    std::string words = std::string(name_of(intent.kind)) + " for " + intent.issue.repository +
                        "#" + std::to_string(intent.issue.number);
    return intent.bounty == 0 ? words : words + ", bounty " + std::to_string(intent.bounty);
}

//! What the chain can think better of: another signature may do.
bool calls_for_another(wallet::SubmitFault fault) {
    using enum wallet::SubmitFault;
    return fault == fee_too_low || fault == replacement_too_low || fault == balance_too_low ||
           fault == expired || fault == malformed || fault == not_includable;
}

} // namespace

WebhookActor::WebhookActor(ActorConfig config, WebhookBook& book, const BountyReader& bounties,
                           wallet::ChainClient& chain, runtime::Clock& clock)
    : config_(std::move(config)),
      address_(address_of(KeyScheme::schnorr, config_.key.public_key())), book_(book),
      bounties_(bounties), chain_(chain), clock_(clock) {}

void WebhookActor::wake() {
    news_.try_send({});
}

runtime::Task<void> WebhookActor::run() {
    const auto blocks = chain_.subscribe([this](const wallet::ChainStatus&) { wake(); });
    for (;;) {
        co_await look_at_all();
        co_await runtime::with_timeout(clock_, kLongestPause, news_.receive());
    }
}

runtime::Task<void> WebhookActor::look_at_all() {
    const auto intents = book_.pending();
    if (intents.empty())
        co_return;
    auto bounties = bounties_.bounties_of(key());
    auto chain = co_await chain_.status();
    if (!bounties || !chain) {
        log::warning("github", "{} moves wait: {}", intents.size(),
                     !bounties ? bounties.error().message : chain.error().message);
        co_return;
    }
    const Picture picture{.bounties = std::move(*bounties), .chain = std::move(*chain)};
    for (const Intent& intent : intents)
        co_await look_at(intent, picture);
}

runtime::Task<void> WebhookActor::look_at(Intent intent, const Picture& picture) {
    if (intent.sent) {
        co_await follow(std::move(intent), picture);
        co_return;
    }
    const TimestampMs age_ms = clock_.now_ms() - std::min(intent.seen_ms, clock_.now_ms());
    if (age_ms > kIntentLasts_ms) {
        finish(intent, false, "it waited 30 days for " + intent.waits_for);
        co_return;
    }
    if (intent.bounty == 0) {
        if (find_bounty(intent, picture))
            wake();
        else if (age_ms > kUnboundLasts_ms)
            finish(intent, false, "no bounty of the issue names this node's release key");
        else
            wait_for(std::move(intent), "a bounty of the issue that names this node's release key");
        co_return;
    }
    Verdict verdict = judge_now(intent, picture);
    if (auto* act_now = std::get_if<Act>(&verdict))
        co_await act(std::move(intent), std::move(act_now->move));
    else if (auto* wait = std::get_if<Wait>(&verdict))
        wait_for(std::move(intent), std::move(wait->reason));
    else
        finish(intent, false, std::get<Drop>(verdict).reason);
}

bool WebhookActor::find_bounty(const Intent& intent, const Picture& picture) {
    std::vector<BountyId> found;
    for (const auto& [id, record] : picture.bounties)
        if (!record.is_closed() && record.terms.repository == intent.issue.repository &&
            issue_number_of(record.terms.url, record.terms.repository) == intent.issue.number)
            found.push_back(id);
    complain(book_.bind(intent.number, found));
    return !found.empty();
}

Verdict WebhookActor::judge_now(const Intent& intent, const Picture& picture) const {
    const auto found = std::ranges::find(picture.bounties, intent.bounty, &NamedBounty::first);
    if (found == picture.bounties.end())
        return Wait{"the bounty's block to be final"};
    const auto others = book_.pending();
    const bool is_claiming = std::ranges::any_of(others, [&intent](const Intent& each) {
        return each.kind == IntentKind::claim && each.bounty == intent.bounty && each.sent;
    });
    return judge(intent, found->second,
                 {.params = picture.chain.params,
                  .height = picture.chain.final_height + 1,
                  .own = address_,
                  .holder = book_.holder_of(intent.bounty),
                  .claim_is_under_way = is_claiming});
}

runtime::Task<void> WebhookActor::act(Intent intent, Payload move) {
    auto market = co_await chain_.fees();
    auto account = co_await chain_.account(address_);
    if (!market || !account) {
        wait_for(std::move(intent), "the chain's answer");
        co_return;
    }
    auto built = wallet::build_move(std::move(move), wallet::FeeSpeed::fast, *market,
                                    {.key = key(),
                                     .nonce = account->next_nonce,
                                     .height = account->height,
                                     .available = account->head_balance});
    if (!built) {
        const bool is_poor = built.error().fault == wallet::PaymentFault::not_enough;
        wait_for(std::move(intent),
                 is_poor ? "RTC for the fee: the release account " + address_text() + " has " +
                               built.error().available.to_rtc_text() + " RTC and needs " +
                               built.error().needed.to_rtc_text() + " RTC"
                         : std::string(wallet::describe(built.error().fault)));
        co_return;
    }
    Transaction transaction = std::move(built->transaction);
    transaction.signature = config_.key.sign(signing_digest(transaction, config_.chain_id));
    intent.sent = SentMove{.hash = transaction_hash(transaction),
                           .transaction = encode(transaction),
                           .nonce = transaction.nonce,
                           .valid_until = transaction.valid_until};
    intent.waits_for = "its block";
    intent.waits_since_ms = clock_.now_ms();
    if (auto kept = book_.update(intent); !kept) {
        complain(kept); // what is not kept is not sent
        co_return;
    }
    log::info("github", "{}: sent", words_of(intent),
              log::field("transaction", log::Argument(ByteView(intent.sent->hash))));
    co_await submit(std::move(intent));
}

runtime::Task<void> WebhookActor::submit(Intent intent) {
    auto submitted = co_await chain_.submit(intent.sent->transaction);
    if (submitted || submitted.error().fault == wallet::SubmitFault::already_known)
        co_return;
    log::warning("github", "{}: not taken: {}", words_of(intent), submitted.error().message);
    if (calls_for_another(submitted.error().fault))
        intent.sent.reset();
    wait_for(std::move(intent), "the chain to take it: " + submitted.error().message);
}

runtime::Task<void> WebhookActor::follow(Intent intent, const Picture& picture) {
    auto found = co_await chain_.transaction(intent.sent->hash);
    if (!found)
        co_return;
    if (found->stage == wallet::TransactionStage::unknown) {
        co_await send_again(std::move(intent), picture);
        co_return;
    }
    if (found->stage != wallet::TransactionStage::final)
        co_return;
    const ReceiptStatus status = found->receipt.value_or(Receipt{}).status;
    if (status == ReceiptStatus::success) {
        finish(intent, true, "final in block " + std::to_string(found->height));
    } else if (status == ReceiptStatus::wrong_state || status == ReceiptStatus::balance_too_low) {
        intent.sent.reset(); // the bounty moved meanwhile: judged anew
        wait_for(std::move(intent), "the chain said " + std::string(name_of(status)));
    } else {
        finish(intent, false, "the chain said " + std::string(name_of(status)));
    }
    wake();
}

runtime::Task<void> WebhookActor::send_again(Intent intent, const Picture& picture) {
    auto account = co_await chain_.account(address_);
    if (!account)
        co_return;
    const bool is_replaced = account->final_nonce > intent.sent->nonce;
    const bool is_expired = picture.chain.final_height > intent.sent->valid_until;
    if (!is_replaced && !is_expired) {
        co_await submit(std::move(intent));
        co_return;
    }
    // It may have become final between the two questions.
    auto found = co_await chain_.transaction(intent.sent->hash);
    if (!found || found->stage != wallet::TransactionStage::unknown)
        co_return;
    intent.sent.reset();
    wait_for(std::move(intent), is_expired ? "another signature: the first one's time is over"
                                           : "another signature: its place was taken");
}

void WebhookActor::wait_for(Intent intent, std::string reason) {
    if (intent.waits_for != reason) {
        log::info("github", "{} waits for {}", words_of(intent), reason);
        intent.waits_for = std::move(reason);
        intent.waits_since_ms = clock_.now_ms();
    }
    complain(book_.update(intent));
}

void WebhookActor::finish(const Intent& intent, bool is_done, std::string reason) {
    log::info("github", "{} {}: {}", words_of(intent), is_done ? "is done" : "is dropped", reason);
    complain(book_.finish(intent.number, is_done, std::move(reason), clock_.now_ms()));
}

void WebhookActor::complain(const Result<void>& kept) const {
    if (!kept)
        log::error("github", "what waits could not be kept: {}", kept.error().message);
}

} // namespace rustchain::bounty::github
