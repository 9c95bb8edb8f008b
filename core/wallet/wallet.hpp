// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet actor: wallets of one folder, one of them open, its payments followed until they are
// final.
#pragma once

#include "core/runtime/publisher.hpp"
#include "core/runtime/task.hpp"
#include "core/wallet/chain_client.hpp"
#include "core/wallet/enrolment.hpp"
#include "core/wallet/files/label_exchange.hpp"
#include "core/wallet/history/history_search.hpp"
#include "core/wallet/keys/imports.hpp"
#include "core/wallet/keys/offline_payment.hpp"
#include "core/wallet/wallet_snapshot.hpp"

#include <filesystem>
#include <memory>

namespace rustchain::wallet {

struct WalletConfig {
    std::filesystem::path folder; //!< "<data folder>/wallets"; made when missing
    std::string network = "dev";
    std::string address_prefix = "drtc";
    std::uint32_t auto_lock_minutes = 10; //!< 0: never
    //! What a guess at a password costs; nothing: measured once to take about a second.
    std::optional<crypto::StretchParameters> stretch;
};

//! A wallet to be made, from fresh words or from old ones.
struct NewWallet {
    std::string name;
    RecoveryWords words;
    crypto::SecureBuffer passphrase; //!< empty: none
    crypto::SecureBuffer password;   //!< of the file; not empty
    bool is_backup_checked = false;
    bool find_accounts = false; //!< restoring: ask the chain which accounts have a history
};

struct MadeWallet {
    WalletId id;
    std::string receive_address;
    std::optional<std::size_t>
        accounts_found; //!< with a history; nothing when not asked or not known
};

//! Every function may be called from any executor and thread; state lives on `strand`.
class Wallet {
public:
    //! `worker` stretches passwords (about a second each); `strand` must be a strand of its own.
    Wallet(WalletConfig config, runtime::Executor strand, runtime::Executor worker,
           runtime::Clock& clock);
    ~Wallet();
    Wallet(const Wallet&) = delete;
    Wallet& operator=(const Wallet&) = delete;

    //! Locks the folder and reads it. Before anything else; blocks for file reads only. Fails with
    //! busy when another program has it, permission, disk_full.
    Result<void> open();
    //! Follows the chain, submits again, locks when idle; until cancelled.
    runtime::Task<void> run();
    //! The chain to use from now on, or none. Fails with invalid_input when it is of another
    //! network.
    runtime::Task<Result<void>> attach(std::shared_ptr<ChainClient> chain);

    WalletSnapshotPtr snapshot() const;
    //! Each new snapshot, published on the strand: subscribe_on(your executor, …, 1).
    runtime::Publisher<WalletSnapshotPtr>& snapshots();

    runtime::Task<Result<MadeWallet>> create(NewWallet wallet);
    //! Selects another wallet, locked.
    runtime::Task<Result<void>> select(WalletId id);
    //! Fails with wrong_password, busy (pause after wrong tries), corrupt, unsupported, not_found.
    //! A wallet that only watches is locked when asked or idle too, and any password opens it.
    runtime::Task<Result<void>> unlock(crypto::SecureBuffer password);
    runtime::Task<void> lock(LockReason reason = LockReason::asked);
    //! Somebody is at the keyboard: starts the idle time anew. Any thread, cheap.
    void touch();
    void set_auto_lock(std::uint32_t minutes);

    //! Whether it is the selected wallet's password; counts wrong tries.
    runtime::Task<Result<void>> check_password(crypto::SecureBuffer password);
    runtime::Task<Result<void>> change_password(crypto::SecureBuffer old_password,
                                                crypto::SecureBuffer new_password);
    runtime::Task<Result<RecoveryWords>> reveal_words(crypto::SecureBuffer password);
    runtime::Task<Result<void>> mark_backup_checked();
    runtime::Task<Result<void>> rename(std::string name);
    //! Takes a wallet out of the list; the oldest of the others is selected, locked. Its files stay
    //! under other names; import_file() of the one that this gives brings it back.
    runtime::Task<Result<std::filesystem::path>> remove(WalletId id);

    //! Each makes a wallet of another kind than words and selects it. Fail with already_exists when
    //! one of this address is here, invalid_input, wrong_password, disk_full.
    runtime::Task<Result<MadeWallet>> import_key(ImportedKey key);
    runtime::Task<Result<MadeWallet>> import_file(ImportedFile file);
    //! Nothing is sealed, so no password opens it. The chain is asked which addresses are in use.
    runtime::Task<Result<MadeWallet>> watch(WatchedWallet wallet);

