// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rewards by epoch and by owner.
#include "core/storage/reward_store.hpp"

#include "core/storage/memory_store.hpp"
#include "tests/core/storage/sample_blocks.hpp"
#include "tests/fixtures/test_program.hpp"

namespace reward_store_test {

using namespace rustchain;
using namespace rustchain::storage;

class RewardStoreTest : public QObject {
    Q_OBJECT
private slots:
    void finds_rewards_by_epoch_and_by_owner() {
        std::mt19937_64 random(1);
        MemoryStore store;
        Address alice = random_bytes<Address>(random);
        Address bob = random_bytes<Address>(random);
        auto reward = [&](const Address& owner, std::uint64_t micro_rtc) {
            return Reward{.hardware_hash = random_bytes<HardwareHash>(random),
                          .owner = owner,
                          .weight = 800,
                          .amount = Amount::from_micro_rtc(micro_rtc)};
        };
        for (EpochNumber epoch : {0U, 1U, 255U, 256U}) {
            std::vector<Reward> rewards{reward(alice, 100 + epoch), reward(alice, 1)};
            if (epoch == 1)
                rewards.push_back(reward(bob, 7));
            WriteBatch batch;
            add_rewards(batch, epoch, rewards);
            QVERIFY(store.write(batch, Sync::yes).has_value());
            QVERIFY(read_rewards(store, epoch).value() == rewards);
        }
        QVERIFY(!read_rewards(store, 2).value());
        auto amount = [](std::uint64_t micro_rtc) { return Amount::from_micro_rtc(micro_rtc); };
        using List = std::vector<OwnerReward>;
        QCOMPARE(read_owner_rewards(store, alice, std::nullopt, 3).value(),
                 (List{{256, amount(357)}, {255, amount(356)}, {1, amount(102)}}));
        QCOMPARE(read_owner_rewards(store, alice, 1, 3).value(), (List{{0, amount(101)}}));
        QCOMPARE(read_owner_rewards(store, alice, 0, 3).value(), List{});
        QCOMPARE(read_owner_rewards(store, bob, std::nullopt, 3).value(), (List{{1, amount(7)}}));
    }

    void keeps_an_epoch_that_paid_nobody() {
        MemoryStore store;
        WriteBatch batch;
        add_rewards(batch, 5, {});
        QVERIFY(store.write(batch, Sync::yes).has_value());
        QVERIFY(read_rewards(store, 5).value() == std::vector<Reward>());
    }

    void says_when_a_row_is_damaged() {
        MemoryStore store;
        WriteBatch batch;
        Address owner;
        add_rewards(batch, 5,
                    {Reward{.hardware_hash = {}, .owner = owner, .weight = 1, .amount = {}}});
        QVERIFY(store.write(batch, Sync::yes).has_value());
        auto rows = store.scan(Column::rewards, RowRange::all()).value();
        for (const Row& row : rows) {
            WriteBatch damage;
            damage.put(Column::rewards, row.key, Bytes{0x80});
            QVERIFY(store.write(damage, Sync::yes).has_value());
        }
        QCOMPARE(read_rewards(store, 5).error().code, ErrorCode::corrupt);
        QCOMPARE(read_owner_rewards(store, owner, std::nullopt, 5).error().code,
                 ErrorCode::corrupt);
    }
};

RUSTCHAIN_TEST(RewardStoreTest)

} // namespace reward_store_test
#include "reward_store_test.moc"
