// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What each of GitHub's messages means for bounties, and which mean nothing.
#include "core/bounty/github/github_news.hpp"

#include "core/primitives/hex.hpp"
#include "tests/core/bounty/github/payloads.hpp"
#include "tests/fixtures/test_program.hpp"

namespace github_news_test {

using namespace rustchain;
using namespace rustchain::bounty::github;

namespace {

Address an_address() {
    Address address;
    address[0] = 7;
    return address;
}

GithubNews news_of(std::string_view event, const json::Object& payload) {
    auto news = read_news(event, json::Value(payload), "drtc");
    return news ? *news : GithubNews(Ignored{"FAILED: " + news.error().message});
}

std::string ignored(std::string_view event, const json::Object& payload) {
    const auto news = news_of(event, payload);
    const auto* reason = std::get_if<Ignored>(&news);
    return reason ? reason->reason : "(not ignored)";
}

PullRequest the_work(std::vector<std::uint64_t> issues = {5}) {
    return {.repository = "octo/hello-world",
            .number = 7,
            .author = "alice",
            .issues = std::move(issues)};
}

const IssueName kIssue{.repository = "octo/hello-world", .number = 5};

} // namespace

class GithubNewsTest : public QObject {
    Q_OBJECT

private slots:
    void lists_labelled_issues_and_takes_them_off() {
        const GithubNews listed =
            IssueListed{.issue = kIssue, .title = "Read <b>files</b>", .author = "octo"};
        for (const char* action : {"opened", "labeled", "reopened", "edited"})
            QVERIFY(news_of("issues", an_issue_event(action, "BOUNTY: 25 RTC")) == listed);
        QVERIFY(ignored("issues", an_issue_event("opened", "bug")).find("label") !=
                std::string::npos);
        QVERIFY(ignored("issues", an_issue_event("pinned")).find("changes no bounty") !=
                std::string::npos);
        for (const char* action : {"closed", "deleted", "transferred"})
            QVERIFY(news_of("issues", an_issue_event(action)) ==
                    GithubNews(IssueGone{.issue = kIssue, .reason = action}));
        const auto gone = news_of("issues", an_issue_event("unlabeled", "bug"));
        QVERIFY(std::holds_alternative<IssueGone>(gone));
    }

    void makes_titles_plain() {
        auto event = an_issue_event("opened");
        event.find("issue")->object()->set("title", "a\nb\u202e" + std::string(500, 'x'));
        const auto news = news_of("issues", event);
        const auto& title = std::get<IssueListed>(news).title;
        QVERIFY(title.find('\n') == std::string::npos);
        QVERIFY(title.find("\u202e") == std::string::npos);
        QVERIFY(title.size() <= kMaxBountyTitleBytes);
    }

    void reads_claims() {
        const std::string address = to_text(an_address(), "drtc");
        const GithubNews claim =
            ClaimComment{.issue = kIssue, .login = "alice", .claimant = an_address()};
        for (const std::string& body :
             {"Claim " + address, "claim: `" + address + "`\nthanks", " CLAIM\n" + address + " !"})
            QVERIFY2(news_of("issue_comment", a_comment(body)) == claim, body.c_str());
        for (const std::string& body :
             {"I claim " + address, std::string("Claims"), std::string(), "Claimed " + address})
            QVERIFY(ignored("issue_comment", a_comment(body)).find("does not begin") !=
                    std::string::npos);
        QVERIFY(ignored("issue_comment", a_comment("Claim " + to_text(an_address(), "rtc")))
                    .find("no address of this network") != std::string::npos);
        QVERIFY(ignored("issue_comment", a_comment("Claim RTC" + to_hex(an_address())))
                    .find("typing check") != std::string::npos);
        auto edited = a_comment("Claim " + address);
        edited.set("action", "edited");
        QVERIFY(ignored("issue_comment", edited).find("new comment") != std::string::npos);
        auto on_work = a_comment("Claim " + address);
        on_work.find("issue")->object()->set("pull_request", json::Object{{"url", "x"}});
        QVERIFY(ignored("issue_comment", on_work).find("on its issue") != std::string::npos);
    }

