// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An account, its history page by page, and its proof against a header's state root.
#include "core/merkle/trie_proof.hpp"
#include "core/rpc/documents/account_history.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace account_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

class AccountEndpointsTest : public QObject {
    Q_OBJECT

    //! What the proof that the server gives shows about an account, checked as a stranger would.
    static Result<std::optional<Bytes>, merkle::ProofFault> proved(const Answer& answer,
                                                                   const Address& address) {
        auto root =
            fixed_from_hex<Hash256>(answer["header"].at("state_root").text().value()).value();
        auto proof = decode<merkle::TrieProof>(answer["proof"].hex_bytes().value()).value();
        const Hash256 path = state::StateKey::account(address).path();
        return merkle::verify_key(root, path, proof);
    }

private slots:
    void tells_final_waiting_and_arriving_amounts() {
        RpcHouse house;
        const fixtures::Person& alice = house.chain.alice;
        const fixtures::Person& bob = house.chain.bob;
        house.chain.next_block({house.chain.pay(alice, 0, bob.address, Amount::from_rtc(1))});
        house.on_ledger([&] {
            auto pay = [&](std::uint64_t nonce, std::uint64_t rtc) {
                house.admit(house.chain.pay(alice, nonce, bob.address, Amount::from_rtc(rtc)));
            };
            pay(1, 10);
            house.chain.produce_from_pools();
            pay(2, 100);
        });
        auto answer = house.get("/v1/accounts/" + house.address(bob));
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body),
                 std::string(
                     "address balance head_balance arriving bonded unbonding final_height height "
                     "final_nonce nonce next_nonce"));
        QCOMPARE(answer.text("address"), house.address(bob));
        QCOMPARE(answer.text("balance"), std::string("1001000000"));
        QCOMPARE(answer.text("head_balance"), std::string("1011000000"));
        QCOMPARE(answer.text("arriving"), std::string("110000000"));
        QCOMPARE(answer.number("final_height"), std::uint64_t{1});
        QCOMPARE(answer.number("height"), std::uint64_t{2});
        auto sender = house.get("/v1/accounts/" + house.address(alice));
        QCOMPARE(sender.number("final_nonce"), std::uint64_t{1});
        QCOMPARE(sender.number("nonce"), std::uint64_t{2});
        QCOMPARE(sender.number("next_nonce"), std::uint64_t{3});
    }

    void shows_zeros_for_an_address_that_has_nothing() {
        RpcHouse house;
        auto answer = house.get("/v1/accounts/" + house.address(fixtures::Person("nobody")));
        QCOMPARE(answer.status, 200U);
        QCOMPARE(answer.text("balance"), std::string("0"));
        QCOMPARE(answer.number("next_nonce"), std::uint64_t{0});
    }

    void refuses_bad_addresses_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("a word") << "alice";
        QTest::newRow("another network") << "(rtc)";
        QTest::newRow("a typo") << "(typo)";
        QTest::newRow("mixed case") << "(mixed)";
    }
    void refuses_bad_addresses() {
        QFETCH(QString, address);
        RpcHouse house;
        std::string text = house.address(house.chain.alice);
        if (address == "(rtc)")
            text = to_text(house.chain.alice.address, "rtc");
        else if (address == "(typo)")
            text.back() = text.back() == 'q' ? 'p' : 'q';
        else if (address == "(mixed)")
            text[0] = 'D';
        else
            text = address.toStdString();
        for (const char* tail : {"", "/transactions", "/proof"}) {
            auto answer = house.get("/v1/accounts/" + text + tail);
            QCOMPARE(answer.problem(), std::string("400 invalid_input"));
        }
    }

    void proves_an_account_against_the_header() {
        RpcHouse house;
        house.chain.next_block(
            {house.chain.pay(house.chain.alice, 0, house.chain.bob.address, Amount::from_rtc(1))});
        auto answer = house.get("/v1/accounts/" + house.address(house.chain.bob) + "/proof");
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body),
                 std::string("address header path record proof header_bytes certificate"));
        auto header = decode<BlockHeader>(answer["header_bytes"].hex_bytes().value()).value();
        QCOMPARE(block_hash(header), house.chain.hash_at(1));
        auto certificate = decode<Certificate>(answer["certificate"].hex_bytes().value()).value();
        QCOMPARE(certificate.hash, house.chain.hash_at(1));
        QCOMPARE(answer["header"].at("hash").text().value(), to_hex(house.chain.hash_at(1)));
        auto record = proved(answer, house.chain.bob.address);
        QVERIFY(record.has_value() && record->has_value());
        QCOMPARE(to_hex(**record), answer.text("record"));
        QCOMPARE(decode<Account>(**record)->balance, Amount::from_rtc(1001));
        // The same proof says nothing else.
        QVERIFY(!proved(answer, house.chain.alice.address).has_value() ||
                proved(answer, house.chain.alice.address).value() != *record);
    }

    void proves_that_an_account_is_absent() {
        RpcHouse house;
        fixtures::Person nobody("nobody");
        auto answer = house.get("/v1/accounts/" + house.address(nobody) + "/proof");
        QCOMPARE(answer.status, 200U);
        QVERIFY(answer["record"].is_null());
        auto record = proved(answer, nobody.address);
        QVERIFY(record.has_value() && !record->has_value());
    }

    void tells_each_kind_of_history() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        house.chain.grow_to(5);
        house.chain.next_block({}, {house.chain.attest(hardware, miner, 5)});
        house.chain.grow_to(9);
        house.chain.next_block(
            {house.chain.pay(house.chain.alice, 2, house.chain.bob.address, Amount::from_rtc(3))});
        auto answer =
            house.get("/v1/accounts/" + house.address(house.chain.alice) + "/transactions");
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body), std::string("entries")); // no "before": this is all
        const auto entries = answer["entries"].items().value();
        std::vector<std::string> kinds;
        for (const json::Field& entry : entries)
            kinds.push_back(entry.at("kind").text().value());
        QVERIFY((kinds == std::vector<std::string>{"payment", "mining_reward", "enrolment",
                                                   "announcement", "allocation"}));
        QCOMPARE(keys_of(**entries[0].value()),
                 std::string("kind height index time_ms is_final received sent fee status "
                             "transaction from memo outputs"));
        QCOMPARE(entries[0].at("sent").text().value(), std::string("3000000"));
        QCOMPARE(entries[0].at("received").text().value(), std::string("0"));
        QVERIFY(entries[0].at("fee").text().value() != "0");
        QCOMPARE(keys_of(**entries[1].value()),
                 std::string("kind height index time_ms is_final received sent fee status epoch"));
        QCOMPARE(entries[1].at("received").text().value(), std::string("1500000"));
        QCOMPARE(entries[1].at("height").u64().value(), std::uint64_t{9});
        QCOMPARE(entries[1].at("epoch").u64().value(), std::uint64_t{0});
        QCOMPARE(entries[2].at("fee").text().value(), std::string("0"));
        QCOMPARE(entries[4].at("received").text().value(), std::string("1000000000"));
    }

    void pages_through_a_history_without_loss_or_repeat() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        house.chain.grow_to(5);
        house.chain.next_block({}, {house.chain.attest(hardware, miner, 5)});
        house.chain.grow_to(8);
        // Rewards and payments stand in the same block.
        std::uint64_t nonce = 2;
        for (int block = 0; block < 4; ++block) {
            std::vector<Transaction> payments;
            for (int i = 0; i < 3; ++i)
                payments.push_back(house.chain.pay(house.chain.alice, nonce++,
                                                   house.chain.bob.address, Amount::from_rtc(1)));
            house.chain.next_block(payments);
        }
        const std::string base =
            "/v1/accounts/" + house.address(house.chain.alice) + "/transactions?limit=";
        const auto whole = house.get(base + "200");
        const std::size_t expected = whole["entries"].items().value().size();
        QCOMPARE(expected, std::size_t{12 + 1 + 2 + 1});
        for (std::size_t limit : {1U, 2U, 3U, 5U, 16U}) {
            json::Array seen;
            std::string before;
            for (std::size_t page = 0; page <= expected; ++page) {
                auto answer = house.get(base + std::to_string(limit) +
                                        (before.empty() ? "" : "&before=" + before));
                const auto entries = answer["entries"].items().value();
                QVERIFY(entries.size() <= limit);
                for (const json::Field& entry : entries)
                    seen.push_back(**entry.value());
                if (!answer["before"])
                    break;
                before = answer.text("before");
            }
            QVERIFY2(json::Value(seen) == **whole["entries"].value(),
                     std::to_string(limit).c_str());
        }
    }

    void refuses_bad_cursors() {
        RpcHouse house;
        const std::string base =
            "/v1/accounts/" + house.address(house.chain.alice) + "/transactions?";
        for (const char* query : {"before=12", "before=1.2.3", "before=a.b", "before=1.4294967296",
                                  "before=.", "limit=0", "limit=201"})
            QCOMPARE(house.get(base + query).problem(), std::string("400 invalid_input"));
        QCOMPARE(house.get(base + "limit=200").status, 200U);
        QVERIFY(house.get(base + "before=0.0")["entries"].items().value().empty());
    }

    void counts_a_failed_payment_as_sent_by_nobody_to_nobody() {
        RpcHouse house;
        // Both fit their limits one by one; the second finds the account empty.
        auto all = [&](std::uint64_t nonce) {
            return house.chain.pay(house.chain.alice, nonce, house.chain.bob.address,
                                   Amount::from_rtc(990));
        };
        house.chain.next_block({all(0), all(1)});
        auto page = read_account_history(*house.chain.ledger->snapshot(),
                                         {.address = house.chain.bob.address})
                        .value();
        QCOMPARE(page.entries.size(), std::size_t{3});
        QCOMPARE(page.entries[0].status, ReceiptStatus::balance_too_low);
        QVERIFY(page.entries[0].received.is_zero());
        QCOMPARE(page.entries[1].received, Amount::from_rtc(990));
        auto of_sender = read_account_history(*house.chain.ledger->snapshot(),
                                              {.address = house.chain.alice.address})
                             .value();
        QVERIFY(!of_sender.entries[0].fee.is_zero());
        QCOMPARE(of_sender.entries[0].status, ReceiptStatus::balance_too_low);
    }
};

RUSTCHAIN_TEST(AccountEndpointsTest)

} // namespace account_endpoints_test
#include "account_endpoints_test.moc"
