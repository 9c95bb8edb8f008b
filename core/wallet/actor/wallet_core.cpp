// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet's folder, its lock and the picture that others see.
#include "core/wallet/actor/wallet_core.hpp"

#include "core/runtime/log.hpp"
#include "core/wallet/files/record_file.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

//! Opens a side file; a damaged one is set aside and an empty one opened, and `notice` says so.
template <class Open>
auto open_or_set_aside(const std::filesystem::path& path, std::string& notice, Open open)
    -> decltype(open()) {
    auto opened = open();
    if (opened || opened.error().code != ErrorCode::corrupt)
        return opened;
    auto aside = set_aside(path);
    if (!aside)
        return fail(aside.error());
    log::error("wallet", "{}; it is kept as {}", opened.error(), *aside);
    notice = path.filename().string() + " was damaged. It is kept as " +
             aside->filename().string() + ", a new one is in use.";
    return open();
}

WalletSummary summary_of(const StoredWallet& stored, std::string_view prefix) {
    const Keystore& keystore = stored.keystore;
    return {.id = keystore.identity.id,
            .name = keystore.notes.name,
            .network = keystore.identity.network,
            .created_ms = keystore.identity.created_ms,
            .accounts = keystore.identity.accounts,
            .receive_address = to_text(keystore.receive_address(), prefix),
            .is_backup_checked = keystore.notes.is_backup_checked,
            .is_from_spare = stored.is_from_spare,
            .kind = keystore.identity.kind,
            .can_spend = keystore.identity.can_spend(),
            .xpub = keystore.identity.xpub};
}

} // namespace

Result<std::vector<WalletSummary>> list_wallets(const std::filesystem::path& folder,
                                                std::string_view address_prefix) {
    auto content = read_wallet_folder(folder);
    if (!content)
        return fail(content.error());
    std::vector<WalletSummary> summaries;
    for (const StoredWallet& each : content->wallets)
        summaries.push_back(summary_of(each, address_prefix));
    return summaries;
}

Wallet::Core::Core(WalletConfig config, runtime::Executor strand, runtime::Executor worker,
                   runtime::Clock& clock)
    : config_(std::move(config)), strand_(std::move(strand)), worker_(worker), clock_(clock),
      stretch_(config_.stretch), keys_(std::move(worker), clock),
      auto_lock_minutes_(config_.auto_lock_minutes),
      latest_(std::make_shared<const WalletSnapshot>()) {
    touch();
}

Result<void> Wallet::Core::open() {
    auto folder = WalletFolder::open(config_.folder);
    if (!folder)
        return fail(folder.error());
    folder_.emplace(std::move(*folder));
    auto content = folder_->read();
    if (!content)
        return fail(content.error());
    auto book = open_or_set_aside(folder_->address_book_file(), notice_, [this] {
        return AddressBook::open(folder_->address_book_file(), config_.address_prefix);
    });
    if (!book)
        return fail(book.error());
    book_.emplace(std::move(*book));
    for (StoredWallet& stored : content->wallets) {
        if (stored.keystore.identity.network != config_.network)
            continue;
        auto owned = load(std::move(stored));
        if (!owned)
            return fail(owned.error());
        wallets_.push_back(std::move(*owned));
    }
    for (DamagedWallet& each : content->damaged) {
        log::error("wallet", "{}: {}", each.path, each.error);
        unreadable_.push_back({.path = each.path.string(), .error = std::move(each.error)});
    }
    selected_ = folder_->selected();
    if (!selected())
        selected_ = wallets_.empty() ? std::nullopt : std::optional(wallets_.front().id());
    publish();
    return {};
}

Result<OwnedWallet> Wallet::Core::load(StoredWallet stored) {
    const WalletId id = stored.keystore.identity.id;
    auto journal = open_or_set_aside(folder_->payments_file(id), notice_, [&] {
        return PaymentJournal::open(folder_->payments_file(id));
    });
    if (!journal)
        return fail(journal.error());
    auto labels = open_or_set_aside(folder_->labels_file(id), notice_,
                                    [&] { return LabelBook::open(folder_->labels_file(id)); });
    if (!labels)
        return fail(labels.error());
    return OwnedWallet{
        .stored = std::move(stored), .journal = std::move(*journal), .labels = std::move(*labels)};
}

