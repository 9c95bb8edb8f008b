// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A state in a map and a place in the chain that moves at will, for tests of single rules.
#pragma once

#include "core/attestation/hardware_hash.hpp"
#include "core/chain/gas.hpp"
#include "core/chain/system_records.hpp"
#include "core/consensus/apply_transaction.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/map_view.hpp"

#include <QString>

namespace rustchain::consensus {

using fixtures::Person;
using state::StateKey;

inline Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

//! Payments from alice, bindings by whoever; height 300 of 1,000 known ones, epoch 37.
struct World {
    World() {
        for (Height h = 0; h <= 1000; ++h)
            view.hashes[h] = Hash256{std::array<std::uint8_t, 32>{
                static_cast<std::uint8_t>(h), static_cast<std::uint8_t>(h >> 8), 1}};
        fund(alice, Amount::from_rtc(100));
    }
    void fund(const Person& who, Amount balance) {
        view.put(StateKey::account(who.address), Account{.balance = balance});
    }
    Account account(const Person& who) const { return view.account(who.address).value(); }
    Transaction pay(std::uint64_t nonce, Amount amount) const {
        return fixtures::payment(network.chain_id, alice, nonce, bob.address, amount);
    }
    Transaction sign(Transaction transaction) const {
        return fixtures::signed_by(alice, std::move(transaction), network.chain_id);
    }
    //! Applies and keeps the changes; a fault must change nothing.
    Result<AppliedTransaction, TransactionFault> apply(const Transaction& transaction,
                                                       const Hash256* after = nullptr) {
        state::StateOverlay overlay(view);
        BlockContext context{network, height, epoch, base_price};
        auto checked = fixtures::checked(transaction, network.chain_id);
        auto applied = apply_transaction(overlay, context, index, *checked, after);
        if (!applied && !overlay.changes().empty())
            throw std::runtime_error("a refused transaction changed the state");
        state::StateOverlay::Balance paid = 0;
        if (applied)
            paid = applied->to_pool.plus(applied->to_validator).value().micro_rtc();
        if (overlay.balance_moved() + paid != 0)
            throw std::runtime_error("what left the accounts is not what was paid");
        view.apply(overlay.changes());
        return applied;
    }
    QString fault(const Transaction& transaction, const Hash256* after = nullptr) {
        auto applied = apply(transaction, after);
        return applied ? "none" : QString::fromStdString(std::string(name_of(applied.error())));
    }
    Transaction work(const Person& who, std::uint64_t nonce, Payload payload) const {
        return fixtures::work_paid(network, who, nonce, std::move(payload), height - 1,
                                   view.hashes.at(height - 1));
    }
    QString commit(const Person& owner, std::uint64_t nonce,
                   const attestation::HardwareReport& report) {
        return fault(work(owner, nonce, fixtures::commit_for(owner.address, report, salt)));
    }
    QString enrol(const Person& owner, std::uint64_t nonce,
                  const attestation::HardwareReport& report, const Person& key) {
        return fault(
            work(owner, nonce,
                 fixtures::enrolment_of(network.chain_id, owner.address, report, salt, key)));
    }
    Transaction renewal(const Person& key, const attestation::HardwareReport& report) const {
        return work(key, 0,
                    RenewHardware{.hardware_hash = attestation::hardware_hash(report).value(),
                                  .report = encode(report)});
    }
    std::optional<HardwareRecord> hardware(const attestation::HardwareReport& report) const {
        return view.get<HardwareRecord>(
            StateKey::hardware(attestation::hardware_hash(report).value()));
    }
    std::optional<AttestKeyRecord> key_record(const Person& key) const {
        return view.get<AttestKeyRecord>(StateKey::attest_key(key.public_key()));
    }

    Person alice{"alice"}, bob{"bob"}, key1{"key1"}, key2{"key2"}, key3{"key3"};
    Network network{fixtures::small_params(), ChainId{std::array<std::uint8_t, 32>{9}},
                    attestation::AntiquityTable::embedded()};
    fixtures::MapView view;
    Height height = 300;
    EpochNumber epoch = 37;
    std::uint64_t base_price = 100;
    std::uint32_t index = 0;
    Hash256 salt{std::array<std::uint8_t, 32>{5}};
};

} // namespace rustchain::consensus
