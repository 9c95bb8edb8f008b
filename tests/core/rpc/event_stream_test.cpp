// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// News over a WebSocket: only what was asked for, numbered, resumable, and never without bound.
#include "core/json/write.hpp"
#include "core/rpc/event_stream.hpp"
#include "tests/core/http/loopback.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace event_stream_test {

using namespace rustchain;
using namespace rustchain::rpc;
using namespace std::chrono_literals;

namespace {

//! A listener of a house's events.
class Ear {
public:
    explicit Ear(RpcHouse& house) : house_(house) {
        http::WebSocketConfig patient{.max_message_bytes = 1 << 20};
        socket_ = runtime::block_on(
                      strand_,
                      http::connect_websocket(
                          "ws://127.0.0.1:" + std::to_string(house.server->port()) + "/v1/events",
                          patient))
                      .value();
    }
    ~Ear() { socket_->close(); }

    //! Subscribes and gives the answer.
    json::Value ask(const std::string& message) {
        socket_->send(message);
        return next();
    }
    json::Value listen_to(const std::vector<std::string>& topics,
                          std::optional<std::uint64_t> after = {}) {
        json::Array items;
        for (const std::string& topic : topics)
            items.push_back(topic);
        json::Object message{{"subscribe", std::move(items)}};
        if (after)
            message.set("after", *after);
        return ask(json::write(message));
    }
    //! The next message; null once the connection is closed, or nothing came for a minute.
    json::Value next() {
        auto text =
            runtime::block_on(strand_, runtime::with_timeout(clock_, 60s, socket_->receive()));
        was_left_waiting_ = !text;
        if (!text || !*text)
            return {};
        return json::parse(**text).value_or(json::Value());
    }

    //! The last next() got neither a message nor the connection's end.
    bool was_left_waiting() const { return was_left_waiting_; }

private:
    RpcHouse& house_;
    bool was_left_waiting_ = false;
    runtime::SystemClock clock_;
    runtime::Executor strand_ = house_.executors().make_strand();
    std::shared_ptr<http::WebSocket> socket_;
};

std::string text_in(const json::Value& message, std::string_view key) {
    return json::Field(message).at(key).text().value_or("(none)");
}

std::uint64_t number_in(const json::Value& message, std::string_view key) {
    return json::Field(message).at(key).u64().value_or(0);
}

bool flag_in(const json::Value& message, std::string_view key) {
    return json::Field(message).at(key).boolean().value();
}

//! Pays 900 times, each with a long memo, and makes that final: 902 events a round.
void flood(RpcHouse& house, std::uint64_t rounds) {
    auto& chain = house.chain;
    for (std::uint64_t round = 0; round < rounds; ++round)
        house.on_ledger([&] {
            const std::uint64_t first = chain.account(chain.alice.address).nonce;
            for (const auto* sender : {&chain.alice, &chain.bob, &chain.carol})
                for (std::uint64_t nonce = first; nonce < first + 300; ++nonce) {
                    auto payment =
                        chain.pay(*sender, nonce, chain.bob.address, Amount::from_micro_rtc(1));
                    std::get<Transfer>(payment.payload).memo = std::string(200, 'm');
                    payment.gas_limit = 10'000;
                    house.admit(fixtures::signed_by(*sender, payment, chain.chain_id()));
                }
            chain.finalise(chain.produce_from_pools()->hash());
        });
}
constexpr std::uint64_t kEventsOfRound = 902;

//! News travel: who listens from now on may still hear of what was final before.
void wait_until_told(RpcHouse& house, std::uint64_t height) {
    Ear ear(house);
    ear.listen_to({"finality"}, 0);
    while (number_in(ear.next(), "height") < height && !ear.was_left_waiting())
        continue;
}

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT

private slots:
    void tells_blocks_and_their_finality_in_order() {
        RpcHouse house;
        Ear ear(house);
        auto answer = ear.listen_to({"blocks", "finality"});
        QCOMPARE(keys_of(answer), std::string("subscribed sequence missed"));
        QCOMPARE(flag_in(answer, "missed"), false);
        std::uint64_t last = number_in(answer, "sequence");
        for (std::uint64_t height = 1; height <= 3; ++height) {
            auto block = house.on_ledger([&] { return house.chain.produce_from_pools(); });
            auto told = ear.next();
            QCOMPARE(text_in(told, "event"), std::string("block"));
            QCOMPARE(number_in(told, "height"), height);
            QCOMPARE(flag_in(told, "is_final"), false);
            QVERIFY(number_in(told, "sequence") > last);
            last = number_in(told, "sequence");
            house.on_ledger([&] { house.chain.finalise(block->hash()); });
            auto final = ear.next();
            QCOMPARE(text_in(final, "event"), std::string("final"));
            QCOMPARE(text_in(final, "hash"), to_hex(block->hash()));
            QCOMPARE(flag_in(final, "is_final"), true);
            QVERIFY(number_in(final, "sequence") > last);
            last = number_in(final, "sequence");
        }
    }

