// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From the payloads of GitHub to news about bounties.
#include "core/bounty/github/github_news.hpp"

#include "core/json/field.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/log.hpp"

#include <algorithm>

namespace rustchain::bounty::github {
namespace {

using json::Field;

constexpr std::size_t kLongestLogin = 100;
constexpr std::size_t kMostLabels = 100;

Ignored ignore(std::string reason) {
    return Ignored{.reason = std::move(reason)};
}

Result<std::string> repository_of(const Field& root) {
    auto name = root.at("repository").at("full_name").text();
    if (!name)
        return name;
    std::string lower = to_lower(*name);
    if (!is_repository(lower))
        return fail(root.at("repository").at("full_name").wrong("owner/name"));
    return lower;
}

Result<std::string> login_of(const Field& person) {
    auto login = person.at("login").text();
    if (!login)
        return login;
    const bool is_good = !login->empty() && login->size() <= kLongestLogin &&
                         std::ranges::all_of(*login, [](char c) { return c > 0x20 && c < 0x7f; });
    if (!is_good)
        return fail(person.at("login").wrong("the name of an account"));
    return to_lower(*login);
}

//! A text that may be null, as a body without words is.
Result<std::string> text_or_null(const Field& field) {
    return field.is_null() ? Result<std::string>(std::string()) : field.text();
}

//! One line, control and direction characters made visible, cut at a letter's end.
std::string plain_line(std::string_view text) {
    std::string line = log::escape(text);
    if (line.size() > kMaxBountyTitleBytes) {
        std::size_t size = kMaxBountyTitleBytes;
        while (size > 0 && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U)
            --size;
        line.resize(size);
    }
    return line;
}

Result<bool> has_bounty_label(const Field& issue) {
    auto labels = issue.at("labels").items(kMostLabels);
    if (!labels)
        return fail(labels.error());
    for (const Field& label : *labels) {
        auto name = label.at("name").text();
        if (!name)
            return fail(name.error());
        if (to_lower(*name).find("bounty") != std::string::npos)
            return true;
    }
    return false;
}

Result<GithubNews> read_issue(const Field& root) {
    auto action = root.at("action").text();
    auto repository = repository_of(root);
    auto number = root.at("issue").at("number").u64(1);
    if (!action || !repository || !number)
        return fail(!action ? action.error() : !repository ? repository.error() : number.error());
    const IssueName issue{.repository = *repository, .number = *number};
    if (*action == "closed" || *action == "deleted" || *action == "transferred")
        return IssueGone{.issue = issue, .reason = *action};
    auto state = root.at("issue").at("state").text();
    auto is_labelled = has_bounty_label(root.at("issue"));
    if (!state || !is_labelled)
        return fail(!state ? state.error() : is_labelled.error());
    if (*action == "unlabeled" && !*is_labelled)
        return IssueGone{.issue = issue, .reason = "no longer labelled as a bounty"};
    if (*action != "opened" && *action != "labeled" && *action != "reopened" && *action != "edited")
        return ignore("issues " + log::escape(*action) + " changes no bounty");
    if (!*is_labelled || *state != "open")
        return ignore("the issue has no label that says bounty");
    auto title = root.at("issue").at("title").text();
    auto author = login_of(root.at("issue").at("user"));
    if (!title || !author)
        return fail(!title ? title.error() : author.error());
    return IssueListed{.issue = issue, .title = plain_line(*title), .author = *author};
}

//! The address behind the first word "claim".
std::optional<std::string_view> claimed_address(std::string_view body) {
    static constexpr std::string_view kBlanks = " \t\r\n";
    auto next_word = [&body]() -> std::string_view {
        body.remove_prefix(std::min(body.find_first_not_of(kBlanks), body.size()));
        const std::string_view word = body.substr(0, body.find_first_of(kBlanks));
        body.remove_prefix(word.size());
        return word;
    };
    std::string_view first = next_word();
    if (first.ends_with(':'))
        first.remove_suffix(1);
    if (to_lower(first) != "claim")
        return std::nullopt;
    std::string_view address = next_word();
    const bool is_quoted = address.size() > 2 && address.starts_with('`') && address.ends_with('`');
    return is_quoted ? address.substr(1, address.size() - 2) : address;
}

Result<GithubNews> read_comment(const Field& root, std::string_view prefix) {
    auto action = root.at("action").text();
    if (!action)
        return fail(action.error());
    if (*action != "created")
        return ignore("only a new comment can claim");
    auto repository = repository_of(root);
    auto number = root.at("issue").at("number").u64(1);
    auto login = login_of(root.at("comment").at("user"));
    auto body = text_or_null(root.at("comment").at("body"));
    if (!repository || !number)
        return fail(!repository ? repository.error() : number.error());
    if (!login || !body)
        return fail(!login ? login.error() : body.error());
    const auto words = claimed_address(*body);
    if (!words)
        return ignore("the comment does not begin with \"Claim\" and an address");
    if (root.at("issue").at("pull_request"))
        return ignore("a bounty is claimed on its issue, not on a pull request");
    auto address = parse_address(*words, prefix);
    if (!address)
        return ignore("the comment claims for what is no address of this network: " +
                      std::string(describe(address.error())));
    if (!address->is_checked)
        return ignore("the comment claims for an address without a typing check; write " +
                      std::string(prefix) + "1…");
    return ClaimComment{.issue = {.repository = *repository, .number = *number},
                        .login = *login,
                        .claimant = address->address};
}

Result<PullRequest> pull_request_of(const Field& root) {
    const Field given = root.at("pull_request");
    auto repository = repository_of(root);
    auto number = given.at("number").u64(1);
    auto author = login_of(given.at("user"));
    auto body = text_or_null(given.at("body"));
    if (!repository || !number)
        return fail(!repository ? repository.error() : number.error());
    if (!author || !body)
        return fail(!author ? author.error() : body.error());
    PullRequest read{.repository = *repository, .number = *number, .author = *author};
    // Who merges here has no say about other repositories' issues.
    const auto closed = closed_issues(*body, *repository);
    for (const IssueName& issue : closed)
        if (issue.repository == *repository)
            read.issues.push_back(issue.number);
    std::ranges::sort(read.issues);
    return read;
}

Result<GithubNews> read_merge(const Field& root, PullRequest work) {
    const Field given = root.at("pull_request");
    auto is_merged = given.at("merged").boolean();
    if (!is_merged)
        return fail(is_merged.error());
    if (!*is_merged)
        return ignore("the pull request was closed without a merge");
    auto branch = given.at("base").at("ref").text();
    auto usual = root.at("repository").at("default_branch").text();
    auto commit = given.at("merge_commit_sha").text();
    if (!branch || !usual)
        return fail(!branch ? branch.error() : usual.error());
    if (!commit)
        return fail(commit.error());
    if (*branch != *usual)
        return ignore("it was merged into another branch than the repository's default one");
    auto hash = fixed_from_hex<CommitHash>(*commit);
    if (!hash || hash->is_zero())
        return fail(given.at("merge_commit_sha").wrong("40 hex digits"));
    return WorkMerged{.pull_request = std::move(work), .merge_commit = *hash};
}

Result<GithubNews> read_pull_request(const Field& root) {
    auto action = root.at("action").text();
    if (!action)
        return fail(action.error());
    const bool offers = *action == "opened" || *action == "edited" || *action == "reopened" ||
                        *action == "synchronize" || *action == "ready_for_review";
    if (!offers && *action != "closed")
        return ignore("pull_request " + log::escape(*action) + " changes no bounty");
    auto work = pull_request_of(root);
    if (!work)
        return fail(work.error());
    if (work->issues.empty())
        return ignore("the pull request says of no issue of its repository that it closes it, as "
                      "in \"Fixes #5\"");
    if (*action == "closed")
        return read_merge(root, std::move(*work));
    auto state = root.at("pull_request").at("state").text();
    if (!state)
        return fail(state.error());
    if (*state != "open")
        return ignore("the pull request is not open");
    if (root.at("pull_request").at("draft").boolean().value_or(false))
        return ignore("the pull request is a draft");
    return WorkOffered{.pull_request = std::move(*work)};
}

Result<GithubNews> read_review(const Field& root) {
    auto action = root.at("action").text();
    auto state = root.at("review").at("state").text();
    if (!action || !state)
        return fail(!action ? action.error() : state.error());
    const std::string verdict = to_lower(*state);
    if (*action != "submitted" || (verdict != "approved" && verdict != "changes_requested"))
        return ignore("the review neither approves nor asks for changes");
    auto work = pull_request_of(root);
    auto reviewer = login_of(root.at("review").at("user"));
    auto standing = root.at("review").at("author_association").text();
    if (!work || !reviewer)
        return fail(!work ? work.error() : reviewer.error());
    if (!standing)
        return fail(standing.error());
    if (work->issues.empty())
        return ignore("the pull request says of no issue of its repository that it closes it");
    // Anybody can review on GitHub.
    if (*standing != "OWNER" && *standing != "MEMBER" && *standing != "COLLABORATOR")
        return ignore("the reviewer does not belong to the repository");
    if (*reviewer == work->author)
        return ignore("nobody reviews the own work");
    return WorkReviewed{
        .pull_request = std::move(*work), .approve = verdict == "approved", .reviewer = *reviewer};
}

} // namespace

Result<GithubNews> read_news(std::string_view event, const json::Value& payload,
                             std::string_view address_prefix) {
    if (payload.object() == nullptr)
        return fail(ErrorCode::invalid_input, "the payload is no JSON object");
    const Field root(payload);
    if (event == "ping")
        return Ping{.repository = repository_of(root).value_or(std::string())};
    if (event == "issues")
        return read_issue(root);
    if (event == "issue_comment")
        return read_comment(root, address_prefix);
    if (event == "pull_request")
        return read_pull_request(root);
    if (event == "pull_request_review")
        return read_review(root);
    return ignore("this node does nothing for " + log::escape(event.substr(0, 60)) +
                  " events; choose issues, issue_comment, pull_request and pull_request_review");
}

} // namespace rustchain::bounty::github
