// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Handing out an address.
#include "app/gui/receive/receive_view_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/receive/qr_code.hpp"
#include "core/wallet/payment_uri.hpp"
#include "core/wallet/text/amount_text.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

namespace rustchain::gui {
namespace {

constexpr int kCheckMs = 250;
constexpr int kChecks = 8;
constexpr int kPictureScale = 12;

} // namespace

ReceiveViewModel::ReceiveViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(&shell_, &ShellViewModel::walletChanged, this, &ReceiveViewModel::changed);
    connect(&shell_, &ShellViewModel::phaseChanged, this, [this] {
        if (shell_.phase() == ShellViewModel::Locked)
            clear();
    });
    check_.setInterval(kCheckMs);
    connect(&check_, &QTimer::timeout, this, &ReceiveViewModel::check_clipboard);
}

QStringList ReceiveViewModel::chunks() const {
    return address_chunks(address());
}

QString ReceiveViewModel::amountError() const {
    if (amount_.trimmed().isEmpty())
        return {};
    auto read = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
    if (!read)
        return QString::fromUtf8(wallet::describe(read.error()).data(),
                                 static_cast<qsizetype>(wallet::describe(read.error()).size()));
    return read->is_zero() ? tr("Ask for more than 0, or leave it empty.") : QString();
}

QString ReceiveViewModel::amountEcho() const {
    auto read = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
    return read && !read->is_zero() ? tr("= %1 RTC").arg(amount_text(*read)) : QString();
}

QString ReceiveViewModel::labelError() const {
    const std::string text = label_.toStdString();
    if (text.size() > wallet::kMaxUriLabelBytes)
        return tr("Shorten the label.");
    return wallet::is_plain_text(text) ? QString() : tr("The label holds a hidden character.");
}

QString ReceiveViewModel::messageError() const {
    const std::string text = message_.toStdString();
    if (text.size() > wallet::kMaxUriMessageBytes)
        return tr("Shorten the message.");
    return wallet::is_plain_text(text) ? QString() : tr("The message holds a hidden character.");
}

QString ReceiveViewModel::link() const {
    auto address = parse_address(shell_.walletAddress().toStdString(), bridge_.address_prefix());
    if (!address)
        return {};
    wallet::PaymentUri uri{.recipient = *address};
    if (auto amount = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
        amount && !amount->is_zero())
        uri.amount = *amount;
    if (labelError().isEmpty())
        uri.label = label_.trimmed().toStdString();
    if (messageError().isEmpty())
        uri.message = message_.trimmed().toStdString();
    return QString::fromStdString(wallet::write_payment_uri(uri, bridge_.address_prefix()));
}

void ReceiveViewModel::editAmount(const QString& text) {
    amount_ = text;
    Q_EMIT changed();
}

void ReceiveViewModel::editLabel(const QString& text) {
    label_ = text;
    Q_EMIT changed();
}

void ReceiveViewModel::editMessage(const QString& text) {
    message_ = text;
    Q_EMIT changed();
}

void ReceiveViewModel::clear() {
    amount_.clear();
    label_.clear();
    message_.clear();
    is_clipboard_changed_ = false;
    check_.stop();
    Q_EMIT changed();
}

void ReceiveViewModel::copyAddress() {
    copy(address(), tr("Address copied"));
}

void ReceiveViewModel::copyLink() {
    copy(link(), tr("Link copied"));
}

void ReceiveViewModel::copy(const QString& text, const QString& said) {
    copied_ = text;
    is_clipboard_changed_ = false;
    checks_left_ = kChecks;
    QGuiApplication::clipboard()->setText(text);
    check_.start();
    shell_.notify(said, QStringLiteral("copy"));
    Q_EMIT changed();
}

void ReceiveViewModel::check_clipboard() {
    const QString held = QGuiApplication::clipboard()->text();
    // Something altogether different is a copy of the user's own; another address is an attack.
    const bool is_other =
        held != copied_ && held.contains(QLatin1String("rtc"), Qt::CaseInsensitive);
    if (is_other) {
        is_clipboard_changed_ = true;
        check_.stop();
        Q_EMIT changed();
        return;
    }
    if (--checks_left_ <= 0)
        check_.stop();
}

void ReceiveViewModel::saveQr() {
    const QImage image = qr_image(link());
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QString file =
        folder.filePath(QStringLiteral("rustchain-%1.png").arg(address().right(6)));
    if (image.isNull())
        return shell_.notify(tr("Shorten the message."), QStringLiteral("alert"));
    const bool is_saved =
        folder.mkpath(QStringLiteral(".")) &&
        image.scaled(image.size() * kPictureScale, Qt::KeepAspectRatio, Qt::FastTransformation)
            .save(file, "PNG");
    shell_.notify(is_saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(file))
                           : tr("%1 could not be written.").arg(QDir::toNativeSeparators(file)),
                  is_saved ? QStringLiteral("check") : QStringLiteral("alert"));
}

} // namespace rustchain::gui
