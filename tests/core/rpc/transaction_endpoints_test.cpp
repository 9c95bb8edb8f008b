// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Sending a transaction, following it to finality, fees, and each way to send it wrongly.
#include "core/chain/gas.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/test_program.hpp"

namespace transaction_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

class TransactionEndpointsTest : public QObject {
    Q_OBJECT

    static std::string raw(const Transaction& transaction) {
        return "{\"raw\":\"" + to_hex(encode(transaction)) + "\"}";
    }

private slots:
    void follows_a_payment_to_finality() {
        RpcHouse house;
        auto payment =
            house.chain.pay(house.chain.alice, 0, house.chain.bob.address, Amount::from_rtc(2));
        const std::string path = "/v1/transactions/" + to_hex(transaction_hash(payment));
        QCOMPARE(house.get(path).problem(), std::string("404 not_found"));

        auto sent = house.post("/v1/transactions", raw(payment));
        QCOMPARE(sent.status, 202U);
        QCOMPARE(keys_of(sent.body), std::string("hash"));
        QCOMPARE(sent.text("hash"), to_hex(transaction_hash(payment)));

        const std::string common = "hash kind sender scheme key nonce valid_until gas_limit "
                                   "max_gas_price max_tip outputs memo stage";
        auto pending = house.get(path);
        QCOMPARE(keys_of(pending.body), common);
        QCOMPARE(pending.text("stage"), std::string("pending"));
        QCOMPARE(pending.text("sender"), house.address(house.chain.alice));

        auto block = house.on_ledger([&] { return house.chain.produce_from_pools(); });
        auto in_block = house.get(path);
        QCOMPARE(keys_of(in_block.body), common + " height index block_time_ms receipt");
        QCOMPARE(in_block.text("stage"), std::string("in_block"));
        QCOMPARE(in_block["receipt"].at("status").text().value(), std::string("success"));

        house.on_ledger([&] { house.chain.finalise(block->hash()); });
        auto final = house.get(path);
        QCOMPARE(keys_of(final.body), common + " height index block_hash block_time_ms receipt");
        QCOMPARE(final.text("stage"), std::string("final"));
        QCOMPARE(final.number("height"), std::uint64_t{1});
        QCOMPARE(final.number("index"), std::uint64_t{0});
        QCOMPARE(final.text("block_hash"), to_hex(block->hash()));
        QCOMPARE(keys_of(**final["receipt"].value()), std::string("status gas_used fee"));
        QCOMPARE(final["receipt"].at("gas_used").u64().value(), gas_of(payment));
        QCOMPARE(final["receipt"].at("fee").text().value(),
                 fee_for(gas_of(payment), kGenesisBasePrice)->to_micro_text());
    }

    void refuses_bodies_that_are_no_transaction_data() {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "400 invalid_input"
                                 << "";
        QTest::newRow("no json") << "raw=00"
                                 << "400 invalid_input"
                                 << "";
        QTest::newRow("half") << "{\"raw\":"
                              << "400 invalid_input"
                              << "";
        QTest::newRow("array") << "[]"
                               << "400 invalid_input"
                               << "raw";
        QTest::newRow("no raw") << "{}"
                                << "400 invalid_input"
                                << "raw";
        QTest::newRow("number") << "{\"raw\":12}"
                                << "400 invalid_input"
                                << "raw";
        QTest::newRow("odd digits") << "{\"raw\":\"abc\"}"
                                    << "400 invalid_input"
                                    << "raw";
        QTest::newRow("no digits") << "{\"raw\":\"zz\"}"
                                   << "400 invalid_input"
                                   << "raw";
        QTest::newRow("other bytes") << "{\"raw\":\"00\"}"
                                     << "422 malformed"
                                     << "";
        QTest::newRow("empty") << "{\"raw\":\"\"}"
                               << "422 malformed"
                               << "";
    }
    void refuses_bodies_that_are_no_transaction() {
        QFETCH(QString, body);
        QFETCH(QString, problem);
        QFETCH(QString, says);
        RpcHouse house;
        auto answer = house.post("/v1/transactions", body.toStdString());
        QCOMPARE(answer.problem(), problem.toStdString());
        QVERIFY(QString::fromStdString(answer.text("detail")).contains(says));
    }

