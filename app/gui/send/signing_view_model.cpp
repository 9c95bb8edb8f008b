// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments that are signed on another machine.
#include "app/gui/send/signing_view_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/secret_text.hpp"
#include "core/chain/gas.hpp"
#include "core/primitives/hex.hpp"

#include <QUrl>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr qsizetype kHashDigitsInName = 8;

QString hash_text(const Transaction& transaction) {
    return QString::fromStdString(to_hex(transaction_hash(transaction)));
}

bool has_account(const wallet::WalletSummary& wallet, const Address& address) {
    return std::ranges::find(wallet.accounts, address, &wallet::WalletAccount::address) !=
           wallet.accounts.end();
}

} // namespace

SigningViewModel::SigningViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), scan_(bridge), file_(bridge) {
    connect(&scan_, &QrScan::found, this, &SigningViewModel::take);
    // Whether it can be signed and sent changes with the wallet and the chain.
    connect(&bridge_, &NodeBridge::walletChanged, this, [this] {
        if (mode_ == Unsigned || mode_ == Signed)
            Q_EMIT changed();
    });
}

void SigningViewModel::begin() {
    close();
    mode_ = Loading;
    Q_EMIT changed();
}

void SigningViewModel::close() {
    ++question_;
    mode_ = Closed;
    payment_.reset();
    path_.clear();
    problem_.clear();
    password_error_.clear();
    is_busy_ = false;
    scan_.forget();
    file_.clear();
    Q_EMIT changed();
}

void SigningViewModel::show(Mode mode, PreparedPayment payment) {
    close();
    const QString name = hash_text(transaction_of(payment)).left(kHashDigitsInName);
    if (const auto* waiting = std::get_if<wallet::UnsignedPayment>(&payment))
        file_.set(wallet::write_unsigned_payment(*waiting, bridge_.address_prefix()),
                  QStringLiteral("rustchain-payment-%1.json").arg(name));
    else
        file_.set(wallet::write_signed_payment(std::get<wallet::SignedPayment>(payment)),
                  QStringLiteral("rustchain-signed-%1.json").arg(name));
    payment_ = std::move(payment);
    mode_ = mode;
    Q_EMIT changed();
}

void SigningViewModel::show_export(const wallet::UnsignedPayment& payment) {
    show(Exported, payment);
}

void SigningViewModel::refuse(const QString& problem) {
    is_busy_ = false;
    problem_ = problem;
    Q_EMIT changed();
}

void SigningViewModel::take(const QString& text) {
    if (mode_ != Loading)
        return;
    if (text.trimmed().isEmpty())
        return refuse({});
    auto payment = read_prepared(text.trimmed(), bridge_.network(), bridge_.address_prefix());
    if (!payment)
        return refuse(payment.error());
    const bool is_signed = std::holds_alternative<wallet::SignedPayment>(*payment);
    show(is_signed ? Signed : Unsigned, std::move(*payment));
}

void SigningViewModel::drop(const QString& dropped) {
    const QUrl link(dropped.trimmed());
    if (!link.isLocalFile())
        return take(dropped);
    editPath(dropped);
    openFile();
}

void SigningViewModel::editPath(const QString& path) {
    const QUrl link(path.trimmed());
    path_ = link.isLocalFile() ? link.toLocalFile() : path;
    problem_.clear();
    Q_EMIT changed();
}

void SigningViewModel::openFile() {
    if (mode_ != Loading || is_busy_)
        return;
    is_busy_ = true;
    problem_.clear();
    const std::uint64_t question = ++question_;
    Q_EMIT changed();
    bridge_.work([path = path_.trimmed()] { return read_prepared_file(path); }, this,
                 [this, question](const Result<QString, QString>& text) {
                     if (question != question_)
                         return;
                     is_busy_ = false;
                     if (text)
                         take(*text);
                     else
                         refuse(text.error());
                 });
}

const Transfer& SigningViewModel::transfer() const {
    return std::get<Transfer>(transaction_of(*payment_).payload);
}

QString SigningViewModel::text_of(const Address& address) const {
    return QString::fromStdString(to_text(address, bridge_.address_prefix()));
}

QString SigningViewModel::network() const {
    return payment_ ? QString::fromStdString(network_of(*payment_)) : QString();
}

QStringList SigningViewModel::from() const {
    return payment_ ? address_chunks(text_of(sender_of(*payment_))) : QStringList();
}

QVariantList SigningViewModel::recipients() const {
    QVariantList rows;
    if (!payment_)
        return rows;
    for (const TransferOutput& each : transfer().outputs)
        rows.append(QVariantMap{{QStringLiteral("chunks"), address_chunks(text_of(each.to))},
                                {QStringLiteral("amount"), amount_text(each.amount)}});
    return rows;
}

QString SigningViewModel::total() const {
    return payment_ ? amount_text(total_of(*payment_)) : QString();
}

