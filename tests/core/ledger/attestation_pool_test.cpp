// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Waiting attestations: one a machine and slot, judged on arrival, gone when final or too late.
#include "core/ledger/attestation_pool.hpp"

#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace attestation_pool_test {

using namespace rustchain;
using namespace rustchain::ledger;
using consensus::AttestationFault;
using fixtures::ChainFixture;

namespace {

//! Two enrolled machines, in the slot that began with height 5.
struct TwoMachines {
    ChainFixture chain;
    fixtures::Person first_miner{"first miner"};
    fixtures::Person second_miner{"second miner"};
    HardwareHash first =
        chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), first_miner);
    HardwareHash second = chain.enrol(chain.bob, 0, fixtures::constructed_arm2(), second_miner);

    TwoMachines() { chain.grow_to(5); }

    Result<void, AttestationFault> admit(AttestationPool& pool,
                                         const consensus::CheckedAttestation& attestation) const {
        const Height next = chain.height() + 1;
        return pool.admit(attestation,
                          {.network = chain.network,
                           .height = next,
                           .epoch = chain.network.params.epoch_of(next),
                           .base_price = kGenesisBasePrice},
                          StoredState(chain.store));
    }
};

} // namespace

class AttestationPoolTest : public QObject {
    Q_OBJECT

private slots:
    void takes_one_a_machine_and_slot() {
        TwoMachines house;
        AttestationPool pool;
        auto first = house.chain.attest(house.first, house.first_miner, 5);
        QVERIFY(house.admit(pool, first).has_value());
        QCOMPARE(house.admit(pool, first).error(), AttestationFault::duplicate);
        QVERIFY(pool.contains(5, house.first));
        QVERIFY(!pool.contains(5, house.second));
        QVERIFY(!pool.contains(9, house.first));
        QVERIFY(
            house.admit(pool, house.chain.attest(house.second, house.second_miner, 5)).has_value());
        QCOMPARE(pool.size(), std::size_t{2});
    }

    void refuses_what_the_next_block_could_not_hold() {
        TwoMachines house;
        AttestationPool pool;
        auto refusal = [&](const HardwareHash& hardware, const fixtures::Person& miner, Height slot,
                           const BlockHash& slot_hash) {
            auto attestation =
                fixtures::attestation_of(house.chain.network, hardware, miner, slot, slot_hash);
            return house
                .admit(pool, consensus::check_attestation(attestation, miner.public_key(),
                                                          house.chain.chain_id())
                                 .value())
                .error();
        };
        const BlockHash of_slot = house.chain.hash_at(5);
        QCOMPARE(refusal(house.first, house.first_miner, 1, house.chain.hash_at(1)),
                 AttestationFault::too_late);
        QCOMPARE(refusal(house.first, house.first_miner, 9, of_slot), AttestationFault::too_early);
        QCOMPARE(refusal(house.first, house.first_miner, 6, of_slot), AttestationFault::not_a_slot);
        QCOMPARE(refusal(house.first, house.second_miner, 5, of_slot),
                 AttestationFault::unbound_hardware);
        QCOMPARE(refusal(house.first, house.first_miner, 5, house.chain.hash_at(4)),
                 AttestationFault::wrong_work);
        QCOMPARE(pool.size(), std::size_t{0});
    }

    void gives_them_in_the_block_s_order() {
        TwoMachines house;
        AttestationPool pool;
        QVERIFY(
            house.admit(pool, house.chain.attest(house.second, house.second_miner, 5)).has_value());
        QVERIFY(
            house.admit(pool, house.chain.attest(house.first, house.first_miner, 5)).has_value());
        auto selected = pool.select();
        QCOMPARE(selected.size(), std::size_t{2});
        QVERIFY(consensus::is_before(selected[0].attestation(), selected[1].attestation()));
    }

    void forgets_what_a_final_block_holds() {
        TwoMachines house;
        AttestationPool pool;
        auto first = house.chain.attest(house.first, house.first_miner, 5);
        auto second = house.chain.attest(house.second, house.second_miner, 5);
        QVERIFY(house.admit(pool, first).has_value() && house.admit(pool, second).has_value());
        pool.on_final({first}, 5);
        QVERIFY(!pool.contains(5, house.first));
        QVERIFY(pool.contains(5, house.second));
    }

    void says_so_when_it_is_full() {
        TwoMachines house;
        AttestationPool pool(1);
        QVERIFY(
            house.admit(pool, house.chain.attest(house.first, house.first_miner, 5)).has_value());
        auto refused = house.admit(pool, house.chain.attest(house.second, house.second_miner, 5));
        QCOMPARE(refused.error(), AttestationFault::pool_full);
        QVERIFY(!pool.contains(5, house.second));
    }

    void forgets_older_slots() {
        TwoMachines house;
        AttestationPool pool;
        QVERIFY(
            house.admit(pool, house.chain.attest(house.first, house.first_miner, 5)).has_value());
        pool.on_final({}, 5);
        QCOMPARE(pool.size(), std::size_t{1});
        pool.on_final({}, 9);
        QCOMPARE(pool.size(), std::size_t{0});
    }

    void serves_the_ledger_from_admission_to_finality() {
        TwoMachines house;
        Ledger& ledger = *house.chain.ledger;
        auto first = house.chain.attest(house.first, house.first_miner, 5);
        QVERIFY(ledger.admit(first).has_value());
        QCOMPARE(ledger.admit(first).error(), AttestationFault::duplicate);
        auto block = house.chain.produce_from_pools();
        QCOMPARE(block->checked().attestations().size(), std::size_t{1});
        // It waits on: the block may lose. A block on top leaves it out by itself.
        QCOMPARE(ledger.attestations().size(), std::size_t{1});
        QVERIFY(house.chain.produce_from_pools()->checked().attestations().empty());
        house.chain.finalise(block->hash());
        QCOMPARE(ledger.attestations().size(), std::size_t{0});
        QCOMPARE(ledger.admit(first).error(), AttestationFault::duplicate);
    }
};

RUSTCHAIN_TEST(AttestationPoolTest)

} // namespace attestation_pool_test
#include "attestation_pool_test.moc"
