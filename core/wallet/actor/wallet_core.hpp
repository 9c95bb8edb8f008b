// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The state behind the wallet actor; everything but the marked functions runs on its strand.
#pragma once

#include "core/wallet/actor/gate.hpp"
#include "core/wallet/actor/payment_following.hpp"
#include "core/wallet/balance_tracker.hpp"
#include "core/wallet/files/label_book.hpp"
#include "core/wallet/files/wallet_folder.hpp"
#include "core/wallet/key_manager.hpp"
#include "core/wallet/transaction_builder.hpp"
#include "core/wallet/wallet.hpp"

#include <atomic>

namespace rustchain::wallet {

template <class T = void>
using Task = runtime::Task<T>;
template <class T>
using PaymentResult = Result<T, PaymentProblem>;

//! A wallet of the folder with what belongs to it.
struct OwnedWallet {
    StoredWallet stored;
    PaymentJournal journal;
    LabelBook labels;

    const WalletId& id() const { return stored.keystore.identity.id; }
    const std::vector<WalletAccount>& accounts() const { return stored.keystore.identity.accounts; }
};

//! What building and signing one transaction needs.
struct Desk {
    std::shared_ptr<ChainClient> chain;
    ChainId chain_id;
    WalletId wallet;
    WalletAccount account;
    FeeMarket market;
    Spender spender;
};

class Wallet::Core {
public:
    Core(WalletConfig config, runtime::Executor strand, runtime::Executor worker,
         runtime::Clock& clock);

    // Any thread.
    const runtime::Executor& strand() const { return strand_; }
    WalletSnapshotPtr snapshot() const { return latest_.get(); }
    runtime::Publisher<WalletSnapshotPtr>& snapshots() { return publisher_; }
    void touch();
    void set_auto_lock(std::uint32_t minutes);

    // wallet_core.cpp: the folder, the chain, the picture.
    Result<void> open();
    Task<void> run();
    Task<Result<void>> attach(std::shared_ptr<ChainClient> chain);
    Task<void> lock(LockReason reason);

    // wallet_secrets.cpp: wallets, passwords, words.
    Task<Result<MadeWallet>> create(NewWallet wallet);
    Task<Result<void>> select(WalletId id);
    Task<Result<void>> unlock(crypto::SecureBuffer password);
    Task<Result<void>> check_password(crypto::SecureBuffer password);
    Task<Result<void>> change_password(crypto::SecureBuffer before, crypto::SecureBuffer after);
    Task<Result<RecoveryWords>> reveal_words(crypto::SecureBuffer password);
    Task<Result<void>> change_notes(std::optional<std::string> name, bool is_backup_checked);
    Task<Result<std::filesystem::path>> remove(WalletId id);

    // wallet_imports.cpp: other kinds of wallets, what leaves them.
    Task<Result<MadeWallet>> import_key(ImportedKey key);
    Task<Result<MadeWallet>> import_file(ImportedFile file);
    Task<Result<MadeWallet>> watch(WatchedWallet wallet);
    Task<Result<Bytes>> export_file(crypto::SecureBuffer password, crypto::SecureBuffer fresh);
    Task<Result<KeySecret>> export_key(crypto::SecureBuffer password, std::size_t account);
    Task<Result<std::string>> export_xpub(std::size_t account);
    Task<Result<WalletAccount>> add_account(crypto::SecureBuffer password);
    Task<Result<std::string>> sign_message(std::string message, std::size_t account);
    // wallet_offline.cpp: payments that are signed elsewhere, or for elsewhere.
    Task<PaymentResult<UnsignedPayment>> prepare_unsigned(PaymentRequest request);
    Task<Result<void>> forget_unsigned(TransactionHash hash);
    Task<Result<SignedPayment>> sign_unsigned(UnsignedPayment payment);
    Task<PaymentResult<BroadcastPayment>> broadcast(SignedPayment payment);

    // wallet_payments.cpp
    Task<PaymentResult<PaymentQuote>> quote(PaymentRequest request);
    Task<PaymentResult<PaymentQuote>> quote_max(Address to, std::string memo, FeeChoice fee);
    Task<PaymentResult<TransactionHash>> send(PaymentRequest request);
    Task<PaymentResult<TransactionHash>> send_move(Payload payload, FeeChoice fee);
    Task<PaymentResult<TransactionHash>> raise_fee(TransactionHash hash, FeeChoice fee);
    Task<PaymentResult<TransactionHash>> cancel(TransactionHash hash, FeeChoice fee);
    Task<PaymentResult<PreparedEnrolment>> prepare_enrolment(EnrolmentRequest request);
    Task<PaymentResult<SubmittedEnrolment>> submit_enrolment(PreparedEnrolment enrolment);

