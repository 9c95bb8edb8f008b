// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state at height 0, and the genesis block over it.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/consensus/block_context.hpp"
#include "core/merkle/patricia_trie.hpp"
#include "core/state/state_view.hpp"

namespace rustchain::consensus {

struct GenesisState {
    Block block; //!< height 0, final by definition
    BlockHash hash;
    state::StateChanges changes;
    merkle::TrieUpdate trie;
};

//! Builds block and state of height 0. `genesis` has passed check_genesis.
Result<GenesisState> make_genesis_state(const Genesis& genesis);

} // namespace rustchain::consensus
