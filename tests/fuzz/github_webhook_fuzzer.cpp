// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as the body of a webhook: an event's number, then the payload. Also as a pull
// request's text and as the webhook's own file.
#include "core/bounty/github/book_json.hpp"
#include "core/bounty/github/github_news.hpp"
#include "core/bounty/github/hook_signature.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "tests/fuzz/fuzz_input.hpp"

#include <array>

using namespace rustchain;
using namespace rustchain::bounty::github;

namespace {

constexpr std::array<std::string_view, 6> kEvents{
    "issues", "issue_comment", "pull_request", "pull_request_review", "ping", "star"};

void check_work(const PullRequest& work) {
    fuzz::require(is_repository(work.repository), "a repository is one");
    fuzz::require(work.number > 0 && !work.author.empty(), "work has a number and an author");
    fuzz::require(!work.issues.empty() && work.issues.size() <= 20, "work closes some issues");
}

void check_news(const GithubNews& news) {
    if (const auto* offered = std::get_if<WorkOffered>(&news))
        check_work(offered->pull_request);
    if (const auto* reviewed = std::get_if<WorkReviewed>(&news)) {
        check_work(reviewed->pull_request);
        fuzz::require(reviewed->reviewer != reviewed->pull_request.author, "no own review");
    }
    if (const auto* merged = std::get_if<WorkMerged>(&news)) {
        check_work(merged->pull_request);
        fuzz::require(!merged->merge_commit.is_zero(), "a merge has a commit");
    }
    if (const auto* claim = std::get_if<ClaimComment>(&news))
        fuzz::require(is_repository(claim->issue.repository) && claim->issue.number > 0,
                      "a claim names an issue");
    if (const auto* listed = std::get_if<IssueListed>(&news))
        fuzz::require(listed->title.size() <= kMaxBountyTitleBytes &&
                          listed->title.find('\n') == std::string::npos,
                      "a title is one short line");
}

void read_body(std::string_view event, std::string_view body) {
    const auto payload = json::parse(body);
    if (!payload)
        return;
    const auto news = read_news(event, *payload, "drtc");
    if (news)
        check_news(*news);
    else
        fuzz::require(!news.error().message.empty(), "a refusal has words");
    if (const auto content = read_content(*payload)) {
        const auto again = json::parse(json::write(to_json(*content)));
        fuzz::require(again && read_content(*again) == *content, "the file reads back the same");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const std::string_view body = as_text({data + 1, size - 1});
    read_body(kEvents[data[0] % kEvents.size()], body);
    const auto issues = closed_issues(body, "own/repo");
    for (const IssueName& issue : issues)
        fuzz::require(is_repository(issue.repository) && issue.number > 0, "an issue is one");
    fuzz::require(!is_signed({data, 1}, body, body), "nobody signs by chance");
    return 0;
}
