// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The door of the wallet: brings every call onto its strand.
#include "core/wallet/wallet.hpp"

#include "core/wallet/actor/wallet_core.hpp"

namespace rustchain::wallet {

using crypto::SecureBuffer;
using runtime::run_on;

Wallet::Wallet(WalletConfig config, runtime::Executor strand, runtime::Executor worker,
               runtime::Clock& clock)
    : core_(
          std::make_shared<Core>(std::move(config), std::move(strand), std::move(worker), clock)) {}

Wallet::~Wallet() = default;

Result<void> Wallet::open() {
    return core_->open();
}

WalletSnapshotPtr Wallet::snapshot() const {
    return core_->snapshot();
}

runtime::Publisher<WalletSnapshotPtr>& Wallet::snapshots() {
    return core_->snapshots();
}

void Wallet::touch() {
    core_->touch();
}

void Wallet::set_auto_lock(std::uint32_t minutes) {
    core_->set_auto_lock(minutes);
}

Task<void> Wallet::run() {
    return run_on(core_->strand(), [core = core_] { return core->run(); });
}

Task<Result<void>> Wallet::attach(std::shared_ptr<ChainClient> chain) {
    return run_on(core_->strand(), [core = core_, chain = std::move(chain)]() mutable {
        return core->attach(std::move(chain));
    });
}

Task<void> Wallet::lock(LockReason reason) {
    return run_on(core_->strand(), [core = core_, reason] { return core->lock(reason); });
}

Task<Result<MadeWallet>> Wallet::create(NewWallet wallet) {
    return run_on(core_->strand(), [core = core_, wallet = std::move(wallet)]() mutable {
        return core->create(std::move(wallet));
    });
}

Task<Result<void>> Wallet::select(WalletId id) {
    return run_on(core_->strand(), [core = core_, id] { return core->select(id); });
}

Task<Result<void>> Wallet::unlock(SecureBuffer password) {
    return run_on(core_->strand(), [core = core_, password = std::move(password)]() mutable {
        return core->unlock(std::move(password));
    });
}

Task<Result<void>> Wallet::check_password(SecureBuffer password) {
    return run_on(core_->strand(), [core = core_, password = std::move(password)]() mutable {
        return core->check_password(std::move(password));
    });
}

Task<Result<void>> Wallet::change_password(SecureBuffer old_password, SecureBuffer new_password) {
    return run_on(core_->strand(), [core = core_, before = std::move(old_password),
                                    after = std::move(new_password)]() mutable {
        return core->change_password(std::move(before), std::move(after));
    });
}

Task<Result<RecoveryWords>> Wallet::reveal_words(SecureBuffer password) {
    return run_on(core_->strand(), [core = core_, password = std::move(password)]() mutable {
        return core->reveal_words(std::move(password));
    });
}

Task<Result<void>> Wallet::mark_backup_checked() {
    return run_on(core_->strand(),
                  [core = core_] { return core->change_notes(std::nullopt, true); });
}

Task<Result<void>> Wallet::rename(std::string name) {
    return run_on(core_->strand(), [core = core_, name = std::move(name)]() mutable {
        return core->change_notes(std::move(name), false);
    });
}

Task<Result<std::filesystem::path>> Wallet::remove(WalletId id) {
    return run_on(core_->strand(), [core = core_, id] { return core->remove(id); });
}

Task<Result<MadeWallet>> Wallet::import_key(ImportedKey key) {
    return run_on(core_->strand(), [core = core_, key = std::move(key)]() mutable {
        return core->import_key(std::move(key));
    });
}

Task<Result<MadeWallet>> Wallet::import_file(ImportedFile file) {
    return run_on(core_->strand(), [core = core_, file = std::move(file)]() mutable {
        return core->import_file(std::move(file));
    });
}

Task<Result<MadeWallet>> Wallet::watch(WatchedWallet wallet) {
    return run_on(core_->strand(), [core = core_, wallet = std::move(wallet)]() mutable {
        return core->watch(std::move(wallet));
    });
}

Task<Result<Bytes>> Wallet::export_file(SecureBuffer password, SecureBuffer file_password) {
    return run_on(core_->strand(), [core = core_, password = std::move(password),
                                    fresh = std::move(file_password)]() mutable {
        return core->export_file(std::move(password), std::move(fresh));
    });
}

Task<Result<KeySecret>> Wallet::export_key(SecureBuffer password, std::size_t account) {
    return run_on(core_->strand(),
                  [core = core_, password = std::move(password), account]() mutable {
                      return core->export_key(std::move(password), account);
                  });
}

Task<Result<std::string>> Wallet::export_xpub(std::size_t account) {
    return run_on(core_->strand(), [core = core_, account] { return core->export_xpub(account); });
}

Task<Result<WalletAccount>> Wallet::add_account(SecureBuffer password) {
    return run_on(core_->strand(), [core = core_, password = std::move(password)]() mutable {
        return core->add_account(std::move(password));
    });
}

Task<Result<std::string>> Wallet::sign_message(std::string message, std::size_t account) {
    return run_on(core_->strand(), [core = core_, message = std::move(message), account]() mutable {
        return core->sign_message(std::move(message), account);
    });
}

Task<PaymentResult<UnsignedPayment>> Wallet::prepare_unsigned(PaymentRequest request) {
    return run_on(core_->strand(), [core = core_, request = std::move(request)]() mutable {
        return core->prepare_unsigned(std::move(request));
    });
}

Task<Result<SignedPayment>> Wallet::sign_unsigned(UnsignedPayment payment) {
    return run_on(core_->strand(), [core = core_, payment = std::move(payment)]() mutable {
        return core->sign_unsigned(std::move(payment));
    });
}

Task<Result<void>> Wallet::forget_unsigned(TransactionHash hash) {
    return run_on(core_->strand(), [core = core_, hash] { return core->forget_unsigned(hash); });
}

Task<PaymentResult<BroadcastPayment>> Wallet::broadcast(SignedPayment payment) {
    return run_on(core_->strand(), [core = core_, payment = std::move(payment)]() mutable {
        return core->broadcast(std::move(payment));
    });
}

Task<PaymentResult<PaymentQuote>> Wallet::quote(PaymentRequest request) {
    return run_on(core_->strand(), [core = core_, request = std::move(request)]() mutable {
        return core->quote(std::move(request));
    });
}

Task<PaymentResult<PaymentQuote>> Wallet::quote_max(Address to, std::string memo, FeeChoice fee) {
    return run_on(core_->strand(), [core = core_, to, memo = std::move(memo), fee]() mutable {
        return core->quote_max(to, std::move(memo), fee);
    });
}

Task<PaymentResult<TransactionHash>> Wallet::send(PaymentRequest request) {
    return run_on(core_->strand(), [core = core_, request = std::move(request)]() mutable {
        return core->send(std::move(request));
    });
}

Task<PaymentResult<TransactionHash>> Wallet::send_move(Payload payload, FeeChoice fee) {
    return run_on(core_->strand(), [core = core_, payload = std::move(payload), fee]() mutable {
        return core->send_move(std::move(payload), fee);
    });
}

Task<PaymentResult<TransactionHash>> Wallet::raise_fee(TransactionHash hash, FeeChoice fee) {
    return run_on(core_->strand(),
                  [core = core_, hash, fee] { return core->raise_fee(hash, fee); });
}

Task<PaymentResult<TransactionHash>> Wallet::cancel(TransactionHash hash, FeeChoice fee) {
    return run_on(core_->strand(), [core = core_, hash, fee] { return core->cancel(hash, fee); });
}

Task<PaymentResult<PreparedEnrolment>> Wallet::prepare_enrolment(EnrolmentRequest request) {
    return run_on(core_->strand(), [core = core_, request = std::move(request)]() mutable {
        return core->prepare_enrolment(std::move(request));
    });
}

Task<PaymentResult<SubmittedEnrolment>> Wallet::submit_enrolment(PreparedEnrolment enrolment) {
    return run_on(core_->strand(), [core = core_, enrolment = std::move(enrolment)]() mutable {
        return core->submit_enrolment(std::move(enrolment));
    });
}

Task<Result<ActivityPage>> Wallet::history(std::optional<HistoryCursor> before, std::size_t limit) {
    return run_on(core_->strand(),
                  [core = core_, before, limit] { return core->history(before, limit); });
}

Task<Result<ActivityPage>> Wallet::search_history(HistorySearch search,
                                                  std::optional<HistoryCursor> before,
                                                  std::size_t limit) {
    return run_on(core_->strand(),
                  [core = core_, search = std::move(search), before, limit]() mutable {
                      return core->search_history(std::move(search), before, limit);
                  });
}

Task<Result<std::size_t>> Wallet::export_history(std::filesystem::path file, HistorySearch search) {
    return run_on(core_->strand(),
                  [core = core_, file = std::move(file), search = std::move(search)]() mutable {
                      return core->export_history(std::move(file), std::move(search));
                  });
}

Task<Result<std::size_t>> Wallet::export_labels(std::filesystem::path file) {
    return run_on(core_->strand(), [core = core_, file = std::move(file)]() mutable {
        return core->export_labels(std::move(file));
    });
}

Task<Result<LabelImport>> Wallet::import_labels(std::filesystem::path file) {
    return run_on(core_->strand(), [core = core_, file = std::move(file)]() mutable {
        return core->import_labels(std::move(file));
    });
}

Task<Result<void>> Wallet::set_label(TransactionHash hash, std::string label) {
    return run_on(core_->strand(), [core = core_, hash, label = std::move(label)]() mutable {
        return core->set_label(hash, std::move(label));
    });
}

Task<Result<std::vector<Contact>>> Wallet::contacts() {
    return run_on(core_->strand(), [core = core_] { return core->contacts(); });
}

Task<Result<void>> Wallet::save_contact(Contact contact) {
    return run_on(core_->strand(), [core = core_, contact = std::move(contact)]() mutable {
        return core->save_contact(std::move(contact));
    });
}

Task<Result<void>> Wallet::remove_contact(std::string name) {
    return run_on(core_->strand(), [core = core_, name = std::move(name)]() mutable {
        return core->remove_contact(std::move(name));
    });
}

Task<Result<RecipientCheck>> Wallet::check_recipient(Address address) {
    return run_on(core_->strand(),
                  [core = core_, address] { return core->check_recipient(address); });
}

Task<Result<AccountState>> Wallet::look_at(Address address) {
    return run_on(core_->strand(), [core = core_, address] { return core->look_at(address); });
}

} // namespace rustchain::wallet
