// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whom a bad attestation from a peer costs something: its sender, when the fault is the sender's.
#include "core/sync/relay/attestation_relay.hpp"
#include "tests/core/mining/hostile_attestations.hpp"
#include "tests/core/sync/town.hpp"
#include "tests/fixtures/test_program.hpp"

namespace attestation_relay_test {

using namespace rustchain;
using namespace rustchain::sync;
using namespace rustchain::sync::testing;
using consensus::AttestationFault;
using Kind = mining::HostileAttestations::Kind;

constexpr int kMutants = 20'000;
constexpr p2p::PeerId kStranger = 99;

namespace {

struct Setting {
    Setting() { town.join_stranger(house, kStranger); }

    //! What the door says to it, and whether the stranger who sent it was scored for it.
    std::pair<std::string, bool> send(const Attestation& attestation) {
        auto answer = town.run(house.submission.attestation(attestation));
        const std::size_t before = house.network.punishments.size();
        town.inject(house, kStranger, p2p::AttestationMessage{attestation});
        return {answer ? "accepted" : std::string(name_of(answer.error())),
                house.network.punishments.size() > before};
    }

    mining::HostileGround ground;
    Town town;
    House& house = town.add(ground.chain);
};

} // namespace

class AttestationRelayTest : public QObject {
    Q_OBJECT

private slots:
    void scores_the_sender_for_its_own_faults_alone() {
        const std::set<std::string> own{"bad_miner_id", "not_a_slot"};
        Setting setting;
        mining::HostileAttestations hostile(setting.ground, 11);
        std::map<std::string, int> sent;
        std::set<Hash256> seen; // what is told twice is not looked at twice
        for (int i = 0; i < kMutants; ++i) {
            auto attestation = decode<Attestation>(hostile.next());
            if (!attestation || !seen.insert(attestation_hash(*attestation)).second)
                continue;
            const auto [answer, is_scored] = setting.send(*attestation);
            ++sent[answer];
            const bool is_known_slot = attestation->block_height <= setting.ground.chain.height();
            const bool is_own =
                own.contains(answer) || (answer == "bad_signature" && is_known_slot);
            QVERIFY2(is_scored == is_own, answer.c_str());
        }
        std::string names;
        for (const auto& [name, count] : sent) {
            names += (names.empty() ? "" : " ") + name;
            qInfo("%-18s %d", name.c_str(), count);
        }
        QCOMPARE(names, std::string("bad_miner_id bad_signature not_a_slot too_early too_late "
                                    "unbound_hardware work_missing wrong_work"));
        for (const Punishment& punishment : setting.house.network.punishments)
            QCOMPARE(punishment.offence, p2p::Offence::bad_signature);
        QCOMPARE(setting.ground.chain.ledger->attestations().size(), std::size_t{0});
        // The same stranger is still heard.
        setting.town.inject(setting.house, kStranger,
                            p2p::AttestationMessage{setting.ground.valid});
        QVERIFY(setting.ground.chain.ledger->attestations().contains(5, setting.ground.hardware));
    }

    void a_duplicate_costs_nothing() {
        Setting setting;
        const Attestation& valid = setting.ground.valid;
        QCOMPARE(setting.send(valid), (std::pair{std::string("accepted"), false}));
        QCOMPARE(setting.send(valid), (std::pair{std::string("duplicate"), false}));
        Attestation second = valid;
        second.timestamp += 1;
        second.signature =
            setting.ground.miner.sign(signing_digest(second, setting.ground.chain.chain_id()));
        QCOMPARE(setting.send(second), (std::pair{std::string("duplicate"), false}));
    }

    void a_signature_by_a_key_that_may_be_newer_costs_nothing() {
        Setting setting;
        auto signed_by_another = [&](Height slot) {
            Attestation attestation = setting.ground.valid;
            attestation.block_height = slot;
            attestation.signature = setting.ground.chain.carol.sign(
                signing_digest(attestation, setting.ground.chain.chain_id()));
            return attestation;
        };
        QCOMPARE(setting.send(signed_by_another(9)),
                 (std::pair{std::string("bad_signature"), false}));
        QCOMPARE(setting.send(signed_by_another(5)),
                 (std::pair{std::string("bad_signature"), true}));
    }

    //! What this node cannot judge yet is judged when it comes again.
    void what_was_too_early_may_come_again() {
        Setting setting;
        fixtures::ChainFixture& chain = setting.ground.chain;
        fixtures::ChainFixture ahead;
        ahead.enrol(ahead.alice, 0, fixtures::constructed_powerpc_g4(), setting.ground.miner);
        ahead.enrol(ahead.bob, 0, fixtures::constructed_arm2(), setting.ground.other);
        ahead.grow_to(9);
        const Attestation next = fixtures::attestation_of(
            ahead.network, setting.ground.hardware, setting.ground.miner, 9, ahead.hash_at(9));
        QCOMPARE(setting.send(next), (std::pair{std::string("too_early"), false}));
        chain.grow_to(9);
        QVERIFY(chain.hash_at(9) == ahead.hash_at(9));
        setting.town.inject(setting.house, kStranger, p2p::AttestationMessage{next});
        QVERIFY(chain.ledger->attestations().contains(9, setting.ground.hardware));
        QVERIFY(setting.house.network.punishments.empty());
    }

    void hardware_that_this_node_does_not_know_yet_costs_nothing() {
        Setting setting;
        fixtures::ChainFixture& chain = setting.ground.chain;
        const fixtures::Person third("third miner");
        fixtures::ChainFixture ahead;
        ahead.enrol(ahead.alice, 0, fixtures::constructed_powerpc_g4(), setting.ground.miner);
        ahead.enrol(ahead.bob, 0, fixtures::constructed_arm2(), setting.ground.other);
        ahead.grow_to(5);
        auto hardware =
            ahead.enrol(ahead.carol, 0, fixtures::constructed_modern_pc(), third); // 6 and 7
        const Attestation early =
            fixtures::attestation_of(ahead.network, hardware, third, 5, ahead.hash_at(5));
        QCOMPARE(setting.send(early), (std::pair{std::string("unbound_hardware"), false}));
        chain.enrol(chain.carol, 0, fixtures::constructed_modern_pc(), third);
        setting.town.inject(setting.house, kStranger, p2p::AttestationMessage{early});
        QVERIFY(chain.ledger->attestations().contains(5, hardware));
        QVERIFY(setting.house.network.punishments.empty());
    }
};

RUSTCHAIN_TEST(AttestationRelayTest)

} // namespace attestation_relay_test
#include "attestation_relay_test.moc"
