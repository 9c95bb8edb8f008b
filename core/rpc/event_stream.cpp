// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// WebSocket /v1/events.
#include "core/rpc/event_stream.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/storage/transaction_index.hpp"

#include <algorithm>

namespace rustchain::rpc {
namespace {

constexpr std::uint16_t kPolicyViolation = 1008;
constexpr std::uint16_t kTryAgainLater = 1013;
constexpr std::size_t kMostAccountsTold = 2000;
constexpr std::size_t kMostWaiting = 65'536; // a few seconds of a full network
constexpr const char* kTooSlow = "reads too slowly; resume with \"after\"";

bool concerns(const Event& event, const std::set<std::string>& topics) {
    for (const std::string& topic : event.topics)
        if (topics.contains(topic))
            return true;
    return false;
}

std::string text_of(const Event& event) {
    json::Object message{{"sequence", event.sequence}};
    for (const json::Member& member : event.body)
        message.append(member.key, member.value);
    return json::write(message);
}

//! What happened, in the words of a bounty's steps.
std::string_view type_of(const bounty::BountyChange& change) {
    if (change.after == BountyState::funded) {
        if (!change.before)
            return "posted";
        return change.transaction ? "given_back" : "lapsed";
    }
    if (change.after == BountyState::claimed && change.before == BountyState::submitted)
        return "rejected";
    return name_of(change.after);
}

bool is_topic(const std::string& text, const ChainParams& params) {
    static const std::set<std::string> kPlain{"blocks",       "finality", "transactions",
                                              "attestations", "epochs",   "bounties"};
    constexpr std::string_view kAccount = "account:";
    if (text.starts_with(kAccount))
        return parse_address(text.substr(kAccount.size()), params.address_prefix).has_value();
    return kPlain.contains(text);
}

} // namespace

EventStream::EventStream(const RpcContext& context)
    : context_(context), told_height_(context.ledger.snapshot()->final.header.height) {
    told_ = news_.subscribe_on(
        context.verify,
        [this](const News& news) { std::visit([this](const auto& each) { tell(each); }, news); },
        kMostWaiting);
    auto pass_on = [this](const auto& each) { news_.publish(each); };
    accepted_ = context.ledger.accepted_blocks().subscribe(pass_on);
    final_ = context.ledger.final_blocks().subscribe(pass_on);
    admitted_ = context.ledger.admitted_transactions().subscribe(pass_on);
    if (context.bounty_news != nullptr)
        moved_ = context.bounty_news->subscribe(pass_on);
}

void EventStream::tell(const ledger::BlockAccepted& accepted) {
    storage::StoredHeader header{.hash = accepted.hash, .header = accepted.block->header};
    json::Object body = to_json(header, context_.ledger.network().params);
    body.set("is_final", false);
    body.set("event", "block");
    body.set("transactions", accepted.block->transactions.size());
    publish({"blocks"}, std::move(body));
}

void EventStream::add_topics(const ledger::LedgerSnapshot& snapshot, Height height,
                             std::set<std::string>& topics) {
    const ChainParams& params = snapshot.network->params;
    if (height == params.first_height(params.epoch_of(height)))
        topics.insert("epochs");
    auto block = snapshot.blocks().block(height);
    if (!block || !*block)
        return;
    if (!(*block)->attestations.empty())
        topics.insert("attestations");
    // A block of many thousand payments is told to everyone who listens to "finality".
    if ((*block)->transactions.size() > kMostAccountsTold)
        return;
    for (const Transaction& transaction : (*block)->transactions)
        for (const Address& address : storage::touched_addresses(transaction))
            topics.insert("account:" + to_text(address, params.address_prefix));
}

void EventStream::tell(const ledger::LedgerSnapshotPtr& snapshot) {
    const Height height = snapshot->final.header.height;
    std::set<std::string> topics{"finality"};
    // One certificate makes a block's ancestors final too.
    for (Height each = told_height_ + 1; each <= height; ++each)
        add_topics(*snapshot, each, topics);
    told_height_ = std::max(told_height_, height);
    json::Object body = to_json(snapshot->final, snapshot->network->params);
    body.set("event", "final");
    body.set("transactions", snapshot->transactions);
    publish(std::move(topics), std::move(body));
}

void EventStream::tell(const ledger::TransactionAdmitted& admitted) {
    const ChainParams& params = context_.ledger.network().params;
    const Transaction& transaction = admitted.transaction->transaction();
    std::set<std::string> topics{"transactions"};
    for (const Address& address : storage::touched_addresses(transaction))
        topics.insert("account:" + to_text(address, params.address_prefix));
    json::Object body = to_json(admitted.transaction->hash(), transaction, params);
    body.set("event", "transaction");
    body.set("stage", "pending");
    publish(std::move(topics), std::move(body));
}

void EventStream::tell(const bounty::BoardNews& news) {
    if (news.changes.empty())
        publish({"bounties"},
                {{"event", "bounty"}, {"type", "listing"}, {"height", news.board->height()}});
    for (const bounty::BountyChange& change : news.changes) {
        json::Object body{{"event", "bounty"},
                          {"type", std::string(type_of(change))},
                          {"id", change.id},
                          {"state", std::string(name_of(change.after))},
                          {"height", change.height}};
        if (change.transaction)
            body.set("transaction", to_hex(*change.transaction));
        publish({"bounties"}, std::move(body));
    }
}

void EventStream::publish(std::set<std::string> topics, json::Object body) {
    std::lock_guard lock(mutex_);
    kept_.push_back(
        {.sequence = next_sequence_++, .topics = std::move(topics), .body = std::move(body)});
    if (kept_.size() > kKept)
        kept_.pop_front();
    std::string text;
    for (const auto& listener : listeners_) {
        if (!concerns(kept_.back(), listener->topics))
            continue;
        if (text.empty())
            text = text_of(kept_.back());
        if (!listener->socket->send(text) && listener->socket->is_open())
            listener->socket->close(kTryAgainLater, kTooSlow);
    }
}

bool EventStream::subscribe(Listener& listener, const std::string& message) {
    auto parsed = json::parse(message, {.max_bytes = 64 * 1024, .max_values = 1024});
    if (!parsed)
        return false;
    json::Field root(*parsed);
    auto items = root.at("subscribe").items(kMostTopics);
    if (!items)
        return false;
    std::set<std::string> topics;
    for (const json::Field& item : *items) {
        auto topic = item.text();
        if (!topic || !is_topic(*topic, context_.ledger.network().params))
            return false;
        topics.insert(*topic);
    }
    std::optional<std::uint64_t> after;
    if (auto field = root.at("after")) {
        auto number = field.u64();
        if (!number)
            return false;
        after = *number;
    }
    std::lock_guard lock(mutex_);
    listener.topics = std::move(topics);
    bool missed = after && *after + 1 < (kept_.empty() ? next_sequence_ : kept_.front().sequence);
    listener.socket->send(json::write(
        json::Object{{"subscribed", true}, {"sequence", next_sequence_ - 1}, {"missed", missed}}));
    if (!after)
        return true;
    for (const Event& event : kept_)
        if (event.sequence > *after && concerns(event, listener.topics) &&
            !listener.socket->send(text_of(event))) {
            listener.socket->close(kTryAgainLater, kTooSlow);
            break;
        }
    return true;
}

runtime::Task<void> EventStream::serve(std::shared_ptr<http::WebSocket> socket) {
    auto listener = std::make_shared<Listener>();
    listener->socket = socket;
    {
        std::lock_guard lock(mutex_);
        listeners_.insert(listener);
    }
    struct Leave {
        EventStream& stream;
        std::shared_ptr<Listener> listener;
        ~Leave() {
            std::lock_guard lock(stream.mutex_);
            stream.listeners_.erase(listener);
        }
    } leave{*this, listener};
    for (;;) {
        auto message = co_await socket->receive();
        if (!message)
            co_return;
        if (!subscribe(*listener, *message)) {
            socket->close(kPolicyViolation,
                          "expected {\"subscribe\": [topics], \"after\": number}");
            co_return;
        }
    }
}

} // namespace rustchain::rpc
