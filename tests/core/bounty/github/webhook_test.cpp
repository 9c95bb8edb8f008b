// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who may speak to the webhook, and what is refused by name.
#include "core/bounty/github/webhook.hpp"
#include "tests/core/bounty/github/webhook_house.hpp"
#include "tests/fixtures/test_program.hpp"

namespace webhook_test {

using namespace rustchain;
using namespace rustchain::bounty::github;

namespace {

std::string said(const DeliveryAnswer& answer) {
    return std::to_string(answer.status) + " " + answer.code;
}

Delivery a_ping(std::string body = "{\"zen\":\"x\"}") {
    return {.event = "ping",
            .id = "72d3162e-cc78-11e3-81ab-4c9367dc0958",
            .signature = sign_body(as_bytes(kSecret), body),
            .body = body};
}

} // namespace

class WebhookTest : public QObject {
    Q_OBJECT

private slots:
    void signs_as_github_documents() {
        QCOMPARE(sign_body(as_bytes(kSecret), "Hello, World!"),
                 std::string("sha256="
                             "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"));
        QVERIFY(!is_signed({}, "", sign_body({}, "")));
    }

    void answers_a_ping() {
        WebhookHouse house;
        QCOMPARE(said(house.webhook->receive(a_ping())), std::string("200 pong"));
    }

    void refuses_what_is_not_signed() {
        WebhookHouse house;
        Delivery unsigned_one = a_ping();
        unsigned_one.signature.clear();
        QCOMPARE(said(house.webhook->receive(unsigned_one)), std::string("401 no_signature"));
        Delivery changed = a_ping();
        changed.body[2] = 'Z';
        QCOMPARE(said(house.webhook->receive(changed)), std::string("401 bad_signature"));
        for (const std::string& signature :
             {std::string("sha256="), std::string(71, 'a'), a_ping().signature + "0",
              "sha1=" + a_ping().signature.substr(7),
              sign_body(as_bytes("another secret"), a_ping().body)}) {
            Delivery forged = a_ping();
            forged.signature = signature;
            QCOMPARE(said(house.webhook->receive(forged)), std::string("401 bad_signature"));
        }
        QCOMPARE(house.status().refused, std::uint64_t{7});
        QCOMPARE(house.status().deliveries, std::size_t{0});
    }

    void refuses_missing_headers_size_and_nonsense() {
        WebhookHouse house;
        Delivery eventless = a_ping();
        eventless.event.clear();
        QCOMPARE(said(house.webhook->receive(eventless)), std::string("400 no_event"));
        Delivery nameless = a_ping();
        nameless.id = "a b";
        QCOMPARE(said(house.webhook->receive(nameless)), std::string("400 no_delivery"));
        QCOMPARE(said(house.webhook->receive(a_ping(std::string(kMaxDeliveryBytes + 1, ' ')))),
                 std::string("413 too_large"));
        for (const char* body : {"", "{", "[]", "nonsense", "{\"a\":\xff}"})
            QCOMPARE(said(house.webhook->receive(a_ping(body))), std::string("400 malformed"));
        const auto fieldless = house.deliver("issues", {{"action", "opened"}});
        QCOMPARE(said(fieldless), std::string("400 malformed"));
        QVERIFY(fieldless.detail.find("repository") != std::string::npos);
        QCOMPARE(said(house.deliver("watch", {})), std::string("202 ignored"));
    }

    void takes_nothing_twice_and_remembers_over_a_restart() {
        WebhookHouse house;
        const auto opened = an_issue_event("opened");
        QCOMPARE(said(house.deliver("issues", opened, "the-same-id")), std::string("202 accepted"));
        QCOMPARE(said(house.deliver("issues", an_issue_event("closed"), "the-same-id")),
                 std::string("200 already_seen"));
        house.restart();
        QCOMPARE(said(house.deliver("issues", an_issue_event("closed"), "the-same-id")),
                 std::string("200 already_seen"));
        QCOMPARE(house.status().listings.size(), std::size_t{1});
        // What was refused may come again.
        Delivery refused = a_ping();
        refused.signature = "sha256=0";
        QCOMPARE(house.webhook->receive(refused).status, 401U);
        QCOMPARE(said(house.webhook->receive(a_ping())), std::string("200 pong"));
    }

    void bounds_the_rate() {
        WebhookHouse house;
        for (std::size_t i = 0; i < kMostDeliveriesPerMinute; ++i)
            QCOMPARE(house.deliver("watch", {}).status, 202U);
        QCOMPARE(said(house.deliver("watch", {}, "one-too-many")), std::string("429 too_many"));
        house.the_loop().advance(std::chrono::minutes(1));
        QCOMPARE(said(house.deliver("watch", {}, "one-too-many")), std::string("202 ignored"));
        Delivery forged = a_ping();
        forged.signature = "sha256=0";
        DeliveryAnswer last;
        for (std::size_t i = 0; i < kMostTriesPerMinute; ++i)
            last = house.webhook->receive(forged);
        QCOMPARE(said(last), std::string("429 too_many"));
    }

    void lists_issues_and_takes_them_off() {
        WebhookHouse house;
        house.deliver("issues", an_issue_event("labeled"));
        QCOMPARE(house.status().listings.at(0).title, std::string("Read <b>files</b>"));
        house.restart();
        QCOMPARE(house.status().listings.size(), std::size_t{1});
        house.deliver("issues", an_issue_event("closed"));
        QVERIFY(house.status().listings.empty());
    }

    void reads_a_secret_for_its_owner_only() {
        QTemporaryDir folder;
        const runtime::Path path = folder.filePath("secret").toStdString();
        auto with = [&path](std::string_view text) {
            [[maybe_unused]] auto written = runtime::replace_file(path, as_bytes(text));
            return read_webhook_secret(path);
        };
        QCOMPARE(std::string(with("0123456789abcdef\r\n").value().text()),
                 std::string("0123456789abcdef"));
        for (const std::string& text :
             {std::string("0123456789abcde\n"), std::string(),
              std::string("0123456789\n0123456789"), std::string(1025, 'a')})
            QVERIFY(with(text).error().code == ErrorCode::invalid_input);
        QVERIFY(with("0123456789abcdef").has_value());
        std::filesystem::permissions(path, std::filesystem::perms::group_read,
                                     std::filesystem::perm_options::add);
        QVERIFY(read_webhook_secret(path).error().code == ErrorCode::permission);
        QVERIFY(read_webhook_secret(path / "none").error().code != ErrorCode::invalid_input);
    }
};

RUSTCHAIN_TEST(WebhookTest)

} // namespace webhook_test
#include "webhook_test.moc"
