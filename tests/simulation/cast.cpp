// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making the people and the genesis of a simulated chain.
#include "tests/simulation/cast.hpp"

#include "core/consensus/genesis_state.hpp"

#include <algorithm>

namespace rustchain::simulation {
namespace {

constexpr std::size_t kPaymentsEach = 16;

std::vector<fixtures::Person> make_people(std::string_view role, std::size_t count) {
    std::vector<fixtures::Person> people;
    for (std::size_t i = 0; i < count; ++i)
        people.emplace_back(std::string(role) + std::to_string(i));
    std::ranges::sort(people, {}, &fixtures::Person::address);
    return people;
}

Genesis make_genesis(const ChainParams& params, const std::vector<fixtures::Person>& validators,
                     const std::vector<fixtures::Person>& payers) {
    Genesis genesis;
    genesis.params = params;
    genesis.timestamp = 1'700'000'000'000;
    for (const fixtures::Person& payer : payers)
        genesis.allocations.push_back({payer.address, Amount::from_rtc(1000)});
    for (const fixtures::Person& validator : validators)
        genesis.validators.push_back({.owner = validator.address,
                                      .consensus_key = validator.public_key(),
                                      .bond = {},
                                      .name = "validator"});
    genesis.antiquity_hash = attestation::AntiquityTable::embedded().hash();
    return genesis;
}

} // namespace

Cast::Cast(std::size_t validator_count, const ChainParams& params,
           const crypto::SignatureScheme& scheme)
    : signatures(scheme), validators(make_people("validator", validator_count)),
      payers(make_people("payer", 3)), genesis(make_genesis(params, validators, payers)),
      genesis_hash(consensus::make_genesis_state(genesis).value().hash),
      network{.params = params,
              .chain_id = chain_id_of(genesis),
              .antiquity = attestation::AntiquityTable::embedded(),
              .verify_header = scheme.verify} {
    for (std::uint64_t nonce = 0; nonce < kPaymentsEach; ++nonce) {
        for (std::size_t i = 0; i < payers.size(); ++i)
            payments.push_back(fixtures::checked(
                fixtures::payment(network.chain_id, payers[i], nonce,
                                  payers[(i + 1) % payers.size()].address, Amount::from_rtc(1)),
                network.chain_id));
    }
}

std::optional<NodeIndex> Cast::index_of(const Address& owner) const {
    auto found = std::ranges::lower_bound(validators, owner, {}, &fixtures::Person::address);
    if (found == validators.end() || found->address != owner)
        return std::nullopt;
    return static_cast<NodeIndex>(found - validators.begin());
}

ChainParams quick_params() {
    return fixtures::small_params();
}

ChainParams steady_params() {
    ChainParams params = fixtures::small_params();
    params.block_time_ms = 3000;
    params.slot_blocks = 20;
    return params;
}

} // namespace rustchain::simulation
