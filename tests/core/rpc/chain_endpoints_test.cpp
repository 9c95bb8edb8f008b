// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Status, blocks, certificates and epochs: exact fields, and a problem for bad names.
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace chain_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

class ChainEndpointsTest : public QObject {
    Q_OBJECT

private slots:
    void tells_the_status() {
        RpcHouse house;
        house.chain.grow_to(10); // epochs of 8 in slots of 4
        house.mining.shown.state = mining::MiningState::waiting_for_slot;
        auto head = house.on_ledger([&] { return house.chain.produce_from_pools(); });
        auto status = house.get("/v1/status");
        QCOMPARE(status.status, 200U);
        QCOMPARE(status.content_type, std::string("application/json"));
        QCOMPARE(keys_of(status.body),
                 std::string("network chain_id mode version height final_height head_hash "
                             "final_hash final_time_ms head_time_ms epoch slot peers syncing "
                             "mining base_price pool supply address_prefix block_time_ms "
                             "slot_blocks slots_per_epoch work_target"));
        QCOMPARE(status.text("network"), std::string("dev"));
        QCOMPARE(status.text("chain_id"), to_hex(house.chain.chain_id()));
        QCOMPARE(status.text("mode"), std::string("full"));
        QCOMPARE(status.text("version"), std::string("9.8.7"));
        QCOMPARE(status.number("height"), std::uint64_t{11});
        QCOMPARE(status.number("final_height"), std::uint64_t{10});
        QCOMPARE(status.text("head_hash"), to_hex(head->hash()));
        QCOMPARE(status.text("final_hash"), to_hex(house.chain.hash_at(10)));
        QCOMPARE(status.number("epoch"), std::uint64_t{1});
        QCOMPARE(status.number("slot"), std::uint64_t{0});
        QCOMPARE(status["syncing"].boolean().value(), false);
        QCOMPARE(status.text("mining"), std::string("waiting_for_slot"));
        QCOMPARE(status.text("supply"), std::string("8388608000000"));
        QCOMPARE(status.text("pool"), house.chain.pool().to_micro_text());
        QCOMPARE(status.text("address_prefix"), std::string("drtc"));
        QCOMPARE(status.number("work_target"), std::uint64_t{4});
    }

    void pages_through_the_blocks() {
        RpcHouse house;
        house.chain.grow_to(7);
        auto first = house.get("/v1/blocks?limit=3");
        QCOMPARE(first.status, 200U);
        QCOMPARE(keys_of(first.body), std::string("blocks before"));
        std::vector<std::uint64_t> heights;
        std::uint64_t before = 100;
        for (int page = 0; page < 10 && before != ~std::uint64_t{0}; ++page) {
            auto answer = house.get("/v1/blocks?limit=3&before=" + std::to_string(before));
            const auto blocks = answer["blocks"].items().value();
            for (const json::Field& block : blocks)
                heights.push_back(block.at("height").u64().value());
            before = answer.number("before");
        }
        QVERIFY((heights == std::vector<std::uint64_t>{7, 6, 5, 4, 3, 2, 1, 0}));
        QCOMPARE(house.get("/v1/blocks")["blocks"].items().value().size(), std::size_t{8});
        QVERIFY(house.get("/v1/blocks?before=0")["blocks"].items().value().empty());
    }

