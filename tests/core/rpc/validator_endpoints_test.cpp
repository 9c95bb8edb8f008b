// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Validators as anybody may read them, and the offer that needs the cookie.
#include "core/chain/gas.hpp"
#include "core/crypto/signature.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace validator_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

fixtures::ChainConfig two_validators() {
    fixtures::ChainConfig config;
    config.validators = 2;
    return config;
}

//! A payload of alice that pays by gas.
Transaction move(const fixtures::ChainFixture& chain, std::uint64_t nonce, Payload payload) {
    Transaction transaction =
        chain.pay(chain.alice, nonce, chain.alice.address, Amount::from_micro_rtc(1));
    transaction.payload = std::move(payload);
    transaction.gas_limit = gas_of(transaction);
    return fixtures::signed_by(chain.alice, std::move(transaction), chain.chain_id());
}

} // namespace

class ValidatorEndpointsTest : public QObject {
    Q_OBJECT

private slots:
    void lists_validators_and_their_sets() {
        RpcHouse house(two_validators());
        house.chain.grow_to(9);
        auto answer = house.get("/v1/validators");
        QCOMPARE(answer.status, 200U);
        QCOMPARE(keys_of(answer.body),
                 std::string("epoch minimum_bond unbonding_epochs set_size next_set_size total "
                             "validators"));
        QCOMPARE(answer.number("epoch"), std::uint64_t{1});
        QCOMPARE(answer.number("set_size"), std::uint64_t{2});
        QCOMPARE(answer.number("next_set_size"), std::uint64_t{2});
        QCOMPARE(answer.number("unbonding_epochs"), std::uint64_t{2});
        const auto items = answer["validators"].items().value();
        QCOMPARE(items.size(), std::size_t{2});
        std::set<std::uint64_t> turns;
        std::uint64_t led = 0;
        for (const json::Field& item : items) {
            QVERIFY(item.at("is_in_set").boolean().value());
            QVERIFY(item.at("is_in_next_set").boolean().value());
            QVERIFY(!item.at("is_jailed").boolean().value());
            QCOMPARE(item.at("name").text().value(), std::string("validator"));
            QVERIFY(!item.at("hardware_hash").exists());
            turns.insert(item.at("turn").u64().value());
            led += item.at("led").u64().value();
        }
        QVERIFY((turns == std::set<std::uint64_t>{0, 1}));
        QCOMPARE(led, std::uint64_t{9});
        QCOMPARE(house.get("/v1/validators?limit=1")["validators"].items().value().size(),
                 std::size_t{1});
        QCOMPARE(house.get("/v1/validators?limit=0").problem(), std::string("400 invalid_input"));
    }

    void shows_bonds_and_what_is_on_its_way_back() {
        RpcHouse house;
        fixtures::ChainFixture& chain = house.chain;
        auto machine =
            chain.enrol(chain.alice, 0, fixtures::constructed_arm2(), fixtures::Person("rig"));
        const fixtures::Person key("key");
        Bond bond{.amount = Amount::from_rtc(30),
                  .consensus_key = key.public_key(),
                  .possession = key.sign(possession_digest(chain.chain_id(), chain.alice.address)),
                  .hardware_hash = machine,
                  .name = "attic"};
        chain.next_block({move(chain, 2, bond)});
        chain.next_block({move(chain, 3, Unbond{.amount = Amount::from_rtc(10)})});
        auto account = house.get("/v1/accounts/" + house.address(chain.alice));
        QCOMPARE(account.text("bonded"), std::string("20000000"));
        QCOMPARE(account.text("unbonding"), std::string("10000000"));
        auto answer = house.get("/v1/validators");
        const auto listed = answer["validators"].items().value();
        for (const json::Field& item : listed) {
            if (item.at("owner").text().value() != house.address(chain.alice))
                continue;
            QCOMPARE(item.at("name").text().value(), std::string("attic"));
            QCOMPARE(item.at("bond").text().value(), std::string("20000000"));
            QCOMPARE(item.at("consensus_key").text().value(), to_hex(key.public_key()));
            QCOMPARE(item.at("hardware_hash").text().value(), to_hex(machine));
            QVERIFY(!item.at("is_in_set").boolean().value());
            QVERIFY(!item.at("turn").exists());
            const auto parts = item.at("unbonding").items().value();
            QCOMPARE(parts.size(), std::size_t{1});
            QCOMPARE(parts[0].at("amount").text().value(), std::string("10000000"));
            QCOMPARE(parts[0].at("due_epoch").u64().value(), std::uint64_t{5});
        }
        QCOMPARE(answer.number("total"), std::uint64_t{2});
        auto history = house.get("/v1/accounts/" + house.address(chain.alice) + "/transactions");
        const auto entries = history["entries"].items().value();
        QVERIFY(entries.size() >= 2);
        QCOMPARE(entries[0].at("kind").text().value(), std::string("unbond"));
        QCOMPARE(entries[0].at("unbonded").text().value(), std::string("10000000"));
        QCOMPARE(entries[1].at("kind").text().value(), std::string("bond"));
        QCOMPARE(entries[1].at("sent").text().value(), std::string("30000000"));
    }

    void shows_the_faults_it_saw() {
        RpcHouse house;
        QVERIFY(house.get("/v1/evidence")["evidence"].items().value().empty());
        house.faults.push_back({.accused = house.chain.alice.public_key(), .epoch = 3, .view = 4});
        house.faults.push_back({.accused = house.chain.bob.public_key(),
                                .epoch = 3,
                                .view = 5,
                                .fault = FinalizedAndNullified{}});
        auto answer = house.get("/v1/evidence");
        const auto items = answer["evidence"].items().value();
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(items[0].at("fault").text().value(), std::string("two_proposals"));
        QCOMPARE(items[1].at("fault").text().value(), std::string("finalized_and_nullified"));
        QCOMPARE(items[1].at("view").u64().value(), std::uint64_t{5});
        QCOMPARE(decode<Evidence>(items[1].at("raw").hex_bytes().value()).value(), house.faults[1]);
    }

    void offers_its_key_to_whoever_has_the_cookie() {
        RpcHouse house;
        const std::string path = "/v1/validator/offer?owner=" + house.address(house.chain.alice);
        QCOMPARE(house.get(path).problem(), std::string("401 unauthorised"));
        house.mining.offered.hardware_hash = Hash256({4});
        auto answer = house.get_with_cookie(path);
        QCOMPARE(keys_of(answer.body), std::string("consensus_key possession hardware_hash"));
        QCOMPARE(answer.text("hardware_hash"), to_hex(Hash256({4})));
        auto key = answer["consensus_key"].fixed<crypto::PublicKey>().value();
        QCOMPARE(key, house.validator_key.public_key());
        QVERIFY(crypto::verify_schnorr(
            key, possession_digest(house.chain.chain_id(), house.chain.alice.address),
            answer["possession"].fixed<crypto::Signature>().value()));
        QCOMPARE(house.get_with_cookie("/v1/validator/offer?owner=nobody").problem(),
                 std::string("400 invalid_input"));
        house.mining.refusal = Error{ErrorCode::unavailable, "the machine is being measured"};
        QCOMPARE(house.get_with_cookie(path).problem(), std::string("503 unavailable"));
    }
};

RUSTCHAIN_TEST(ValidatorEndpointsTest)

} // namespace validator_endpoints_test
#include "validator_endpoints_test.moc"
