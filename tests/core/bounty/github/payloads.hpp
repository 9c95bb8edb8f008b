// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages in GitHub's shape, with what this node reads of them.
#pragma once

#include "core/bounty/github/github_news.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"

namespace rustchain::bounty::github {

inline constexpr std::string_view kMergeSha = "c4295bd74fb0f4fda03689c3df3f2803b658fd85";

inline json::Object a_person(std::string_view login) {
    return {{"login", login}, {"id", 1}};
}

inline json::Object a_repository() {
    return {{"full_name", "Octo/Hello-World"}, {"default_branch", "main"}};
}

inline json::Object an_issue_event(std::string_view action, std::string_view label = "Bounty") {
    return {{"action", action},
            {"issue", json::Object{{"number", 5},
                                   {"title", "Read <b>files</b>"},
                                   {"state", "open"},
                                   {"user", a_person("Octo")},
                                   {"labels", json::Array{json::Object{{"name", label}}}}}},
            {"repository", a_repository()}};
}

inline json::Object a_comment(std::string_view body, std::string_view login = "Alice") {
    return {{"action", "created"},
            {"issue", json::Object{{"number", 5}}},
            {"comment", json::Object{{"user", a_person(login)}, {"body", body}}},
            {"repository", a_repository()}};
}

struct Work {
    std::string_view action = "opened";
    std::string_view body = "Fixes #5";
    std::string_view author = "Alice";
    bool merged = false;
    bool draft = false;
    std::uint64_t number = 7;
    std::string_view branch = "main";
};

inline json::Object a_pull_request(const Work& work = {}) {
    return {{"action", work.action},
            {"number", work.number},
            {"pull_request", json::Object{{"number", work.number},
                                          {"state", work.action == "closed" ? "closed" : "open"},
                                          {"user", a_person(work.author)},
                                          {"body", work.body},
                                          {"draft", work.draft},
                                          {"merged", work.merged},
                                          {"merge_commit_sha", kMergeSha},
                                          {"base", json::Object{{"ref", work.branch}}}}},
            {"repository", a_repository()}};
}

inline json::Object a_review(std::string_view state, std::string_view standing = "OWNER",
                             std::string_view reviewer = "Octo", const Work& work = {}) {
    json::Object event = a_pull_request(work);
    event.set("action", "submitted");
    event.set("review", json::Object{{"state", state},
                                     {"user", a_person(reviewer)},
                                     {"author_association", standing}});
    return event;
}

} // namespace rustchain::bounty::github
