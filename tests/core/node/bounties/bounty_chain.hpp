// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A chain on which bounties move: alice sponsors, bob claims, carol reviews.
#pragma once

#include "core/chain/gas.hpp"
#include "core/ledger/ledger_snapshot.hpp"
#include "tests/fixtures/chain_fixture.hpp"

namespace rustchain::fixtures {

struct BountyChain : ChainFixture {
    using ChainFixture::ChainFixture;

    Transaction move(const Person& who, Payload payload, std::uint64_t nonces_ahead = 0) const {
        Transaction transaction =
            pay(who, account(who.address).nonce + nonces_ahead, who.address, Amount{});
        transaction.payload = std::move(payload);
        transaction.gas_limit = gas_of(transaction);
        return signed_by(who, std::move(transaction), chain_id());
    }
    //! In a block of its own; gives the transaction's hash.
    TransactionHash make(const Person& who, Payload payload) {
        Transaction transaction = move(who, std::move(payload));
        next_block({transaction});
        return transaction_hash(transaction);
    }
    BountyPost terms(std::string title = "A probe", std::uint64_t rtc = 25) const {
        return {.reward = Amount::from_rtc(rtc),
                .deadline = height() + 100,
                .claim_blocks = 5,
                .maintainer = carol.address,
                .release_key = {},
                .repository = "oxide/probe",
                .url = "https://github.com/oxide/probe/issues/87",
                .title = std::move(title),
                .terms_hash = {}};
    }
    BountyClaim bobs_claim(BountyId id = 1) const { return {.id = id, .claimant = bob.address}; }
};

} // namespace rustchain::fixtures
