// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Beginning near the head: a snapshot from peers in place of all blocks.
#pragma once

#include "core/ledger/ledger.hpp"
#include "core/snapshot/import_snapshot.hpp"
#include "core/sync/state/aside_store.hpp"
#include "core/sync/state/chunk_store.hpp"
#include "core/sync/state/peer_questions.hpp"
#include "core/sync/state/trust_climb.hpp"
#include "core/sync/state_sync_door.hpp"
#include "core/sync/sync_status.hpp"

#include <deque>

namespace rustchain::sync {

struct StateSyncParts {
    p2p::PeerNetwork& peers;
    ledger::Ledger& ledger;
    storage::KeyValueStore& store; //!< the ledger's own
    runtime::Clock& clock;
    runtime::Executor ledger_strand;
    runtime::Executor pool;
    MakeAside make_aside;
    runtime::Path folder; //!< for chunks on their way
};

struct StateSyncConfig {
    std::uint64_t certified_epochs = kEpochsPerHour; //!< as the peers' SnapshotKeeper has it
    Height least_gain = 1000; //!< a snapshot that saves fewer blocks is not worth it
    std::size_t most_sources = 8;
    std::chrono::milliseconds answer_limit = std::chrono::seconds(30);
};

//! Belongs to one strand. Memory is bounded by one answer a source.
class StateSync final : public StateSyncDoor {
public:
    using Progress = std::function<void(const SyncStatus&)>;

    StateSync(StateSyncParts parts, const StateSyncConfig& config);
    //! Called at each step, with phase, bytes and sources.
    void set_progress(Progress progress) { progress_ = std::move(progress); }

    //! Asks the peers, and begins from the best snapshot that can be trusted. False also when none
    //! came whole; chunks that came are kept for the next time. Fails when the own disk fails.
    runtime::Task<Result<bool>> try_state_sync(Height best) override;

    //! From the network, on any thread.
    void joined(const p2p::PeerFacts& peer);
    void left(p2p::PeerId peer);
    //! From the network, on the strand.
    void received(p2p::PeerId from, p2p::State state);
    void received(p2p::PeerId from, p2p::SnapshotPart part);

private:
    struct Candidate {
        snapshot::SnapshotSummary summary;
        std::vector<p2p::PeerId> sources; //!< gave exactly this summary
    };
    struct Download {
        ChunkStore chunks;
        std::deque<std::uint32_t> missing;
        std::set<p2p::PeerId> givers;
    };

    using Membership = std::variant<p2p::PeerFacts, p2p::PeerId>; //!< joined, or left

    void take_memberships();
    runtime::Task<std::vector<Candidate>> gather();
    void note_summary(std::vector<Candidate>& candidates, PeerAnswer answer);
    runtime::Task<bool> is_trusted(Candidate& candidate);
    runtime::Task<std::optional<snapshot::CertifiedEpoch>> fetch_end(Candidate& candidate,
                                                                     EpochNumber epoch);
    runtime::Task<Result<std::optional<Download>>> download(Candidate& candidate);
    runtime::Task<Result<void>> take_chunk(Candidate& candidate, Download& download,
                                           PeerAnswer answer);
    runtime::Task<Result<bool>> take_over(Candidate& candidate, Download& download);
    void ask_for_chunks(const Candidate& candidate, Download& download);
    void drop_source(Candidate& candidate, p2p::PeerId peer, std::string_view reason);
    void blame_all(const Candidate& candidate, const Download& download, std::string_view reason);
    void show(SyncPhase phase, const Candidate* candidate, std::uint64_t done = 0);

    StateSyncParts parts_;
    StateSyncConfig config_;
    const consensus::Network& network_;
    PeerQuestions questions_;
    std::map<p2p::PeerId, p2p::PeerFacts> peers_;
    runtime::Channel<Membership> memberships_{4096, runtime::WhenFull::drop_oldest};
    Progress progress_;
};

} // namespace rustchain::sync
