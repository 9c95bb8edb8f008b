// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The genesis: its hash and its rules.
#include "core/chain/genesis.hpp"

#include "core/chain/tags.hpp"
#include "core/primitives/utf8.hpp"

#include <algorithm>
#include <set>

namespace rustchain {
namespace {

constexpr std::uint64_t kLongestBlockTime_ms = 60'000;
constexpr std::uint64_t kMostSlotBlocks = 10'000;
constexpr std::size_t kMostAllocations = 1'000'000;
constexpr std::uint64_t kMostUnbondingEpochs = 10 * kEpochsPerYear;

//! The prefix of a network's addresses, empty for a network that does not exist.
std::string_view prefix_of(std::string_view network) {
    if (network == "main")
        return "rtc";
    if (network == "test")
        return "trtc";
    return network == "dev" ? "drtc" : "";
}

bool is_text_of(std::string_view text, std::size_t least, std::size_t most) {
    return text.size() >= least && text.size() <= most && is_utf8(text);
}

Result<void> check_params(const ChainParams& params) {
    auto refuse = [](const char* field, const std::string& rule) -> Result<void> {
        return fail(ErrorCode::invalid_input,
                    std::string("genesis: params.") + field + ": " + rule);
    };
    const std::string_view prefix = prefix_of(params.network);
    if (prefix.empty())
        return refuse("network", "must be main, test or dev");
    if (params.address_prefix != prefix)
        return refuse("address_prefix", "must be " + std::string(prefix) + " on " + params.network);
    if (params.block_time_ms == 0 || params.block_time_ms > kLongestBlockTime_ms)
        return refuse("block_time_ms", "must be 1 to 60000");
    if (params.slot_blocks < 2 || params.slot_blocks > kMostSlotBlocks)
        return refuse("slot_blocks", "must be 2 to 10000");
    if (params.slots_per_epoch == 0 || params.slots_per_epoch > 8)
        return refuse("slots_per_epoch", "must be 1 to 8");
    if (params.epoch_reward > kTotalSupply)
        return refuse("epoch_reward_micro_rtc", "exceeds the total supply");
    if (params.unbonding_epochs > kMostUnbondingEpochs)
        return refuse("unbonding_epochs", "must be at most 525600");
    if (params.virtual_machine_weight > 1000)
        return refuse("virtual_machine_weight", "must be 0 to 1000 thousandths");
    if (params.work_target == 0 || params.work_target > (1ULL << 40))
        return refuse("work_target", "must be 1 to 2^40 hashes");
    return {};
}

Result<void> refuse(const std::string& what) {
    return fail(ErrorCode::invalid_input, "genesis: " + what);
}

//! Adds to what is given away; the supply bounds it.
Result<void> give(Amount& sum, Amount amount) {
    auto next = sum.plus(amount);
    if (!next || *next > kTotalSupply)
        return refuse("allocations and bonds exceed the supply of 8388608 RTC");
    sum = *next;
    return {};
}

Result<void> check_allocations(const Genesis& genesis, Amount& sum) {
    const auto& allocations = genesis.allocations;
    if (allocations.size() > kMostAllocations)
        return refuse("there are at most 1000000 allocations");
    for (std::size_t i = 0; i < allocations.size(); ++i) {
        if (i > 0 && !(allocations[i - 1].address < allocations[i].address))
            return refuse("allocations must be ascending by address, each address once");
        if (auto given = give(sum, allocations[i].amount); !given)
            return given;
    }
    return {};
}

Result<void> check_validators(const Genesis& genesis, Amount& sum) {
    const auto& validators = genesis.validators;
    if (validators.size() > kMaxValidators)
        return refuse("there are at most 400 validators");
    std::set<crypto::PublicKey> keys;
    for (std::size_t i = 0; i < validators.size(); ++i) {
        const GenesisValidator& validator = validators[i];
        if (i > 0 && !(validators[i - 1].owner < validator.owner))
            return refuse("validators must be ascending by owner, each owner once");
        if (!keys.insert(validator.consensus_key).second)
            return refuse("two validators share a consensus key");
        if (!is_text_of(validator.name, 0, 32))
            return refuse("a validator's name has at most 32 bytes of UTF-8");
        if (validator.bond < genesis.params.minimum_bond)
            return refuse("a validator's bond is below the network's minimum");
        if (auto given = give(sum, validator.bond); !given)
            return given;
    }
    return {};
}

} // namespace

ChainId chain_id_of(const Genesis& genesis) {
    return *ChainId::from(tags::kGenesis(encode(genesis)));
}

Result<void> check_genesis(const Genesis& genesis) {
    if (auto params = check_params(genesis.params); !params)
        return params;
    Amount sum;
    if (auto allocations = check_allocations(genesis, sum); !allocations)
        return allocations;
    if (auto validators = check_validators(genesis, sum); !validators)
        return validators;
    bool good_bootstrap = genesis.bootstrap.size() <= 64 &&
                          std::ranges::all_of(genesis.bootstrap, [](const std::string& address) {
                              return is_text_of(address, 1, 255);
                          });
    if (!good_bootstrap)
        return refuse("bootstrap has at most 64 addresses of 1 to 255 bytes");
    if (!is_text_of(genesis.legacy_chain_id, 0, 64))
        return refuse("legacy_chain_id has at most 64 bytes of UTF-8");
    if (genesis.legacy_chain_id.empty() && genesis.params.network != "dev")
        return refuse("legacy_chain_id may be empty only on dev");
    return {};
}

} // namespace rustchain
