// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// bounty webhook test: whether a repository's webhook and this node understand each other.
#include "app/cli/bounty/bounty_group.hpp"
#include "app/cli/commands.hpp"

#include "core/bounty/github/hook_signature.hpp"
#include "core/bounty/github/webhook.hpp"
#include "core/crypto/random.hpp"
#include "core/http/client.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

namespace github = bounty::github;

//! The fees of a few hundred moves.
constexpr Amount kFewFees = Amount::from_micro_rtc(100'000);

struct HookArguments {
    std::string repository;
    std::string secret_file;
    std::string url; //!< empty: the node's own
};

struct Check {
    std::string name;
    bool is_good = false;
    std::string detail;
    std::string next; //!< what to do when it is not good
};

//! What the endpoint says to a ping under this signature.
Result<http::Response> send_ping(const http::Url& url, const std::string& body,
                                 const std::string& signature) {
    http::BlockingClient client({.scheme = url.scheme, .host = url.host, .port = url.port});
    const auto id = to_hex(crypto::random_fixed<FixedBytes<struct PingTag, 16>>());
    return client.send({.method = "POST",
                        .target = url.target,
                        .headers = {{"X-GitHub-Event", "ping"},
                                    {"X-GitHub-Delivery", "rustchain-test-" + id},
                                    {"X-Hub-Signature-256", signature}},
                        .body = body});
}

//! "401 bad_signature: …" of an answer, or why there was none.
std::string words_of(const Result<http::Response>& answer) {
    if (!answer)
        return answer.error().message;
    std::string words = std::to_string(answer->status);
    auto parsed = json::parse(answer->body);
    if (!parsed)
        return words;
    const json::Field root(*parsed);
    const auto detail = root.at("detail").text();
    return words + (detail ? ": " + *detail : "");
}

std::string next_for(const Result<http::Response>& answer) {
    if (!answer)
        return "start rustchaind, or name the address that GitHub sends to: --url";
    if (answer->status == 404)
        return "start the node with --github-secret-file";
    if (answer->status == 401)
        return "the node was started with another secret: give both the same file";
    if (answer->status == 403)
        return "tell the node the name that it is reached by: --rpc-host";
    return "see the node's log";
}

std::vector<Check> check_endpoint(const http::Url& url, const std::string& repository,
                                  const crypto::SecureBuffer& secret) {
    const std::string body = json::write(json::Object{
        {"zen", "Speak like a human."}, {"repository", json::Object{{"full_name", repository}}}});
    const std::string signature = github::sign_body(secret.view(), body);
    const auto good = send_ping(url, body, signature);
    const auto forged = send_ping(url, body, github::sign_body(as_bytes("no secret"), body));
    return {{.name = "a signed ping is answered",
             .is_good = good && good->status == 200,
             .detail = words_of(good),
             .next = next_for(good)},
            {.name = "a falsely signed ping is refused",
             .is_good = forged && forged->status == 401,
             .detail = words_of(forged),
             .next = "do not let GitHub send there: it believes anybody"}};
}

//! How many open bounties of the repository there are, and how many name the key.
Check check_bounties(Session& session, const std::string& repository, const std::string& key) {
    Check check{.name = "bounties name this node's release key",
                .next = "post with --release-key " + key};
    auto answer = session.wait(session.client().get(
        "/v1/bounties?limit=200&source=chain&repository=" + http::percent_encode(repository)));
    if (!answer) {
        check.detail = answer.error().message;
        return check;
    }
    const auto rows =
        json::Field(*answer).at("bounties").items().value_or(std::vector<json::Field>{});
    std::size_t open = 0;
    std::size_t named = 0;
    for (const json::Field& row : rows) {
        const auto state = bounty_state_of(row.at("state").text().value_or(""));
        if (!state || *state >= BountyState::paid)
            continue;
        ++open;
        named += row.at("release_key").text().value_or("") == key ? 1U : 0U;
    }
    check.is_good = open > 0 && named == open;
    check.detail = std::to_string(named) + " of " + std::to_string(open) + " open bounties of " +
                   repository + " name " + key;
    if (open == 0)
        check.next = "post a bounty: rustchain-cli bounty post --repository " + repository +
                     " --release-key " + key + " …";
    return check;
}

std::vector<Check> check_node(Session& session, const std::string& repository) {
    Check configured{.name = "the node acts for GitHub",
                     .next = "start it with --github-secret-file, and run this where its data "
                             "folder is (--datadir)"};
    auto status = session.wait(session.client().get_as_owner("/v1/webhooks/github"));
    if (!status) {
        configured.detail = status.error().message;
        return {configured};
    }
    const json::Field root(*status);
    configured.is_good = root.at("configured").boolean().value_or(false);
    configured.detail = configured.is_good
                            ? "release key " + root.at("release_key").text().value_or("")
                            : "no secret is configured";
    if (!configured.is_good)
        return {configured};
    const std::string key = root.at("release_key").text().value_or("");
    const std::string address = root.at("address").text().value_or("");
    const auto balance = Amount::parse_micro_rtc(root.at("balance").text().value_or(""));
    Check fees{.name = "the release account can pay fees",
               .is_good = balance && *balance >= kFewFees,
               .detail = address + " has " +
                         (balance ? amount_text(*balance) : std::string("an unknown balance")),
               .next = "rustchain-cli wallet send " + address + " 1"};
    return {configured, check_bounties(session, repository, key), fees};
}

int show_checks(Session& session, const std::vector<Check>& checks) {
    json::Array items;
    bool are_good = true;
    for (const Check& check : checks) {
        are_good = are_good && check.is_good;
        json::Object item{{"check", check.name}, {"ok", check.is_good}, {"detail", check.detail}};
        if (!check.is_good)
            item.set("next", check.next);
        items.push_back(std::move(item));
        if (session.options().json)
            continue;
        std::cout << (check.is_good ? "ok      " : "FAILED  ") << check.name << ": " << check.detail
                  << "\n";
        if (!check.is_good)
            std::cout << "        next: " << check.next << "\n";
    }
    if (session.options().json)
        session.print(json::Object{{"ok", are_good}, {"checks", std::move(items)}});
    std::cout << std::flush;
    return are_good ? 0 : 1;
}

int test_webhook(Session& session, const HookArguments& arguments) {
    const std::string repository = github::to_lower(arguments.repository);
    if (!is_repository(repository))
        return session.fail_with({ErrorCode::invalid_input, "--repository: owner/name"});
    auto secret = github::read_webhook_secret(arguments.secret_file);
    if (!secret)
        return session.fail_with(secret.error());
    auto url = http::Url::parse(arguments.url.empty()
                                    ? "http://" + session.options().rpc + "/webhooks/github"
                                    : arguments.url);
    if (!url)
        return session.fail_with({ErrorCode::invalid_input, "--url: " + url.error().message});
    std::vector<Check> checks = check_endpoint(*url, repository, *secret);
    const auto more = check_node(session, repository);
    checks.insert(checks.end(), more.begin(), more.end());
    return show_checks(session, checks);
}

} // namespace

void add_webhook_command(CLI::App& app, Command& chosen) {
    auto* group = bounty_group(app).add_subcommand("webhook", "GitHub's messages to this node");
    group->require_subcommand(1);
    auto arguments = std::make_shared<HookArguments>();
    auto* made = group->add_subcommand("test", "check a repository's set-up, and say what to do");
    made->add_option("--repository", arguments->repository, "owner/name")->required();
    made->add_option("--secret-file", arguments->secret_file, "file with the webhook's secret")
        ->required();
    made->add_option("--url", arguments->url,
                     "where GitHub sends to (default: the node of --rpc itself)");
    made->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return test_webhook(session, *arguments); };
    });
}

} // namespace rustchain::cli
