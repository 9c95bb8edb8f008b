// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One box finds blocks, transactions, hardware and accounts.
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace search_endpoint_test {

using namespace rustchain;
using namespace rustchain::rpc;

class SearchEndpointTest : public QObject {
    Q_OBJECT

    //! "kind id, kind id" of what was found.
    static std::string found(RpcHouse& house, const std::string& query) {
        auto answer = house.get("/v1/search?q=" + query);
        std::string all;
        const auto results = answer["results"].items().value();
        for (const json::Field& result : results)
            all += (all.empty() ? "" : ", ") + result.at("kind").text().value() + " " +
                   result.at("id").text().value();
        return all;
    }

private slots:
    void finds_what_a_name_names() {
        RpcHouse house;
        fixtures::Person miner("miner");
        auto payment =
            house.chain.pay(house.chain.bob, 0, house.chain.alice.address, Amount::from_rtc(1));
        house.chain.next_block({payment});
        auto hardware =
            house.chain.enrol(house.chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
        QCOMPARE(found(house, "2"), std::string("block 2"));
        QCOMPARE(found(house, to_hex(house.chain.hash_at(2))), std::string("block 2"));
        const std::string hash = to_hex(transaction_hash(payment));
        QCOMPARE(found(house, hash), "transaction " + hash);
        QCOMPARE(found(house, to_hex(hardware)), "hardware " + to_hex(hardware));
        const std::string address = house.address(house.chain.carol);
        QCOMPARE(found(house, address), "account " + address);
    }

    void finds_nothing_for_what_is_not_there() {
        RpcHouse house;
        QCOMPARE(found(house, "99"), std::string());
        QCOMPARE(found(house, std::string(64, 'a')), std::string());
        QCOMPARE(found(house, "nonsense"), std::string());
        QCOMPARE(found(house, "18446744073709551616"), std::string());
        auto answer = house.get("/v1/search?q=%3Cb%3E");
        QCOMPARE(keys_of(answer.body), std::string("query results"));
        QCOMPARE(answer.text("query"), std::string("<b>"));
    }

    void wants_a_question_of_bounded_length() {
        RpcHouse house;
        for (const std::string& tail :
             {std::string(), std::string("?q="), "?q=" + std::string(129, 'a')})
            QCOMPARE(house.get("/v1/search" + tail).problem(), std::string("400 invalid_input"));
        QCOMPARE(house.get("/v1/search?q=" + std::string(128, 'a')).status, 200U);
    }
};

RUSTCHAIN_TEST(SearchEndpointTest)

} // namespace search_endpoint_test
#include "search_endpoint_test.moc"
