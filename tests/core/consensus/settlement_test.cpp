// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the first block of an epoch settles: rewards, stale commits, missed turns, the next set.
#include "core/consensus/settlement.hpp"

#include "tests/core/consensus/map_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace settlement_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

//! The state of a young chain, and an epoch that opens on it.
struct Books : MapChain {
    Books() : MapChain(2) {}

    HardwareHash mine(std::uint8_t id, std::vector<TallyEntry> tally, EpochNumber in_epoch) {
        HardwareHash machine;
        machine[0] = id;
        view.put(StateKey::hardware(machine), HardwareRecord{.owner = tally.back().owner,
                                                             .tally_epoch = in_epoch,
                                                             .slot_bits = 1,
                                                             .tally = tally});
        return machine;
    }
    std::vector<Reward> open(EpochNumber epoch) {
        state::StateOverlay overlay(view);
        BlockContext context{network, network.params.first_height(epoch), epoch, 100};
        auto rewards = settle_epoch(overlay, context);
        if (overlay.error())
            throw std::runtime_error(overlay.error()->message);
        view.apply(overlay.changes());
        return rewards;
    }
    Amount pool() const { return view.get<AmountRecord>(StateKey::system("pool"))->amount; }
    EpochRecord epoch(EpochNumber number) const {
        return *view.get<EpochRecord>(StateKey::epoch(number));
    }
    void set_turns(const Person& who, std::uint64_t led, std::uint64_t missed) {
        auto record = validator(who);
        record.led_turns = led;
        record.missed_turns = missed;
        view.put(StateKey::validator(who.address), record);
    }
};

} // namespace

