// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A chain that has just ended an epoch, and a snapshot of it in a folder that goes with the test.
#pragma once

#include "core/snapshot/write_snapshot.hpp"
#include "tests/fixtures/chain_fixture.hpp"

#include <QTemporaryDir>

namespace rustchain::snapshot::testing {

struct SnapshotChain {
    //! Ends at the last block of `epoch`, with a payment in each of the first eight blocks.
    explicit SnapshotChain(EpochNumber epoch, std::size_t validators = 4)
        : chain({.validators = validators}) {
        for (std::uint64_t nonce = 0; nonce < 8; ++nonce)
            chain.next_block(
                {chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(1))});
        chain.grow_to(params().last_height(epoch));
    }

    const ChainParams& params() const { return chain.network.params; }
    runtime::Path path() const { return temporary.path().toStdString(); }
    SnapshotFolder folder() const { return SnapshotFolder::open(path()).value(); }
    SnapshotSummary write() const {
        auto to = folder();
        return write_snapshot(chain.store, params(), to).value();
    }

    fixtures::ChainFixture chain;
    QTemporaryDir temporary;
};

} // namespace rustchain::snapshot::testing
