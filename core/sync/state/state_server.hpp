// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Answers what others ask about the state: proofs, certified epochs, snapshots.
#pragma once

#include "core/ledger/ledger.hpp"
#include "core/p2p/wire/sync_messages.hpp"
#include "core/snapshot/snapshot_folder.hpp"

namespace rustchain::sync {

//! Every function may be called from any thread; each reads the disk: call them on a pool. What is
//! not kept is answered with an empty proof, or empty bytes.
class StateServer {
public:
    //! Heights whose trie can still be read: who asked for the newest block's header asks for its
    //! state a moment later.
    static constexpr std::size_t kHeightsKept = 8;

    StateServer(ledger::Ledger& ledger, snapshot::SnapshotFolder folder);

    //! Records with one proof for all their keys (StateKey::flat_key), at one of the newest heights
    //! or, for snapshot::proved_keys, at an epoch's certified end.
    p2p::State answer(const p2p::GetState& question) const;
    //! The newest summary, or a chunk.
    p2p::SnapshotPart answer(const p2p::GetSnapshot& question) const;

private:
    using Recent = std::vector<ledger::LedgerSnapshotPtr>; // the newest last

    void on_final(const ledger::LedgerSnapshotPtr& final);
    ledger::LedgerSnapshotPtr find(std::optional<Height> height) const;
    std::optional<p2p::State> certified(const p2p::GetState& question) const;

    const ChainParams& params_;
    snapshot::SnapshotFolder folder_;
    runtime::Latest<Recent> recent_;
    runtime::Subscription final_blocks_;
};

} // namespace rustchain::sync
