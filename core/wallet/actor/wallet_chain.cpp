// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Following the chain: status, accounts, own payments, history.
#include "core/wallet/actor/wallet_core.hpp"

#include "core/runtime/log.hpp"
#include "core/wallet/history.hpp"

#include <algorithm>
#include <set>

namespace rustchain::wallet {
namespace {

constexpr std::size_t kRecentEntries = 20;

} // namespace

Task<Result<void>> Wallet::Core::attach(std::shared_ptr<ChainClient> chain) {
    news_.reset();
    chain_ = chain;
    status_.reset();
    market_.reset();
    balances_.clear();
    recent_.clear();
    is_reachable_ = false;
    if (chain) {
        news_ = chain->subscribe([this](const ChainStatus&) { wake(); });
        auto status = co_await ask(chain->status());
        if (chain != chain_)
            co_return fail(ErrorCode::unavailable, "another chain was attached meanwhile");
        if (status && !accept(*status)) {
            news_.reset();
            chain_.reset();
            publish();
            co_return fail(ErrorCode::invalid_input, "these wallets are of the network " +
                                                         config_.network + ", the chain is of " +
                                                         status->params.network);
        }
    }
    publish();
    wake();
    co_return Result<void>{};
}

bool Wallet::Core::accept(const ChainStatus& status) {
    if (status.params.network != config_.network)
        return false;
    if (status_ && status_->chain_id != status.chain_id)
        balances_.clear();
    status_ = status;
    is_reachable_ = true;
    return true;
}

Task<bool> Wallet::Core::refresh_status(std::shared_ptr<ChainClient> chain) {
    auto status = co_await ask(chain->status());
    if (chain != chain_)
        co_return false;
    is_reachable_ = status && accept(*status);
    co_return is_reachable_;
}

Task<void> Wallet::Core::run() {
    for (;;) {
        co_await refresh();
        lock_if_idle();
        auto news = news_channel_.receive();
        co_await runtime::with_timeout(clock_, next_look(), std::move(news));
        lock_if_idle();
    }
}

Task<void> Wallet::Core::refresh() {
    auto chain = chain_;
    if (!chain)
        co_return;
    bool is_there = co_await refresh_status(chain);
    if (is_there) {
        auto market = co_await ask(chain->fees());
        if (market && chain == chain_)
            market_ = std::move(*market);
        co_await refresh_accounts(chain);
        co_await follow_payments(chain);
        co_await refresh_recent(chain);
    }
    publish();
}

Task<void> Wallet::Core::refresh_accounts(std::shared_ptr<ChainClient> chain) {
    std::set<Address> addresses;
    if (is_unlocked())
        for (const WalletAccount& each : selected()->accounts())
            addresses.insert(each.address);
    for (const Reservation& each : reservations())
        addresses.insert(each.owner);
    for (const Address& address : addresses) {
        auto state = co_await ask(chain->account(address));
        if (chain != chain_)
            co_return;
        if (state)
            balances_.update(address, *state, clock_.now_ms());
        else
            is_reachable_ = false;
    }
}

Task<Result<HistoryPage>> Wallet::Core::merged_history(std::shared_ptr<ChainClient> chain,
                                                       std::vector<WalletAccount> accounts,
                                                       HistoryQuery query) {
    std::vector<HistoryPage> pages;
    for (const WalletAccount& account : accounts) {
        query.address = account.address;
        auto page = co_await ask(chain->history(query));
        if (!page)
            co_return fail(page.error());
        pages.push_back(std::move(*page));
    }
    co_return merge_pages(std::move(pages), query.limit);
}

Task<void> Wallet::Core::refresh_recent(std::shared_ptr<ChainClient> chain) {
    if (!is_unlocked())
        co_return;
    const WalletId id = *selected_;
    HistoryQuery query;
    query.limit = kRecentEntries;
    auto page = co_await merged_history(chain, selected()->accounts(), query);
    // Meanwhile it may have been locked, and then nothing of it may stay in memory.
    if (page && chain == chain_ && is_unlocked() && selected_ == id)
        recent_ = with_labels(std::move(*page), selected()->labels).entries;
}

Task<void> Wallet::Core::follow_payments(std::shared_ptr<ChainClient> chain) {
    std::vector<std::pair<WalletId, TransactionHash>> live;
    for (const OwnedWallet& wallet : wallets_)
        for (const JournalEntry& entry : wallet.journal.entries())
            if (!entry.is_over() && entry.chain_id == status_->chain_id)
                live.emplace_back(wallet.id(), entry.hash);
    for (const auto& [id, hash] : live) {
        bool is_there = co_await follow_one(chain, id, hash);
        if (!is_there)
            co_return;
    }
}

Task<bool> Wallet::Core::follow_one(std::shared_ptr<ChainClient> chain, WalletId id,
                                    TransactionHash hash) {
    auto seen = co_await ask(chain->transaction(hash));
    OwnedWallet* wallet = find(id);
    JournalEntry* entry = wallet ? wallet->journal.find(hash) : nullptr;
    if (!seen || chain != chain_)
        co_return false;
    if (!entry || entry->is_over())
        co_return true;
    const JournalEntry before = *entry;
    const AccountState* sender = balances_.state(entry->sender());
    follow(*entry,
           {.final_nonce = sender ? sender->final_nonce : 0,
            .final_height = sender ? sender->final_height : 0,
            .status = *seen},
           clock_.now_ms());
    if (*entry != before) {
        if (entry->is_over())
            note_ended(*entry);
        if (auto saved = wallet->journal.save(); !saved)
            log::error("wallet", "payments could not be saved: {}", saved.error());
        publish();
    }
    entry = wallet->journal.find(hash);
    if (!entry || entry->stage != PaymentStage::unsent || status_->is_syncing)
        co_return true;
    bool is_predecessor_final = false;
    if (entry->after) {
        auto first = co_await ask(chain->transaction(*entry->after));
        is_predecessor_final = first && first->stage == TransactionStage::final;
        wallet = find(id);
        entry = wallet ? wallet->journal.find(hash) : nullptr;
    }
    if (chain != chain_ || !entry)
        co_return chain == chain_;
    if (should_submit(*entry, status_->height, is_predecessor_final))
        co_await submit(chain, id, hash);
    co_return chain == chain_;
}

Task<std::optional<SubmitProblem>> Wallet::Core::submit(std::shared_ptr<ChainClient> chain,
                                                        WalletId id, TransactionHash hash) {
    OwnedWallet* wallet = find(id);
    JournalEntry* entry = wallet ? wallet->journal.find(hash) : nullptr;
    if (!entry)
        co_return SubmitProblem{SubmitFault::unavailable, "it is not kept any more"};
    constexpr std::chrono::seconds kSubmitLimit{10};
    auto question = chain->submit(encode(entry->transaction));
    auto answer = co_await runtime::with_timeout(clock_, kSubmitLimit, std::move(question));
    std::optional<SubmitProblem> problem;
    if (!answer)
        problem = SubmitProblem{SubmitFault::unavailable, "no answer within 10 s"};
    else if (!*answer && answer->error().fault != SubmitFault::already_known)
        problem = answer->error();
    wallet = find(id);
    entry = wallet ? wallet->journal.find(hash) : nullptr;
    if (!entry || entry->stage != PaymentStage::unsent)
        co_return problem;
    if (problem) {
        entry->trouble = problem->fault;
    } else {
        entry->trouble.reset();
        entry->stage = PaymentStage::pending;
        entry->pending_ms = clock_.now_ms();
        if (auto saved = wallet->journal.save(); !saved)
            log::error("wallet", "payments could not be saved: {}", saved.error());
    }
    publish();
    co_return problem;
}

void Wallet::Core::note_ended(const JournalEntry& entry) {
    const auto* transfer = std::get_if<Transfer>(&entry.transaction.payload);
    if (entry.stage != PaymentStage::final || !transfer)
        return;
    std::vector<Address> paid;
    for (const TransferOutput& output : transfer->outputs)
        paid.push_back(output.to);
    if (auto remembered = book_->remember_paid(paid); !remembered)
        log::warning("wallet", "the address book could not be saved: {}", remembered.error());
}

std::vector<Reservation> Wallet::Core::reservations() const {
    std::vector<Reservation> all;
    for (const OwnedWallet& wallet : wallets_)
        for (const JournalEntry& entry : wallet.journal.entries())
            if (!entry.is_over() && (!status_ || entry.chain_id == status_->chain_id))
                all.push_back({.owner = entry.sender(),
                               .nonce = entry.transaction.nonce,
                               .at_most = reserved_by(entry.transaction)});
    return all;
}

std::vector<PaymentStatus> Wallet::Core::payment_statuses(const OwnedWallet& wallet) const {
    std::vector<PaymentStatus> statuses;
    for (const JournalEntry& entry : wallet.journal.entries())
        if (!status_ || entry.chain_id == status_->chain_id)
            statuses.push_back(status_of(entry));
    link_replacements(statuses, wallet.journal.entries());
    std::ranges::reverse(statuses);
    return statuses;
}

Task<Result<ActivityPage>> Wallet::Core::history(std::optional<HistoryCursor> before,
                                                 std::size_t limit) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    auto chain = chain_;
    if (!chain)
        co_return fail(ErrorCode::unavailable, "there is no chain to ask yet");
    const WalletId id = (*wallet)->id();
    HistoryQuery query;
    query.before = before;
    query.limit = std::clamp<std::size_t>(limit, 1, kMaxHistoryPage);
    auto page = co_await merged_history(chain, (*wallet)->accounts(), query);
    if (!page)
        co_return fail(page.error());
    wallet = require_unlocked();
    if (!wallet || (*wallet)->id() != id)
        co_return fail(ErrorCode::unavailable, "the wallet was locked meanwhile");
    co_return with_labels(std::move(*page), (*wallet)->labels);
}

