// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A state in a map with people, machines and bonds, and a place in the chain that moves at will.
#pragma once

#include "core/chain/system_records.hpp"
#include "core/consensus/staking/bonds.hpp"
#include "core/consensus/staking/epoch_close.hpp"
#include "core/consensus/staking/evidence_rules.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/map_view.hpp"

#include <QString>

namespace rustchain::consensus::staking {

using fixtures::Person;
using state::StateKey;

inline Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

//! A minimum bond of 1,000 micro-RTC, unbonding in 2 epochs; epoch 200, long after genesis.
struct Stakes {
    Stakes() {
        params = fixtures::small_params();
        params.minimum_bond = micro(1000);
        for (const Person* person : {&alice, &bob, &carol})
            view.put(StateKey::account(person->address), Account{.balance = micro(10'000)});
        view.put(StateKey::system("pool"), AmountRecord{micro(1'000'000)});
        for (std::uint8_t id = 1; id <= 3; ++id)
            bind(machine(id), id == 1 ? alice : id == 2 ? bob : carol, Person("rig"));
        supply = sum();
    }

    static HardwareHash machine(std::uint8_t id) { return HardwareHash({id}); }
    void bind(const HardwareHash& hash, const Person& owner, const Person& attest_key) {
        view.put(StateKey::hardware(hash), HardwareRecord{.owner = owner.address,
                                                          .attest_key = attest_key.public_key(),
                                                          .renewed_epoch = epoch});
    }
    //! The machine's slot in this epoch.
    void attest(const HardwareHash& hash) {
        auto hardware = view.get<HardwareRecord>(StateKey::hardware(hash)).value();
        hardware.tally_epoch = epoch;
        hardware.slot_bits = 1;
        hardware.tally = {{.owner = hardware.owner, .weight = 0}};
        view.put(StateKey::hardware(hash), hardware);
    }
    StakingContext context() const { return {params, height(), epoch}; }
    Height height() const { return params.first_height(epoch) + 1; }

    //! Applies and keeps the changes; what fails must change nothing, and no coin may be lost.
    template <class Payload>
    QString apply(const Person& sender, const Payload& payload) {
        state::StateOverlay overlay(view);
        ReceiptStatus status = staking::apply(overlay, context(), sender.address, payload);
        if (status != ReceiptStatus::success && !overlay.changes().empty())
            throw std::runtime_error("a refused move changed the state");
        keep(overlay);
        return QString::fromStdString(std::string(name_of(status)));
    }
    QString bond(const Person& owner, std::uint64_t amount, const Person& key, std::uint8_t id,
                 std::string name = "") {
        return apply(owner, Bond{.amount = micro(amount),
                                 .consensus_key = key.public_key(),
                                 .possession = {},
                                 .hardware_hash = id == 0 ? HardwareHash{} : machine(id),
                                 .name = std::move(name)});
    }
    QString unbond(const Person& owner, std::uint64_t amount) {
        return apply(owner, Unbond{.amount = micro(amount)});
    }
    QString release(const Person& owner, std::uint8_t id) {
        return apply(owner, ReleaseHardware{.hardware_hash = machine(id)});
    }
    //! Settles the running epoch and goes to the first block of the next.
    void close_epoch() {
        ++epoch;
        state::StateOverlay overlay(view);
        const StakingContext opening{params, params.first_height(epoch), epoch};
        pay_unbondings(overlay, opening);
        judge_turns(overlay, opening);
        fix_next_set(overlay, opening);
        keep(overlay);
    }
    void close_epochs(int count) {
        while (count-- > 0)
            close_epoch();
    }

    std::optional<ValidatorRecord> validator(const Person& owner) const {
        return view.get<ValidatorRecord>(StateKey::validator(owner.address));
    }
    void change(const Person& owner, auto change) {
        auto record = validator(owner).value();
        change(record);
        view.put(StateKey::validator(owner.address), record);
    }
    std::optional<ConsensusKeyRecord> key_record(const Person& key) const {
        return view.get<ConsensusKeyRecord>(StateKey::consensus_key(key.public_key()));
    }
    std::optional<BondHardwareRecord> named(std::uint8_t id) const {
        return view.get<BondHardwareRecord>(StateKey::bond_hardware(machine(id)));
    }
    std::optional<HardwareRecord> hardware(std::uint8_t id) const {
        return view.get<HardwareRecord>(StateKey::hardware(machine(id)));
    }
    std::uint64_t balance(const Person& who) const {
        return view.account(who.address).value().balance.micro_rtc();
    }
    std::uint64_t pool() const {
        return view.get<AmountRecord>(StateKey::system("pool"))->amount.micro_rtc();
    }
    std::vector<ValidatorMember> set(EpochNumber number) const {
        return view.get<EpochRecord>(StateKey::epoch(number)).value_or(EpochRecord{}).members;
    }
    bool is_in_set(const Person& owner, EpochNumber number) const {
        const auto members = set(number);
        return std::ranges::any_of(
            members, [&](const ValidatorMember& member) { return member.owner == owner.address; });
    }
    //! Puts a validator into the running set and the next.
    void seat(const Person& owner) {
        const auto record = validator(owner).value();
        for (EpochNumber number : {epoch, epoch + 1}) {
            auto members = set(number);
            members.push_back({owner.address, record.consensus_key, record.bond});
            std::ranges::sort(members, {}, &ValidatorMember::owner);
            view.put(StateKey::epoch(number), EpochRecord{.members = members});
        }
        change(owner, [&](ValidatorRecord& each) {
            each.sets_end = epoch + 2;
            each.attested_end = epoch;
        });
    }
    //! Balances, bonds, unbonding and pool.
    std::uint64_t sum() const {
        std::uint64_t sum = pool();
        for (const auto& [key, bytes] : view.records) {
            if (key.domain() == state::Domain::account)
                sum += decode<Account>(bytes)->balance.micro_rtc();
            if (key.domain() != state::Domain::validator)
                continue;
            const auto record = decode<ValidatorRecord>(bytes).value();
            sum += record.bond.micro_rtc();
            for (const UnbondingPart& part : record.unbonding)
                sum += part.amount.micro_rtc();
        }
        return sum;
    }

    Person alice{"alice"}, bob{"bob"}, carol{"carol"};
    Person key1{"key1"}, key2{"key2"}, key3{"key3"};
    ChainParams params;
    fixtures::MapView view;
    EpochNumber epoch = 200;
    std::uint64_t supply = 0;

private:
    void keep(state::StateOverlay& overlay) {
        view.apply(overlay.changes());
        if (overlay.error())
            throw std::runtime_error(overlay.error()->message);
        if (sum() != supply)
            throw std::runtime_error("coins were made or lost");
    }
};

} // namespace rustchain::consensus::staking
