// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a message of GitHub says about bounties. Source: GitHub, webhook events and payloads.
#pragma once

#include "core/chain/bounty.hpp"
#include "core/json/value.hpp"
#include "core/primitives/result.hpp"

#include <string>
#include <variant>
#include <vector>

namespace rustchain::bounty::github {

//! Repositories are "owner/name" and logins are names, both in lower case: GitHub tells no cases
//! apart.
struct IssueName {
    std::string repository;
    std::uint64_t number = 0;

    auto operator<=>(const IssueName&) const = default;
};

struct Ping {
    std::string repository; //!< empty: a hook of an organisation
    bool operator==(const Ping&) const = default;
};

//! An open issue carries a label that says "bounty".
struct IssueListed {
    IssueName issue;
    std::string title; //!< one plain line
    std::string author;
    bool operator==(const IssueListed&) const = default;
};
struct IssueGone {
    IssueName issue;
    std::string reason; //!< "closed"
    bool operator==(const IssueGone&) const = default;
};

//! "Claim drtc1…" in a comment on an issue.
struct ClaimComment {
    IssueName issue;
    std::string login;
    Address claimant;
    bool operator==(const ClaimComment&) const = default;
};

//! A pull request that says which issues of its own repository it closes.
struct PullRequest {
    std::string repository;
    std::uint64_t number = 0;
    std::string author;
    std::vector<std::uint64_t> issues; //!< ascending, each once
    bool operator==(const PullRequest&) const = default;
};
struct WorkOffered {
    PullRequest pull_request;
    bool operator==(const WorkOffered&) const = default;
};
struct WorkReviewed {
    PullRequest pull_request;
    bool approve = false;
    std::string reviewer;
    bool operator==(const WorkReviewed&) const = default;
};
struct WorkMerged {
    PullRequest pull_request;
    CommitHash merge_commit;
    bool operator==(const WorkMerged&) const = default;
};

//! Nothing for a bounty.
struct Ignored {
    std::string reason;
    bool operator==(const Ignored&) const = default;
};

using GithubNews = std::variant<Ignored, Ping, IssueListed, IssueGone, ClaimComment, WorkOffered,
                                WorkReviewed, WorkMerged>;

//! Reads the payload of an event ("pull_request"). Fails with invalid_input and the field that is
//! missing or of another kind than GitHub documents. `address_prefix` is the network's.
Result<GithubNews> read_news(std::string_view event, const json::Value& payload,
                             std::string_view address_prefix);

//! The issues that a pull request's text closes by GitHub's words ("fixes #5", "Resolves:
//! owner/name#5", a link), at most 20, in order. What stands in HTML comments does not count.
//! Source: GitHub, linking a pull request to an issue using a keyword.
std::vector<IssueName> closed_issues(std::string_view text, std::string_view repository);

//! The number of the issue that a link names, when it is one of this repository.
std::uint64_t issue_number_of(std::string_view url, std::string_view repository);

//! ASCII letters in lower case.
std::string to_lower(std::string_view text);

} // namespace rustchain::bounty::github
