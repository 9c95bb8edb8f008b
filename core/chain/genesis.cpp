// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The genesis: its hash and its rules.
#include "core/chain/genesis.hpp"

#include "core/chain/tags.hpp"

namespace rustchain {
namespace {

constexpr std::uint64_t kLongestBlockTime_ms = 60'000;
constexpr std::uint64_t kMostSlotBlocks = 10'000;

Result<void> check_params(const ChainParams& params) {
    auto refuse = [](const char* field, const char* rule) -> Result<void> {
        return fail(ErrorCode::invalid_input,
                    std::string("genesis: params.") + field + ": " + rule);
    };
    if (params.network != "main" && params.network != "test" && params.network != "dev")
        return refuse("network", "must be main, test or dev");
    if (params.address_prefix.empty())
        return refuse("address_prefix", "must not be empty");
    if (params.block_time_ms == 0 || params.block_time_ms > kLongestBlockTime_ms)
        return refuse("block_time_ms", "must be 1 to 60000");
    if (params.slot_blocks < 2 || params.slot_blocks > kMostSlotBlocks)
        return refuse("slot_blocks", "must be 2 to 10000");
    if (params.slots_per_epoch == 0 || params.slots_per_epoch > 8)
        return refuse("slots_per_epoch", "must be 1 to 8");
    if (params.epoch_reward > kTotalSupply)
        return refuse("epoch_reward_micro_rtc", "exceeds the total supply");
    if (params.virtual_machine_weight > 1000)
        return refuse("virtual_machine_weight", "must be 0 to 1000 thousandths");
    if (params.work_target == 0 || params.work_target > (1ULL << 40))
        return refuse("work_target", "must be 1 to 2^40 hashes");
    return {};
}

} // namespace

ChainId chain_id_of(const Genesis& genesis) {
    return *ChainId::from(tags::kGenesis(encode(genesis)));
}

Result<void> check_genesis(const Genesis& genesis) {
    if (auto params = check_params(genesis.params); !params)
        return params;
    auto refuse = [](const std::string& what) -> Result<void> {
        return fail(ErrorCode::invalid_input, "genesis: " + what);
    };
    Amount sum;
    for (std::size_t i = 0; i < genesis.allocations.size(); ++i) {
        const auto& allocation = genesis.allocations[i];
        if (i > 0 && !(genesis.allocations[i - 1].address < allocation.address))
            return refuse("allocations must be ascending by address, each address once");
        auto next = sum.plus(allocation.amount);
        if (!next || *next > kTotalSupply)
            return refuse("allocations and bonds exceed the supply of 8388608 RTC");
        sum = *next;
    }
    for (std::size_t i = 0; i < genesis.validators.size(); ++i) {
        const auto& validator = genesis.validators[i];
        if (i > 0 && !(genesis.validators[i - 1].owner < validator.owner))
            return refuse("validators must be ascending by owner, each owner once");
        for (std::size_t j = 0; j < i; ++j)
            if (genesis.validators[j].consensus_key == validator.consensus_key)
                return refuse("two validators share a consensus key");
        if (validator.bond < genesis.params.minimum_bond)
            return refuse("a validator's bond is below the network's minimum");
        auto next = sum.plus(validator.bond);
        if (!next || *next > kTotalSupply)
            return refuse("allocations and bonds exceed the supply of 8388608 RTC");
        sum = *next;
    }
    if (genesis.legacy_chain_id.empty() && genesis.params.network != "dev")
        return refuse("legacy_chain_id may be empty only on dev");
    return {};
}

} // namespace rustchain
