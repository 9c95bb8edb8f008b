// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A second node of a fixture's network, to begin from a snapshot and follow.
#pragma once

#include "tests/fixtures/chain_fixture.hpp"

#include <stdexcept>

namespace rustchain::snapshot::testing {

//! A second node of the same network, at its genesis.
struct Fresh {
    explicit Fresh(const fixtures::ChainFixture& chain) : chain_(chain) { open(); }
    void open() {
        ledger.reset();
        ledger = rustchain::ledger::Ledger::open(store, chain_.genesis, chain_.network, clock, {})
                     .value();
    }
    //! What the other node's chain did above this one's, executed here.
    void follow() {
        storage::BlockStore blocks(chain_.store);
        for (Height at = ledger->snapshot()->final.header.height + 1; at <= chain_.height(); ++at) {
            auto block = std::make_shared<const Block>(blocks.block(at).value().value());
            std::vector<consensus::CheckedTransactionPtr> checked;
            for (const Transaction& transaction : block->transactions)
                checked.push_back(chain_.checked(transaction));
            auto whole = consensus::check_block(block, std::move(checked), {}).value();
            const BlockHash hash = whole.hash();
            if (!ledger->accept(std::move(whole)) ||
                !ledger->finalise(hash, blocks.certificate(at).value().value()))
                throw std::runtime_error("the block is refused");
        }
    }
    Height height() const { return ledger->snapshot()->final.header.height; }

    const fixtures::ChainFixture& chain_;
    runtime::ManualClock clock;
    storage::MemoryStore store;
    std::unique_ptr<rustchain::ledger::Ledger> ledger;
};

} // namespace rustchain::snapshot::testing
