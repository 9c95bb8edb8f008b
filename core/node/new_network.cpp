// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A genesis and its validators' folders.
#include "core/node/new_network.hpp"

#include "core/node/data_directory.hpp"
#include "core/node/node_keys.hpp"

#include <algorithm>

namespace rustchain::node {
namespace {

Result<void> check_plan(const NewNetworkPlan& plan, const ChainParams& params) {
    auto refuse = [](std::string message) -> Result<void> {
        return fail(ErrorCode::invalid_input, std::move(message));
    };
    if (plan.validators < 1 || plan.validators > kMaxValidators)
        return refuse("a network has 1 to " + std::to_string(kMaxValidators) + " validators");
    if (!plan.owners.empty() && plan.owners.size() != plan.validators)
        return refuse("name one owner for each validator, or none");
    if (plan.bond < params.minimum_bond)
        return refuse("a bond on this network is at least " + params.minimum_bond.to_rtc_text() +
                      " RTC");
    std::error_code ignored;
    if (std::filesystem::exists(plan.folder, ignored) &&
        !std::filesystem::is_empty(plan.folder, ignored))
        return refuse(plan.folder.string() + " is not empty; choose a new folder");
    return {};
}

//! Adds to what an address gets already.
Result<void> allocate(Genesis& genesis, const Address& address, Amount amount) {
    if (amount.is_zero())
        return {};
    auto found = std::ranges::find(genesis.allocations, address, &GenesisAllocation::address);
    if (found == genesis.allocations.end()) {
        genesis.allocations.push_back({.address = address, .amount = amount});
        return {};
    }
    auto sum = found->amount.plus(amount);
    if (!sum)
        return fail(ErrorCode::invalid_input, "the allocations are more than there is RTC");
    found->amount = *sum;
    return {};
}

Result<void> write_genesis(const std::filesystem::path& path, const Genesis& genesis) {
    std::string text = genesis_to_json(genesis);
    return runtime::replace_file(path, as_bytes(text));
}

} // namespace

Result<NewNetwork> make_network(const NewNetworkPlan& plan, TimestampMs now_ms) {
    auto genesis = shipped_genesis(plan.network);
    if (!genesis)
        return fail(genesis.error());
    if (auto checked = check_plan(plan, genesis->params); !checked)
        return fail(checked.error());
    NewNetwork made{.genesis = std::move(*genesis),
                    .genesis_file = plan.folder / "genesis.json",
                    .data_roots = {}};
    made.genesis.timestamp = now_ms;
    made.genesis.bootstrap = plan.bootstrap;
    for (std::size_t i = 0; i < plan.validators; ++i) {
        const auto root = plan.folder / ("node-" + std::to_string(i + 1));
        const DataPaths paths{.folder = root / plan.network};
        if (auto folder = runtime::make_private_directory(paths.consensus_key().parent_path());
            !folder)
            return fail(folder.error());
        auto key = load_or_make_key(paths.consensus_key());
        if (!key)
            return fail(key.error());
        const Address owner = plan.owners.empty()
                                  ? address_of(KeyScheme::schnorr, key->public_key())
                                  : plan.owners[i];
        made.genesis.validators.push_back({.owner = owner,
                                           .consensus_key = key->public_key(),
                                           .bond = plan.bond,
                                           .name = "validator " + std::to_string(i + 1)});
        if (auto given = allocate(made.genesis, owner, plan.play_money); !given)
            return fail(given.error());
        made.data_roots.push_back(root);
    }
    for (const GenesisAllocation& more : plan.allocations)
        if (auto given = allocate(made.genesis, more.address, more.amount); !given)
            return fail(given.error());
    std::ranges::sort(made.genesis.validators, {}, &GenesisValidator::owner);
    std::ranges::sort(made.genesis.allocations, {}, &GenesisAllocation::address);
    if (auto checked = check_genesis(made.genesis); !checked)
        return fail(checked.error());
    if (auto written = write_genesis(made.genesis_file, made.genesis); !written)
        return fail(written.error());
    for (const auto& root : made.data_roots) {
        const DataPaths paths{.folder = root / plan.network};
        if (auto written = write_genesis(paths.genesis(), made.genesis); !written)
            return fail(written.error());
    }
    return made;
}

} // namespace rustchain::node
