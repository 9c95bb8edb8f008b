// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A client of servers that lie, babble, or are not there: errors in words, never a crash or a
// wrong amount.
#include "core/node/remote_chain_client.hpp"

#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/node/remote_answers.hpp"
#include "tests/core/http/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

#include <mutex>

using namespace rustchain;
using namespace rustchain::node;
using runtime::block_on;

namespace {

const std::string kStatus =
    R"({"network":"dev","chain_id":")" + std::string(64, '1') +
    R"(","height":9,"final_height":8,"head_time_ms":5,"final_time_ms":4,"epoch":1,)"
    R"("base_price":100,"peers":0,"syncing":false,"address_prefix":"drtc",)"
    R"("block_time_ms":1000,"slot_blocks":8,"slots_per_epoch":5,"work_target":4096})";
const std::string kAccount =
    R"({"balance":"5","head_balance":"6","arriving":"7","final_height":8,"height":9,)"
    R"("final_nonce":1,"nonce":2,"next_nonce":3})";

//! Gives one text to whoever asks, and remembers the targets.
class Liar {
public:
    Liar(unsigned status, std::string body, std::string status_body = kStatus)
        : loopback_([this, status, body,
                     status_body](http::Request request) -> runtime::Task<http::Response> {
              std::lock_guard lock(mutex_);
              targets_.push_back(request.target);
              const bool is_status = request.path == "/v1/status";
              co_return http::Response{.status = is_status ? 200 : status,
                                       .body = is_status ? status_body : body};
          }) {
        loopback_.run();
        client = std::make_unique<RemoteChainClient>(
            loopback_.executors().make_strand(), clock_,
            RemoteConfig{.port = loopback_.server().port(), .cookie = "/nowhere/.cookie"});
    }
    ~Liar() { client.reset(); }

    template <class T>
    T wait(runtime::Task<T> task) {
        return block_on(loopback_.executors().network(), std::move(task));
    }
    std::vector<std::string> targets() {
        std::lock_guard lock(mutex_);
        return targets_;
    }

    std::unique_ptr<RemoteChainClient> client;

private:
    runtime::SystemClock clock_;
    std::mutex mutex_;
    std::vector<std::string> targets_;
    http::Loopback loopback_;
};

} // namespace

class RemoteChainClientTest : public QObject {
    Q_OBJECT

private slots:
    void reads_honest_answers() {
        Liar node(200, kAccount);
        auto status = node.wait(node.client->status());
        QVERIFY2(status.has_value(), status ? "" : status.error().message.c_str());
        QCOMPARE(status->height, Height{9});
        QCOMPARE(status->assurance, wallet::Assurance::unproven);
        auto account = node.wait(node.client->account(Address{}));
        QVERIFY(account.has_value());
        QCOMPARE(account->final_balance, Amount::from_micro_rtc(5));
        QCOMPARE(account->next_nonce, std::uint64_t{3});
    }

    void fails_for_babble_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::newRow("empty") << 200 << "";
        QTest::newRow("html") << 200 << "<html>welcome</html>";
        QTest::newRow("null") << 200 << "null";
        QTest::newRow("array") << 200 << "[]";
        QTest::newRow("empty object") << 200 << "{}";
        QTest::newRow("half") << 200 << "{\"balance\":";
        QTest::newRow("deep") << 200 << QString(100'000, '[');
        QTest::newRow("numbers") << 200 << "{\"balance\":-1,\"head_balance\":1e99,\"entries\":7}";
        QTest::newRow("server error") << 500 << "{\"detail\":\"no\"}";
        QTest::newRow("html error") << 502 << "<h1>Bad gateway</h1>";
    }
    void fails_for_babble() {
        QFETCH(int, status);
        QFETCH(QString, body);
        Liar node(static_cast<unsigned>(status), body.toStdString());
        auto& client = *node.client;
        QVERIFY(!node.wait(client.account(Address{})).has_value());
        QVERIFY(!node.wait(client.transaction(TransactionHash{})).has_value());
        QVERIFY(!node.wait(client.history({})).has_value());
        QVERIFY(!node.wait(client.fees()).has_value());
        auto submitted = node.wait(client.submit({1, 2, 3}));
        QVERIFY(!submitted.has_value());
        QCOMPARE(submitted.error().fault, wallet::SubmitFault::unavailable);
    }

    void fails_for_each_wrong_field_of_a_status_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        for (const char* field : {"network", "chain_id", "height", "final_height", "head_time_ms",
                                  "epoch", "base_price", "peers", "syncing", "address_prefix",
                                  "block_time_ms", "slot_blocks", "slots_per_epoch", "work_target"})
            QTest::addRow("%s missing", field) << field << "";
        auto row = [](const char* field, const char* value) {
            QTest::addRow("%s is %s", field, value) << field << value;
        };
        row("height", "-1");
        row("height", "18446744073709551616");
        row("peers", "4294967296");
        row("block_time_ms", "0");
        row("slot_blocks", "0");
        row("slots_per_epoch", "0");
        row("slots_per_epoch", "9");
        row("work_target", "0");
        row("chain_id", "\"12\"");
        row("address_prefix", "\"\"");
        row("address_prefix", "\"DRTC\"");
        row("address_prefix", "\"d/../x\"");
        row("address_prefix", "\"a b\\r\\nX: y\"");
        row("address_prefix", "\"muchtoolong\"");
    }
    void fails_for_each_wrong_field_of_a_status() {
        QFETCH(QString, field);
        QFETCH(QString, value);
        auto answer = json::parse(kStatus).value();
        if (value.isEmpty())
            answer.object()->erase(field.toStdString());
        else
            answer.object()->set(field.toStdString(), json::parse(value.toStdString()).value());
        auto status = read_status(answer);
        QVERIFY(!status.has_value());
        QVERIFY2(QString::fromStdString(status.error().message).contains(field),
                 status.error().message.c_str());
    }

