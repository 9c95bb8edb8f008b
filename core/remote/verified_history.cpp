// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// History: every entry that a transaction stands for is made anew from the proven transaction.
#include "core/node/remote_answers.hpp"
#include "core/remote/verified_asking.hpp"
#include "core/rpc/documents/account_history.hpp"

namespace rustchain::remote {

using runtime::Task;
using wallet::HistoryEntry;

namespace {

constexpr std::size_t kProofsAtOnce = 25;
constexpr std::size_t kMostTallies = 256;

std::string page_query(const wallet::HistoryQuery& query) {
    std::string text = "/transactions?limit=" + std::to_string(query.limit);
    if (query.before)
        text += "&before=" + std::to_string(query.before->height) + "." +
                std::to_string(query.before->index);
    return text;
}

//! What left a bounty's escrow stands in the bounty's record, not in the transaction: the server's
//! word for it, which is told as unproven.
bool takes_from_escrow(const HistoryEntry& entry, const Transaction& transaction) {
    const bool is_payout = entry.kind == wallet::HistoryKind::bounty_payout &&
                           std::holds_alternative<BountyRelease>(transaction.payload);
    const bool is_refund = entry.kind == wallet::HistoryKind::bounty_refund &&
                           std::holds_alternative<BountyCancel>(transaction.payload);
    return (is_payout || is_refund) && entry.received <= kTotalSupply;
}

//! Only the page that reaches the beginning can leave out what genesis gave.
Checked<void> check_beginning(const wallet::HistoryPage& page, const Address& account,
                              const Genesis& genesis) {
    const bool is_told =
        !page.entries.empty() && page.entries.back().kind == wallet::HistoryKind::allocation;
    if (!is_told && !allocation_of(genesis, account).is_zero())
        return doubt(ServerFault::withheld_transactions,
                     "what genesis gave is missing from the history");
    return {};
}

} // namespace

Task<Checked<HistoryTally>> VerifiedChainClient::tally_for(RemoteServer& server,
                                                           wallet::HistoryQuery query) {
    if (query.before) {
        auto kept = tallies_.find({query.address, *query.before});
        co_return kept != tallies_.end() ? kept->second : HistoryTally(query.address);
    }
    // Before the page is asked for: then all that these numbers count must be in it.
    const std::vector<state::StateKey> keys{state::StateKey::account(query.address),
                                            state::StateKey::validator(query.address)};
    auto proven = co_await prove(server, keys);
    if (!proven)
        co_return fail(proven.error());
    auto account = proven_record<Account>(proven->values[0]);
    if (!account)
        co_return fail(account.error());
    co_return HistoryTally(query.address, {.height = proven->answer.header.height,
                                           .account = *account,
                                           .is_validator = proven->values[1].has_value()});
}

Task<Checked<std::map<TransactionHash, ProvenTransaction>>>
VerifiedChainClient::prove_page(RemoteServer& server, const wallet::HistoryPage& page) {
    std::vector<TransactionHash> wanted;
    for (const HistoryEntry& entry : page.entries)
        if (entry.transaction)
            wanted.push_back(*entry.transaction);
    std::map<TransactionHash, ProvenTransaction> proven;
    for (std::size_t first = 0; first < wanted.size(); first += kProofsAtOnce) {
        const std::size_t count = std::min(kProofsAtOnce, wanted.size() - first);
        std::vector<TransactionHash> part(wanted.begin() + static_cast<std::ptrdiff_t>(first),
                                          wanted.begin() +
                                              static_cast<std::ptrdiff_t>(first + count));
        auto found = co_await prove_transactions(server, part);
        if (!found)
            co_return fail(found.error());
        for (auto& each : *found) {
            if (!each)
                co_return doubt(ServerFault::forged_history,
                                "it cannot prove an entry that it told of");
            const TransactionHash hash = each->hash;
            proven.emplace(hash, std::move(*each));
        }
    }
    co_return proven;
}

Checked<void>
VerifiedChainClient::tally_page(CheckedPage& checked, HistoryTally& tally,
                                const std::map<TransactionHash, ProvenTransaction>& proven,
                                const wallet::HistoryQuery& query) const {
    for (HistoryEntry& entry : checked.page.entries) {
        const Transaction* transaction = nullptr;
        if (entry.transaction) {
            const ProvenTransaction& found = proven.at(*entry.transaction);
            HistoryEntry made = rpc::history_entry(query.address, found.position, found.hash,
                                                   found.transaction, found.receipt);
            made.time_ms = found.time_ms;
            const bool is_escrow = takes_from_escrow(entry, found.transaction);
            if (is_escrow) {
                made.kind = entry.kind;
                made.received = entry.received;
            }
            if (!(made == entry))
                return doubt(ServerFault::forged_history,
                             "an entry at block " + std::to_string(entry.position.height) +
                                 " is not what its transaction says");
            made.assurance = found.is_receipt_proven && !is_escrow ? wallet::Assurance::proven
                                                                   : wallet::Assurance::unproven;
            entry = std::move(made);
            transaction = &found.transaction;
        } else {
            auto fits = check_untransacted(entry, query.address, chain_.genesis());
            if (!fits)
                return fits;
            const bool is_genesis = entry.kind == wallet::HistoryKind::allocation;
            entry.assurance = is_genesis ? wallet::Assurance::proven : wallet::Assurance::unproven;
            entry.is_placed = is_genesis;
            if (is_genesis)
                entry.time_ms = chain_.genesis().timestamp;
        }
        if (auto added = tally.add(entry, transaction); !added && !checked.doubt)
            checked.doubt = added.error();
    }
    return {};
}

Task<Checked<VerifiedChainClient::CheckedPage>>
VerifiedChainClient::history_from(RemoteServer& server, wallet::HistoryQuery query) {
    auto tally = co_await tally_for(server, query);
    if (!tally)
        co_return fail(tally.error());
    auto document = co_await server.get(account_target(query.address) + page_query(query));
    if (!document)
        co_return fail(document.error());
    if (!*document)
        co_return doubt(ServerFault::unreadable_answer, "it tells no history");
    auto page = node::read_history(**document, chain_.params().address_prefix);
    if (!page)
        co_return doubt(ServerFault::unreadable_answer, page.error().message);
    if (auto fits = check_shape(*page, query); !fits)
        co_return fail(fits.error());
    auto proven = co_await prove_page(server, *page);
    if (!proven)
        co_return fail(proven.error());
    CheckedPage checked{.page = std::move(*page), .doubt = std::nullopt};
    if (auto told = tally_page(checked, *tally, *proven, query); !told)
        co_return fail(told.error());
    if (!checked.page.next && !checked.doubt) {
        auto begun = check_beginning(checked.page, query.address, chain_.genesis());
        auto whole = begun ? tally->finish() : begun;
        if (!whole)
            checked.doubt = whole.error();
    }
    if (checked.page.next && !checked.doubt) {
        if (tallies_.size() == kMostTallies)
            tallies_.erase(tallies_.begin());
        tallies_.insert_or_assign({query.address, *checked.page.next}, std::move(*tally));
    }
    co_return checked;
}

Task<Result<wallet::HistoryPage>> VerifiedChainClient::history_here(wallet::HistoryQuery query) {
    std::optional<wallet::HistoryPage> doubted;
    const auto servers = seats_.open();
    for (RemoteServer* server : servers) {
        auto checked = co_await history_from(*server, query);
        if (!checked) {
            seats_.failed(*server, checked.error());
            continue;
        }
        seats_.answered(*server);
        seats_.note(*server, checked->doubt);
        if (!checked->doubt)
            co_return std::move(checked->page);
        // All of it is on the chain, but something is missing: better than nothing, with a warning.
        if (!doubted || doubted->entries.size() < checked->page.entries.size())
            doubted = std::move(checked->page);
    }
    if (doubted)
        co_return std::move(*doubted);
    co_return fail(seats_.nobody());
}

} // namespace rustchain::remote
