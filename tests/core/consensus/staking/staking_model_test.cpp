// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Random people bond, unbond, release, attest, equivocate, miss turns and report, epoch after
// epoch: the rules and a plain model agree on every answer, every coin and every set.
// RUSTCHAIN_STAKING_STEPS asks for more steps than the usual.
#include "tests/core/consensus/staking/plain_model.hpp"
#include "tests/core/consensus/staking/stakes.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace staking_model_test {

using namespace rustchain;
using namespace rustchain::consensus::staking;

namespace {

constexpr int kUsualSteps = 24'000;
constexpr std::size_t kPeople = 14;
constexpr std::size_t kKeys = 20;
constexpr std::size_t kMachines = 16;

//! Both worlds side by side.
class Twins {
public:
    explicit Twins(std::uint64_t seed) : random_(seed) {
        stakes_.view.records.clear();
        stakes_.epoch = model_.epoch = 1000;
        model_.minimum = stakes_.params.minimum_bond.micro_rtc();
        model_.unbonding_epochs = stakes_.params.unbonding_epochs = 5;
        stakes_.view.put(StateKey::system("pool"), AmountRecord{micro(50'000)});
        model_.pool = 50'000;
        for (std::size_t i = 0; i < kPeople; ++i) {
            const Person& person = people_.emplace_back("person" + std::to_string(i));
            stakes_.view.put(StateKey::account(person.address), Account{.balance = micro(9000)});
            model_.balances[name(i)] = 9000;
            model_.order[name(i)] = std::string(person.address.begin(), person.address.end());
        }
        for (std::size_t i = 0; i < kKeys; ++i)
            keys_.emplace_back("key" + std::to_string(i));
        for (std::size_t i = 0; i < kMachines; ++i)
            own(i, i % kPeople);
        stakes_.supply = stakes_.sum();
        start();
    }

    QString step() {
        model_.height = stakes_.height();
        switch (random_() % 16) {
        case 0:
        case 1:
        case 2:
            return bond();
        case 3:
        case 4:
            return unbond();
        case 5:
            return random_() % 4 ? QString() : release();
        case 6:
            return report();
        case 7:
            return turns();
        case 8:
            own(random_() % kMachines, random_() % kPeople);
            return {};
        case 9:
        case 10:
            stakes_.close_epoch();
            model_.close_epoch();
            prune();
            return compare();
        default:
            attest();
            return {};
        }
    }
    std::map<std::string, int> answers;
    std::size_t largest = 0, smallest = 99;

private:
    static Name name(std::size_t person) { return "person" + std::to_string(person); }
    static Name key_name(std::size_t key) { return "key" + std::to_string(key); }
    static Name machine_name(std::size_t machine) { return "machine" + std::to_string(machine); }
    static HardwareHash machine(std::size_t number) {
        return Stakes::machine(static_cast<std::uint8_t>(number + 1));
    }
    std::size_t person() { return random_() % kPeople; }

    //! Two validators and the sets of two epochs, as a genesis would leave them.
    void start() {
        for (std::size_t i : {0U, 1U}) {
            bond_as(i, 2000, i, i);
            stakes_.seat(people_[i]);
            model_.validators[name(i)].attested.insert(stakes_.epoch - 1);
            for (EpochNumber epoch : {stakes_.epoch, stakes_.epoch + 1})
                model_.sets[epoch][name(i)] = key_name(i);
        }
    }
    //! Enrols a machine for somebody.
    void own(std::size_t number, std::size_t owner) {
        auto hardware = stakes_.view.get<HardwareRecord>(StateKey::hardware(machine(number)))
                            .value_or(HardwareRecord{});
        hardware.owner = people_[owner].address;
        hardware.is_released = false;
        hardware.renewed_epoch = ~EpochNumber{0} - kBindingLasts; // it does not lapse here
        stakes_.view.put(StateKey::hardware(machine(number)), hardware);
        model_.machines[machine_name(number)] = {name(owner)};
    }
    //! A machine attests for whoever it belongs to at that time.
    void attest() {
        const std::size_t number = random_() % kMachines;
        const ModelMachine& bound = model_.machines[machine_name(number)];
        auto hardware =
            stakes_.view.get<HardwareRecord>(StateKey::hardware(machine(number))).value();
        if (hardware.tally_epoch != stakes_.epoch)
            hardware.tally.clear();
        if (bound.is_released || hardware.tally.size() == 8)
            return;
        hardware.tally_epoch = stakes_.epoch;
        hardware.slot_bits = 1;
        hardware.tally.push_back({.owner = hardware.owner, .weight = 0});
        stakes_.view.put(StateKey::hardware(machine(number)), hardware);
        model_.attestations.insert({machine_name(number), stakes_.epoch, bound.owner});
    }
    QString check(const QString& rules, const std::string& model, const char* what) {
        ++answers[std::string(what) + " " + model];
        if (rules == QString::fromStdString(model))
            return compare();
        return QString("%1: the rules say %2, the model %3")
            .arg(what, rules, QString::fromStdString(model));
    }
    QString bond_as(std::size_t owner, std::uint64_t amount, std::size_t key, std::size_t rig) {
        auto rules = stakes_.apply(people_[owner], Bond{.amount = micro(amount),
                                                        .consensus_key = keys_[key].public_key(),
                                                        .possession = {},
                                                        .hardware_hash = machine(rig),
                                                        .name = {}});
        auto model = model_.bond(name(owner), amount, key_name(key), machine_name(rig));
        return check(rules, model, "bond");
    }
    QString bond() {
        const std::size_t owner = person();
        std::size_t key = random_() % kKeys;
        std::size_t rig = random_() % kMachines;
        auto found = model_.validators.find(name(owner));
        if (found != model_.validators.end() && random_() % 8 != 0) {
            key = std::stoul(found->second.key.substr(3));
            if (!found->second.machine.empty() && random_() % 4 != 0)
                rig = std::stoul(found->second.machine.substr(7));
        }
        if (random_() % 3 == 0)
            rig = owner; // most often its own
        const std::uint64_t amount = random_() % 3 == 0 ? random_() % 300 : 900 + random_() % 2000;
        return bond_as(owner, amount, key, rig);
    }
    QString unbond() {
        const std::size_t owner = person();
        auto found = model_.validators.find(name(owner));
        const std::uint64_t bonded = found == model_.validators.end() ? 0 : found->second.bond;
        std::uint64_t amount = random_() % 500;
        if (random_() % 3 == 0)
            amount = bonded + (random_() % 4 == 0 ? 1 : 0);
        auto rules = stakes_.unbond(people_[owner], amount);
        return check(rules, model_.unbond(name(owner), amount), "unbond");
    }
    QString release() {
        const std::size_t owner = person();
        const std::size_t rig = random_() % 2 ? owner : random_() % kMachines;
        auto rules = stakes_.apply(people_[owner], ReleaseHardware{.hardware_hash = machine(rig)});
        return check(rules, model_.release(name(owner), machine_name(rig)), "release");
    }
    //! A report that was paid.
    struct Told {
        std::size_t key = 0;
        int kind = 0;
        EpochNumber about = 0;
    };
    QString report() {
        if (random_() % 6 != 0)
            return {};
        const std::size_t reporter = person();
        // Some tell what was told before: it must not pay twice.
        const Told told = told_ && random_() % 2 == 0
                              ? *told_
                              : Told{.key = random_() % kKeys,
                                     .kind = static_cast<int>(random_() % 3),
                                     .about = stakes_.epoch + 1 - random_() % 4};
        const auto [key, kind, about] = told;
        Evidence evidence{.accused = keys_[key].public_key(), .epoch = about, .view = 1};
        if (kind == 1)
            evidence.fault = TwoNotarizations{};
        if (kind == 2)
            evidence.fault = FinalizedAndNullified{};
        auto rules = stakes_.apply(people_[reporter], evidence);
        auto model = model_.report(name(reporter), key_name(key), about, kind);
        if (model == "success")
            told_ = told;
        return check(rules, model, "report");
    }
    QString turns() {
        const std::size_t owner = person();
        auto found = model_.validators.find(name(owner));
        if (found == model_.validators.end())
            return {};
        const std::uint64_t led = random_() % 4;
        const std::uint64_t missed = random_() % 6;
        found->second.led += led;
        found->second.missed += missed;
        stakes_.change(people_[owner], [&](ValidatorRecord& record) {
            record.led_turns += led;
            record.missed_turns += missed;
        });
        return {};
    }
    //! A banned key is replaced by a fresh one of the same name, once its validator has gone.
    void prune() {
        for (std::size_t i = 0; i < kKeys; ++i) {
            const Name key = key_name(i);
            const bool is_live = std::ranges::any_of(
                model_.validators, [&](const auto& each) { return each.second.key == key; });
            if (!model_.banned.contains(key) || is_live || random_() % 10 != 0)
                continue;
            model_.banned.erase(key);
            keys_[i] = Person(key + "/" + std::to_string(++fresh_));
        }
        while (!model_.sets.empty() && model_.sets.begin()->first + 8 < stakes_.epoch) {
            stakes_.view.records.erase(StateKey::epoch(model_.sets.begin()->first));
            model_.sets.erase(model_.sets.begin());
        }
    }
    QString compare() {
        if (stakes_.pool() != model_.pool)
            return "the pools differ";
        std::size_t count = 0;
        for (std::size_t i = 0; i < kPeople; ++i) {
            if (stakes_.balance(people_[i]) != model_.balances[name(i)])
                return QString("the balances of person %1 differ").arg(i);
            auto record = stakes_.validator(people_[i]);
            auto found = model_.validators.find(name(i));
            if (record.has_value() != (found != model_.validators.end()))
                return QString("only one of the worlds has validator %1").arg(i);
            if (!record)
                continue;
            ++count;
            if (auto complaint = compare(*record, found->second); !complaint.isEmpty())
                return QString("person %1: %2").arg(i).arg(complaint);
        }
        return compare_sets();
    }
    QString compare(const ValidatorRecord& record, ModelValidator& model) {
        if (record.bond.micro_rtc() != model.bond)
            return "bond";
        std::vector<UnbondingPart> parts;
        for (const ModelPart& part : PlainModel::merged(model))
            parts.push_back({micro(part.amount), part.due.value_or(kNever)});
        if (record.unbonding != parts)
            return "unbonding";
        if (record.jailed_until != model.jailed_until)
            return "jail";
        if (record.consensus_key != keys_[std::stoul(model.key.substr(3))].public_key())
            return "key";
        const HardwareHash rig =
            model.machine.empty() ? HardwareHash{} : machine(std::stoul(model.machine.substr(7)));
        return record.hardware_hash == rig ? "" : "machine";
    }
    QString compare_sets() {
        for (const auto& [epoch, set] : model_.sets) {
            std::map<Address, crypto::PublicKey> rules, model;
            for (const ValidatorMember& member : stakes_.set(epoch))
                rules[member.owner] = member.consensus_key;
            for (const auto& [owner, key] : set)
                model[people_[std::stoul(owner.substr(6))].address] = {};
            if (rules.size() != model.size() ||
                !std::ranges::equal(
                    rules, model, {}, [](const auto& each) { return each.first; },
                    [](const auto& each) { return each.first; }))
                return QString("the sets of epoch %1 differ").arg(epoch);
            largest = std::max(largest, set.size());
            smallest = std::min(smallest, set.size());
        }
        return {};
    }

    std::mt19937_64 random_;
    std::optional<Told> told_;
    Stakes stakes_;
    PlainModel model_;
    std::vector<Person> people_, keys_;
    int fresh_ = 0;
};

} // namespace

class StakingModelTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_the_rules_whatever_people_do() {
        bool is_number = false;
        int steps = qEnvironmentVariableIntValue("RUSTCHAIN_STAKING_STEPS", &is_number);
        steps = is_number && steps > kUsualSteps ? steps : kUsualSteps;
        Twins twins(5);
        for (int i = 0; i < steps; ++i) {
            const QString complaint = twins.step();
            QVERIFY2(complaint.isEmpty(), qPrintable(QString("step %1: %2").arg(i).arg(complaint)));
        }
        // The walk must have come by everything, or it proves little.
        for (const char* answer : {"bond success",
                                   "bond wrong_key",
                                   "bond key_in_use",
                                   "bond key_jailed",
                                   "bond hardware_unbound",
                                   "bond hardware_in_use",
                                   "bond balance_too_low",
                                   "bond below_minimum",
                                   "unbond success",
                                   "unbond no_validator",
                                   "unbond nothing_bonded",
                                   "unbond above_bond",
                                   "unbond below_minimum",
                                   "release success",
                                   "release hardware_unbound",
                                   "release hardware_in_use",
                                   "report success",
                                   "report no_validator",
                                   "report not_a_member",
                                   "report punished_before"})
            QVERIFY2(twins.answers[answer] > 0, answer);
        QVERIFY(twins.largest >= 6);
        QCOMPARE(twins.smallest, std::size_t{1});
    }
};

RUSTCHAIN_TEST(StakingModelTest)

} // namespace staking_model_test
#include "staking_model_test.moc"
