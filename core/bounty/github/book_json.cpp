// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The webhook's memory as the JSON of its file.
#include "core/bounty/github/book_json.hpp"

#include "core/json/field.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::bounty::github {
namespace {

using json::Field;
using json::Object;

//! Collects fields; the first error sticks.
class Taking {
public:
    template <class T, class U>
    void operator()(Result<T> value, U& into) {
        if (!value && status_)
            status_ = fail(value.error());
        else if (value)
            into = std::move(*value);
    }
    const Result<void>& status() const { return status_; }

private:
    Result<void> status_;
};

Object issue_json(const IssueName& issue) {
    return Object{{"repository", issue.repository}, {"number", issue.number}};
}

IssueName read_issue_name(Taking& take, const Field& field) {
    IssueName issue;
    take(field.at("repository").text(), issue.repository);
    take(field.at("number").u64(1), issue.number);
    return issue;
}

Object intent_json(const Intent& intent) {
    Object object{{"number", intent.number},
                  {"kind", std::string(name_of(intent.kind))},
                  {"issue", issue_json(intent.issue)},
                  {"bounty", intent.bounty},
                  {"login", intent.login},
                  {"claimant", to_hex(intent.claimant)},
                  {"pull_request", intent.pull_request},
                  {"approve", intent.approve},
                  {"merge_commit", to_hex(intent.merge_commit)},
                  {"seen_ms", intent.seen_ms},
                  {"waits_for", intent.waits_for},
                  {"waits_since_ms", intent.waits_since_ms}};
    if (intent.sent)
        object.set("sent", Object{{"hash", to_hex(intent.sent->hash)},
                                  {"transaction", to_hex(intent.sent->transaction)},
                                  {"nonce", intent.sent->nonce},
                                  {"valid_until", intent.sent->valid_until}});
    return object;
}

Result<IntentKind> read_kind(const Field& field) {
    auto name = field.text();
    if (!name)
        return fail(name.error());
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(IntentKind::kCount); ++i)
        if (name_of(static_cast<IntentKind>(i)) == *name)
            return static_cast<IntentKind>(i);
    return fail(field.wrong("claim, submit, review or release"));
}

Intent read_intent(Taking& take, const Field& field) {
    Intent intent;
    take(field.at("number").u64(1), intent.number);
    take(read_kind(field.at("kind")), intent.kind);
    intent.issue = read_issue_name(take, field.at("issue"));
    take(field.at("bounty").u64(), intent.bounty);
    take(field.at("login").text(), intent.login);
    take(field.at("claimant").fixed<Address>(), intent.claimant);
    take(field.at("pull_request").u64(), intent.pull_request);
    take(field.at("approve").boolean(), intent.approve);
    take(field.at("merge_commit").fixed<CommitHash>(), intent.merge_commit);
    take(field.at("seen_ms").u64(), intent.seen_ms);
    take(field.at("waits_for").text(), intent.waits_for);
    take(field.at("waits_since_ms").u64(), intent.waits_since_ms);
    if (const Field sent = field.at("sent")) {
        intent.sent = SentMove{};
        take(sent.at("hash").fixed<TransactionHash>(), intent.sent->hash);
        take(sent.at("transaction").hex_bytes(), intent.sent->transaction);
        take(sent.at("nonce").u64(), intent.sent->nonce);
        take(sent.at("valid_until").u64(), intent.sent->valid_until);
    }
    return intent;
}

std::vector<Field> list_of(Taking& take, const Field& field) {
    std::vector<Field> items;
    take(field.items(), items);
    return items;
}

} // namespace

json::Value to_json(const BookContent& content) {
    json::Array intents;
    for (const auto& [number, intent] : content.intents)
        intents.push_back(intent_json(intent));
    json::Array holders;
    for (const auto& [bounty, holder] : content.holders)
        holders.push_back(Object{
            {"bounty", bounty}, {"login", holder.login}, {"claimant", to_hex(holder.claimant)}});
    json::Array listings;
    for (const auto& [issue, listed] : content.listings)
        listings.push_back(Object{{"issue", issue_json(issue)},
                                  {"title", listed.title},
                                  {"author", listed.author},
                                  {"seen_ms", listed.seen_ms}});
    json::Array outcomes;
    for (const Outcome& outcome : content.outcomes)
        outcomes.push_back(Object{{"intent", intent_json(outcome.intent)},
                                  {"is_done", outcome.is_done},
                                  {"reason", outcome.reason},
                                  {"time_ms", outcome.time_ms}});
    return Object{{"version", 1},
                  {"next_number", content.next_number},
                  {"intents", std::move(intents)},
                  {"holders", std::move(holders)},
                  {"listings", std::move(listings)},
                  {"outcomes", std::move(outcomes)}};
}

Result<BookContent> read_content(const json::Value& value) {
    const Field root(value);
    Taking take;
    BookContent content;
    std::uint64_t version = 0;
    take(root.at("version").u64(1, 1), version);
    take(root.at("next_number").u64(1), content.next_number);
    const auto intents = list_of(take, root.at("intents"));
    for (const Field& each : intents) {
        Intent intent = read_intent(take, each);
        const std::uint64_t number = intent.number;
        content.intents.emplace(number, std::move(intent));
    }
    const auto holders = list_of(take, root.at("holders"));
    for (const Field& each : holders) {
        BountyId bounty = 0;
        ClaimHolder holder;
        take(each.at("bounty").u64(1), bounty);
        take(each.at("login").text(), holder.login);
        take(each.at("claimant").fixed<Address>(), holder.claimant);
        content.holders.emplace(bounty, std::move(holder));
    }
    const auto listings = list_of(take, root.at("listings"));
    for (const Field& each : listings) {
        ListedIssue listed{.issue = read_issue_name(take, each.at("issue"))};
        take(each.at("title").text(), listed.title);
        take(each.at("author").text(), listed.author);
        take(each.at("seen_ms").u64(), listed.seen_ms);
        const IssueName issue = listed.issue;
        content.listings.emplace(issue, std::move(listed));
    }
    const auto outcomes = list_of(take, root.at("outcomes"));
    for (const Field& each : outcomes) {
        Outcome outcome{.intent = read_intent(take, each.at("intent"))};
        take(each.at("is_done").boolean(), outcome.is_done);
        take(each.at("reason").text(), outcome.reason);
        take(each.at("time_ms").u64(), outcome.time_ms);
        content.outcomes.push_back(std::move(outcome));
    }
    if (!take.status())
        return fail(take.status().error());
    return content;
}

} // namespace rustchain::bounty::github
