// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Searching the history, and writing it and its labels into files for other programs.
#include "core/runtime/file.hpp"
#include "core/wallet/actor/wallet_core.hpp"
#include "core/wallet/history.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

constexpr std::size_t kMaxExportLines = 1'000'000;

Result<void> check_file(const std::filesystem::path& file) {
    if (file.is_absolute())
        return {};
    return fail(ErrorCode::invalid_input,
                "\"" + file.string() + "\" is no whole path of a file: begin with its folder");
}

//! What a reader knows of lines beside the chain's entries.
struct LineReader {
    const HistoryFilter& filter;
    const ContactNames& names;
    const LabelBook& labels;

    //! The line when it is wanted.
    std::optional<ActivityEntry> read(HistoryEntry& entry) const {
        ActivityEntry line{.entry = std::move(entry), .label = {}, .name = {}};
        if (line.entry.transaction)
            line.label = labels.label_of(*line.entry.transaction);
        line.name = counterparty_name(line.entry, names);
        return filter.fits(line) ? std::optional(std::move(line)) : std::nullopt;
    }
};

//! Takes a page's lines until `limit` are found; true when the search is over with it. A page never
//! ends inside a place, which may hold lines of several accounts.
bool take_lines(ActivityPage& found, HistoryPage& page, std::size_t limit,
                const LineReader& reader) {
    found.next.reset();
    for (HistoryEntry& entry : page.entries) {
        if (reader.filter.is_over_at(entry)) {
            found.next.reset();
            return true;
        }
        if (found.entries.size() >= limit && found.next != entry.position)
            return true;
        found.next = entry.position;
        ++found.searched;
        if (auto line = reader.read(entry))
            found.entries.push_back(std::move(*line));
    }
    found.next = page.next;
    return !page.next;
}

} // namespace

Task<Result<ActivityPage>> Wallet::Core::search_history(HistorySearch search,
                                                        std::optional<HistoryCursor> before,
                                                        std::size_t limit) {
    const std::uint64_t turn = ++search_turn_;
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    if (search.text.size() > kMaxSearchBytes)
        co_return fail(ErrorCode::invalid_input, "a search has at most 256 bytes: shorten it");
    auto chain = chain_;
    if (!chain)
        co_return fail(ErrorCode::unavailable, "there is no chain to ask yet");
    const WalletId id = (*wallet)->id();
    const ContactNames names = names_of(book_->contacts());
    limit = std::clamp<std::size_t>(limit, 1, kMaxHistoryPage);
    HistoryQuery query;
    query.before = before;
    query.limit = search.is_everything() ? limit : kMaxHistoryPage;
    const HistoryFilter filter(std::move(search), config_.address_prefix);
    ActivityPage found;
    for (bool is_over = false; !is_over && found.searched < kMaxSearchedLines;) {
        auto page = co_await merged_history(chain, (*wallet)->accounts(), query);
        if (turn != search_turn_)
            co_return fail(ErrorCode::unavailable, "a newer search took its place");
        if (!page)
            co_return fail(page.error());
        wallet = require_unlocked();
        if (!wallet || (*wallet)->id() != id)
            co_return fail(ErrorCode::unavailable, "the wallet was locked meanwhile");
        const LineReader reader{.filter = filter, .names = names, .labels = (*wallet)->labels};
        is_over = take_lines(found, *page, limit, reader);
        query.before = found.next;
        is_over = is_over || !found.next || found.entries.size() >= limit;
    }
    co_return found;
}

Task<Result<std::size_t>> Wallet::Core::export_history(std::filesystem::path file,
                                                       HistorySearch search) {
    auto wallet = require_unlocked();
    auto checked = check_file(file);
    if (!wallet || !checked)
        co_return fail(wallet ? checked.error() : wallet.error());
    auto chain = chain_;
    if (!chain)
        co_return fail(ErrorCode::unavailable, "there is no chain to ask yet");
    const WalletId id = (*wallet)->id();
    const ContactNames names = names_of(book_->contacts());
    const HistoryFilter filter(std::move(search), config_.address_prefix);
    HistoryQuery query;
    query.limit = kMaxHistoryPage;
    std::string text = csv_head();
    std::size_t lines = 0;
    for (bool is_over = false; !is_over;) {
        auto page = co_await merged_history(chain, (*wallet)->accounts(), query);
        if (!page)
            co_return fail(page.error());
        wallet = require_unlocked();
        if (!wallet || (*wallet)->id() != id)
            co_return fail(ErrorCode::unavailable, "the wallet was locked meanwhile");
        const LineReader reader{.filter = filter, .names = names, .labels = (*wallet)->labels};
        ActivityPage found;
        is_over = take_lines(found, *page, kMaxExportLines, reader);
        query.before = found.next;
        lines += found.entries.size();
        if (lines > kMaxExportLines)
            co_return fail(ErrorCode::invalid_input,
                           "more than 1,000,000 lines: choose a shorter time");
        for (const ActivityEntry& line : found.entries)
            add_csv_line(text, line, config_.address_prefix);
    }
    auto write = [&file, &text] { return runtime::replace_file(file, as_bytes(text)); };
    auto written = co_await runtime::run_on(worker_, std::move(write));
    if (!written)
        co_return fail(written.error());
    co_return lines;
}

Task<Result<std::size_t>> Wallet::Core::export_labels(std::filesystem::path file) {
    auto wallet = require_unlocked();
    auto checked = check_file(file);
    if (!wallet || !checked)
        co_return fail(wallet ? checked.error() : wallet.error());
    const LabelSet set{.transactions = (*wallet)->labels.all(), .addresses = book_->contacts()};
    const std::string text = write_labels(set, config_.address_prefix);
    auto write = [&file, &text] { return runtime::replace_file(file, as_bytes(text)); };
    auto written = co_await runtime::run_on(worker_, std::move(write));
    if (!written)
        co_return fail(written.error());
    co_return set.transactions.size() + set.addresses.size();
}

Task<Result<LabelImport>> Wallet::Core::import_labels(std::filesystem::path file) {
    auto wallet = require_unlocked();
    auto checked = check_file(file);
    if (!wallet || !checked)
        co_return fail(wallet ? checked.error() : wallet.error());
    const WalletId id = (*wallet)->id();
    const std::string& prefix = config_.address_prefix;
    auto read = [&file, &prefix]() -> Result<LabelSet> {
        auto text = runtime::read_text_file(file, kMaxLabelFileBytes);
        if (!text)
            return fail(text.error());
        return read_labels(*text, prefix);
    };
    auto set = co_await runtime::run_on(worker_, std::move(read));
    if (!set)
        co_return fail(set.error().code, set.error().message.find(file.string()) == 0
                                             ? set.error().message
                                             : file.string() + ": " + set.error().message);
    wallet = require_unlocked();
    if (!wallet || (*wallet)->id() != id)
        co_return fail(ErrorCode::unavailable, "the wallet was locked meanwhile");
    auto kept = (*wallet)->labels.set_all(set->transactions);
    if (!kept)
        co_return fail(kept.error());
    auto added = book_->add_new(set->addresses);
    if (!added)
        co_return fail(added.error());
    for (ActivityEntry& each : recent_)
        if (each.entry.transaction)
            each.label = (*wallet)->labels.label_of(*each.entry.transaction);
    publish();
    co_return LabelImport{.transactions = set->transactions.size(),
                          .addresses = *added,
                          .clashes = set->addresses.size() - *added,
                          .others = set->others};
}

} // namespace rustchain::wallet