bool Wallet::Core::is_unlocked() const {
    if (!selected_)
        return false;
    auto found = std::ranges::find(wallets_, *selected_, &OwnedWallet::id);
    const bool only_watches =
        found != wallets_.end() && !found->stored.keystore.identity.can_spend();
    return only_watches ? !is_covered_ : keys_.unlocked() == selected_;
}

OwnedWallet* Wallet::Core::find(const WalletId& id) {
    auto found = std::ranges::find(wallets_, id, &OwnedWallet::id);
    return found == wallets_.end() ? nullptr : &*found;
}

Result<OwnedWallet*> Wallet::Core::require_selected() {
    if (OwnedWallet* wallet = selected())
        return wallet;
    return fail(ErrorCode::not_found, "there is no wallet: create one first");
}

Result<OwnedWallet*> Wallet::Core::require_unlocked() {
    auto wallet = require_selected();
    if (wallet && !is_unlocked())
        return fail(ErrorCode::unavailable, "the wallet is locked: unlock it first");
    return wallet;
}

void Wallet::Core::touch() {
    touched_.store(clock_.monotonic().time_since_epoch().count(), std::memory_order_relaxed);
}

void Wallet::Core::set_auto_lock(std::uint32_t minutes) {
    auto_lock_minutes_.store(minutes, std::memory_order_relaxed);
    touch();
    wake();
}

Task<void> Wallet::Core::lock(LockReason reason) {
    do_lock(reason);
    co_return;
}

void Wallet::Core::do_lock(LockReason reason) {
    keys_.lock();
    lock_reason_ = reason;
    // Switching to a wallet that only watches shows it; leaving it covers it.
    is_covered_ = reason != LockReason::switched;
    balances_.clear();
    recent_.clear();
    publish();
}

void Wallet::Core::lock_if_idle() {
    std::uint32_t minutes = auto_lock_minutes_.load(std::memory_order_relaxed);
    if (!is_unlocked() || minutes == 0)
        return;
    runtime::MonotonicTime touched{
        std::chrono::steady_clock::duration(touched_.load(std::memory_order_relaxed))};
    if (clock_.monotonic() - touched >= std::chrono::minutes(minutes))
        do_lock(LockReason::idle);
}

std::chrono::milliseconds Wallet::Core::next_look() const {
    using std::chrono::milliseconds;
    // Between the chain's own news: blocks can stop, servers can be silent.
    milliseconds next{chain_ ? (is_reachable_ ? 5'000 : 2'000) : 60'000};
    std::uint32_t minutes = auto_lock_minutes_.load(std::memory_order_relaxed);
    if (!is_unlocked() || minutes == 0)
        return next;
    runtime::MonotonicTime touched{
        std::chrono::steady_clock::duration(touched_.load(std::memory_order_relaxed))};
    auto idle_left = std::chrono::ceil<milliseconds>(touched + std::chrono::minutes(minutes) -
                                                     clock_.monotonic());
    return std::clamp(idle_left, milliseconds(0), next);
}

void Wallet::Core::publish() {
    auto next = std::make_shared<WalletSnapshot>();
    next->revision = ++revision_;
    for (const OwnedWallet& each : wallets_)
        next->wallets.push_back(summary_of(each.stored, config_.address_prefix));
    next->unreadable = unreadable_;
    next->selected = selected_;
    next->lock = !selected_      ? LockState::no_wallet
                 : is_unlocking_ ? LockState::unlocking
                 : is_unlocked() ? LockState::unlocked
                                 : LockState::locked;
    next->lock_reason = lock_reason_;
    next->auto_lock_minutes = auto_lock_minutes_.load(std::memory_order_relaxed);
    next->chain = status_;
    next->is_chain_reachable = is_reachable_;
    next->notice = notice_;
    if (selected_) {
        next->wrong_passwords = keys_.failures(*selected_);
        if (auto left = keys_.pause_left(*selected_); left.count() > 0)
            next->retry_password_ms = clock_.now_ms() + static_cast<TimestampMs>(left.count());
    }
    if (const OwnedWallet* wallet = selected(); wallet && is_unlocked()) {
        next->balance = balances_.view(wallet->accounts(), reservations());
        next->payments = payment_statuses(*wallet);
        next->recent = recent_;
    }
    WalletSnapshotPtr snapshot = std::move(next);
    latest_.set(snapshot);
    publisher_.publish(snapshot);
}

} // namespace rustchain::wallet
