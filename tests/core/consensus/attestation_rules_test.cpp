// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Attestations: each reason to refuse one, both ends of a slot, and the weight that they add.
#include "core/consensus/attestation_rules.hpp"

#include "core/attestation/work_proof.hpp"
#include "tests/core/consensus/world.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace attestation_rules_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

constexpr Height kSlot = 297; //!< first height of the slot that the world begins in

//! A world with one bound machine.
struct Mine : World {
    Mine() { put(record()); }
    HardwareRecord record() const {
        return {.owner = bob.address,
                .attest_key = key1.public_key(),
                .renewed_epoch = epoch,
                .multiplier = 2500};
    }
    void put(const HardwareRecord& record) { view.put(StateKey::hardware(machine), record); }
    HardwareRecord bound() const { return *view.get<HardwareRecord>(StateKey::hardware(machine)); }

    Attestation attestation(Height slot = kSlot) const {
        return fixtures::attestation_of(network, machine, key1, slot, view.hashes.at(slot));
    }
    QString fault(const CheckedAttestation& checked) {
        state::StateOverlay overlay(view);
        BlockContext context{network, height, epoch, base_price};
        auto applied = apply_attestation(overlay, context, checked);
        if (!applied && !overlay.changes().empty())
            throw std::runtime_error("a refused attestation changed the state");
        view.apply(overlay.changes());
        return applied ? "none" : QString::fromStdString(std::string(name_of(applied.error())));
    }
    //! The fault after signing again.
    QString fault(Attestation attestation, const Person& key) {
        attestation.signature = key.sign(signing_digest(attestation, network.chain_id));
        return fault(check_attestation(attestation, key.public_key(), network.chain_id).value());
    }
    QString fault(const Attestation& attestation) { return fault(attestation, key1); }

    HardwareHash machine{std::array<std::uint8_t, 32>{7}};
};

std::optional<AttestationFault> check(const Mine& mine, const Attestation& attestation) {
    auto checked = check_attestation(attestation, mine.key1.public_key(), mine.network.chain_id);
    return checked ? std::nullopt : std::optional(checked.error());
}

} // namespace

class AttestationRulesTest : public QObject {
    Q_OBJECT
private slots:
    void checks_miner_id_and_signature() {
        Mine mine;
        Attestation good = mine.attestation();
        QVERIFY(!check(mine, good));
        Attestation other = good;
        other.signature[0] ^= 1;
        QCOMPARE(check(mine, other), std::optional(AttestationFault::bad_signature));
        other = good;
        other.timestamp += 1;
        QCOMPARE(check(mine, other), std::optional(AttestationFault::bad_signature));
        for (const std::string& name : {std::string(), std::string("a b"), std::string(65, 'm')}) {
            other = good;
            other.miner_id = name;
            QCOMPARE(check(mine, other), std::optional(AttestationFault::bad_miner_id));
        }
        QCOMPARE(check_attestation(good, mine.key2.public_key(), mine.network.chain_id).error(),
                 AttestationFault::bad_signature);
        QCOMPARE(check_attestation(good, mine.key1.public_key(), ChainId{}).error(),
                 AttestationFault::bad_signature);
    }

    void stands_in_the_blocks_after_the_first_of_its_slot_data() {
        QTest::addColumn<Height>("height");
        QTest::addColumn<QString>("fault");
        QTest::newRow("the slot before") << Height{296} << "too_early";
        QTest::newRow("its first block") << Height{297} << "too_early";
        QTest::newRow("its second") << Height{298} << "none";
        QTest::newRow("its last") << Height{300} << "none";
        QTest::newRow("the slot after") << Height{301} << "too_late";
    }

    void stands_in_the_blocks_after_the_first_of_its_slot() {
        QFETCH(Height, height);
        QFETCH(QString, fault);
        Mine mine;
        mine.height = height;
        mine.epoch = mine.network.params.epoch_of(height);
        QCOMPARE(mine.fault(mine.attestation()), fault);
    }

    void names_the_first_height_of_a_slot() {
        Mine mine;
        for (Height height : {Height{0}, kSlot - 1, kSlot + 1, kSlot + 3}) {
            Attestation other = mine.attestation();
            other.block_height = height;
            QCOMPARE(mine.fault(other), QString("not_a_slot"));
        }
        QCOMPARE(mine.fault(mine.attestation(kSlot - 4)), QString("too_late"));
        QCOMPARE(mine.fault(mine.attestation(kSlot + 4)), QString("too_early"));
        Attestation unknown = mine.attestation();
        mine.view.hashes.erase(kSlot);
        QCOMPARE(mine.fault(unknown), QString("too_early"));
    }

    void needs_a_binding_that_was_renewed_and_its_own_key() {
        Mine mine;
        mine.epoch += kBindingAttests;
        QVERIFY(may_attest(mine.bound(), mine.epoch) && !may_attest(mine.bound(), mine.epoch + 1));
        QCOMPARE(mine.fault(mine.attestation()), QString("none"));
        mine.epoch += 1;
        QCOMPARE(mine.fault(mine.attestation()), QString("unbound_hardware"));
        Mine other;
        QCOMPARE(other.fault(other.attestation(), other.key2), QString("unbound_hardware"));
        other.view.records.erase(StateKey::hardware(other.machine));
        QCOMPARE(other.fault(other.attestation()), QString("unbound_hardware"));
    }