    void tells_each_move_of_a_bounty() {
        RpcHouse house;
        auto& chain = house.chain;
        Ear ear(house);
        ear.listen_to({"bounties"});
        const std::tuple<const fixtures::Person*, Payload, const char*, const char*> moves[] = {
            {&chain.alice, chain.terms(), "posted", "funded"},
            {&chain.bob, chain.bobs_claim(), "claimed", "claimed"},
            {&chain.bob, BountyCancel{.id = 1}, "given_back", "funded"},
            {&chain.carol, BountyClaim{.id = 1, .claimant = chain.carol.address}, "claimed",
             "claimed"},
            {&chain.carol, BountySubmit{.id = 1, .pull_request = 9}, "submitted", "submitted"},
            {&chain.carol, BountyReview{.id = 1, .approve = false}, "rejected", "claimed"}};
        for (const auto& [who, payload, type, state] : moves) {
            const TransactionHash hash = house.on_ledger(
                [&, &who = who, &payload = payload] { return chain.make(*who, payload); });
            const auto told = ear.next();
            QCOMPARE(text_in(told, "event"), std::string("bounty"));
            QCOMPARE(text_in(told, "type"), std::string(type));
            QCOMPARE(text_in(told, "state"), std::string(state));
            QCOMPARE(text_in(told, "transaction"), to_hex(hash));
            QCOMPARE(number_in(told, "id"), std::uint64_t{1});
            QCOMPARE(number_in(told, "height"), chain.height());
        }
        house.on_ledger([&] { chain.grow_to(chain.height() + 8); });
        const auto lapsed = ear.next();
        QCOMPARE(keys_of(lapsed), std::string("sequence event type id state height"));
        QCOMPARE(text_in(lapsed, "type"), std::string("lapsed"));
    }

    void tells_an_account_about_its_own_payments_only() {
        RpcHouse house;
        Ear bob(house);
        bob.listen_to({"account:" + house.address(house.chain.bob)});
        house.on_ledger([&] {
            auto& chain = house.chain;
            house.admit(chain.pay(chain.alice, 0, chain.carol.address, Amount::from_rtc(1)));
            house.admit(chain.pay(chain.alice, 1, chain.bob.address, Amount::from_rtc(2)));
            chain.finalise(chain.produce_from_pools()->hash());
        });
        auto pending = bob.next();
        QCOMPARE(text_in(pending, "event"), std::string("transaction"));
        QCOMPARE(number_in(pending, "nonce"), std::uint64_t{1});
        QCOMPARE(text_in(pending, "stage"), std::string("pending"));
        auto final = bob.next();
        QCOMPARE(text_in(final, "event"), std::string("final"));
        QCOMPARE(number_in(final, "height"), std::uint64_t{1});
    }

