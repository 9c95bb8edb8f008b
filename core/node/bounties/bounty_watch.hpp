// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board as the newest final block has it, with an imported listing; told to whoever subscribes.
#pragma once

#include "core/json/value.hpp"
#include "core/ledger/ledger.hpp"
#include "core/node/bounties/board_book.hpp"
#include "core/runtime/channel.hpp"
#include "core/runtime/task.hpp"

#include <filesystem>

namespace rustchain::node {

struct BountyWatchConfig {
    std::optional<std::filesystem::path> listing;  //!< a file of bounties that are not on the chain
    std::chrono::milliseconds look_interval{2000}; //!< at the file
};

//! latest() and news() may be used from any thread.
class BountyWatch {
public:
    //! All must outlive it; reads from disk run on `reader`.
    BountyWatch(runtime::Clock& clock, ledger::Ledger& ledger, runtime::Executor reader,
                BountyWatchConfig config);

    //! Reads the first board on the calling thread; once, before run().
    Result<void> load();
    //! Follows the chain and the file. A listing that does not read is logged, and the one before
    //! stays; a chain that does not read is a failure.
    runtime::Task<Result<void>> run();

    //! Never nullptr; empty before load().
    bounty::BountyBoardPtr latest() const { return latest_.get(); }
    //! Each board whose rows differ from the one before.
    runtime::Publisher<bounty::BoardNews>& news() { return news_; }
    //! A bounty with its steps, at the newest final block; nothing when there is none. Reads the
    //! disk.
    Result<std::optional<json::Object>> detail(BountyId id) const;

private:
    struct Wake {};
    using FileStamp = std::pair<std::filesystem::file_time_type, std::uintmax_t>;

    runtime::Task<void> follow();
    runtime::Task<void> look_again_and_again();
    //! Whether the file had changed and the board has its rows.
    bool read_listing();
    Result<std::vector<bounty::BountyChange>> read_chain();
    void set_latest();

    runtime::Clock& clock_;
    ledger::Ledger& ledger_;
    runtime::Executor reader_;
    BountyWatchConfig config_;
    BoardBook book_; // of load(), then of follow() alone
    std::optional<FileStamp> read_stamp_;
    bool was_missing_ = false;
    std::optional<Error> failure_;
    runtime::Channel<Wake> wakes_;
    runtime::Latest<bounty::BountyBoard> latest_;
    runtime::Publisher<bounty::BoardNews> news_;
    runtime::Subscription final_news_;
};

} // namespace rustchain::node