    void is_bound_for_thirty_days_and_attests_for_two() {
        HardwareRecord record{.renewed_epoch = 10};
        QVERIFY(is_bound(record, 10 + 4320) && !is_bound(record, 10 + 4321));
        QVERIFY(may_attest(record, 10 + 288) && !may_attest(record, 10 + 289));
        QVERIFY(is_bound(record, 0) && may_attest(record, 0));
    }

    void counts_once_in_a_slot() {
        Mine mine;
        QCOMPARE(mine.fault(mine.attestation()), QString("none"));
        QCOMPARE(mine.fault(mine.attestation()), QString("duplicate"));
        Attestation again = mine.attestation();
        again.miner_id = "somebody-else";
        QCOMPARE(mine.fault(again), QString("duplicate"));
        mine.height = 303;
        QCOMPARE(mine.fault(mine.attestation(301)), QString("none"));
        QCOMPARE(mine.bound().slot_bits, std::uint8_t{3});
        QCOMPARE(mine.bound().tally, (std::vector<TallyEntry>{{mine.bob.address, 5000}}));
    }

    void judges_the_work() {
        Mine mine;
        Attestation wrong = mine.attestation();
        wrong.nonce += 1;
        QCOMPARE(mine.fault(wrong), QString("wrong_work"));
        wrong = mine.attestation();
        wrong.proof[40] ^= 1;
        QCOMPARE(mine.fault(wrong), QString("wrong_work"));
        attestation::SlotWork slot{mine.machine, mine.view.hashes.at(kSlot)};
        Attestation lazy = mine.attestation();
        Hash256 work;
        do {
            work = attestation::slot_work_hash(slot, ++lazy.nonce, {});
        } while (attestation::meets_target(work, mine.network.params.work_target));
        std::copy(work.begin(), work.end(), lazy.proof.data());
        QCOMPARE(mine.fault(lazy), QString("work_missing"));
        QCOMPARE(mine.fault(mine.attestation()), QString("none"));
    }

    void adds_the_weight_that_the_years_have_left_data() {
        QTest::addColumn<EpochNumber>("epoch");
        QTest::addColumn<std::uint64_t>("multiplier");
        QTest::addColumn<std::uint64_t>("weight");
        auto row = [](const char* name, EpochNumber epoch, std::uint64_t multiplier,
                      std::uint64_t weight) {
            QTest::newRow(name) << epoch << multiplier << weight;
        };
        row("new", 0, 2500, 2500);
        row("a day short of a year", kEpochsPerYear - 1, 2500, 2500);
        row("a year", kEpochsPerYear, 2500, 2275);
        row("two years", 2 * kEpochsPerYear, 2500, 2083);
        row("common hardware", 3 * kEpochsPerYear, 800, 800);
        row("a virtual machine", 0, 0, 0);
    }

    void adds_the_weight_that_the_years_have_left() {
        QFETCH(EpochNumber, epoch);
        QFETCH(std::uint64_t, multiplier);
        QFETCH(std::uint64_t, weight);
        Mine mine;
        mine.epoch = epoch;
        HardwareRecord record = mine.record();
        record.multiplier = multiplier;
        mine.put(record);
        QCOMPARE(mine.fault(mine.attestation()), QString("none"));
        record = mine.bound();
        QCOMPARE(record.tally, (std::vector<TallyEntry>{{mine.bob.address, weight}}));
        QCOMPARE(record.tally_epoch, epoch);
        QCOMPARE(record.miner_id, std::string("test-miner"));
    }

    void begins_anew_in_each_epoch_and_keeps_owners_apart() {
        Mine mine;
        HardwareRecord record = mine.record();
        record.tally_epoch = mine.epoch - 1;
        record.slot_bits = 0xFF;
        record.tally = {{mine.alice.address, 99}};
        mine.put(record);
        QCOMPARE(mine.fault(mine.attestation()), QString("none"));
        record = mine.bound();
        QCOMPARE(record.tally, (std::vector<TallyEntry>{{mine.bob.address, 2500}}));
        QCOMPARE(record.slot_bits, std::uint8_t{1});
        record.owner = mine.alice.address;
        record.slot_bits = 0;
        mine.put(record);
        QCOMPARE(mine.fault(mine.attestation()), QString("none"));
        QCOMPARE(mine.bound().tally,
                 (std::vector<TallyEntry>{{mine.bob.address, 2500}, {mine.alice.address, 2500}}));
    }

    void says_each_fault_in_its_own_words() {
        std::set<std::string_view> names, sentences;
        constexpr auto kLast = static_cast<int>(AttestationFault::work_missing);
        for (int fault = 0; fault <= kLast; ++fault) {
            names.insert(name_of(static_cast<AttestationFault>(fault)));
            sentences.insert(describe(static_cast<AttestationFault>(fault)));
        }
        QCOMPARE(names.size(), std::size_t{kLast + 1});
        QCOMPARE(sentences.size(), std::size_t{kLast + 1});
        QCOMPARE(name_of(AttestationFault::duplicate), std::string_view("duplicate"));
    }
};

RUSTCHAIN_TEST(AttestationRulesTest)

} // namespace attestation_rules_test
#include "attestation_rules_test.moc"
