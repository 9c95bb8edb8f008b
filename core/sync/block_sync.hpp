// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Catching up: fetches final blocks from several peers, proves them final, executes and stores
// them.
#pragma once

#include "core/ledger/block_checker.hpp"
#include "core/runtime/channel.hpp"
#include "core/runtime/publisher.hpp"
#include "core/sync/block_window.hpp"
#include "core/sync/consensus_door.hpp"
#include "core/sync/epoch_sets.hpp"
#include "core/sync/state_sync_door.hpp"
#include "core/sync/sync_progress.hpp"
#include "core/sync/sync_status.hpp"

namespace rustchain::sync {

struct BlockSyncConfig {
    WindowConfig window;
    //! Without own progress for so long while peers are ahead, blocks are fetched; at once when
    //! they are ahead by more than the running epoch.
    std::uint64_t patience_ms = 5'000;
    //! From so many blocks behind on a snapshot is tried first, where there is a state sync.
    Height snapshot_distance = 10'000;
    std::size_t most_in_segment = 64; //!< blocks proved final by one certificate
    std::size_t most_segment_bytes = 24u << 20;
};

//! All of it outlives the sync.
struct BlockSyncParts {
    runtime::Clock& clock;
    p2p::PeerNetwork& network;
    ConsensusDoor& consensus;
    ledger::Ledger& ledger;
    ledger::BlockChecker& checker;
    runtime::Executor strand; //!< the relay's
    runtime::Executor ledger_strand;
    runtime::Executor verify; //!< a pool
    crypto::VerifySignature verify_signature = crypto::verify_schnorr;
    StateSyncDoor* state_sync = nullptr;
};

//! Lives on the relay's strand; status() from any thread.
class BlockSync {
public:
    BlockSync(BlockSyncParts parts, const BlockSyncConfig& config = {});

    //! Runs until cancelled, or until the store fails.
    runtime::Task<Result<void>> run();

    void joined(PeerId peer, Height final_height);
    void left(PeerId peer);
    //! The peer says that this height is final.
    void claimed(PeerId peer, Height height);
    //! What the state sync says of its progress, while it runs.
    void show(const SyncStatus& progress) { state_progress_ = progress; }
    //! False when nothing was asked of this peer under this request.
    bool received(PeerId from, p2p::Blocks& answer);

    std::shared_ptr<const SyncStatus> status() const { return status_.get(); }
    runtime::Publisher<SyncStatus>& changes() { return changes_; }

private:
    //! Blocks in order, the last of which has the certificate that makes all of them final.
    struct Segment {
        std::vector<HeldBlock> blocks;
        EpochNumber epoch = 0;
        Members members;
    };
    //! Who sent something wrong, and what.
    struct Lie {
        PeerId peer = 0;
        p2p::Offence offence = p2p::Offence::invalid_block;
        std::string reason;
    };
    using Proved = Result<void, Lie>;

    runtime::Task<void> fetch();
    runtime::Task<void> execute();
    runtime::Task<Result<void>> begin_from_snapshot();
    void begin_if_behind();
    void end_if_done();
    void ask();
    std::optional<Segment> next_segment();
    runtime::Task<Result<void>> run_segment(Segment segment);
    static Proved prove(const Segment& segment, const storage::StoredHeader& final,
                        const ChainId& chain_id, crypto::VerifySignature verify);
    //! Checks the next block while this one is executed.
    runtime::Task<Result<std::optional<Lie>>> execute_blocks(const Segment& segment);
    runtime::Task<Result<std::optional<Lie>>> execute_one(HeldBlock block,
                                                          consensus::CheckedBlock checked);
    //! A proved block did not pass here: whose fault that is. Nobody's, when it is final by now.
    Result<std::optional<Lie>> refused(const HeldBlock& block, consensus::BlockFault fault) const;
    void punish(const Lie& lie);
    void publish();
    Height own_height() const { return parts_.ledger.snapshot()->final.header.height; }
    std::uint64_t monotonic_ms() const;

    BlockSyncParts parts_;
    BlockSyncConfig config_;
    EpochSets sets_;
    BlockWindow window_;
    SyncProgress progress_;
    std::map<PeerId, Height> claims_;
    bool is_running_ = false; //!< behind, and fetching
    SyncStatus state_progress_;
    bool is_in_state_ = false; //!< a snapshot is being fetched
    Height began_at_ = 0;
    Height last_height_ = 0;
    std::uint64_t last_progress_ms_ = 0;
    std::uint64_t bytes_ = 0; //!< since this run began
    runtime::Channel<bool> arrived_;
    std::optional<Error> failure_;
    runtime::Latest<SyncStatus> status_;
    runtime::Publisher<SyncStatus> changes_;
};

} // namespace rustchain::sync
