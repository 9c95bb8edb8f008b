// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The life of a machine's binding: commit, enrolment, renewal, and who holds its key.
#include "core/consensus/apply_enrolment.hpp"

#include "tests/core/consensus/world.hpp"
#include "tests/fixtures/test_program.hpp"

namespace apply_enrolment_test {

using namespace rustchain;
using namespace rustchain::consensus;

class ApplyEnrolmentTest : public QObject {
    Q_OBJECT
private slots:
    void lives_through_commit_enrolment_and_renewal() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.enrol(world.bob, 0, report, world.key1), QString("commit_unknown"));
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        QCOMPARE(world.commit(world.bob, 1, report), QString("commit_exists"));
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("commit_unknown"));
        world.height += 201;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("commit_unknown"));
        world.height -= 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("none"));
        QCOMPARE(world.account(world.bob).nonce, 2U);
        auto bound = world.hardware(report);
        QCOMPARE(bound->owner, world.bob.address);
        QCOMPARE(bound->enrolled_height, world.height);
        QVERIFY(bound->multiplier > 0);
        QVERIFY(world.key_record(world.key1).has_value());

        QCOMPARE(world.fault(world.renewal(world.key1, report)), QString("renewed_too_soon"));
        world.epoch += kRenewalInterval - 1;
        QCOMPARE(world.fault(world.renewal(world.key1, report)), QString("renewed_too_soon"));
        world.epoch += 1;
        QCOMPARE(world.fault(world.renewal(world.key2, report)), QString("hardware_unbound"));
        Transaction other = world.renewal(world.key1, report);
        std::get<RenewHardware>(other.payload).report = encode(fixtures::constructed_arm2());
        QCOMPARE(world.fault(world.work(world.key1, 0, other.payload)), QString("report_refused"));
        QCOMPARE(world.fault(world.renewal(world.key1, report)), QString("none"));
        QCOMPARE(world.hardware(report)->renewed_epoch, world.epoch);
        world.epoch += kBindingLasts + 1;
        QCOMPARE(world.fault(world.renewal(world.key1, report)), QString("hardware_unbound"));
    }

    void reveals_only_after_the_block_of_the_commit() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.index = 7;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("commit_unknown"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("none"));
        QCOMPARE(world.enrol(world.bob, 2, report, world.key1), QString("commit_unknown"));
        QCOMPARE(world.commit(world.bob, 2, report), QString("none"));
    }

    void keeps_the_commit_to_its_owner_salt_and_machine() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.alice, 0, report, world.key1), QString("commit_unknown"));
        QCOMPARE(world.enrol(world.bob, 1, fixtures::constructed_arm2(), world.key1),
                 QString("commit_unknown"));
        world.salt[0] ^= 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("commit_unknown"));
    }

    void refuses_a_report_without_a_processor() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        report.processor = attestation::Unmeasured::not_this_architecture;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("report_refused"));
    }

    void refuses_a_report_that_contradicts_itself() {
        World world;
        auto honest = fixtures::constructed_powerpc_g4();
        auto forged = honest;
        forged.features = attestation::FeatureSet{attestation::Feature::avx2};
        QCOMPARE(world.commit(world.bob, 0, honest), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, forged, world.key1), QString("report_refused"));
        QVERIFY(!world.hardware(honest).has_value());
        QCOMPARE(world.enrol(world.bob, 1, honest, world.key1), QString("none"));
        QCOMPARE(world.hardware(honest)->multiplier, std::uint64_t{2500});
        QCOMPARE(world.hardware(honest)->faults, 0U);
        world.epoch += kRenewalInterval;
        QCOMPARE(world.fault(world.renewal(world.key1, forged)), QString("report_refused"));
        QCOMPARE(world.fault(world.renewal(world.key1, honest)), QString("none"));
    }

    void gives_doubt_no_weight_and_lets_it_renew_in_the_next_epoch() {
        World world;
        auto sound = fixtures::constructed_powerpc_g4();
        auto disturbed = sound;
        disturbed.timing.cycle_counter = attestation::CycleCounter{41'666'000, 20'000'000};
        QCOMPARE(world.commit(world.bob, 0, sound), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, disturbed, world.key1), QString("none"));
        auto bound = world.hardware(sound).value();
        QCOMPARE(bound.multiplier, std::uint64_t{0});
        QCOMPARE(bound.class_id, std::string("powerpc_g4"));
        QCOMPARE(bound.faults,
                 attestation::bit_of(attestation::ConsistencyFault::counter_unsteady));
        QCOMPARE(world.fault(world.renewal(world.key1, sound)), QString("renewed_too_soon"));
        world.epoch += 1;
        QCOMPARE(world.fault(world.renewal(world.key1, sound)), QString("none"));
        QCOMPARE(world.hardware(sound)->multiplier, std::uint64_t{2500});
        QCOMPARE(world.hardware(sound)->faults, 0U);
        world.epoch += kRenewalInterval - 1;
        QCOMPARE(world.fault(world.renewal(world.key1, sound)), QString("renewed_too_soon"));
    }

    void notes_the_signs_of_a_virtual_machine() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        report.hypervisor.leaf_present = true;
        report.firmware.acpi_vendor = attestation::ShortText{"BOCHS"};
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("none"));
        auto bound = world.hardware(report).value();
        QVERIFY(bound.is_virtual);
        QCOMPARE(bound.signs,
                 attestation::bit_of(attestation::VirtualMachineSign::hypervisor_leaf) |
                     attestation::bit_of(attestation::VirtualMachineSign::acpi_vendor));
    }

    void renews_without_touching_owner_key_or_account() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key1), QString("none"));
        auto before = world.hardware(report).value();
        world.epoch += kRenewalInterval;
        QCOMPARE(world.fault(world.renewal(world.key1, report)), QString("none"));
        auto after = world.hardware(report).value();
        QVERIFY(after != before);
        after.renewed_epoch = before.renewed_epoch;
        QCOMPARE(after, before);
        QVERIFY(world.account(world.key1).is_empty());
        QCOMPARE(world.account(world.bob).nonce, 2U);
    }

    void keeps_what_was_earned_under_the_owner_before() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.alice, 0, report), QString("none"));
        world.index = 1;
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key2), QString("none"));
        auto bound = world.hardware(report).value();
        bound.tally_epoch = world.epoch;
        bound.slot_bits = 1;
        bound.tally = {{world.bob.address, 800}};
        world.view.put(StateKey::hardware(attestation::hardware_hash(report).value()), bound);
        QCOMPARE(world.enrol(world.alice, 1, report, world.key1), QString("none"));
        auto taken = world.hardware(report).value();
        QCOMPARE(taken.owner, world.alice.address);
        QCOMPARE(taken.tally, bound.tally);
        QCOMPARE(taken.slot_bits, bound.slot_bits);
    }

    void lets_a_lapsed_binding_go_to_whoever_comes() {
        World world;
        auto report = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.alice, 0, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.alice, 1, report, world.key1), QString("none"));
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        world.epoch += kBindingLasts;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key2), QString("bound_by_earlier_commit"));
        world.epoch += 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key2), QString("none"));
        QCOMPARE(world.hardware(report)->owner, world.bob.address);
        QVERIFY(!world.key_record(world.key1).has_value());
    }

    void binds_to_the_earliest_commit() {
        World world;
        auto report = fixtures::constructed_powerpc_g4();
        QCOMPARE(world.commit(world.alice, 0, report), QString("none"));
        world.index = 1;
        QCOMPARE(world.commit(world.bob, 0, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, report, world.key2), QString("none"));
        QCOMPARE(world.enrol(world.alice, 1, report, world.key1), QString("none"));
        QCOMPARE(world.hardware(report)->owner, world.alice.address);
        QVERIFY(!world.key_record(world.key2).has_value());
        QCOMPARE(world.commit(world.bob, 2, report), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 3, report, world.key2), QString("bound_by_earlier_commit"));
    }

    void refuses_keys_that_are_not_ones_own_or_serve_others() {
        World world;
        auto pc = fixtures::constructed_modern_pc();
        auto g4 = fixtures::constructed_powerpc_g4();
        QCOMPARE(world.commit(world.bob, 0, pc), QString("none"));
        QCOMPARE(world.commit(world.bob, 1, g4), QString("none"));
        world.height += 1;
        auto enrol = fixtures::enrolment_of(world.network.chain_id, world.alice.address, pc,
                                            world.salt, world.key1);
        QCOMPARE(world.fault(world.work(world.bob, 2, enrol)), QString("possession_missing"));
        enrol.report = {1, 2, 3};
        QCOMPARE(world.fault(world.work(world.bob, 2, enrol)), QString("report_refused"));
        QCOMPARE(world.enrol(world.bob, 2, pc, world.key1), QString("none"));
        QCOMPARE(world.enrol(world.bob, 3, g4, world.key1), QString("key_in_use"));
        QCOMPARE(world.enrol(world.bob, 3, g4, world.key2), QString("none"));
    }

    void refuses_a_key_that_validates() {
        World world;
        auto pc = fixtures::constructed_modern_pc();
        world.view.put(StateKey::consensus_key(world.key1.public_key()),
                       ConsensusKeyRecord{.owner = world.bob.address});
        QCOMPARE(world.commit(world.bob, 0, pc), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, pc, world.key1), QString("key_in_use"));
        QCOMPARE(world.enrol(world.bob, 1, pc, world.key2), QString("none"));
    }

    void binds_released_hardware_again() {
        World world;
        auto pc = fixtures::constructed_modern_pc();
        QCOMPARE(world.commit(world.bob, 0, pc), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, pc, world.key1), QString("none"));
        HardwareRecord released = *world.hardware(pc);
        released.is_released = true;
        world.view.put(StateKey::hardware(attestation::hardware_hash(pc).value()), released);
        QCOMPARE(world.fault(world.renewal(world.key1, pc)), QString("hardware_unbound"));
        QCOMPARE(world.commit(world.alice, 0, pc), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.alice, 1, pc, world.key2), QString("none"));
        QCOMPARE(world.hardware(pc)->owner, world.alice.address);
        QVERIFY(!world.hardware(pc)->is_released);
    }

    void leaves_a_key_to_the_hardware_that_it_serves_since() {
        World world;
        auto pc = fixtures::constructed_modern_pc();
        auto g4 = fixtures::constructed_powerpc_g4();
        QCOMPARE(world.commit(world.bob, 0, pc), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 1, pc, world.key1), QString("none"));
        world.epoch += kBindingLasts + 1; // the binding ends, and its key moves on
        QCOMPARE(world.commit(world.bob, 2, g4), QString("none"));
        QCOMPARE(world.commit(world.bob, 3, pc), QString("none"));
        world.height += 1;
        QCOMPARE(world.enrol(world.bob, 4, g4, world.key1), QString("none"));
        QCOMPARE(world.enrol(world.bob, 5, pc, world.key2), QString("none"));
        auto used = world.key_record(world.key1);
        QVERIFY(used.has_value());
        QCOMPARE(used->hardware_hash, attestation::hardware_hash(g4).value());
    }
};

RUSTCHAIN_TEST(ApplyEnrolmentTest)

} // namespace apply_enrolment_test
#include "apply_enrolment_test.moc"
