// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the mempool takes, what it refuses and why, what it gives to a block, what leaves with one.
#include "core/ledger/mempool.hpp"

#include "core/chain/gas.hpp"
#include "tests/core/consensus/staking/signed_faults.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace mempool_test {

using namespace rustchain;
using namespace rustchain::ledger;
using consensus::CheckedTransactionPtr;
using fixtures::ChainFixture;
using fixtures::Person;

namespace {

//! A chain's mempool by itself, at a base price of the test's choice.
struct Pool {
    ChainFixture chain;
    std::uint64_t base_price = kGenesisBasePrice;
    Mempool pool;

    explicit Pool(const MempoolConfig& config = {}) : pool(config) {}

    CheckedTransactionPtr pay(const Person& from, std::uint64_t nonce, std::uint64_t tip = 0,
                              std::uint64_t price = 1000,
                              Amount amount = Amount::from_rtc(1)) const {
        auto transaction = chain.pay(from, nonce, chain.carol.address, amount);
        transaction.max_gas_price = price;
        transaction.max_tip = tip;
        return chain.checked(fixtures::signed_by(from, transaction, chain.chain_id()));
    }
    //! Any payload that pays by gas.
    CheckedTransactionPtr move(const Person& from, std::uint64_t nonce, Payload payload,
                               std::uint64_t tip = 0) const {
        auto transaction = pay(from, nonce, tip)->transaction();
        transaction.payload = std::move(payload);
        transaction.gas_limit = gas_of(transaction);
        return chain.checked(fixtures::signed_by(from, transaction, chain.chain_id()));
    }
    //! The fault's name; "taken" when there is none.
    std::string admit(const CheckedTransactionPtr& transaction) {
        storage::MemoryStore& store = chain.store;
        StoredState state(store);
        auto admitted = pool.admit(transaction, next(state));
        return std::string(admitted ? "taken" : name_of(admitted.error()));
    }
    NextBlock next(const StoredState& state) const {
        return {.state = state,
                .height = chain.height() + 1,
                .base_price = base_price,
                .work_target = chain.network.params.work_target};
    }
    std::vector<CheckedTransactionPtr> select(std::uint64_t gas = kBlockGasLimit,
                                              std::size_t bytes = kBlockBytesLimit) const {
        StoredState state(chain.store);
        return pool.select(next(state), gas, bytes);
    }
    void on_final(const std::vector<CheckedTransactionPtr>& included) {
        StoredState state(chain.store);
        pool.on_final(included, next(state));
    }
};

} // namespace

