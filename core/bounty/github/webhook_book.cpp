// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All that a node remembers of GitHub's messages.
#include "core/bounty/github/webhook_book.hpp"

#include "core/bounty/github/book_json.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"

#include <algorithm>

namespace rustchain::bounty::github {
namespace {

constexpr std::size_t kLargestBook = 64 * 1024 * 1024;

std::vector<Intent> intents_of(const PullRequest& work, IntentKind kind) {
    std::vector<Intent> wanted;
    for (std::uint64_t issue : work.issues)
        wanted.push_back({.kind = kind,
                          .issue = {.repository = work.repository, .number = issue},
                          .login = work.author,
                          .pull_request = work.number});
    return wanted;
}

std::vector<Intent> wanted_by(const GithubNews& news) {
    if (const auto* claim = std::get_if<ClaimComment>(&news))
        return {Intent{.kind = IntentKind::claim,
                       .issue = claim->issue,
                       .login = claim->login,
                       .claimant = claim->claimant}};
    if (const auto* offered = std::get_if<WorkOffered>(&news))
        return intents_of(offered->pull_request, IntentKind::submit);
    std::vector<Intent> wanted;
    if (const auto* reviewed = std::get_if<WorkReviewed>(&news)) {
        wanted = intents_of(reviewed->pull_request, IntentKind::review);
        for (Intent& each : wanted)
            each.approve = reviewed->approve;
    }
    if (const auto* merged = std::get_if<WorkMerged>(&news)) {
        wanted = intents_of(merged->pull_request, IntentKind::release);
        for (Intent& each : wanted)
            each.merge_commit = merged->merge_commit;
    }
    return wanted;
}

} // namespace

Result<std::unique_ptr<WebhookBook>> WebhookBook::open(runtime::Path path) {
    auto text = runtime::read_text_file(path, kLargestBook);
    if (!text && text.error().code == ErrorCode::not_found)
        return std::unique_ptr<WebhookBook>(new WebhookBook(std::move(path), {}));
    if (!text)
        return fail(text.error());
    auto parsed = json::parse(*text, {.max_bytes = kLargestBook});
    Result<BookContent> content =
        parsed ? read_content(*parsed) : Result<BookContent>(fail(parsed.error()));
    if (!content)
        return fail(ErrorCode::corrupt,
                    path.string() + " is damaged: " + content.error().message +
                        ". Move it away to begin anew; what GitHub asked for and is not done yet "
                        "must then be delivered again.");
    return std::unique_ptr<WebhookBook>(new WebhookBook(std::move(path), std::move(*content)));
}

Result<void> WebhookBook::keep(BookContent changed) {
    const std::string text = json::write(to_json(changed));
    if (auto written = runtime::replace_file(path_, as_bytes(text)); !written)
        return written;
    content_ = std::move(changed);
    return {};
}

Result<std::size_t> WebhookBook::add_intents(BookContent& content,
                                             const std::vector<Intent>& wanted,
                                             TimestampMs now_ms) {
    std::size_t added = 0;
    for (Intent intent : wanted) {
        intent.seen_ms = intent.waits_since_ms = now_ms;
        intent.waits_for = "the chain's answer";
        auto known = std::ranges::find_if(content.intents, [&intent](const auto& each) {
            // A bounty is only found out later.
            Intent unbound = each.second;
            unbound.bounty = 0;
            return is_same_matter(unbound, intent);
        });
        if (known != content.intents.end()) {
            if (!known->second.sent) {
                known->second.approve = intent.approve;
                known->second.merge_commit = intent.merge_commit;
            }
            continue;
        }
        if (content.intents.size() >= kMostIntents)
            return fail(ErrorCode::unavailable,
                        "more than " + std::to_string(kMostIntents) +
                            " moves wait already; deliver this again later");
        intent.number = content.next_number++;
        content.intents.emplace(intent.number, std::move(intent));
        ++added;
    }
    return added;
}

Result<std::string> WebhookBook::note(const GithubNews& news, TimestampMs now_ms) {
    std::lock_guard lock(mutex_);
    BookContent changed = content_;
    std::string told;
    if (const auto* listed = std::get_if<IssueListed>(&news)) {
        if (changed.listings.size() >= kMostListings && !changed.listings.contains(listed->issue))
            return fail(ErrorCode::unavailable, "too many issues are listed already");
        changed.listings[listed->issue] = {.issue = listed->issue,
                                           .title = listed->title,
                                           .author = listed->author,
                                           .seen_ms = now_ms};
        told = "listed; not funded yet";
    } else if (const auto* gone = std::get_if<IssueGone>(&news)) {
        told = changed.listings.erase(gone->issue) > 0 ? "taken off the list: " + gone->reason
                                                       : "it was not listed";
    } else {
        auto added = add_intents(changed, wanted_by(news), now_ms);
        if (!added)
            return fail(added.error());
        told = *added > 0 ? "kept, to be acted on" : "known already";
    }
    if (auto kept = keep(std::move(changed)); !kept)
        return fail(kept.error());
    return told;
}

std::vector<Intent> WebhookBook::pending() const {
    std::lock_guard lock(mutex_);
    std::vector<Intent> all;
    for (const auto& [number, intent] : content_.intents)
        all.push_back(intent);
    return all;
}

Result<void> WebhookBook::update(const Intent& intent) {
    std::lock_guard lock(mutex_);
    const auto found = content_.intents.find(intent.number);
    if (found == content_.intents.end())
        return {};
    Intent newer = intent;
    if (!newer.sent) { // a message may have changed its mind since the caller looked
        newer.approve = found->second.approve;
        newer.merge_commit = found->second.merge_commit;
    }
    if (newer == found->second)
        return {};
    BookContent changed = content_;
    changed.intents[intent.number] = std::move(newer);
    return keep(std::move(changed));
}

Result<void> WebhookBook::bind(std::uint64_t number, const std::vector<BountyId>& bounties) {
    std::lock_guard lock(mutex_);
    const auto found = content_.intents.find(number);
    if (found == content_.intents.end() || bounties.empty())
        return {};
    BookContent changed = content_;
    changed.intents[number].bounty = bounties.front();
    for (std::size_t i = 1; i < bounties.size(); ++i) {
        Intent copy = found->second;
        copy.bounty = bounties[i];
        copy.number = changed.next_number++;
        changed.intents.emplace(copy.number, std::move(copy));
    }
    return keep(std::move(changed));
}

Result<void> WebhookBook::finish(std::uint64_t number, bool is_done, std::string reason,
                                 TimestampMs now_ms) {
    std::lock_guard lock(mutex_);
    const auto found = content_.intents.find(number);
    if (found == content_.intents.end())
        return {};
    BookContent changed = content_;
    const Intent& ended = found->second;
    if (is_done && ended.kind == IntentKind::claim)
        changed.holders[ended.bounty] = {.login = ended.login, .claimant = ended.claimant};
    if (is_done && ended.kind == IntentKind::release)
        changed.holders.erase(ended.bounty);
    changed.outcomes.push_back(
        {.intent = ended, .is_done = is_done, .reason = std::move(reason), .time_ms = now_ms});
    if (changed.outcomes.size() > kMostOutcomes)
        changed.outcomes.pop_front();
    changed.intents.erase(number);
    return keep(std::move(changed));
}

std::optional<ClaimHolder> WebhookBook::holder_of(BountyId bounty) const {
    std::lock_guard lock(mutex_);
    const auto found = content_.holders.find(bounty);
    return found == content_.holders.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Outcome> WebhookBook::outcomes() const {
    std::lock_guard lock(mutex_);
    return {content_.outcomes.begin(), content_.outcomes.end()};
}

std::vector<ListedIssue> WebhookBook::listings() const {
    std::lock_guard lock(mutex_);
    std::vector<ListedIssue> all;
    for (const auto& [issue, listed] : content_.listings)
        all.push_back(listed);
    return all;
}

} // namespace rustchain::bounty::github
