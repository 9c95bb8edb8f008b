// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A chain in plain maps: blocks are produced and executed by the rules alone, without a ledger.
#pragma once

#include "core/chain/gas.hpp"
#include "core/chain/system_records.hpp"
#include "core/consensus/execute_block.hpp"
#include "core/consensus/genesis_state.hpp"
#include "core/consensus/validator_set.hpp"
#include "tests/core/merkle/memory_nodes.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/map_view.hpp"

namespace rustchain::consensus {

using fixtures::Person;
using state::StateKey;

inline Genesis genesis_with(const std::vector<Person>& validators,
                            const std::vector<const Person*>& funded) {
    Genesis genesis;
    genesis.params = fixtures::small_params();
    genesis.timestamp = 1'700'000'000'000;
    for (const Person* person : funded)
        genesis.allocations.push_back({person->address, Amount::from_rtc(1000)});
    for (const Person& validator : validators)
        genesis.validators.push_back(
            {validator.address, validator.public_key(), Amount::from_rtc(5), "validator"});
    std::ranges::sort(genesis.allocations, {}, &GenesisAllocation::address);
    std::ranges::sort(genesis.validators, {}, &GenesisValidator::owner);
    genesis.antiquity_hash = attestation::AntiquityTable::embedded().hash();
    return genesis;
}

struct MapChain {
    explicit MapChain(std::size_t validator_count = 1) {
        for (std::size_t i = 0; i < validator_count; ++i)
            validators.emplace_back("validator" + std::to_string(i));
        genesis = genesis_with(validators, {&alice, &bob, &carol});
        network.params = genesis.params;
        network.chain_id = chain_id_of(genesis);
        auto made = make_genesis_state(genesis).value();
        view.apply(made.changes);
        nodes.apply(made.trie.writes);
        stand_on(made.block.header);
    }

    Height next_height() const { return tip.height + 1; }
    View next_view() const {
        EpochNumber epoch = network.params.epoch_of(next_height());
        return next_height() == network.params.first_height(epoch) ? 1 : tip.view() + 1;
    }
    ParentState parent() const {
        return {.header = tip, .hash = tip_hash, .view = view, .trie = nodes};
    }
    const Person& leader(View in_view) const {
        EpochNumber epoch = network.params.epoch_of(next_height());
        auto members = view.get<EpochRecord>(StateKey::epoch(epoch))->members;
        auto seed = view.hashes.at(leader_seed_height(network.params, epoch));
        const auto& owner = leader_of(members, leader_order(members, seed), in_view).owner;
        for (const Person* person : {&alice, &bob, &carol})
            if (person->address == owner)
                return *person;
        return *std::ranges::find(validators, owner, &Person::address);
    }
    Transaction pay(const Person& from, std::uint64_t nonce, const Person& to,
                    Amount amount) const {
        return fixtures::payment(network.chain_id, from, nonce, to.address, amount);
    }
    //! A payload that pays by gas.
    Transaction move(const Person& from, std::uint64_t nonce, Payload payload) const {
        Transaction transaction = pay(from, nonce, from, Amount::from_micro_rtc(1));
        transaction.payload = std::move(payload);
        transaction.gas_limit = gas_of(transaction);
        return fixtures::signed_by(from, std::move(transaction), network.chain_id);
    }
    //! The owner's own key validates.
    Bond bond(const Person& owner, Amount amount, const HardwareHash& machine) const {
        return {.amount = amount,
                .consensus_key = owner.public_key(),
                .possession = owner.sign(possession_digest(network.chain_id, owner.address)),
                .hardware_hash = machine,
                .name = "bonded"};
    }
    Transaction work(const Person& who, std::uint64_t nonce, Payload payload) const {
        return fixtures::work_paid(network, who, nonce, std::move(payload), tip.height, tip_hash);
    }
    CheckedTransactionPtr checked(const Transaction& transaction) const {
        return fixtures::checked(transaction, network.chain_id);
    }
    CheckedAttestation attest(const HardwareHash& machine, const Person& key, Height slot) const {
        auto attestation =
            fixtures::attestation_of(network, machine, key, slot, view.hashes.at(slot));
        return check_attestation(attestation, key.public_key(), network.chain_id).value();
    }

    ProducedBlock produce(std::vector<Transaction> transactions = {},
                          std::vector<CheckedAttestation> attestations = {}, View in_view = 0) {
        View of_block = in_view ? in_view : next_view();
        const Person& proposer = leader(of_block);
        BlockIngredients ingredients{.view = of_block,
                                     .timestamp = tip.timestamp + network.params.block_time_ms,
                                     .validator = proposer.address,
                                     .attestations = std::move(attestations)};
        for (const Transaction& transaction : transactions)
            ingredients.transactions.push_back(checked(transaction));
        return produce_block(network, parent(), std::move(ingredients),
                             [&](const Hash256& digest) { return proposer.sign(digest); })
            .value();
    }
    void append(const ExecutedBlock& block) {
        view.apply(block.outcome().changes);
        nodes.apply(block.outcome().trie.writes);
        stand_on(block.header());
    }
    ProducedBlock grow(std::vector<Transaction> transactions = {},
                       std::vector<CheckedAttestation> attestations = {}) {
        auto produced = produce(std::move(transactions), std::move(attestations));
        append(produced.executed);
        return produced;
    }
    void grow_to(Height height) {
        while (tip.height < height)
            grow();
    }
    static std::uint64_t staked(const ValidatorRecord& validator) {
        std::uint64_t sum = validator.bond.micro_rtc();
        for (const UnbondingPart& part : validator.unbonding)
            sum += part.amount.micro_rtc();
        return sum;
    }
    //! Balances, bonds, unbonding and pool.
    std::uint64_t supply() const {
        std::uint64_t sum = view.get<AmountRecord>(StateKey::system("pool"))->amount.micro_rtc();
        for (const auto& [key, record] : view.records) {
            if (key.domain() == state::Domain::account)
                sum += decode<Account>(record)->balance.micro_rtc();
            if (key.domain() == state::Domain::validator)
                sum += staked(*decode<ValidatorRecord>(record));
        }
        return sum;
    }
    Account account(const Person& who) const { return view.account(who.address).value(); }
    ValidatorRecord validator(const Person& who) const {
        return *view.get<ValidatorRecord>(StateKey::validator(who.address));
    }

    Person alice{"alice"}, bob{"bob"}, carol{"carol"};
    std::vector<Person> validators;
    Genesis genesis;
    Network network{{}, {}, attestation::AntiquityTable::embedded()};
    fixtures::MapView view;
    merkle::MemoryNodes nodes;
    BlockHeader tip;
    BlockHash tip_hash;

private:
    void stand_on(const BlockHeader& header) {
        tip = header;
        tip_hash = block_hash(header);
        view.hashes[header.height] = tip_hash;
    }
};

} // namespace rustchain::consensus