    void names_the_fault_of_a_transaction() {
        RpcHouse house;
        auto problem = [&](const Transaction& transaction) {
            return house.post("/v1/transactions", raw(transaction)).problem();
        };
        auto& chain = house.chain;
        auto good = chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1));
        auto forged = good;
        forged.signature[0] ^= 1;
        QCOMPARE(problem(forged), std::string("422 bad_signature"));
        QCOMPARE(problem(fixtures::signed_by(chain.bob, good, chain.chain_id())),
                 std::string("422 bad_signature"));
        QCOMPARE(problem(chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1001))),
                 std::string("422 balance_too_low"));
        QCOMPARE(problem(chain.pay(chain.alice, 5000, chain.bob.address, Amount::from_rtc(1))),
                 std::string("422 nonce_too_far"));
        QCOMPARE(house.post("/v1/transactions", raw(good)).status, 202U);
        QCOMPARE(problem(good), std::string("422 already_known"));
        auto replaced = good;
        replaced.valid_until += 1;
        QCOMPARE(problem(fixtures::signed_by(chain.alice, replaced, chain.chain_id())),
                 std::string("422 replacement_too_low"));
    }

    void refuses_names_that_are_no_hashes() {
        RpcHouse house;
        for (const char* name : {"x", "12", "zz"})
            QCOMPARE(house.get(std::string("/v1/transactions/") + name).problem(),
                     std::string("400 invalid_input"));
        QCOMPARE(house.get("/v1/transactions/" + std::string(64, 'a')).problem(),
                 std::string("404 not_found"));
    }

    void tells_how_full_the_mempool_is() {
        RpcHouse house;
        auto empty = house.get("/v1/mempool");
        QCOMPARE(keys_of(empty.body), std::string("transactions bytes"));
        QCOMPARE(empty.number("transactions"), std::uint64_t{0});
        QCOMPARE(empty.number("bytes"), std::uint64_t{0});
        house.post("/v1/transactions",
                   raw(house.chain.pay(house.chain.alice, 0, house.chain.bob.address,
                                       Amount::from_rtc(2))));
        auto one = house.get("/v1/mempool");
        QCOMPARE(one.number("transactions"), std::uint64_t{1});
        QVERIFY(one.number("bytes") > 0);
    }

    void tells_what_waits_at_which_tip() {
        RpcHouse house;
        auto send_with_tip = [&](const fixtures::Person& from, std::uint64_t tip) {
            auto payment = house.chain.pay(from, 0, house.chain.bob.address, Amount::from_rtc(2));
            payment.max_tip = tip;
            payment = fixtures::signed_by(from, payment, house.chain.chain_id());
            house.post("/v1/transactions", raw(payment));
            return gas_of(payment);
        };
        send_with_tip(house.chain.alice, 7);
        const std::uint64_t gas = send_with_tip(house.chain.carol, 70);
        auto fees = house.get("/v1/fees");
        QCOMPARE(keys_of(fees.body), std::string("base_price block_time_ms waiting"));
        QCOMPARE(fees.number("base_price"), kGenesisBasePrice);
        QCOMPARE(fees.number("block_time_ms"), std::uint64_t{1000});
        QCOMPARE(fees["waiting"].items().value().size(), std::size_t{2});
        QCOMPARE(fees["waiting"].at(0).at("tip").u64().value(), std::uint64_t{70});
        QCOMPARE(fees["waiting"].at(0).at("gas").u64().value(), gas);
        QCOMPARE(fees["waiting"].at(1).at("tip").u64().value(), std::uint64_t{7});
    }

    void estimates_what_the_chain_then_charges() {
        RpcHouse house;
        auto payment =
            house.chain.pay(house.chain.alice, 0, house.chain.bob.address, Amount::from_rtc(2));
        auto estimate = house.post("/v1/fees/estimate", raw(payment));
        QCOMPARE(estimate.status, 200U);
        QCOMPARE(keys_of(estimate.body), std::string("gas base_price fee"));
        auto made = house.chain.next_block({payment});
        const Receipt& receipt = made.executed.outcome().receipts.at(0);
        QCOMPARE(estimate.number("gas"), receipt.gas_used);
        QCOMPARE(estimate.text("fee"), receipt.fee.to_micro_text());
        auto cheap = payment;
        cheap.max_gas_price = kLowestBasePrice - 1;
        QCOMPARE(house.post("/v1/fees/estimate", raw(cheap)).problem(),
                 std::string("422 price_below_base"));
        QCOMPARE(house.post("/v1/fees/estimate", "{\"raw\":\"00\"}").problem(),
                 std::string("400 malformed"));
        QCOMPARE(house.post("/v1/fees/estimate", "{}").problem(), std::string("400 invalid_input"));
    }
};

RUSTCHAIN_TEST(TransactionEndpointsTest)

} // namespace transaction_endpoints_test
#include "transaction_endpoints_test.moc"
