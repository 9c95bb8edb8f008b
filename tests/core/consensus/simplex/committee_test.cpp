// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Places and turns in a set.
#include "core/consensus/simplex/committee.hpp"

#include "core/chain/tags.hpp"
#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace committee_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class CommitteeTest : public QObject {
    Q_OBJECT

private slots:
    void finds_members_by_owner_and_by_key() {
        const auto set = make_validators(5);
        const Committee committee(3, kChainId, members_of(set), hash_of("seed"));
        for (std::size_t i = 0; i < set.size(); ++i) {
            QVERIFY(committee.index_of(set[i].member.owner) == i);
            QVERIFY(committee.index_of(set[i].member.consensus_key) == i);
        }
        QVERIFY(!committee.index_of(Address{}));
        QVERIFY(!committee.index_of(crypto::PublicKey{}));
    }

    void gives_each_member_one_turn_in_n_views_by_rising_rank() {
        const auto set = make_validators(7);
        const BlockHash seed = hash_of("seed");
        const Committee committee(0, kChainId, members_of(set), seed);
        std::set<Address> led;
        Hash256 last;
        for (View view = 1; view <= 7; ++view) {
            const ValidatorMember& leader = committee.leader(view);
            const Hash256 rank = tags::kLeader({seed, leader.consensus_key});
            QVERIFY(view == 1 || last < rank);
            last = rank;
            led.insert(leader.owner);
            QVERIFY(committee.leader(view + 7) == leader);
        }
        QCOMPARE(led.size(), std::size_t{7});
    }

    void another_seed_gives_another_order() {
        const auto members = members_of(make_validators(7));
        const Committee one(0, kChainId, members, hash_of("one"));
        const Committee two(0, kChainId, members, hash_of("two"));
        bool differs = false;
        for (View view = 1; view <= 7; ++view)
            differs = differs || one.leader(view) != two.leader(view);
        QVERIFY(differs);
    }

    void needs_more_than_two_thirds_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("quorum");
        const int expected[] = {1, 2, 3, 3, 4, 5, 5};
        for (int size = 1; size <= 7; ++size)
            QTest::addRow("%d members", size) << size << expected[size - 1];
        QTest::addRow("400 members") << 400 << 267;
    }
    void needs_more_than_two_thirds() {
        QFETCH(int, size);
        QFETCH(int, quorum);
        QCOMPARE(quorum_of(static_cast<std::size_t>(size)), static_cast<std::size_t>(quorum));
    }
};

RUSTCHAIN_TEST(CommitteeTest)

} // namespace committee_test
#include "committee_test.moc"
