// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Leaders: the published order, turns that come round, and views that pass between two blocks.
#include "core/consensus/validator_set.hpp"

#include "core/consensus/turns.hpp"
#include "tests/core/chain/protocol_vectors.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

namespace validator_set_test {

using namespace rustchain;
using namespace rustchain::consensus;
using namespace rustchain::tests;

namespace {

std::vector<ValidatorMember> some_members(std::uint8_t count) {
    std::vector<ValidatorMember> members;
    for (std::uint8_t i = 0; i < count; ++i)
        members.push_back({filled<Address>(i), filled<crypto::PublicKey>(i), {}});
    return members;
}

} // namespace

class ValidatorSetTest : public QObject {
    Q_OBJECT
private slots:
    void orders_leaders_as_published() {
        auto value = read_vectors("state");
        const auto items = json::Field(value).at("leaders").items().value();
        QVERIFY(!items.empty());
        for (const json::Field& item : items) {
            std::vector<ValidatorMember> members;
            const auto keys = item.at("keys").items().value();
            for (const json::Field& key : keys)
                members.push_back({{}, key.fixed<crypto::PublicKey>().value(), {}});
            std::vector<std::size_t> expected;
            const auto places = item.at("order").items().value();
            for (const json::Field& place : places)
                expected.push_back(place.u64().value());
            QCOMPARE(leader_order(members, hash_of(item.at("seed"))), expected);
        }
    }

    void gives_every_member_its_turn_and_comes_round() {
        auto members = some_members(7);
        auto order = leader_order(members, filled<BlockHash>(1));
        auto sorted = order;
        std::ranges::sort(sorted);
        QCOMPARE(sorted, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6}));
        QVERIFY(order != leader_order(members, filled<BlockHash>(2)));
        for (View view = 1; view <= 30; ++view) {
            QCOMPARE(leader_of(members, order, view), members[order[(view - 1) % 7]]);
            QCOMPARE(leader_of(members, order, view), leader_of(members, order, view + 7));
        }
        auto alone = some_members(1);
        QCOMPARE(leader_of(alone, leader_order(alone, {}), 12'345), alone[0]);
    }

    void seeds_leaders_by_the_last_block_two_epochs_before() {
        ChainParams params;
        QCOMPARE(leader_seed_height(params, 0), Height{0});
        QCOMPARE(leader_seed_height(params, 1), Height{0});
        QCOMPARE(leader_seed_height(params, 2), Height{200});
        QCOMPARE(leader_seed_height(params, 3), Height{400});
    }

    void finds_a_member_by_its_owner() {
        auto members = some_members(5);
        QCOMPARE(find_member(members, filled<Address>(3)), &members[3]);
        QVERIFY(!find_member(members, filled<Address>(5)));
        QVERIFY(!find_member({}, filled<Address>(0)));
    }

    void counts_the_turns_that_passed() {
        for (std::size_t n = 1; n <= 6; ++n) {
            for (View after = 0; after <= 15; ++after) {
                for (View before = after; before <= 30; ++before) {
                    for (std::size_t turn = 0; turn < n; ++turn) {
                        std::uint64_t count = 0;
                        for (View view = after + 1; view < before; ++view)
                            count += (view - 1) % n == turn ? 1 : 0;
                        QCOMPARE(turns_between(after, before, turn, n), count);
                    }
                }
            }
        }
    }
};

RUSTCHAIN_TEST(ValidatorSetTest)

} // namespace validator_set_test
#include "validator_set_test.moc"