    void refuses_bad_paging_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("names");
        QTest::newRow("limit 0") << "limit=0"
                                 << "limit must be 1 to 200";
        QTest::newRow("limit too high") << "limit=201"
                                        << "limit must be 1 to 200";
        QTest::newRow("limit a word") << "limit=all"
                                      << "limit must be a whole number";
        QTest::newRow("limit negative") << "limit=-1"
                                        << "limit must be a whole number";
        QTest::newRow("before a fraction") << "before=1.5"
                                           << "before must be a whole number";
        QTest::newRow("before too long") << "before=99999999999999999999"
                                         << "before must be a whole number";
    }
    void refuses_bad_paging() {
        QFETCH(QString, query);
        QFETCH(QString, names);
        RpcHouse house;
        auto answer = house.get("/v1/blocks?" + query.toStdString());
        QCOMPARE(answer.problem(), std::string("400 invalid_input"));
        QCOMPARE(answer.text("detail"), names.toStdString());
    }

    void shows_a_block_by_height_and_by_hash() {
        RpcHouse house;
        auto payment =
            house.chain.pay(house.chain.alice, 0, house.chain.bob.address, Amount::from_rtc(2));
        auto made = house.chain.next_block({payment});
        auto block = house.get("/v1/blocks/1");
        QCOMPARE(block.status, 200U);
        QVERIFY(block.body == house.get("/v1/blocks/" + to_hex(made.executed.hash())).body);
        QCOMPARE(keys_of(block.body),
                 std::string("hash height version view timestamp_ms prev_block merkle_root "
                             "attest_root state_root validator signature epoch slot is_final "
                             "transaction_count transactions attestations receipt_root size "
                             "finalised_by"));
        const BlockHeader& header = made.executed.header();
        QCOMPARE(block.text("hash"), to_hex(made.executed.hash()));
        QCOMPARE(block.text("state_root"), to_hex(header.state_root));
        QCOMPARE(block.text("prev_block"), to_hex(house.chain.hash_at(0)));
        QCOMPARE(block.number("timestamp_ms"), header.timestamp);
        QCOMPARE(block.text("validator"), house.address(house.chain.validators[0]));
        QCOMPARE(block.number("transaction_count"), std::uint64_t{1});
        QCOMPARE(block.number("size"),
                 static_cast<std::uint64_t>(encode(made.executed.checked().block()).size()));
        QCOMPARE(block["finalised_by"].at("height").u64().value(), std::uint64_t{1});
        auto transaction = block["transactions"].at(0);
        QCOMPARE(keys_of(**transaction.value()),
                 std::string("hash kind sender scheme key nonce valid_until gas_limit "
                             "max_gas_price max_tip outputs memo receipt"));
        QCOMPARE(transaction.at("hash").text().value(), to_hex(transaction_hash(payment)));
        QCOMPARE(transaction.at("outputs").at(0).at("amount").text().value(),
                 std::string("2000000"));
        QCOMPARE(transaction.at("outputs").at(0).at("to").text().value(),
                 house.address(house.chain.bob));
        QCOMPARE(transaction.at("receipt").at("status").text().value(), std::string("success"));
    }

    void shows_attestations_of_a_block() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        house.chain.grow_to(5);
        house.chain.next_block({}, {house.chain.attest(hardware, miner, 5)});
        auto block = house.get("/v1/blocks/6");
        auto attestation = block["attestations"].at(0);
        QCOMPARE(keys_of(**attestation.value()),
                 std::string("miner_id block_height hardware_hash nonce proof timestamp "
                             "signature"));
        QCOMPARE(attestation.at("hardware_hash").text().value(), to_hex(hardware));
        QCOMPARE(attestation.at("block_height").u64().value(), std::uint64_t{5});
    }

    void names_blocks_that_are_not_there_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("height") << "2"
                                << "404 not_found";
        QTest::newRow("hash") << QString(64, 'a') << "404 not_found";
        QTest::newRow("digits of a hash") << QString(64, '1') << "404 not_found";
        QTest::newRow("word") << "latest"
                              << "400 invalid_input";
        QTest::newRow("63 digits") << QString(63, 'a') << "400 invalid_input";
        QTest::newRow("no hex") << QString(64, 'g') << "400 invalid_input";
        QTest::newRow("negative") << "-1"
                                  << "400 invalid_input";
    }
    void names_blocks_that_are_not_there() {
        QFETCH(QString, name);
        QFETCH(QString, problem);
        RpcHouse house;
        house.chain.next_block();
        for (const char* tail : {"", "/certificate"})
            QCOMPARE(house.get("/v1/blocks/" + name.toStdString() + tail).problem(),
                     problem.toStdString());
    }

    void gives_the_lowest_certificate_at_or_above() {
        RpcHouse house;
        house.on_ledger([&] {
            house.chain.produce_from_pools();
            house.chain.finalise(house.chain.produce_from_pools()->hash());
        });
        auto answer = house.get("/v1/blocks/1/certificate");
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body), std::string("height certificate headers"));
        QCOMPARE(answer.number("height"), std::uint64_t{2});
        QCOMPARE(answer["headers"].items().value().size(), std::size_t{2});
        QCOMPARE(keys_of(**answer["certificate"].value()),
                 std::string("kind epoch view hash bitmap signatures"));
        QCOMPARE(answer["certificate"].at("kind").text().value(), std::string("finalize"));
        QCOMPARE(answer["certificate"].at("hash").text().value(), to_hex(house.chain.hash_at(2)));
        QCOMPARE(answer["certificate"].at("signatures").items().value().size(), std::size_t{1});
    }

    void has_no_certificate_before_the_first_block() {
        RpcHouse house;
        QCOMPARE(house.get("/v1/blocks/0/certificate").problem(), std::string("404 not_found"));
    }

    void shows_an_epoch_and_what_it_paid() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        house.chain.grow_to(5);
        house.chain.next_block({}, {house.chain.attest(hardware, miner, 5)});
        auto running = house.get("/v1/epochs/0");
        QCOMPARE(running["is_closed"].boolean().value(), false);
        QVERIFY(running["rewards"].items().value().empty());
        house.chain.grow_to(9);
        auto epoch = house.get("/v1/epochs/0");
        QCOMPARE(keys_of(epoch.body),
                 std::string("epoch first_height last_height is_closed miners total_weight "
                             "reward_paid rewards validators"));
        QCOMPARE(epoch.number("first_height"), std::uint64_t{1});
        QCOMPARE(epoch.number("last_height"), std::uint64_t{8});
        QCOMPARE(epoch["is_closed"].boolean().value(), true);
        QCOMPARE(epoch.number("miners"), std::uint64_t{1});
        QCOMPARE(epoch.text("reward_paid"), std::string("1500000"));
        auto reward = epoch["rewards"].at(0);
        QCOMPARE(keys_of(**reward.value()), std::string("hardware_hash owner weight amount"));
        QCOMPARE(reward.at("owner").text().value(), house.address(house.chain.alice));
        QCOMPARE(reward.at("amount").text().value(), std::string("1500000"));
        QCOMPARE(house.get("/v1/epochs/99").problem(), std::string("404 not_found"));
        QCOMPARE(house.get("/v1/epochs/last").problem(), std::string("400 invalid_input"));
    }
};

RUSTCHAIN_TEST(ChainEndpointsTest)

} // namespace chain_endpoints_test
#include "chain_endpoints_test.moc"
