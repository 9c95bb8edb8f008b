// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// GitHub's own examples of webhook payloads.
#include "tests/integration/bounties/published_examples.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/runtime/file.hpp"
#include "tests/core/bounty/github/payloads.hpp"

#include <QProcess>

namespace rustchain::integration {
namespace {

constexpr const char* kPackage = "@octokit/webhooks-examples";
constexpr const char* kVersion = "7.6.1";
constexpr const char* kIntegrity = "sha512-De6U3XB6O3DtCa7bKgCMzTHdeopqqZ6SNivMYJnK65ierKL1AnNIA0"
                                   "tkRYCRS7lwGT792d+Ps1WbfHlso6MynQ==";
constexpr int kFetchLimit_ms = 180'000;
constexpr int kCannotHave = 77;

Result<void> fetch() {
    QProcess process;
    process.start(RUSTCHAIN_FETCH_NPM, {kPackage, kVersion, kIntegrity, RUSTCHAIN_NPM_FOLDER});
    if (!process.waitForFinished(kFetchLimit_ms))
        return fail(ErrorCode::unavailable, "SKIPPED: the npm registry does not answer in time");
    const std::string words = process.readAllStandardError().trimmed().toStdString();
    if (process.exitCode() == kCannotHave)
        return fail(ErrorCode::unavailable, words);
    return process.exitCode() == 0 ? Result<void>() : fail(ErrorCode::corrupt, words);
}

} // namespace

Result<std::vector<PublishedExample>> published_examples() {
    if (auto fetched = fetch(); !fetched)
        return fail(fetched.error());
    const runtime::Path file =
        runtime::Path(RUSTCHAIN_NPM_FOLDER) / kPackage / "api.github.com" / "index.json";
    auto text = runtime::read_text_file(file, 16u << 20);
    if (!text)
        return fail(text.error());
    auto parsed = json::parse(*text, {.max_bytes = 16u << 20});
    if (!parsed)
        return fail(parsed.error());
    const auto kinds = json::Field(*parsed).items();
    if (!kinds)
        return fail(kinds.error());
    std::vector<PublishedExample> examples;
    for (const json::Field& kind : *kinds) {
        const auto name = kind.at("name").text();
        const auto items = kind.at("examples").items();
        if (!name || !items)
            return fail(!name ? name.error() : items.error());
        for (const json::Field& item : *items)
            examples.push_back({.event = *name, .payload = **item.value()});
    }
    return examples;
}

std::vector<PublishedExample> own_examples() {
    namespace github = bounty::github;
    constexpr std::uint64_t kPullRequest = 2;
    json::Object comment = github::a_comment("Claim");
    comment.set("issue", json::Object{{"number", 1}});
    return {
        {"ping", json::Object{{"zen", "Keep it simple."}, {"repository", github::a_repository()}}},
        {"issue_comment", comment},
        {"pull_request", github::a_pull_request({.number = kPullRequest})},
        {"pull_request", github::a_pull_request({.action = "closed", .number = kPullRequest})},
        {"pull_request_review",
         github::a_review("approved", "OWNER", "Octo", {.number = kPullRequest})}};
}

Result<json::Object> example_of(const std::vector<PublishedExample>& examples,
                                std::string_view event, std::string_view action) {
    for (const PublishedExample& each : examples)
        if (each.event == event &&
            json::Field(each.payload).at("action").text().value_or("") == action)
            return *each.payload.object();
    return fail(ErrorCode::not_found,
                "no example of " + std::string(event) + " " + std::string(action));
}

} // namespace rustchain::integration
