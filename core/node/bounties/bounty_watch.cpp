// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board's owner.
#include "core/node/bounties/bounty_watch.hpp"

#include "core/bounty/github_listing.hpp"
#include "core/node/bounties/bounty_json.hpp"
#include "core/runtime/log.hpp"

namespace rustchain::node {

using bounty::BountyBoard;
using bounty::BountyChange;
using runtime::Task;

BountyWatch::BountyWatch(runtime::Clock& clock, ledger::Ledger& ledger, runtime::Executor reader,
                         BountyWatchConfig config)
    : clock_(clock), ledger_(ledger), reader_(std::move(reader)), config_(std::move(config)),
      wakes_(1, runtime::WhenFull::drop_oldest), latest_(std::make_shared<const BountyBoard>()) {
    final_news_ = ledger_.final_blocks().subscribe(
        [this](const ledger::LedgerSnapshotPtr&) { wakes_.try_send({}); });
}

Result<void> BountyWatch::load() {
    auto changes = read_chain();
    if (!changes)
        return fail(changes.error());
    read_listing();
    set_latest();
    return {};
}

Task<Result<void>> BountyWatch::run() {
    co_await runtime::race(follow(), look_again_and_again());
    if (failure_)
        co_return fail(*failure_);
    co_return Result<void>();
}

Task<void> BountyWatch::follow() {
    for (;;) {
        auto woken = co_await wakes_.receive();
        if (!woken)
            co_return;
        bool has_new_listing = false;
        auto changes = co_await runtime::run_on(reader_, [&] {
            has_new_listing = read_listing();
            return read_chain();
        });
        if (!changes) {
            failure_ = changes.error();
            co_return;
        }
        set_latest();
        if (changes->empty() && !has_new_listing)
            continue;
        news_.publish({.board = latest(), .changes = std::move(*changes)});
    }
}

Task<void> BountyWatch::look_again_and_again() {
    for (;;) {
        co_await clock_.sleep_for(config_.look_interval);
        wakes_.try_send({});
    }
}

bool BountyWatch::read_listing() {
    if (!config_.listing)
        return false;
    std::error_code missing;
    std::error_code unsized;
    const FileStamp stamp{std::filesystem::last_write_time(*config_.listing, missing),
                          std::filesystem::file_size(*config_.listing, unsized)};
    if (missing || unsized) {
        if (!std::exchange(was_missing_, true))
            log::warning("bounties", "no listing at {}: {}", config_.listing->string(),
                         (missing ? missing : unsized).message());
        return false;
    }
    was_missing_ = false;
    if (read_stamp_ == stamp)
        return false;
    read_stamp_ = stamp;
    auto listing = bounty::read_github_listing(*config_.listing);
    if (!listing) {
        log::warning("bounties", "the listing was not taken: {}", listing.error().message);
        return false;
    }
    log::info("bounties", "listing of {}: {} bounties, {} claims and {} others left out",
              listing->repository, listing->bounties.size(), listing->claims, listing->others);
    book_.set_listing(std::move(listing->bounties));
    return true;
}

Result<std::vector<BountyChange>> BountyWatch::read_chain() {
    return book_.follow(*ledger_.snapshot());
}

void BountyWatch::set_latest() {
    latest_.set(std::make_shared<const BountyBoard>(book_.board()));
}

Result<std::optional<json::Object>> BountyWatch::detail(BountyId id) const {
    auto detail = read_bounty(*ledger_.snapshot(), id);
    if (!detail)
        return fail(detail.error());
    return *detail ? std::optional(to_json(**detail)) : std::nullopt;
}

} // namespace rustchain::node