QString SigningViewModel::feeAtMost() const {
    if (!payment_)
        return {};
    const Transaction& transaction = transaction_of(*payment_);
    auto fee = fee_for(transaction.gas_limit, transaction.max_gas_price);
    return fee ? amount_text(*fee) : unknown_text();
}

QString SigningViewModel::memo() const {
    return payment_ ? foreign_line(transfer().memo, static_cast<qsizetype>(kMaxMemoBytes))
                    : QString();
}

QString SigningViewModel::validUntil() const {
    return payment_ ? tr("Block %1").arg(count_text(transaction_of(*payment_).valid_until))
                    : QString();
}

QString SigningViewModel::nonce() const {
    return payment_ ? count_text(transaction_of(*payment_).nonce) : QString();
}

QString SigningViewModel::hash() const {
    return payment_ ? hash_text(transaction_of(*payment_)) : QString();
}

QString SigningViewModel::refusal() const {
    if (mode_ == Unsigned)
        return sign_refusal();
    return mode_ == Signed ? send_refusal() : QString();
}

QString SigningViewModel::chain_refusal() const {
    const auto& chain = bridge_.wallet_snapshot()->chain;
    if (!chain)
        return {};
    if (chain->chain_id != chain_of(*payment_))
        return tr("This payment is for another chain that is named %1 too.").arg(network());
    const Height last = transaction_of(*payment_).valid_until;
    return chain->height >= last ? tr("This payment was valid until block %1. Nothing was spent. "
                                      "Export it again.")
                                       .arg(count_text(last))
                                 : QString();
}

QString SigningViewModel::sign_refusal() const {
    const wallet::WalletSnapshot& now = *bridge_.wallet_snapshot();
    const wallet::WalletSummary* open = now.wallet();
    const Address sender = sender_of(*payment_);
    if (open != nullptr && open->can_spend && has_account(*open, sender))
        return chain_refusal();
    for (const wallet::WalletSummary& each : now.wallets)
        if (each.can_spend && has_account(each, sender))
            return tr("The wallet %1 has the key of this payment. Switch to it, then open the "
                      "payment again.")
                .arg(foreign_line(each.name, 64));
    if (open != nullptr && !open->can_spend)
        return problem_text({.fault = wallet::PaymentFault::watch_only});
    return tr("This payment is another wallet's: no wallet here has the key of its sender.");
}

QString SigningViewModel::send_refusal() const {
    const wallet::WalletSnapshot& now = *bridge_.wallet_snapshot();
    if (const QString refusal = chain_refusal(); !refusal.isEmpty())
        return refusal;
    return now.chain && now.is_chain_reachable
               ? QString()
               : tr("This machine has no network. Take the signed payment to one that has.");
}

void SigningViewModel::sign(const QString& password) {
    crypto::SecureBuffer secret = take_secret(password);
    if (mode_ != Unsigned || is_busy_ || !refusal().isEmpty())
        return;
    is_busy_ = true;
    problem_.clear();
    password_error_.clear();
    const std::uint64_t question = question_;
    Q_EMIT changed();
    bridge_.ask(bridge_.wallet().check_password(std::move(secret)), this,
                [this, question](const Result<void>& done) {
                    if (question != question_)
                        return;
                    if (done)
                        return do_sign();
                    is_busy_ = false;
                    password_error_ = error_text(done.error());
                    Q_EMIT changed();
                });
}

void SigningViewModel::do_sign() {
    const std::uint64_t question = question_;
    bridge_.ask(bridge_.wallet().sign_unsigned(std::get<wallet::UnsignedPayment>(*payment_)), this,
                [this, question](Result<wallet::SignedPayment> done) {
                    if (question != question_)
                        return;
                    if (!done)
                        return refuse(error_text(done.error()));
                    show(Signed, std::move(*done));
                });
}

void SigningViewModel::sendNow() {
    if (mode_ != Signed || is_busy_ || !refusal().isEmpty())
        return;
    is_busy_ = true;
    problem_.clear();
    const std::uint64_t question = question_;
    Q_EMIT changed();
    bridge_.ask(
        bridge_.wallet().broadcast(std::get<wallet::SignedPayment>(*payment_)), this,
        [this, question](const Result<wallet::BroadcastPayment, wallet::PaymentProblem>& sent) {
            if (question != question_)
                return;
            is_busy_ = false;
            if (!sent)
                return refuse(problem_text(sent.error()));
            take_sent(*sent);
        });
}

void SigningViewModel::take_sent(const wallet::BroadcastPayment& sent) {
    if (sent.wallet && sent.wallet == bridge_.wallet_snapshot()->selected) {
        const Amount amount = total_of(*payment_);
        Q_EMIT this->sent(sent.hash, amount);
        return;
    }
    mode_ = HandedOver;
    problem_.clear();
    Q_EMIT changed();
}

void SigningViewModel::openInExplorer() {
    if (payment_)
        shell_.open(QStringLiteral("explorer/transaction/") + hash());
}

} // namespace rustchain::gui