    //! One certificate may make several blocks final; their payments count as well.
    void tells_of_payments_in_ancestors_that_become_final_together() {
        RpcHouse house;
        Ear bob(house);
        bob.listen_to({"account:" + house.address(house.chain.bob)});
        house.on_ledger([&] {
            auto& chain = house.chain;
            auto payment = chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1));
            house.admit(payment);
            chain.produce_from_pools(); // holds the payment
            chain.produce_from_pools();
            chain.finalise(chain.produce_from_pools()->hash());
        });
        QCOMPARE(text_in(bob.next(), "event"), std::string("transaction"));
        auto final = bob.next();
        QCOMPARE(text_in(final, "event"), std::string("final"));
        QCOMPARE(number_in(final, "height"), std::uint64_t{3});
    }

    void tells_epochs_and_attestations_only_when_they_happen() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        house.chain.grow_to(5);
        wait_until_told(house, 5);
        Ear epochs(house);
        epochs.listen_to({"epochs"});
        Ear attestations(house);
        attestations.listen_to({"attestations"});
        house.on_ledger([&] {
            house.chain.next_block({}, {house.chain.attest(hardware, miner, 5)});
            house.chain.grow_to(10);
        });
        QCOMPARE(number_in(epochs.next(), "height"), std::uint64_t{9});
        QCOMPARE(number_in(attestations.next(), "height"), std::uint64_t{6});
        house.on_ledger([&] { house.chain.grow_to(17); });
        QCOMPARE(number_in(epochs.next(), "height"), std::uint64_t{17});
    }

    void goes_on_after_a_number() {
        RpcHouse house;
        std::uint64_t seen = 0;
        {
            Ear first(house);
            first.listen_to({"finality"});
            house.on_ledger([&] { house.chain.grow_to(2); });
            first.next();
            seen = number_in(first.next(), "sequence");
        }
        house.on_ledger([&] { house.chain.grow_to(5); });
        Ear second(house);
        auto answer = second.listen_to({"finality"}, seen);
        QCOMPARE(flag_in(answer, "missed"), false);
        for (std::uint64_t height : {3U, 4U, 5U})
            QCOMPARE(number_in(second.next(), "height"), height);
    }

    void says_when_something_was_missed() {
        RpcHouse house;
        constexpr std::uint64_t kAll = 5 * kEventsOfRound;
        flood(house, 5);
        Ear ear(house);
        QTRY_VERIFY_WITH_TIMEOUT(number_in(ear.listen_to({}), "sequence") == kAll, 60000);
        // Topics that nothing was told of: the answers alone.
        QCOMPARE(flag_in(ear.listen_to({"attestations"}, 0), "missed"), true);
        QCOMPARE(flag_in(ear.listen_to({"attestations"}, kAll - EventStream::kKept - 1), "missed"),
                 true);
        QCOMPARE(flag_in(ear.listen_to({"attestations"}, kAll - EventStream::kKept), "missed"),
                 false);
        QCOMPARE(flag_in(ear.listen_to({"attestations"}, kAll), "missed"), false);
    }

    //! What was kept may be more than a connection queues: it is closed, never left with a gap.
    void never_leaves_a_gap_when_much_is_to_be_told_again() {
        RpcHouse house;
        constexpr std::uint64_t kAll = 4 * kEventsOfRound;
        flood(house, 4);
        {
            Ear ear(house);
            QTRY_VERIFY_WITH_TIMEOUT(number_in(ear.listen_to({}), "sequence") == kAll, 60000);
        }
        std::uint64_t last = 0;
        for (int connection = 0; last < kAll && connection < 100; ++connection) {
            Ear ear(house);
            ear.listen_to({"transactions", "blocks", "finality"}, last);
            while (last < kAll) {
                auto told = ear.next();
                QVERIFY(!ear.was_left_waiting());
                if (told.is_null())
                    break;
                QCOMPARE(number_in(told, "sequence"), last + 1);
                ++last;
            }
        }
        QCOMPARE(last, kAll);
    }

    void closes_on_what_is_no_subscription_data() {
        QTest::addColumn<QString>("message");
        QTest::newRow("no json") << "hello";
        QTest::newRow("no topics") << "{}";
        QTest::newRow("a word") << "{\"subscribe\":\"blocks\"}";
        QTest::newRow("unknown topic") << "{\"subscribe\":[\"weather\"]}";
        QTest::newRow("bad account") << "{\"subscribe\":[\"account:rtc1\"]}";
        QTest::newRow("number") << "{\"subscribe\":[1]}";
        QTest::newRow("after a word") << "{\"subscribe\":[],\"after\":\"now\"}";
        QString many = "{\"subscribe\":[\"blocks\"";
        for (int i = 0; i < 64; ++i)
            many += ",\"blocks\"";
        QTest::newRow("65 topics") << many + "]}";
    }
    void closes_on_what_is_no_subscription() {
        QFETCH(QString, message);
        RpcHouse house;
        Ear ear(house);
        QVERIFY(ear.ask(message.toStdString()).is_null());
        Ear other(house); // the house stands
        QVERIFY(!other.listen_to({"blocks"}).is_null());
    }

    //! Nobody who reads nothing makes the node keep more and more, or wait.
    void drops_a_listener_that_does_not_read() {
        RpcHouse house;
        http::RawClient deaf(house.server->port(), 4096);
        QVERIFY(deaf.send("GET /v1/events HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                          "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        QVERIFY(deaf.read_up_to("\r\n\r\n").starts_with("HTTP/1.1 101"));
        const std::string text = "{\"subscribe\":[\"transactions\"]}";
        std::string frame{'\x81', static_cast<char>(0x80 | text.size())};
        frame += std::string(4, '\0') + text; // masked with zeros
        QVERIFY(deaf.send(frame));
        QVERIFY(deaf.read_up_to("missed").find("subscribed") != std::string::npos);
        flood(house, 12);
        // The rest of what the system had buffered, then the end.
        deaf.read_to_end(60s);
        QVERIFY(deaf.was_closed());
        QCOMPARE(house.get("/v1/status").status, 200U);
    }
};

RUSTCHAIN_TEST(EventStreamTest)

} // namespace event_stream_test
#include "event_stream_test.moc"