    // wallet_chain.cpp: labels, contacts and history.
    Task<Result<ActivityPage>> history(std::optional<HistoryCursor> before, std::size_t limit);
    // wallet_history.cpp
    Task<Result<ActivityPage>>
    search_history(HistorySearch search, std::optional<HistoryCursor> before, std::size_t limit);
    Task<Result<std::size_t>> export_history(std::filesystem::path file, HistorySearch search);
    Task<Result<std::size_t>> export_labels(std::filesystem::path file);
    Task<Result<LabelImport>> import_labels(std::filesystem::path file);
    Task<Result<void>> set_label(TransactionHash hash, std::string label);
    Task<Result<std::vector<Contact>>> contacts();
    Task<Result<void>> save_contact(Contact contact);
    Task<Result<void>> remove_contact(std::string name);
    Task<Result<RecipientCheck>> check_recipient(Address address);
    Task<Result<AccountState>> look_at(Address address);

private:
    bool is_unlocked() const; //!< or has nothing to unlock
    OwnedWallet* find(const WalletId& id);
    Result<void> check_new(const Address& address, bool can_spend) const;
    Result<MadeWallet> adopt(Keystore keystore, std::optional<WalletKeys> keys);
    OwnedWallet* selected() { return selected_ ? find(*selected_) : nullptr; }
    Result<OwnedWallet*> require_selected();
    Result<OwnedWallet*> require_unlocked();
    Result<OwnedWallet> load(StoredWallet stored);
    void do_lock(LockReason reason);
    void lock_if_idle();
    void publish();
    void wake() { news_channel_.try_send({}); }

    // wallet_chain.cpp: following the chain.
    template <class T>
    Task<Result<T>> ask(Task<Result<T>> question);
    bool accept(const ChainStatus& status);
    Task<bool> refresh_status(std::shared_ptr<ChainClient> chain);
    Task<void> refresh();
    Task<void> refresh_accounts(std::shared_ptr<ChainClient> chain);
    Task<void> refresh_recent(std::shared_ptr<ChainClient> chain);
    Task<void> follow_payments(std::shared_ptr<ChainClient> chain);
    Task<bool> follow_one(std::shared_ptr<ChainClient> chain, WalletId id, TransactionHash hash);
    Task<std::optional<SubmitProblem>> submit(std::shared_ptr<ChainClient> chain, WalletId id,
                                              TransactionHash hash);
    Task<Result<HistoryPage>> merged_history(std::shared_ptr<ChainClient> chain,
                                             std::vector<WalletAccount> accounts,
                                             HistoryQuery query);
    OwnedWallet* wallet_of(const Transaction& transaction);
    void forget_exports_of(const Transaction& transaction);
    std::vector<Reservation> reservations() const;
    std::vector<PaymentStatus> payment_statuses(const OwnedWallet& wallet) const;
    void note_ended(const JournalEntry& entry);
    std::chrono::milliseconds next_look() const;
    Task<Result<crypto::StretchParameters>> stretch_parameters();
    Task<Result<std::vector<WalletAccount>>> used_accounts(std::vector<WalletAccount> candidates);

    Task<PaymentResult<Desk>> open_desk(bool is_fresh, std::optional<Address> account);
    PaymentResult<TransactionHash> keep_signed(const Desk& desk, std::vector<JournalEntry> entries);
    PaymentResult<JournalEntry> sign(const Desk& desk, Transaction transaction, std::string label);
    Task<PaymentResult<TransactionHash>> replace(TransactionHash hash, FeeChoice fee,
                                                 BuildReplacement build);
    Task<PaymentResult<TransactionHash>> send_kept(Desk desk, std::vector<TransactionHash> hashes);

    WalletConfig config_;
    runtime::Executor strand_;
    runtime::Executor worker_;
    runtime::Clock& clock_;

    std::optional<WalletFolder> folder_;
    std::optional<AddressBook> book_;
    std::vector<OwnedWallet> wallets_;
    std::vector<UnreadableWallet> unreadable_;
    std::optional<WalletId> selected_;
    std::optional<crypto::StretchParameters> stretch_;
    KeyManager keys_;
    bool is_unlocking_ = false, is_covered_ = false; //!< covered: locked, though it only watches
    LockReason lock_reason_ = LockReason::at_start;
    std::string notice_;

    BalanceTracker balances_;
    std::vector<ActivityEntry> recent_;
    std::optional<ChainStatus> status_;
    std::optional<FeeMarket> market_;
    bool is_reachable_ = false;

    Gate wallets_gate_, payments_gate_;
    std::atomic<std::chrono::steady_clock::rep> touched_{0};
    std::atomic<std::uint32_t> auto_lock_minutes_;
    runtime::Channel<std::monostate> news_channel_{1, runtime::WhenFull::refuse};
    runtime::Latest<WalletSnapshot> latest_;
    runtime::Publisher<WalletSnapshotPtr> publisher_;
    std::uint64_t revision_ = 0;
    std::uint64_t search_turn_ = 0; //!< of the newest search
    std::shared_ptr<ChainClient> chain_;
    runtime::Subscription news_; //!< last: ends before what its callback uses
};

template <class T>
Task<Result<T>> Wallet::Core::ask(Task<Result<T>> question) {
    constexpr std::chrono::seconds kChainLimit{10};
    auto answer = co_await runtime::with_timeout(clock_, kChainLimit, std::move(question));
    if (!answer)
        co_return fail(ErrorCode::unavailable, "the chain did not answer within 10 s");
    co_return std::move(*answer);
}

} // namespace rustchain::wallet