class MempoolTest : public QObject {
    Q_OBJECT

private slots:
    void has_a_name_and_a_sentence_for_each_fault() {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(AdmitFault::pool_full); ++i) {
            names.insert(name_of(static_cast<AdmitFault>(i)));
            QVERIFY(describe(static_cast<AdmitFault>(i)).ends_with("."));
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(AdmitFault::pool_full) + 1);
        QCOMPARE(name_of(AdmitFault::hardware_unbound), std::string_view("hardware_unbound"));
    }

    void takes_a_payment_and_finds_it() {
        Pool house;
        auto payment = house.pay(house.chain.alice, 0);
        QCOMPARE(house.admit(payment), std::string("taken"));
        QCOMPARE(house.pool.find(payment->hash()), payment);
        QCOMPARE(house.pool.size(), std::size_t{1});
        QVERIFY(house.pool.bytes() > payment->encoded_size());
        QCOMPARE(house.pool.arriving(house.chain.carol.address), Amount::from_rtc(1));
        house.pool.drop(payment->hash());
        QCOMPARE(house.pool.size(), std::size_t{0});
        QCOMPARE(house.pool.bytes(), std::size_t{0});
        QVERIFY(house.pool.arriving(house.chain.carol.address).is_zero());
        QVERIFY(house.pool.find(payment->hash()) == nullptr);
    }

    void refuses_with_the_reason() {
        Pool house({.most_per_sender = 4});
        auto& alice = house.chain.alice;
        house.chain.next_block(
            {house.chain.pay(alice, 0, house.chain.bob.address, Amount::from_rtc(1))});
        QCOMPARE(house.admit(house.pay(alice, 0)), std::string("nonce_used"));
        QCOMPARE(house.admit(house.pay(alice, 5)), std::string("nonce_too_far"));
        QCOMPARE(house.admit(house.pay(alice, 1, 0, 99)), std::string("price_below_base"));
        QCOMPARE(house.admit(house.pay(alice, 1, 0, 1000, Amount::from_rtc(999))),
                 std::string("balance_too_low"));
        QCOMPARE(house.admit(house.pay(Person("nobody"), 0)), std::string("balance_too_low"));
        auto late = house.pay(alice, 1)->transaction();
        late.valid_until = house.chain.height();
        late = fixtures::signed_by(alice, late, house.chain.chain_id());
        QCOMPARE(house.admit(house.chain.checked(late)), std::string("expired"));
        late.valid_until = house.chain.height() + 1;
        late = fixtures::signed_by(alice, late, house.chain.chain_id());
        QCOMPARE(house.admit(house.chain.checked(late)), std::string("taken"));
        QCOMPARE(house.admit(house.chain.checked(late)), std::string("already_known"));
        QCOMPARE(house.pool.size(), std::size_t{1});
    }

    void counts_a_bond_against_the_balance() {
        Pool house;
        auto& alice = house.chain.alice;
        auto bond = [&](std::uint64_t rtc) {
            return Bond{.amount = Amount::from_rtc(rtc),
                        .consensus_key = alice.public_key(),
                        .possession =
                            alice.sign(possession_digest(house.chain.chain_id(), alice.address))};
        };
        QCOMPARE(house.admit(house.move(alice, 0, bond(1000))), std::string("balance_too_low"));
        QCOMPARE(house.admit(house.move(alice, 0, bond(900))), std::string("taken"));
        QCOMPARE(house.admit(house.pay(alice, 1, 0, 1000, Amount::from_rtc(200))),
                 std::string("balance_too_low"));
        QCOMPARE(house.admit(house.move(alice, 1, Unbond{.amount = Amount::from_rtc(5000)})),
                 std::string("taken"));
        QCOMPARE(house.select().size(), std::size_t{2});
    }

    void takes_one_report_of_a_fault() {
        Pool house;
        const Person& traitor = house.chain.validators[0];
        auto report = [&](const Person& who, std::uint64_t nonce, View view, std::uint64_t tip) {
            return house.move(
                who, nonce,
                consensus::staking::signed_both_ways(traitor, 0, view, house.chain.chain_id()),
                tip);
        };
        auto first = report(house.chain.alice, 0, 3, 0);
        QCOMPARE(house.admit(first), std::string("taken"));
        QCOMPARE(house.admit(report(house.chain.bob, 0, 3, 0)), std::string("evidence_known"));
        QCOMPARE(house.admit(report(house.chain.bob, 0, 4, 9)), std::string("evidence_known"));
        auto other_kind =
            house.move(house.chain.bob, 0,
                       consensus::staking::signed_proposals(traitor, 0, 3, house.chain.chain_id()));
        QCOMPARE(house.admit(other_kind), std::string("taken"));
        house.pool.drop(first->hash());
        QCOMPARE(house.admit(report(house.chain.carol, 0, 3, 0)), std::string("taken"));
    }

    void is_not_kept_from_a_report_by_one_that_no_block_takes() {
        Pool house;
        const Person& traitor = house.chain.validators[0];
        auto evidence = consensus::staking::signed_both_ways(traitor, 0, 3, house.chain.chain_id());
        // Its nonce leaves a gap.
        QCOMPARE(house.admit(house.move(house.chain.alice, 1, evidence)), std::string("taken"));
        auto report = house.move(house.chain.bob, 0, evidence);
        QCOMPARE(house.admit(report), std::string("taken"));
        QCOMPARE(house.admit(house.move(house.chain.carol, 0, evidence)),
                 std::string("evidence_known"));
    }

    void refuses_reports_that_nobody_would_be_punished_for() {
        Pool house;
        auto evidence =
            consensus::staking::signed_both_ways(house.chain.carol, 0, 3, house.chain.chain_id());
        QCOMPARE(house.admit(house.move(house.chain.alice, 0, evidence)),
                 std::string("evidence_known"));
        evidence = consensus::staking::signed_both_ways(house.chain.validators[0], 0, 3,
                                                        house.chain.chain_id());
        house.chain.next_block({house.move(house.chain.alice, 0, evidence)->transaction()});
        QCOMPARE(house.admit(house.move(house.chain.bob, 0, evidence)),
                 std::string("evidence_known"));
    }

    void counts_what_waits_before_a_payment_against_the_balance() {
        Pool house;
        auto& alice = house.chain.alice;
        auto half = Amount::from_rtc(400);
        QCOMPARE(house.admit(house.pay(alice, 0, 0, 1000, half)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(alice, 1, 0, 1000, half)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(alice, 2, 0, 1000, half)), std::string("balance_too_low"));
        QCOMPARE(house.admit(house.pay(alice, 2, 0, 1000, Amount::from_rtc(1))),
                 std::string("taken"));
    }

    void refuses_costs_beyond_64_bits() {
        Pool house;
        auto huge = house.pay(house.chain.alice, 0, 0, ~std::uint64_t{0});
        QCOMPARE(house.admit(huge), std::string("balance_too_low"));
        auto sum =
            house.pay(house.chain.alice, 0, 0, 1000, Amount::from_micro_rtc(~std::uint64_t{0}));
        QCOMPARE(house.admit(sum), std::string("balance_too_low"));
    }

    void replaces_only_for_a_tenth_more_data() {
        QTest::addColumn<quint64>("old_tip");
        QTest::addColumn<quint64>("old_price");
        QTest::addColumn<quint64>("new_tip");
        QTest::addColumn<quint64>("new_price");
        QTest::addColumn<bool>("replaces");
        auto row = [](const char* name, quint64 old_tip, quint64 old_price, quint64 new_tip,
                      quint64 new_price, bool replaces) {
            QTest::newRow(name) << old_tip << old_price << new_tip << new_price << replaces;
        };
        row("both a tenth more", 200, 1000, 220, 1100, true);
        row("tip a little short", 200, 1000, 219, 1100, false);
        row("price a little short", 200, 1000, 220, 1099, false);
        row("rounds up", 201, 1001, 222, 1102, true);
        row("does not round down", 201, 1001, 221, 1102, false);
        row("at least ten more", 5, 1000, 15, 1100, true);
        row("nine more", 5, 1000, 14, 1100, false);
    }
    void replaces_only_for_a_tenth_more() {
        QFETCH(quint64, old_tip);
        QFETCH(quint64, old_price);
        QFETCH(quint64, new_tip);
        QFETCH(quint64, new_price);
        QFETCH(bool, replaces);
        Pool house;
        auto old = house.pay(house.chain.alice, 0, old_tip, old_price);
        auto newer = house.pay(house.chain.alice, 0, new_tip, new_price);
        QCOMPARE(house.admit(old), std::string("taken"));
        QCOMPARE(house.admit(newer), std::string(replaces ? "taken" : "replacement_too_low"));
        QCOMPARE(house.pool.size(), std::size_t{1});
        QCOMPARE(house.pool.find(old->hash()) == nullptr, replaces);
        QCOMPARE(house.pool.arriving(house.chain.carol.address), Amount::from_rtc(1));
    }

    void bounds_each_sender_s_queue() {
        Pool house({.most_per_sender = 3});
        for (std::uint64_t nonce : {0U, 1U, 2U})
            QCOMPARE(house.admit(house.pay(house.chain.alice, nonce)), std::string("taken"));
        QCOMPARE(house.admit(house.pay(house.chain.alice, 3)), std::string("nonce_too_far"));
        QCOMPARE(house.admit(house.pay(house.chain.bob, 0)), std::string("taken"));
        QCOMPARE(house.pool.of_sender(house.chain.alice.address).size(), std::size_t{3});
    }

    void waits_for_a_missing_nonce() {
        Pool house;
        auto& alice = house.chain.alice;
        auto second = house.pay(alice, 1, 500);
        QCOMPARE(house.admit(second), std::string("taken"));
        QVERIFY(house.select().empty());
        QCOMPARE(house.pool.next_nonce(alice.address, 0), std::uint64_t{0});
        auto first = house.pay(alice, 0);
        QCOMPARE(house.admit(first), std::string("taken"));
        QVERIFY((house.select() == std::vector<CheckedTransactionPtr>{first, second}));
        QCOMPARE(house.pool.next_nonce(alice.address, 0), std::uint64_t{2});
        QCOMPARE(house.pool.next_nonce(house.chain.bob.address, 7), std::uint64_t{7});
    }

    void gives_the_best_payers_first_each_sender_s_in_order() {
        Pool house;
        auto a0 = house.pay(house.chain.alice, 0, 10);
        auto a1 = house.pay(house.chain.alice, 1, 900);
        auto b0 = house.pay(house.chain.bob, 0, 50);
        auto b1 = house.pay(house.chain.bob, 1, 20);
        for (const auto& each : {a0, a1, b0, b1})
            QCOMPARE(house.admit(each), std::string("taken"));
        QVERIFY((house.select() == std::vector<CheckedTransactionPtr>{b0, b1, a0, a1}));
    }

    void counts_only_the_tip_that_the_price_leaves_room_for() {
        Pool house;
        auto boaster = house.pay(house.chain.alice, 0, 900, 105); // 5 above the base
        auto modest = house.pay(house.chain.bob, 0, 6, 1000);
        QCOMPARE(house.admit(boaster), std::string("taken"));
        QCOMPARE(house.admit(modest), std::string("taken"));
        QVERIFY((house.select() == std::vector<CheckedTransactionPtr>{modest, boaster}));
        StoredState state(house.chain.store);
        auto tips = house.pool.best_tips(house.base_price, 10);
        QCOMPARE(tips.size(), std::size_t{2});
        QCOMPARE(tips[0].first, std::uint64_t{6});
        QCOMPARE(tips[0].second, modest->gas());
        QCOMPARE(tips[1].first, std::uint64_t{5});
        QCOMPARE(house.pool.best_tips(house.base_price, 1).size(), std::size_t{1});
    }

    void gives_the_earlier_of_two_equal_payers_first() {
        Pool house;
        auto b0 = house.pay(house.chain.bob, 0, 10);
        auto a0 = house.pay(house.chain.alice, 0, 10);
        QCOMPARE(house.admit(b0), std::string("taken"));
        QCOMPARE(house.admit(a0), std::string("taken"));
        QVERIFY((house.select() == std::vector<CheckedTransactionPtr>{b0, a0}));
    }

    void keeps_to_a_block_s_gas_and_bytes() {
        Pool house;
        auto a0 = house.pay(house.chain.alice, 0, 10);
        auto b0 = house.pay(house.chain.bob, 0, 5);
        QCOMPARE(house.admit(a0), std::string("taken"));
        QCOMPARE(house.admit(b0), std::string("taken"));
        QCOMPARE(house.select(a0->gas() + b0->gas()).size(), std::size_t{2});
        QCOMPARE(house.select(a0->gas() + b0->gas() - 1).size(), std::size_t{1});
        QCOMPARE(house.select(a0->gas() - 1).size(), std::size_t{0});
        const std::size_t both = a0->encoded_size() + b0->encoded_size();
        QCOMPARE(house.select(kBlockGasLimit, both).size(), std::size_t{2});
        QCOMPARE(house.select(kBlockGasLimit, both - 1).size(), std::size_t{1});
    }

    void holds_back_what_pays_less_than_the_base_by_now() {
        Pool house;
        auto payment = house.pay(house.chain.alice, 0, 0, 150);
        QCOMPARE(house.admit(payment), std::string("taken"));
        house.base_price = 151;
        QVERIFY(house.select().empty());
        house.base_price = 150;
        QCOMPARE(house.select().size(), std::size_t{1});
    }

    void forgets_what_a_final_block_holds_and_what_it_overtook() {
        Pool house;
        auto& alice = house.chain.alice;
        auto waiting = house.pay(alice, 0, 5);
        auto later = house.pay(alice, 1, 5);
        QCOMPARE(house.admit(waiting), std::string("taken"));
        QCOMPARE(house.admit(later), std::string("taken"));
        auto other = house.pay(alice, 0, 77); // another node's leader saw this one
        house.chain.next_block({other->transaction()});
        house.on_final({other});
        QVERIFY(house.pool.find(waiting->hash()) == nullptr);
        QCOMPARE(house.pool.find(later->hash()), later);
        house.chain.next_block({later->transaction()});
        house.on_final({later});
        QCOMPARE(house.pool.size(), std::size_t{0});
        QCOMPARE(house.pool.bytes(), std::size_t{0});
    }

    void forgets_what_expired() {
        Pool house;
        auto transaction = house.pay(house.chain.alice, 0)->transaction();
        transaction.valid_until = 3;
        auto payment = house.chain.checked(
            fixtures::signed_by(house.chain.alice, transaction, house.chain.chain_id()));
        QCOMPARE(house.admit(payment), std::string("taken"));
        house.chain.grow_to(2);
        house.on_final({});
        QCOMPARE(house.pool.size(), std::size_t{1});
        house.chain.grow_to(3);
        house.on_final({});
        QCOMPARE(house.pool.size(), std::size_t{0});
        QCOMPARE(house.pool.bytes(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(MempoolTest)

} // namespace mempool_test
#include "mempool_test.moc"
