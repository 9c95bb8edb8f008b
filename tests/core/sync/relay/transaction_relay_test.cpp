// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a stranger's transactions come in, and how it gets the own ones.
#include "core/sync/relay/transaction_relay.hpp"

#include "core/p2p/gossip/short_ids.hpp"
#include "tests/core/sync/town.hpp"
#include "tests/fixtures/test_program.hpp"

namespace transaction_relay_test {

using namespace rustchain;
using namespace rustchain::sync;
using namespace rustchain::sync::testing;
using fixtures::ChainFixture;
using p2p::Offence;
using p2p::gossip::announced_id;
using p2p::gossip::pack_ids;

class TransactionRelayTest : public QObject {
    Q_OBJECT

    static constexpr PeerId kStranger = 99;

    //! One node and a stranger who knows the salt that the node wants.
    struct Setting {
        ChainFixture chain;
        Town town;
        House& house = town.add(chain);
        std::uint64_t salt = 0;

        Setting() {
            town.join_stranger(house, kStranger);
            town.inject(house, kStranger, p2p::MeshChange{});
            salt = town.heard_by<p2p::Inventory>(kStranger).at(0).salt;
        }
        Transaction payment(std::uint64_t nonce) const {
            return chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(1));
        }
        void announce(const Transaction& transaction) {
            const auto id = announced_id(salt, transaction_hash(transaction));
            town.inject(house, kStranger, p2p::Inventory{salt, pack_ids({id}, 8)});
        }
        void deliver(const Transaction& transaction) {
            town.inject(house, kStranger, p2p::Transactions{std::nullopt, {transaction}});
        }
        std::size_t asked() const { return town.heard_by<p2p::GetTransactions>(kStranger).size(); }
        std::size_t waiting() const { return chain.ledger->mempool().size(); }
        bool is_blamed() const { return !house.network.punishments.empty(); }
    };

private slots:
    void asks_for_what_is_announced_and_takes_it() {
        Setting setting;
        setting.announce(setting.payment(0));
        QCOMPARE(setting.asked(), std::size_t{1});
        setting.announce(setting.payment(0));
        QCOMPARE(setting.asked(), std::size_t{1});
        setting.deliver(setting.payment(0));
        QCOMPARE(setting.waiting(), std::size_t{1});
        setting.announce(setting.payment(0));
        QCOMPARE(setting.asked(), std::size_t{1});
        QVERIFY(!setting.is_blamed());
        QVERIFY(setting.house.network.rewards > 0);
    }

    void a_forged_one_is_punished() {
        Setting setting;
        Transaction forged = setting.payment(0);
        forged.signature[4] = static_cast<std::uint8_t>(forged.signature[4] ^ 1);
        setting.announce(forged);
        setting.deliver(forged);
        QCOMPARE(setting.waiting(), std::size_t{0});
        QVERIFY(setting.house.network.has_punished(kStranger, Offence::bad_signature));
    }

    void one_that_the_mempool_does_not_want_is_no_fault() {
        Setting setting;
        setting.announce(setting.payment(5'000));
        setting.deliver(setting.payment(5'000));
        QCOMPARE(setting.waiting(), std::size_t{0});
        QVERIFY(!setting.is_blamed());
    }

    void silence_after_a_promise_is_punished() {
        Setting setting;
        setting.announce(setting.payment(0));
        setting.town.pass(1'900);
        QVERIFY(!setting.is_blamed());
        setting.town.pass(200);
        QVERIFY(setting.house.network.has_punished(kStranger, Offence::broken_promise));
    }

    void tells_once_under_the_strangers_salt_and_sends_once() {
        Setting setting;
        QVERIFY(setting.house.submit(setting.payment(0)).has_value());
        setting.town.pass(200);
        QCOMPARE(setting.town.heard_by<p2p::Inventory>(kStranger).size(), std::size_t{1});
        setting.town.inject(setting.house, kStranger, p2p::Inventory{77, {}});
        setting.town.pass(200); // what it missed is told at once
        QVERIFY(setting.house.submit(setting.payment(1)).has_value());
        setting.town.pass(200);
        const auto told = setting.town.heard_by<p2p::Inventory>(kStranger);
        QCOMPARE(told.size(), std::size_t{3});
        const auto first = announced_id(77, transaction_hash(setting.payment(0)));
        const auto second = announced_id(77, transaction_hash(setting.payment(1)));
        QVERIFY(told[1].short_ids == pack_ids({first}, 8));
        QVERIFY(told[2].short_ids == pack_ids({second}, 8));
        for (int i = 0; i < 2; ++i)
            setting.town.inject(setting.house, kStranger,
                                p2p::GetTransactions{std::nullopt, pack_ids({first, 5}, 8), {}});
        const auto sent = setting.town.heard_by<p2p::Transactions>(kStranger);
        QCOMPARE(sent.size(), std::size_t{1});
        QVERIFY(sent[0].transactions == std::vector<Transaction>{setting.payment(0)});
    }
};

RUSTCHAIN_TEST(TransactionRelayTest)

} // namespace transaction_relay_test
#include "transaction_relay_test.moc"
