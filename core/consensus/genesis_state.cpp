// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state at height 0, and the genesis block over it.
#include "core/consensus/genesis_state.hpp"

#include "core/chain/system_records.hpp"
#include "core/state/state_overlay.hpp"
#include "core/state/state_root.hpp"

namespace rustchain::consensus {
namespace {

using state::StateKey;
namespace names = state::system_names;

//! A state without records.
class EmptyView final : public state::StateView {
public:
    Result<std::optional<Bytes>> read(const StateKey&) const override { return std::nullopt; }
    Result<void> each(state::Domain, const Visit&) const override { return {}; }
    Result<std::optional<BlockHash>> block_hash(Height) const override { return std::nullopt; }
};

class EmptyTrie final : public merkle::NodeReader {
public:
    Result<std::optional<Bytes>> read_node(const merkle::NibblePath&) const override {
        return std::nullopt;
    }
};

void write_validators(state::StateOverlay& state, const Genesis& genesis) {
    EpochRecord epoch;
    for (const GenesisValidator& validator : genesis.validators) {
        epoch.members.push_back({.owner = validator.owner,
                                 .consensus_key = validator.consensus_key,
                                 .bond = validator.bond});
        // The sets of the first two epochs are fixed here.
        state.write(StateKey::validator(validator.owner),
                    ValidatorRecord{.consensus_key = validator.consensus_key,
                                    .bond = validator.bond,
                                    .name = validator.name,
                                    .is_genesis = true,
                                    .sets_end = 2});
        state.write(StateKey::consensus_key(validator.consensus_key),
                    ConsensusKeyRecord{.owner = validator.owner});
    }
    Hash256 root = validator_set_root(epoch.members);
    state.write(StateKey::epoch(0), epoch);
    state.write(StateKey::epoch(1), epoch);
    state.write(StateKey::system(names::kValidatorSets),
                ValidatorSetsRecord{.closed = root, .current = root, .next = root});
}

//! What genesis leaves in the mining pool; check_genesis has made sure that it is not negative.
Amount pool_of(const Genesis& genesis) {
    Amount pool = kTotalSupply;
    for (const GenesisAllocation& allocation : genesis.allocations)
        pool = pool.minus(allocation.amount).value_or(Amount{});
    for (const GenesisValidator& validator : genesis.validators)
        pool = pool.minus(validator.bond).value_or(Amount{});
    return pool;
}

} // namespace

Result<GenesisState> make_genesis_state(const Genesis& genesis) {
    EmptyView empty;
    state::StateOverlay state(empty);
    for (const GenesisAllocation& allocation : genesis.allocations)
        state.account(allocation.address).balance = allocation.amount;
    write_validators(state, genesis);
    state.write(StateKey::system(names::kPool), AmountRecord{pool_of(genesis)});
    state.write(StateKey::system(names::kBasePrice), NumberRecord{kGenesisBasePrice});
    state.write(StateKey::system(names::kView), NumberRecord{0});
    state.write(StateKey::system(names::kReceiptsRoot), RootRecord{});
    state.write(StateKey::system(names::kHeaderMmr), HeaderMmrRecord{});

    GenesisState result;
    result.changes = state.changes();
    EmptyTrie empty_trie;
    auto update = state::StateCommit(empty_trie, result.changes).run();
    if (!update)
        return fail(update.error());
    result.trie = std::move(*update);
    result.block.header = {.version = kHeaderVersion,
                           .height = 0,
                           .timestamp = genesis.timestamp,
                           .prev_block = *BlockHash::from(chain_id_of(genesis)),
                           .merkle_root = {},
                           .attest_root = {},
                           .state_root = result.trie.root,
                           .validator = {},
                           .signature = {}};
    result.block.state_root = result.trie.root;
    result.hash = block_hash(result.block.header);
    return result;
}

} // namespace rustchain::consensus
