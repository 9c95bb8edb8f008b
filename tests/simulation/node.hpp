// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One simulated node: the real ledger and finality engine on a memory disk, with a small block
// fetcher.
#pragma once

#include "core/node/ledger_door.hpp"
#include "core/validator/finality_engine.hpp"
#include "tests/simulation/memory_disk.hpp"
#include "tests/simulation/node_clock.hpp"
#include "tests/simulation/world.hpp"

#include <deque>

#include <boost/asio/cancellation_signal.hpp>

namespace rustchain::simulation {

//! What Byzantine nodes do instead of sending.
class Conspiracy;

struct NodePlan {
    std::int64_t skew_ms = 0;
    std::uint64_t segment_bytes = 256 * 1024; //!< of the proposal log; small, to see it turn over
};

class Node final : public validator::VoteTransport {
public:
    Node(World& world, NodeIndex index, const NodePlan& plan);
    ~Node() override;

    void start();
    //! Ends it without a word; what was not synced is lost in part. Not from inside its own calls.
    void kill();
    bool is_up() const { return life_ != nullptr; }
    //! Whether the power went or the engine ended; then kill() and start() are due.
    bool is_broken() const;
    //! The power goes at the n-th change of its disk or write of its store from here on.
    void cut_power_at(std::size_t change, bool is_done);
    void fail_store_after(std::size_t writes);

    //! Keeps a copy of journal, log and store as they are on disk.
    void back_up();
    bool has_backup() const { return backup_.has_value(); }
    //! Brings that copy back. Only while it is down.
    void restore();

    void deliver(NodeIndex from, const Body& body);
    //! Once a second: asks for final blocks when it seems to have fallen behind.
    void tick();
    void conspire(Conspiracy& conspiracy) { conspiracy_ = &conspiracy; }

    Height height() const { return height_; }
    //! Nothing while it is down.
    std::optional<validator::FinalityStatus> status() const;
    std::optional<validator::FinalityLoad> load() const;
    const fixtures::Person& person() const { return world_.cast.validators[index_]; }
    std::uint64_t disk_bytes() const { return disk_.bytes(); }
    //! A block it has seen lately.
    std::shared_ptr<const Block> find_block(const BlockHash& hash) const;

    // What its engine says.
    void broadcast(const Vote& vote) override;
    void broadcast(const SharedProposal& proposal) override;
    void broadcast(const Certificate& certificate) override;
    //! Everyone hears everyone here.
    void forward(const consensus::simplex::Forward&) override {}
    void answer(validator::PeerId peer, const Certificate& certificate) override;
    void ask_certificate(EpochNumber epoch, View view) override;
    void ask_block(const BlockHash& hash) override;
    void blame(validator::PeerId peer, std::string_view reason) override;

private:
    class Door;
    struct Life;
    struct Backup {
        MemoryDisk disk;
        std::shared_ptr<storage::MemoryStore> store;
        Height height = 0;
    };

    void say(const Message& message);
    void reply(NodeIndex to, const Message& message);
    void ask_some(const Message& message);
    void remember(const std::shared_ptr<const Block>& block);
    void note_final();

    void take(NodeIndex from, const Vote& vote);
    void take(NodeIndex from, const SharedProposal& proposal);
    void take(NodeIndex from, const Certificate& certificate);
    void take(NodeIndex from, const BlockAsked& asked);
    void take(NodeIndex from, const BlockSent& sent);
    void take(NodeIndex from, const CertificateAsked& asked);
    void take(NodeIndex from, const RangeAsked& asked);
    void take(NodeIndex from, const FinalRange& range);
    void take(NodeIndex from, const consensus::CheckedTransactionPtr& transaction);
    bool accept_range(const FinalRange& range);

    World& world_;
    NodeIndex index_;
    NodePlan plan_;
    NodeClock clock_;
    MemoryDisk disk_;
    std::shared_ptr<storage::MemoryStore> store_ = std::make_shared<storage::MemoryStore>();
    std::optional<Backup> backup_;
    Conspiracy* conspiracy_ = nullptr;

    std::unique_ptr<Life> life_; //!< none while it is down
    bool is_cut_ = false;        //!< the power is gone: nobody hears it any more
    bool expects_failure_ = false;
    Height height_ = 0;
    std::size_t idle_ticks_ = 0;
    std::map<BlockHash, std::shared_ptr<const Block>> blocks_; //!< seen lately
    std::deque<BlockHash> order_;
};

} // namespace rustchain::simulation
