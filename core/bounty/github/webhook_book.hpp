// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All that a node remembers of GitHub's messages: the moves they ask for, who claimed by which
// comment, issues that wait for a reward. In one file, replaced whole at each change.
#pragma once

#include "core/bounty/github/intent.hpp"
#include "core/runtime/file.hpp"

#include <deque>
#include <map>
#include <memory>
#include <mutex>

namespace rustchain::bounty::github {

inline constexpr std::size_t kMostIntents = 5'000;
inline constexpr std::size_t kMostListings = 5'000;
inline constexpr std::size_t kMostOutcomes = 100;
inline constexpr TimestampMs kIntentLasts_ms = 30ULL * 24 * 3600 * 1000;

//! How an intent ended.
struct Outcome {
    Intent intent;
    bool is_done = false; //!< made and final; else refused or dropped
    std::string reason;
    TimestampMs time_ms = 0;

    bool operator==(const Outcome&) const = default;
};

//! An issue that says it is a bounty; no money stands behind it.
struct ListedIssue {
    IssueName issue;
    std::string title;
    std::string author;
    TimestampMs seen_ms = 0;

    bool operator==(const ListedIssue&) const = default;
};

//! What the file holds.
struct BookContent {
    std::uint64_t next_number = 1;
    std::map<std::uint64_t, Intent> intents;
    std::map<BountyId, ClaimHolder> holders;
    std::map<IssueName, ListedIssue> listings;
    std::deque<Outcome> outcomes;

    bool operator==(const BookContent&) const = default;
};

//! Every function may be called from any thread; each change is on the disk when it returns.
class WebhookBook {
public:
    //! Reads the file, or begins an empty book. Fails with corrupt, saying where.
    static Result<std::unique_ptr<WebhookBook>> open(runtime::Path path);

    //! What the news lead to, in a sentence. Fails with unavailable when too much waits.
    Result<std::string> note(const GithubNews& news, TimestampMs now_ms);

    //! By number.
    std::vector<Intent> pending() const;
    //! Puts it in the place of the one with its number, unless that is over.
    Result<void> update(const Intent& intent);
    //! In place of one whose bounty is not known: one for each of these.
    Result<void> bind(std::uint64_t number, const std::vector<BountyId>& bounties);
    Result<void> finish(std::uint64_t number, bool is_done, std::string reason, TimestampMs now_ms);

    std::optional<ClaimHolder> holder_of(BountyId bounty) const;
    //! The newest last.
    std::vector<Outcome> outcomes() const;
    std::vector<ListedIssue> listings() const;

private:
    WebhookBook(runtime::Path path, BookContent content)
        : path_(std::move(path)), content_(std::move(content)) {}
    //! Writes the changed content, and only then believes it.
    Result<void> keep(BookContent changed);
    static Result<std::size_t> add_intents(BookContent& content, const std::vector<Intent>& wanted,
                                           TimestampMs now_ms);

    runtime::Path path_;
    mutable std::mutex mutex_;
    BookContent content_;
};

} // namespace rustchain::bounty::github
