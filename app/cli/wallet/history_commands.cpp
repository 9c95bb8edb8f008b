// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// wallet history, export-csv.
#include "app/cli/commands.hpp"

#include "core/primitives/hex.hpp"
#include "core/wallet/history.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <system_error>

namespace rustchain::cli {
namespace {

struct HistoryArguments {
    std::size_t limit = 50;
    std::size_t account = 0; //!< 1 …; 0: all
};

struct CsvArguments {
    std::string file;
    std::string kind = "all";
    std::string from;
    std::string until;
    std::string text;
};

constexpr std::array<std::string_view, 8> kKinds{"all",      "in",      "out",     "mining",
                                                 "bounties", "staking", "pending", "failed"};

json::Object to_json(const wallet::HistoryEntry& entry, const std::string& prefix) {
    json::Object object{{"kind", std::string(name_of(entry.kind))},
                        {"block", entry.position.height},
                        {"time_ms", entry.time_ms},
                        {"received", amount_text(entry.received)},
                        {"sent", amount_text(entry.sent)},
                        {"fee", amount_text(entry.fee)},
                        {"status", std::string(name_of(entry.status))}};
    if (entry.transaction) {
        object.set("hash", to_hex(*entry.transaction));
        object.set("from", to_text(entry.from, prefix));
        if (!entry.memo.empty())
            object.set("memo", entry.memo);
    }
    if (entry.kind == wallet::HistoryKind::mining_reward)
        object.set("epoch", entry.epoch);
    if (entry.kind == wallet::HistoryKind::unbond)
        object.set("unbonded", amount_text(entry.unbonded));
    if (entry.assurance != wallet::Assurance::executed) {
        object.set("assurance", std::string(name_of(entry.assurance)));
        object.set("in_block_proven", entry.is_placed);
    }
    return object;
}

//! The addresses to ask for: of all accounts, or of the one that is named.
Result<std::vector<wallet::WalletAccount>> wanted_accounts(const wallet::WalletSummary& wallet,
                                                           std::size_t account) {
    if (account == 0)
        return wallet.accounts;
    if (account > wallet.accounts.size())
        return fail(ErrorCode::invalid_input, "The wallet " + wallet.name + " has " +
                                                  std::to_string(wallet.accounts.size()) +
                                                  " accounts. See: rustchain-cli wallet accounts");
    return std::vector<wallet::WalletAccount>{wallet.accounts[account - 1]};
}

int history(Session& session, const HistoryArguments& arguments) {
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    auto accounts = wanted_accounts(*chosen, arguments.account);
    if (!accounts)
        return session.fail_with(accounts.error());
    auto chain = session.chain();
    if (!chain)
        return session.fail_with(chain.error());
    std::vector<wallet::HistoryPage> pages;
    for (const wallet::WalletAccount& each : *accounts) {
        auto page = session.wait((*chain)->history(
            {.address = each.address, .before = std::nullopt, .limit = arguments.limit}));
        if (!page)
            return session.fail_with(page.error());
        pages.push_back(std::move(*page));
    }
    const wallet::HistoryPage merged = wallet::merge_pages(std::move(pages), arguments.limit);
    json::Array items;
    for (const wallet::HistoryEntry& entry : merged.entries)
        items.push_back(to_json(entry, session.address_prefix()));
    json::Object answer{{"history", std::move(items)}};
    // Each entry says for itself; the whole is as good as its weakest.
    const bool is_proven = std::ranges::all_of(merged.entries, [](const auto& entry) {
        return entry.assurance != wallet::Assurance::unproven;
    });
    session.add_assurance(answer,
                          is_proven ? wallet::Assurance::proven : wallet::Assurance::unproven);
    session.print(answer);
    return 0;
}

//! The first moment of a day in UTC, "2026-01-31".
Result<std::chrono::sys_days> read_day(const std::string& text) {
    using namespace std::chrono;
    const auto number = [&](std::size_t from, std::size_t size) {
        int value = -1;
        const char* const end = text.data() + from + size;
        const auto read = std::from_chars(text.data() + from, end, value);
        return read.ptr == end && read.ec == std::errc() ? value : -1;
    };
    const bool is_formed = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                           number(0, 4) >= 1970 && number(5, 2) > 0 && number(8, 2) > 0;
    const year_month_day date =
        is_formed ? year_month_day{year{number(0, 4)}, month{static_cast<unsigned>(number(5, 2))},
                                   day{static_cast<unsigned>(number(8, 2))}}
                  : year_month_day{};
    if (!is_formed || !date.ok())
        return fail(ErrorCode::invalid_input,
                    "\"" + text + "\" is no day. Write it as in 2026-01-31.");
    return sys_days(date);
}

TimestampMs moment_of(std::chrono::sys_days day) {
    return static_cast<TimestampMs>(
        std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count());
}

Result<wallet::HistorySearch> search_of(const CsvArguments& arguments) {
    wallet::HistorySearch search{.text = arguments.text};
    search.kind = static_cast<wallet::ActivityKind>(std::ranges::find(kKinds, arguments.kind) -
                                                    kKinds.begin());
    if (!arguments.from.empty()) {
        auto day = read_day(arguments.from);
        if (!day)
            return fail(day.error());
        search.from_ms = moment_of(*day);
    }
    if (!arguments.until.empty()) {
        auto day = read_day(arguments.until);
        if (!day)
            return fail(day.error());
        search.before_ms = moment_of(*day + std::chrono::days(1));
    }
    return search;
}

int export_csv(Session& session, const CsvArguments& arguments) {
    auto search = search_of(arguments);
    if (!search)
        return session.fail_with(search.error());
    std::error_code failure;
    const auto file = std::filesystem::absolute(arguments.file, failure);
    if (std::filesystem::symlink_status(file, failure).type() !=
        std::filesystem::file_type::not_found)
        return session.fail_with(
            {ErrorCode::already_exists,
             arguments.file + " is there already; nothing was overwritten. Name another file."});
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    auto lines = session.wait((*unlocked)->export_history(file, *search));
    if (!lines)
        return session.fail_with(lines.error());
    session.print(json::Object{{"file", file.string()}, {"lines", *lines}});
    return 0;
}

} // namespace

void add_history_commands(CLI::App& group, Command& chosen) {
    auto arguments = std::make_shared<HistoryArguments>();
    auto* past =
        group.add_subcommand("history", "what happened to all accounts of a wallet, newest first");
    past->add_option("--limit", arguments->limit, "1 to 200")->check(CLI::Range(1, 200));
    past->add_option("--account", arguments->account,
                     "only this one, by its place in wallet accounts")
        ->check(CLI::Range(1, 10'000));
    past->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return history(session, *arguments); };
    });

    auto table = std::make_shared<CsvArguments>();
    auto* csv = group.add_subcommand(
        "export-csv", "write what happened to a wallet, with its notes, as a table (CSV)");
    csv->add_option("file", table->file, "a new file")->required();
    csv->add_option("--kind", table->kind,
                    "all, in, out, mining, bounties, staking, pending or failed")
        ->check(CLI::IsMember(std::vector<std::string>(kKinds.begin(), kKinds.end())));
    csv->add_option("--from", table->from, "the first day wanted, in UTC, as in 2026-01-31");
    csv->add_option("--until", table->until, "the last day wanted");
    csv->add_option("--search", table->text,
                    "only lines that hold this text: note, name, address, hash, memo or amount");
    csv->callback([&chosen, table] {
        chosen = [table](Session& session) { return export_csv(session, *table); };
    });
}

} // namespace rustchain::cli
