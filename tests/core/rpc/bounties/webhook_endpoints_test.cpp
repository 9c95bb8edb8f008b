// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The webhook's door: refusals by name, through a proxy's host name alone, and what the owner sees.
#include "core/bounty/github/hook_signature.hpp"
#include "core/json/write.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/core/wallet/fake_chain_client.hpp"
#include "tests/fixtures/test_program.hpp"

namespace webhook_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;
namespace github = bounty::github;

namespace {

constexpr std::string_view kHookSecret = "0123456789abcdef";

class NoBounties final : public github::BountyReader {
public:
    Result<std::vector<github::NamedBounty>> bounties_of(const crypto::PublicKey&) const override {
        return std::vector<github::NamedBounty>{};
    }
};

//! A server that GitHub reaches by the name "hooks.example".
class HookHouse {
public:
    HookHouse() {
        webhook_ = github::GithubWebhook::open(
                       {.folder = folder_.path().toStdString() + "/github",
                        .secret = crypto::SecureBuffer(as_bytes(kHookSecret)),
                        .actor = {.key = crypto::KeyPair::create(Bytes(32, 7)).value(),
                                  .chain_id = chain_.now.chain_id,
                                  .address_prefix = "drtc"}},
                       bounties_, chain_, clock_)
                       .value();
        RpcContext context = house.context();
        context.github = webhook_.get();
        server_ = RpcServer::create(house.executors().network(), context,
                                    {.port = 0,
                                     .hosts = {"hooks.example"},
                                     .cookie = folder_.path().toStdString() + "/.cookie"})
                      .value();
        group_.spawn("rpc", house.executors().make_strand(), server_->run());
        house.client = std::make_unique<http::BlockingClient>(
            http::Url::parse("http://127.0.0.1:" + std::to_string(server_->port())).value());
    }
    ~HookHouse() {
        group_.stop();
        [[maybe_unused]] auto joined = group_.join_blocking(std::chrono::seconds(30));
        server_.reset();
    }

    Answer deliver(const std::string& body, http::Headers more = {},
                   const std::string& type = "application/json") {
        http::Headers headers{
            {"X-GitHub-Event", "ping"},
            {"X-GitHub-Delivery", "delivery-1"},
            {"X-Hub-Signature-256", github::sign_body(as_bytes(kHookSecret), body)}};
        for (const auto& [name, value] : more)
            headers.set(name, value);
        return house.send({.method = "POST",
                           .target = "/webhooks/github",
                           .headers = std::move(headers),
                           .content_type = type,
                           .body = body});
    }
    Answer show() {
        const auto cookie =
            runtime::read_text_file(folder_.path().toStdString() + "/.cookie", 1000).value();
        return house.send({.target = "/v1/webhooks/github", .headers = RpcHouse::basic(cookie)});
    }

    RpcHouse house;

private:
    QTemporaryDir folder_;
    wallet::FakeChainClient chain_;
    NoBounties bounties_;
    runtime::SystemClock clock_;
    std::unique_ptr<github::GithubWebhook> webhook_;
    std::unique_ptr<RpcServer> server_;
    runtime::TaskGroup group_{"hook test"};
};

} // namespace

class WebhookEndpointsTest : public QObject {
    Q_OBJECT

private slots:
    void says_that_no_secret_is_configured() {
        RpcHouse house;
        QCOMPARE(house.post("/webhooks/github", "{}").problem(), std::string("404 not_configured"));
        QCOMPARE(house.get("/v1/webhooks/github").problem(), std::string("401 unauthorised"));
        QCOMPARE(house.get_with_cookie("/v1/webhooks/github")["configured"].boolean().value(),
                 false);
    }

    void takes_a_message_once() {
        HookHouse hook;
        const auto first = hook.deliver("{}");
        QCOMPARE(first.status, 200U);
        QCOMPARE(first.text("status"), std::string("pong"));
        const auto second = hook.deliver("{}");
        QCOMPARE(second.status, 200U);
        QCOMPARE(second.text("status"), std::string("already_seen"));
        const auto shown = hook.show();
        QCOMPARE(shown["configured"].boolean().value(), true);
        QCOMPARE(shown.text("release_key").size(), std::size_t{64});
        QVERIFY(shown.text("address").starts_with("drtc1"));
        QCOMPARE(shown.number("deliveries"), std::uint64_t{1});
        QVERIFY(shown["pending"].items().value().empty());
        QVERIFY(json::write(shown.body).find(kHookSecret) == std::string::npos);
    }

    void refuses_by_name() {
        HookHouse hook;
        QCOMPARE(hook.deliver("{}", {{"X-Hub-Signature-256", "sha256=0"}}).problem(),
                 std::string("401 bad_signature"));
        QCOMPARE(hook.deliver("{}", {{"X-Hub-Signature-256", ""}}).problem(),
                 std::string("401 no_signature"));
        QCOMPARE(hook.deliver("{").problem(), std::string("400 malformed"));
        QCOMPARE(hook.deliver("{}", {{"X-GitHub-Delivery", "?"}}).problem(),
                 std::string("400 no_delivery"));
        QCOMPARE(hook.deliver("{}", {}, "application/x-www-form-urlencoded").status, 415U);
        QCOMPARE(hook.deliver(std::string(1024 * 1024 + 1, ' ')).status, 413U);
        QCOMPARE(hook.house.send({.target = "/webhooks/github"}).status, 405U);
        QCOMPARE(hook.show().number("refused"), std::uint64_t{4});
    }

    void answers_through_a_proxy_and_to_no_page() {
        HookHouse hook;
        QCOMPARE(hook.deliver("{}", {{"Host", "hooks.example"}}).status, 200U);
        QCOMPARE(hook.deliver("{}", {{"Host", "evil.example"}}).status, 403U);
        QCOMPARE(hook.deliver("{}", {{"Origin", "https://evil.example"}}).status, 403U);
    }
};

RUSTCHAIN_TEST(WebhookEndpointsTest)

} // namespace webhook_endpoints_test
#include "webhook_endpoints_test.moc"