class SettlementTest : public QObject {
    Q_OBJECT
private slots:
    void pays_the_epoch_to_the_last_micro() {
        Books books;
        Amount pool = books.pool();
        auto first = books.mine(1, {{books.alice.address, 2500}}, 3);
        auto second = books.mine(2, {{books.bob.address, 800}}, 3);
        auto third = books.mine(3, {{books.alice.address, 3300}}, 3);
        auto rewards = books.open(4);
        QCOMPARE(rewards,
                 (std::vector<Reward>{{first, books.alice.address, 2500, micro(568'182)},
                                      {second, books.bob.address, 800, micro(181'818)},
                                      {third, books.alice.address, 3300, micro(750'000)}}));
        QCOMPARE(books.account(books.alice).balance, micro(1'000'000'000 + 1'318'182));
        QCOMPARE(books.account(books.bob).balance, micro(1'000'000'000 + 181'818));
        QCOMPARE(books.pool(), pool.minus(micro(1'500'000)).value());
        QCOMPARE(books.supply(), kTotalSupply.micro_rtc());
        EpochRecord closed = books.epoch(3);
        QVERIFY(closed.is_closed);
        QCOMPARE(closed.miners, 3U);
        QCOMPARE(closed.total_weight, 6600U);
        QCOMPARE(closed.reward_paid, micro(1'500'000));
    }

    void pays_each_owner_that_a_machine_had() {
        Books books;
        auto machine = books.mine(1, {{books.bob.address, 1000}, {books.alice.address, 3000}}, 0);
        auto rewards = books.open(1);
        QCOMPARE(rewards.size(), 2U);
        QVERIFY(rewards[0].owner < rewards[1].owner);
        for (const Reward& reward : rewards) {
            QCOMPARE(reward.hardware_hash, machine);
            bool is_bob = reward.owner == books.bob.address;
            QCOMPARE(reward.amount, micro(is_bob ? 375'000 : 1'125'000));
        }
        QCOMPARE(books.epoch(0).miners, 1U);
    }

    void keeps_the_pot_without_miners() {
        Books books;
        Amount pool = books.pool();
        books.mine(1, {{books.alice.address, 2500}}, 2);
        QVERIFY(books.open(4).empty());
        QCOMPARE(books.pool(), pool);
        QVERIFY(books.epoch(3).is_closed);
        QCOMPARE(books.epoch(3).miners, 0U);
        QCOMPARE(books.epoch(3).reward_paid, Amount{});
    }

    void keeps_the_pot_of_machines_without_weight() {
        Books books;
        Amount pool = books.pool();
        books.mine(1, {{books.alice.address, 0}}, 3);
        QVERIFY(books.open(4).empty());
        QCOMPARE(books.pool(), pool);
        QCOMPARE(books.epoch(3).miners, 1U);
        QCOMPARE(books.epoch(3).total_weight, 0U);
    }

    void pays_no_more_than_the_pool_has_left() {
        Books books;
        books.view.put(StateKey::system("pool"), AmountRecord{micro(5)});
        for (std::uint8_t id = 1; id <= 3; ++id)
            books.mine(id, {{id == 2 ? books.bob.address : books.alice.address, 1000}}, 3);
        auto rewards = books.open(4);
        QCOMPARE(rewards.size(), 3U);
        QCOMPARE(rewards[0].amount, micro(2));
        QCOMPARE(rewards[1].amount, micro(2));
        QCOMPARE(rewards[2].amount, micro(1));
        QVERIFY(books.pool().is_zero());
        books.mine(1, {{books.alice.address, 1000}}, 4);
        QVERIFY(books.open(5).empty());
        QCOMPARE(books.epoch(4).reward_paid, Amount{});
    }

    void lists_no_reward_of_nothing() {
        Books books;
        books.view.put(StateKey::system("pool"), AmountRecord{micro(1)});
        for (std::uint8_t id = 1; id <= 3; ++id)
            books.mine(id, {{books.alice.address, 1000}}, 3);
        QCOMPARE(books.open(4).size(), 1U);
    }

    void pays_hundreds_of_machines_exactly() {
        Books books;
        std::uint64_t weight = 0;
        for (int id = 0; id < 250; ++id) {
            weight += static_cast<std::uint64_t>(800 + 7 * id);
            books.mine(static_cast<std::uint8_t>(id),
                       {{id % 3 ? books.alice.address : books.carol.address,
                         static_cast<std::uint64_t>(800 + 7 * id)}},
                       3);
        }
        auto rewards = books.open(4);
        QCOMPARE(rewards.size(), 250U);
        QVERIFY(std::ranges::is_sorted(rewards, {}, &Reward::hardware_hash));
        QCOMPARE(books.epoch(3).total_weight, weight);
        QCOMPARE(books.epoch(3).reward_paid, micro(1'500'000));
        QCOMPARE(books.supply(), kTotalSupply.micro_rtc());
    }

    void drops_commits_older_than_200_blocks_and_no_younger() {
        Books books;
        Height opening = books.network.params.first_height(40);
        Hash256 stale, last, fresh;
        stale[0] = 1;
        last[0] = 2;
        fresh[0] = 3;
        books.view.put(StateKey::commit(stale), CommitRecord{{opening - 201, 0}});
        books.view.put(StateKey::commit(last), CommitRecord{{opening - 200, 0}});
        books.view.put(StateKey::commit(fresh), CommitRecord{{opening - 1, 0}});
        books.open(40);
        QVERIFY(!books.view.get<CommitRecord>(StateKey::commit(stale)));
        QVERIFY(books.view.get<CommitRecord>(StateKey::commit(last)));
        QVERIFY(books.view.get<CommitRecord>(StateKey::commit(fresh)));
    }

    void jails_who_missed_more_turns_than_it_led_data() {
        QTest::addColumn<std::uint64_t>("led");
        QTest::addColumn<std::uint64_t>("missed");
        QTest::addColumn<bool>("jailed");
        auto row = [](std::uint64_t led, std::uint64_t missed, bool jailed) {
            QTest::addRow("%d led, %d missed", static_cast<int>(led), static_cast<int>(missed))
                << led << missed << jailed;
        };
        row(5, 5, false);
        row(4, 6, true);
        row(4, 5, false);
        row(0, 9, false);
        row(0, 10, true);
        row(6, 4, false);
        row(1000, 1001, true);
    }

    void jails_who_missed_more_turns_than_it_led() {
        QFETCH(std::uint64_t, led);
        QFETCH(std::uint64_t, missed);
        QFETCH(bool, jailed);
        Books books;
        const Person& who = books.validators[0];
        books.view.put(StateKey::epoch(143), books.epoch(0));
        books.set_turns(who, led, missed);
        books.set_turns(books.validators[1], 3, 2);
        books.open(144);
        QCOMPARE(books.validator(who).jailed_until, jailed ? EpochNumber{150} : EpochNumber{0});
        QCOMPARE(books.validator(who).bond, Amount::from_rtc(5));
        for (const Person& each : books.validators) {
            QCOMPARE(books.validator(each).led_turns, 0U);
            QCOMPARE(books.validator(each).missed_turns, 0U);
        }
    }

    void counts_turns_for_a_whole_day() {
        Books books;
        books.set_turns(books.validators[0], 1, 99);
        for (EpochNumber epoch : {1, 142, 143, 145}) {
            books.view.put(StateKey::epoch(epoch - 1), books.epoch(0));
            books.open(epoch);
        }
        QCOMPARE(books.validator(books.validators[0]).missed_turns, 99U);
        QCOMPARE(books.validator(books.validators[0]).jailed_until, EpochNumber{0});
    }

    void leaves_a_longer_jail_as_it_is() {
        Books books;
        const Person& who = books.validators[0];
        books.view.put(StateKey::epoch(143), books.epoch(0));
        books.set_turns(who, 0, 20);
        auto record = books.validator(who);
        record.jailed_until = ~0ULL;
        books.view.put(StateKey::validator(who.address), record);
        books.open(144);
        QCOMPARE(books.validator(who).jailed_until, ~0ULL);
    }

    void fixes_the_set_after_the_next() {
        Books books;
        auto members = books.epoch(0).members;
        Hash256 root = validator_set_root(members);
        books.open(1);
        QCOMPARE(books.epoch(2).members, members);
        QVERIFY(!books.epoch(1).is_closed && !books.epoch(2).is_closed);
        auto sets = books.view.get<ValidatorSetsRecord>(StateKey::system("validator_sets"));
        QCOMPARE(*sets, (ValidatorSetsRecord{root, root, root}));
    }
};

RUSTCHAIN_TEST(SettlementTest)

} // namespace settlement_test
#include "settlement_test.moc"