    void reads_offered_work() {
        for (const char* action :
             {"opened", "edited", "reopened", "synchronize", "ready_for_review"})
            QVERIFY(news_of("pull_request", a_pull_request({.action = action})) ==
                    GithubNews(WorkOffered{the_work()}));
        QVERIFY(ignored("pull_request", a_pull_request({.draft = true})).find("draft") !=
                std::string::npos);
        QVERIFY(ignored("pull_request", a_pull_request({.body = "see #5"})).find("Fixes #5") !=
                std::string::npos);
        QVERIFY(ignored("pull_request", a_pull_request({.action = "locked"}))
                    .find("changes no bounty") != std::string::npos);
        QVERIFY(news_of("pull_request", a_pull_request({.body = "fixes #9, closes #5"})) ==
                GithubNews(WorkOffered{the_work({5, 9})}));
    }

    void takes_no_word_about_other_repositories() {
        QVERIFY(ignored("pull_request", a_pull_request({.body = "Fixes evil/other#5"}))
                    .find("of its repository") != std::string::npos);
    }

    void reads_merges() {
        const GithubNews merged =
            WorkMerged{.pull_request = the_work(),
                       .merge_commit = fixed_from_hex<CommitHash>(kMergeSha).value()};
        QVERIFY(news_of("pull_request", a_pull_request({.action = "closed", .merged = true})) ==
                merged);
        QVERIFY(
            ignored("pull_request", a_pull_request({.action = "closed"})).find("without a merge") !=
            std::string::npos);
        QVERIFY(ignored("pull_request",
                        a_pull_request({.action = "closed", .merged = true, .branch = "dev"}))
                    .find("another branch") != std::string::npos);
    }

    void reads_reviews_of_those_who_belong_there() {
        for (const bool approve : {true, false})
            QVERIFY(news_of("pull_request_review",
                            a_review(approve ? "APPROVED" : "changes_requested")) ==
                    GithubNews(WorkReviewed{
                        .pull_request = the_work(), .approve = approve, .reviewer = "octo"}));
        QVERIFY(ignored("pull_request_review", a_review("commented")).find("neither") !=
                std::string::npos);
        for (const char* standing : {"NONE", "CONTRIBUTOR", "FIRST_TIMER", "MANNEQUIN"})
            QVERIFY(ignored("pull_request_review", a_review("approved", standing))
                        .find("does not belong") != std::string::npos);
        QVERIFY(ignored("pull_request_review", a_review("approved", "OWNER", "ALICE"))
                    .find("own work") != std::string::npos);
    }

    void ignores_other_events_by_name() {
        QVERIFY(ignored("star", a_pull_request()).find("star") != std::string::npos);
        QVERIFY(ignored("evil\n", a_pull_request()).find('\n') == std::string::npos);
        QVERIFY(news_of("ping", {{"zen", "x"}}) == GithubNews(Ping{}));
        QVERIFY(news_of("ping", {{"repository", a_repository()}}) ==
                GithubNews(Ping{"octo/hello-world"}));
    }

    void names_the_field_that_is_wrong() {
        auto refusal = [](std::string_view event, const json::Value& payload) {
            auto news = read_news(event, payload, "drtc");
            return news ? std::string("(taken)") : news.error().message;
        };
        QVERIFY(refusal("issues", json::Array{}).find("object") != std::string::npos);
        QVERIFY(refusal("issues", json::Object{}).find("action") != std::string::npos);
        auto nameless = a_pull_request();
        nameless.set("repository", json::Object{{"full_name", "../x/y"}});
        QVERIFY(refusal("pull_request", nameless).find("repository.full_name") !=
                std::string::npos);
        auto bad_commit = a_pull_request({.action = "closed", .merged = true});
        bad_commit.find("pull_request")->object()->set("merge_commit_sha", std::string(40, '0'));
        QVERIFY(refusal("pull_request", bad_commit).find("merge_commit_sha") != std::string::npos);
        auto zero = a_comment("x");
        zero.find("issue")->object()->set("number", 0);
        QVERIFY(refusal("issue_comment", zero).find("issue.number") != std::string::npos);
    }
};

RUSTCHAIN_TEST(GithubNewsTest)

} // namespace github_news_test
#include "github_news_test.moc"
