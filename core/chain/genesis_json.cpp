// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The genesis as JSON: what people read, edit and hand on.
#include "core/chain/genesis.hpp"

#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain {
namespace {

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
