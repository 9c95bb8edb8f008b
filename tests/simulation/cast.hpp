// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who takes part in a simulated chain: validators, payers, genesis; the same for every seed.
#pragma once

#include "core/crypto/signature_scheme.hpp"
#include "tests/fixtures/chain_fixture.hpp"

namespace rustchain::simulation {

//! A node's place among the validators, which is its place in the set.
using NodeIndex = std::size_t;

struct Cast {
    Cast(std::size_t validator_count, const ChainParams& params,
         const crypto::SignatureScheme& scheme);
    Cast(const Cast&) = delete;
    Cast& operator=(const Cast&) = delete;

    std::size_t size() const { return validators.size(); }
    //! The place of this owner; nothing for others.
    std::optional<NodeIndex> index_of(const Address& owner) const;

    crypto::SignatureScheme signatures;
    std::vector<fixtures::Person> validators; //!< ascending by address
    std::vector<fixtures::Person> payers;
    Genesis genesis;
    BlockHash genesis_hash;
    consensus::Network network;
    std::vector<consensus::CheckedTransactionPtr> payments; //!< nonces ascend for each payer
};

//! Blocks of a second, epochs of eight.
ChainParams quick_params();
//! Blocks of three seconds as on the main network, epochs of 40.
ChainParams steady_params();

} // namespace rustchain::simulation
