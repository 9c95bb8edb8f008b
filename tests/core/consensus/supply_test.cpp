// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Random blocks with payments, tips, enrolments, attestations, rewards, bonds and evidence, under
// validator sets that change: after each of them all RTC is there, and the state root is that of
// the records.
#include "core/attestation/work_proof.hpp"
#include "tests/core/consensus/map_chain.hpp"
#include "tests/core/consensus/staking/signed_faults.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>
#include <set>

namespace supply_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

struct Machine {
    const Person& owner;
    Person key;
    attestation::HardwareReport report;
    HardwareHash hash = attestation::hardware_hash(report).value();
};

//! The block as a receiver executes it, from its bytes.
ExecutedBlock receive(const MapChain& chain, const CheckedBlock& sent) {
    auto block = std::make_shared<Block>(decode<Block>(encode(sent.block())).value());
    std::vector<CheckedTransactionPtr> transactions;
    for (const Transaction& transaction : block->transactions)
        transactions.push_back(chain.checked(transaction));
    auto checked = check_block(block, std::move(transactions), sent.attestations()).value();
    return execute_block(chain.network, chain.parent(), std::move(checked)).value();
}

Hash256 root_of(const MapChain& chain) {
    merkle::Model model;
    for (const auto& [key, record] : chain.view.records) {
        Hash256 path = key.path();
        model[Bytes(path.begin(), path.end())] = record;
    }
    merkle::MemoryNodes empty;
    return merkle::update_trie(empty, merkle::changes_of(model)).value().root;
}

Payload random_move(const MapChain& chain, std::mt19937_64& random, const Person& from,
                    const std::vector<Machine>& machines) {
    const HardwareHash& machine = machines[random() % machines.size()].hash;
    const Amount amount = Amount::from_micro_rtc(random() % 50'000'000);
    switch (random() % 6) {
    case 0:
        return Unbond{.amount = amount};
    case 1:
        return ReleaseHardware{.hardware_hash = machine};
    case 2: {
        const Person& accused = chain.validators[random() % chain.validators.size()];
        const EpochNumber epoch = chain.network.params.epoch_of(chain.tip.height);
        return random() % 2 ? staking::signed_both_ways(accused, epoch, 3, chain.network.chain_id)
                            : staking::signed_proposals(accused, epoch, 3, chain.network.chain_id);
    }
    default:
        return chain.bond(from, amount, machine);
    }
}

std::vector<Transaction> random_payments(const MapChain& chain, std::mt19937_64& random,
                                         std::vector<const Person*> people,
                                         const std::vector<Machine>& machines) {
    std::vector<Transaction> payments;
    std::map<Address, std::uint64_t> nonces;
    for (std::uint64_t i = random() % 6; i > 0; --i) {
        const Person& from = *people[random() % people.size()];
        auto& next = nonces.try_emplace(from.address, chain.account(from).nonce).first->second;
        // Now and then more than there is: a failed receipt that pays all the same.
        Amount amount = Amount::from_micro_rtc(1 + random() % (i == 2 ? 3'000'000'000 : 5'000'000));
        Transaction payment = chain.pay(from, next++, *people[random() % people.size()], amount);
        payment.max_tip = random() % 500;
        payments.push_back(fixtures::signed_by(from, payment, chain.network.chain_id));
        if (random() % 4 == 0)
            payments.push_back(
                chain.move(from, next++, random_move(chain, random, from, machines)));
    }
    return payments;
}

} // namespace

class SupplyTest : public QObject {
    Q_OBJECT
private slots:
    void is_kept_by_every_block() {
        MapChain chain(3);
        const std::vector<const Person*> people{&chain.alice, &chain.bob, &chain.carol};
        std::vector<Machine> machines;
        machines.push_back({chain.alice, Person("rig0"), fixtures::constructed_modern_pc()});
        machines.push_back({chain.bob, Person("rig1"), fixtures::constructed_powerpc_g4()});
        machines.push_back({chain.alice, Person("rig2"), fixtures::constructed_arm2()});
        const Hash256 salt = Hash256({3});
        for (const Machine& machine : machines) {
            auto commit = fixtures::commit_for(machine.owner.address, machine.report, salt);
            chain.grow({chain.work(machine.owner, chain.account(machine.owner).nonce, commit)});
            auto enrol = fixtures::enrolment_of(chain.network.chain_id, machine.owner.address,
                                                machine.report, salt, machine.key);
            chain.grow({chain.work(machine.owner, chain.account(machine.owner).nonce, enrol)});
            QVERIFY(chain.view.get<HardwareRecord>(StateKey::hardware(machine.hash)).has_value());
        }
        std::mt19937_64 random(11);
        std::size_t failed = 0, attested = 0, rewarded = 0, bonded = 0, punished = 0;
        std::set<std::size_t> sizes;
        Amount mined;
        for (int i = 0; i < 80; ++i) {
            std::vector<CheckedAttestation> attestations;
            Height slot = chain.network.params.slot_start(chain.next_height());
            for (const Machine& machine : machines)
                if (slot < chain.next_height() && random() % 3 == 0)
                    attestations.push_back(chain.attest(machine.hash, machine.key, slot));
            View view = chain.next_view() + random() % 2;
            auto produced =
                chain.produce(random_payments(chain, random, people, machines), attestations, view);
            auto executed = receive(chain, produced.executed.checked());
            const BlockOutcome& outcome = executed.outcome();
            QVERIFY(outcome.is_supply_kept);
            for (std::size_t at = 0; at < outcome.receipts.size(); ++at) {
                const bool is_done = outcome.receipts[at].status == ReceiptStatus::success;
                const auto& payload = executed.checked().transactions()[at]->transaction().payload;
                failed += is_done ? 0 : 1;
                bonded += is_done && std::holds_alternative<Bond>(payload) ? 1 : 0;
                punished += is_done && std::holds_alternative<Evidence>(payload) ? 1 : 0;
            }
            for (const Reward& reward : outcome.rewards)
                mined = mined.plus(reward.amount).value();
            rewarded += outcome.rewards.size();
            attested += executed.checked().attestations().size();
            chain.append(executed);
            QCOMPARE(chain.supply(), kTotalSupply.micro_rtc());
            const EpochNumber epoch = chain.network.params.epoch_of(chain.tip.height);
            sizes.insert(chain.view.get<EpochRecord>(StateKey::epoch(epoch))->members.size());
            QCOMPARE(root_of(chain), chain.tip.state_root);
        }
        // The blocks were not tame.
        QVERIFY(failed > 3);
        QVERIFY(attested > 20);
        QVERIFY(rewarded > 10);
        QVERIFY(bonded > 5);
        QVERIFY(punished > 2);
        QVERIFY(sizes.size() > 2);
        std::uint64_t paid = 0;
        for (EpochNumber epoch = 0; epoch <= 10; ++epoch)
            if (auto record = chain.view.get<EpochRecord>(StateKey::epoch(epoch)))
                paid += record->reward_paid.micro_rtc();
        QCOMPARE(paid, mined.micro_rtc());
        QVERIFY(paid > 0 && paid % 1'500'000 == 0);
    }
};

RUSTCHAIN_TEST(SupplyTest)

} // namespace supply_test
#include "supply_test.moc"