Task<Result<void>> Wallet::Core::set_label(TransactionHash hash, std::string label) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    auto set = (*wallet)->labels.set(hash, label);
    if (!set)
        co_return set;
    for (ActivityEntry& each : recent_)
        if (each.entry.transaction == hash)
            each.label = label;
    if (JournalEntry* entry = (*wallet)->journal.find(hash)) {
        entry->label = label;
        set = (*wallet)->journal.save();
    }
    publish();
    co_return set;
}

Task<Result<std::vector<Contact>>> Wallet::Core::contacts() {
    if (!book_)
        co_return fail(ErrorCode::unavailable, "the wallet folder is not open");
    co_return book_->contacts();
}

Task<Result<void>> Wallet::Core::save_contact(Contact contact) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    co_return book_->save(std::move(contact));
}

Task<Result<void>> Wallet::Core::remove_contact(std::string name) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    co_return book_->remove(name);
}

Task<Result<RecipientCheck>> Wallet::Core::check_recipient(Address address) {
    if (!book_)
        co_return fail(ErrorCode::unavailable, "the wallet folder is not open");
    std::vector<Address> own;
    for (const OwnedWallet& wallet : wallets_)
        for (const WalletAccount& account : wallet.accounts())
            own.push_back(account.address);
    co_return book_->check(address, own);
}

Task<Result<AccountState>> Wallet::Core::look_at(Address address) {
    auto chain = chain_;
    if (!chain)
        co_return fail(ErrorCode::unavailable, "there is no chain to ask yet");
    auto state = co_await ask(chain->account(address));
    co_return state;
}

} // namespace rustchain::wallet