    //! The server names the prefix; it must not write our requests by it.
    void asks_nothing_that_the_server_wrote() {
        auto lying = json::parse(kStatus).value();
        lying.object()->set("address_prefix", "x HTTP/1.1\r\nX-Forged: yes\r\n");
        Liar node(200, kAccount, json::write(lying));
        QVERIFY(!node.wait(node.client->account(Address{})).has_value());
        QVERIFY((node.targets() == std::vector<std::string>{"/v1/status"}));
    }

    void fails_for_each_wrong_field_of_an_account() {
        const json::Value good = json::parse(kAccount).value();
        for (const json::Member& member : *good.object()) {
            for (const char* bad :
                 {"null", "\"-5\"", "\"1.5\"", "-5", "1.5", "true", "\"18446744073709551616\""}) {
                auto answer = json::parse(kAccount).value();
                answer.object()->set(member.key, json::parse(bad).value());
                auto account = read_account(answer);
                QVERIFY2(!account.has_value(), (member.key + " " + bad).c_str());
                QVERIFY(account.error().message.find(member.key) != std::string::npos);
            }
        }
    }

    void takes_no_more_entries_than_a_page_has() {
        json::Array entries(wallet::kMaxHistoryPage + 1, json::Object{});
        QVERIFY(!read_history(json::Object{{"entries", std::move(entries)}}, "drtc").has_value());
        json::Array tips(wallet::kMaxTipLevels + 1, json::Object{{"tip", 1}, {"gas", 1}});
        QVERIFY(!read_fees(json::Object{{"base_price", 1},
                                        {"block_time_ms", 1},
                                        {"waiting", std::move(tips)}})
                     .has_value());
    }

    void tells_refusals_by_their_codes_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("fault");
        using wallet::SubmitFault;
        auto row = [](const char* code, SubmitFault fault) {
            QTest::newRow(code) << code << static_cast<int>(fault);
        };
        row("already_known", SubmitFault::already_known);
        row("expired", SubmitFault::expired);
        row("nonce_used", SubmitFault::nonce_used);
        row("nonce_too_far", SubmitFault::nonce_too_far);
        row("price_below_base", SubmitFault::fee_too_low);
        row("balance_too_low", SubmitFault::balance_too_low);
        row("replacement_too_low", SubmitFault::replacement_too_low);
        row("queue_full", SubmitFault::too_many);
        row("work_missing", SubmitFault::not_includable);
        row("hardware_unbound", SubmitFault::not_includable);
        row("pool_full", SubmitFault::too_many);
        row("bad_signature", SubmitFault::malformed);
        row("something_new", SubmitFault::malformed);
    }
    void tells_refusals_by_their_codes() {
        QFETCH(QString, code);
        QFETCH(int, fault);
        auto answer = read_submission(422, "{\"code\":\"" + code.toStdString() +
                                               "\",\"detail\":\"because\"}");
        QVERIFY(!answer.has_value());
        QCOMPARE(static_cast<int>(answer.error().fault), fault);
        QCOMPARE(answer.error().message, std::string("because"));
    }

    void says_where_no_node_answers() {
        runtime::SystemClock clock;
        std::uint16_t port = 0;
        {
            http::Loopback closed(
                [](http::Request) -> runtime::Task<http::Response> { co_return http::Response{}; });
            port = closed.server().port();
        }
        runtime::Executors executors({.network_threads = 1, .verify_threads = 1});
        QVERIFY(executors.start().has_value());
        RemoteChainClient client(executors.make_strand(), clock, {.port = port});
        auto status = block_on(executors.network(), client.status());
        QCOMPARE(status.error().code, ErrorCode::unavailable);
        QVERIFY(status.error().message.find("127.0.0.1:" + std::to_string(port)) !=
                std::string::npos);
        QVERIFY(status.error().message.find("Start rustchaind") != std::string::npos);
    }

    void says_that_the_cookie_cannot_be_read() {
        Liar node(200, "{}");
        auto posted = node.wait(node.client->post("/v1/mining", {{"enabled", true}}));
        QVERIFY(!posted.has_value());
        QVERIFY(posted.error().message.find("--datadir") != std::string::npos);
        QVERIFY(node.targets().empty()); // nothing was sent
    }
};

RUSTCHAIN_TEST(RemoteChainClientTest)

#include "remote_chain_client_test.moc"
