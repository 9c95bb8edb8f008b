// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hands work to the chain one piece at a time, and blocks only once their time has come.
#pragma once

#include "core/consensus/simplex/actions.hpp"
#include "core/validator/agenda.hpp"
#include "core/validator/chain_door.hpp"

#include <variant>

namespace rustchain::validator {

//! The block of a Propose is built; nothing is known of a view that was left meanwhile.
struct BlockBuilt {
    consensus::simplex::Propose order;
    BuiltBlock built;
};

//! A block was judged.
struct BlockChecked {
    BlockHash hash;
    Judgement judgement;
};

//! This block and its ancestors are stored and synced.
struct BlocksStored {
    consensus::simplex::FinaliseBlock order;
};

using ChainNews = std::variant<BlockBuilt, BlockChecked, BlocksStored>;

//! The one caller of the ChainDoor's build, check and finalise: in order, never two at once. Lives
//! on the engine's strand.
class ChainWorker {
public:
    using Report = std::function<void(ChainNews)>;

    using Sign = std::function<crypto::Signature(const Hash256& digest)>;

    //! `sign` signs headers; empty for an observer, which builds nothing.
    ChainWorker(runtime::Clock& clock, ChainDoor& chain, Agenda& agenda, Sign sign,
                std::uint64_t block_time_ms);
    void set_report(Report report) { report_ = std::move(report); }

    //! From here on only blocks for this view are worth building.
    void enter_view(EpochNumber epoch, View view);
    //! Builds once the time is right, if the view still lasts then.
    void build(consensus::simplex::Propose order);
    //! Checks once the block's time is no more than the tolerance ahead of the own clock, if the
    //! caller still holds it then.
    void check(BlockHash hash, std::shared_ptr<const Block> block);
    void finalise(consensus::simplex::FinaliseBlock order);
    void forget(BlockHash hash);
    //! Runs until cancelled, or until the chain fails.
    runtime::Task<Result<void>> run();

private:
    using Job = std::function<runtime::Task<Result<void>>()>;

    void enqueue(Job job);
    runtime::Task<Result<void>> run_build(consensus::simplex::Propose order);
    runtime::Task<Result<void>> run_check(BlockHash hash, std::shared_ptr<const Block> block);
    runtime::Task<Result<void>> run_finalise(consensus::simplex::FinaliseBlock order);
    runtime::Task<Result<void>> run_forget(BlockHash hash);

    runtime::Clock& clock_;
    ChainDoor& chain_;
    Agenda& agenda_;
    Sign sign_;
    std::uint64_t block_time_ms_;
    EpochNumber epoch_ = 0;
    View view_ = 0;
    std::deque<Job> jobs_;
    runtime::Channel<bool> work_;
    Report report_;
};

} // namespace rustchain::validator
