// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which validator sets the own state knows.
#include "core/sync/epoch_sets.hpp"

#include "core/consensus/validator_set.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/test_program.hpp"

namespace epoch_sets_test {

using namespace rustchain;
using namespace rustchain::sync;

class EpochSetsTest : public QObject {
    Q_OBJECT
private slots:
    void knows_the_running_epoch_and_the_next_with_their_leaders() {
        fixtures::ChainFixture chain({.validators = 4});
        EpochSets sets(*chain.ledger);
        for (EpochNumber epoch : {0, 1}) {
            QCOMPARE(sets.members(epoch)->size(), std::size_t{4});
            const auto committee = sets.committee(epoch);
            QCOMPARE(committee->epoch(), epoch);
            QVERIFY(committee->leader(1).owner ==
                    chain.leader_at(chain.network.params.first_height(epoch), 1).address);
        }
        QVERIFY(sets.members(9) == nullptr);
        QVERIFY(sets.committee(9) == nullptr);
    }

    void learns_of_later_epochs_as_the_chain_grows() {
        fixtures::ChainFixture chain({.validators = 2});
        EpochSets sets(*chain.ledger);
        QVERIFY(sets.committee(5) == nullptr);
        chain.grow_to(chain.network.params.last_height(4));
        const auto committee = sets.committee(5);
        QVERIFY(committee != nullptr);
        QVERIFY(committee->leader(1).owner ==
                chain.leader_at(chain.network.params.first_height(5), 1).address);
        QVERIFY(sets.committee(5) == committee); // read once
    }
};

RUSTCHAIN_TEST(EpochSetsTest)

} // namespace epoch_sets_test
#include "epoch_sets_test.moc"