    //! The selected wallet's file under a password of its own.
    runtime::Task<Result<Bytes>> export_file(crypto::SecureBuffer password,
                                             crypto::SecureBuffer file_password);
    //! The private key of the wallet's account of this place in its list.
    runtime::Task<Result<KeySecret>> export_key(crypto::SecureBuffer password, std::size_t account);
    //! That of the unlocked wallet's account, or the one a watch-only wallet was made from.
    runtime::Task<Result<std::string>> export_xpub(std::size_t account);
    //! The next account of the words, or the next address of the xpub, which needs no password.
    runtime::Task<Result<WalletAccount>> add_account(crypto::SecureBuffer password);

    //! By the account of this place in the unlocked wallet's list.
    runtime::Task<Result<std::string>> sign_message(std::string message, std::size_t account);
    //! Prices and builds without a signature; a watch-only wallet can do this too. Its amount and
    //! nonce stay reserved until it is broadcast, forgotten or expired.
    runtime::Task<Result<UnsignedPayment, PaymentProblem>> prepare_unsigned(PaymentRequest request);
    //! Frees what one that waits for its signature has reserved. Fails with not_found.
    runtime::Task<Result<void>> forget_unsigned(TransactionHash hash);
    //! Needs no chain.
    runtime::Task<Result<SignedPayment>> sign_unsigned(UnsignedPayment payment);
    //! Sends what was signed elsewhere: kept and followed like every payment when a wallet of the
    //! folder has its sender, locked or not; else only handed to the chain.
    runtime::Task<Result<BroadcastPayment, PaymentProblem>> broadcast(SignedPayment payment);

    //! The price; signs and sends nothing.
    runtime::Task<Result<PaymentQuote, PaymentProblem>> quote(PaymentRequest request);
    //! The most that one output to `to` can carry at this fee, as a quote for it.
    runtime::Task<Result<PaymentQuote, PaymentProblem>> quote_max(Address to, std::string memo,
                                                                  FeeChoice fee);
    //! Builds, signs, keeps and submits. Gives the hash once the payment is kept: if the chain does
    //! not answer it is sent later.
    runtime::Task<Result<TransactionHash, PaymentProblem>> send(PaymentRequest request);
    //! Sends a waiting payment again under its nonce, for at least a tenth more.
    runtime::Task<Result<TransactionHash, PaymentProblem>> raise_fee(TransactionHash hash,
                                                                     FeeChoice fee);
    //! Takes the place of a waiting payment with the smallest one there is, to the own account, for
    //! a higher tip. Until that one is final, the first may still win.
    runtime::Task<Result<TransactionHash, PaymentProblem>> cancel(TransactionHash hash,
                                                                  FeeChoice fee);

    //! A bond, unbond, release of hardware or evidence, from the wallet's first account: kept and
    //! submitted like a payment.
    runtime::Task<Result<TransactionHash, PaymentProblem>> send_move(Payload payload,
                                                                     FeeChoice fee);

    runtime::Task<Result<PreparedEnrolment, PaymentProblem>>
    prepare_enrolment(EnrolmentRequest request);
    //! Signs both steps in this one unlock.
    runtime::Task<Result<SubmittedEnrolment, PaymentProblem>>
    submit_enrolment(PreparedEnrolment enrolment);

    runtime::Task<Result<ActivityPage>> history(std::optional<HistoryCursor> before,
                                                std::size_t limit);
    //! The newest lines that fit, at most 200; one answer looks at 20,000 lines at most, and its
    //! `next` says where to go on. A newer search ends the ones before it with unavailable.
    runtime::Task<Result<ActivityPage>>
    search_history(HistorySearch search, std::optional<HistoryCursor> before, std::size_t limit);
    //! Writes what fits as CSV into a file, whole or not at all. Gives how many lines.
    runtime::Task<Result<std::size_t>> export_history(std::filesystem::path file,
                                                      HistorySearch search);
    //! Notes of payments and names of the book as BIP329 lines. Gives how many.
    runtime::Task<Result<std::size_t>> export_labels(std::filesystem::path file);
    runtime::Task<Result<LabelImport>> import_labels(std::filesystem::path file);
    //! A private note for a transaction; empty removes it.
    runtime::Task<Result<void>> set_label(TransactionHash hash, std::string label);

    runtime::Task<Result<std::vector<Contact>>> contacts();
    runtime::Task<Result<void>> save_contact(Contact contact);
    runtime::Task<Result<void>> remove_contact(std::string name);
    //! What is known of a recipient: own, in the book, paid before, alike to another.
    runtime::Task<Result<RecipientCheck>> check_recipient(Address address);
    //! What the chain knows of any address.
    runtime::Task<Result<AccountState>> look_at(Address address);

private:
    class Core;
    std::shared_ptr<Core> core_;
};

//! The wallets of a folder by their public parts, oldest first, without opening or locking
//! anything.
Result<std::vector<WalletSummary>> list_wallets(const std::filesystem::path& folder,
                                                std::string_view address_prefix);

} // namespace rustchain::wallet
