// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The genesis: its hash, its rules, and its JSON, which people read, edit and hand on.
#include "core/chain/genesis.hpp"

#include "core/chain/tags.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
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

constexpr std::size_t kLargestFile = 64 * 1024 * 1024;

//! Puts a field's value into `into`; the first error sticks.
template <class T, class U>
void take(Result<void>& status, Result<T> value, U& into) {
    if (!status)
        return;
    if (!value)
        status = fail(value.error());
    else
        into = *value;
}

void take_amount(Result<void>& status, const json::Field& field, Amount& into) {
    std::uint64_t micro_rtc = 0;
    take(status, field.u64_text(), micro_rtc);
    into = Amount::from_micro_rtc(micro_rtc);
}

void take_address(Result<void>& status, const json::Field& field, std::string_view prefix,
                  Address& into) {
    std::string text;
    take(status, field.text(), text);
    if (!status)
        return;
    auto parsed = parse_address(text, prefix);
    if (!parsed)
        status = fail(ErrorCode::invalid_input,
                      field.path() + ": " + std::string(describe(parsed.error())));
    else
        into = parsed->address;
}

Result<void> read_params(const json::Field& root, ChainParams& params) {
    Result<void> status =
        root.refuse_unknown({"network", "address_prefix", "block_time_ms", "slot_blocks",
                             "slots_per_epoch", "epoch_reward_micro_rtc", "minimum_bond_micro_rtc",
                             "unbonding_epochs", "virtual_machine_weight", "work_target"});
    take(status, root.at("network").text(), params.network);
    take(status, root.at("address_prefix").text(), params.address_prefix);
    take(status, root.at("block_time_ms").u64(), params.block_time_ms);
    take(status, root.at("slot_blocks").u64(), params.slot_blocks);
    take(status, root.at("slots_per_epoch").u64(), params.slots_per_epoch);
    take_amount(status, root.at("epoch_reward_micro_rtc"), params.epoch_reward);
    take_amount(status, root.at("minimum_bond_micro_rtc"), params.minimum_bond);
    take(status, root.at("unbonding_epochs").u64(), params.unbonding_epochs);
    take(status, root.at("virtual_machine_weight").u64(), params.virtual_machine_weight);
    take(status, root.at("work_target").u64(), params.work_target);
    return status;
}

Result<void> read_allocations(const json::Field& root, Genesis& genesis) {
    auto items = root.items(1'000'000);
    if (!items)
        return fail(items.error());
    Result<void> status;
    for (const json::Field& item : *items) {
        if (status)
            status = item.refuse_unknown({"address", "amount_micro_rtc"});
        GenesisAllocation& allocation = genesis.allocations.emplace_back();
        take_address(status, item.at("address"), genesis.params.address_prefix, allocation.address);
        take_amount(status, item.at("amount_micro_rtc"), allocation.amount);
    }
    return status;
}

Result<void> read_validators(const json::Field& root, Genesis& genesis) {
    auto items = root.items(kMaxValidators);
    if (!items)
        return fail(items.error());
    Result<void> status;
    for (const json::Field& item : *items) {
        if (status)
            status = item.refuse_unknown({"owner", "consensus_key", "bond_micro_rtc", "name"});
        GenesisValidator& validator = genesis.validators.emplace_back();
        take_address(status, item.at("owner"), genesis.params.address_prefix, validator.owner);
        take(status, item.at("consensus_key").fixed<crypto::PublicKey>(), validator.consensus_key);
        take_amount(status, item.at("bond_micro_rtc"), validator.bond);
        take(status, item.at("name").text(), validator.name);
        if (status && validator.name.size() > 32)
            status = fail(ErrorCode::invalid_input,
                          item.at("name").path() + ": a name has at most 32 bytes");
    }
    return status;
}

Result<void> read_bootstrap(const json::Field& root, Genesis& genesis) {
    auto items = root.items(64);
    if (!items)
        return fail(items.error());
    Result<void> status;
    for (const json::Field& item : *items)
        take(status, item.text(), genesis.bootstrap.emplace_back());
    return status;
}

json::Value params_to_json(const ChainParams& params) {
    return json::Object{{"network", params.network},
                        {"address_prefix", params.address_prefix},
                        {"block_time_ms", params.block_time_ms},
                        {"slot_blocks", params.slot_blocks},
                        {"slots_per_epoch", params.slots_per_epoch},
                        {"epoch_reward_micro_rtc", params.epoch_reward.to_micro_text()},
                        {"minimum_bond_micro_rtc", params.minimum_bond.to_micro_text()},
                        {"unbonding_epochs", params.unbonding_epochs},
                        {"virtual_machine_weight", params.virtual_machine_weight},
                        {"work_target", params.work_target}};
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

Result<Genesis> genesis_from_json(std::string_view text) {
    auto parsed = json::parse(text, {.max_bytes = kLargestFile, .max_values = 8'000'000});
    if (!parsed)
        return fail(parsed.error().code, "genesis: " + parsed.error().message);
    json::Field root(*parsed, "genesis");
    Genesis genesis;
    Result<void> status =
        root.refuse_unknown({"params", "timestamp_ms", "allocations", "validators", "bootstrap",
                             "antiquity_hash", "legacy_chain_id"});
    if (status)
        status = read_params(root.at("params"), genesis.params);
    take(status, root.at("timestamp_ms").u64(), genesis.timestamp);
    if (status)
        status = read_allocations(root.at("allocations"), genesis);
    if (status)
        status = read_validators(root.at("validators"), genesis);
    if (status)
        status = read_bootstrap(root.at("bootstrap"), genesis);
    take(status, root.at("antiquity_hash").fixed<Hash256>(), genesis.antiquity_hash);
    take(status, root.at("legacy_chain_id").text(), genesis.legacy_chain_id);
    if (status)
        status = check_genesis(genesis);
    if (!status)
        return fail(status.error());
    return genesis;
}

std::string genesis_to_json(const Genesis& genesis) {
    const std::string& prefix = genesis.params.address_prefix;
    json::Array allocations;
    for (const GenesisAllocation& allocation : genesis.allocations)
        allocations.push_back(
            json::Object{{"address", to_text(allocation.address, prefix)},
                         {"amount_micro_rtc", allocation.amount.to_micro_text()}});
    json::Array validators;
    for (const GenesisValidator& validator : genesis.validators)
        validators.push_back(json::Object{{"owner", to_text(validator.owner, prefix)},
                                          {"consensus_key", to_hex(validator.consensus_key)},
                                          {"bond_micro_rtc", validator.bond.to_micro_text()},
                                          {"name", validator.name}});
    json::Array bootstrap;
    for (const std::string& address : genesis.bootstrap)
        bootstrap.push_back(address);
    return json::write_pretty(json::Object{{"params", params_to_json(genesis.params)},
                                           {"timestamp_ms", genesis.timestamp},
                                           {"allocations", allocations},
                                           {"validators", validators},
                                           {"bootstrap", bootstrap},
                                           {"antiquity_hash", to_hex(genesis.antiquity_hash)},
                                           {"legacy_chain_id", genesis.legacy_chain_id}});
}

} // namespace rustchain
