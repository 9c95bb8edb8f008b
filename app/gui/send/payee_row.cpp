// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One more recipient of a payment.
#include "app/gui/send/payee_row.hpp"

#include "app/gui/format/amount_format.hpp"
#include "core/wallet/text/amount_text.hpp"

namespace rustchain::gui {
namespace {

constexpr qsizetype kCharacters = 6;

} // namespace

bool TypedCharacters::type(const QString& text) {
    if (text.size() > text_.size() + 1)
        return false;
    text_ = text;
    return true;
}

bool TypedCharacters::are_of(const QString& address) const {
    return text_.size() == kCharacters && address.endsWith(text_, Qt::CaseInsensitive);
}

bool TypedCharacters::are_wrong_for(const QString& address) const {
    return text_.size() >= kCharacters && !are_of(address);
}

PayeeRow::PayeeRow(NodeBridge& bridge, QObject* parent) : QObject(parent), recipient_(bridge) {
    connect(&recipient_, &RecipientEntry::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT edited();
    });
    connect(&recipient_, &RecipientEntry::linkTaken, this, [this](const wallet::PaymentUri& link) {
        if (link.amount)
            editAmount(
                QString::fromStdString(wallet::to_trimmed_text(*link.amount, decimal_separator())));
    });
}

std::optional<Amount> PayeeRow::read_amount() const {
    auto read = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
    return read && !read->is_zero() ? std::optional(*read) : std::nullopt;
}

QString PayeeRow::amountEcho() const {
    auto read = read_amount();
    return read ? tr("= %1 RTC").arg(amount_text(*read)) : QString();
}

QString PayeeRow::amountError() const {
    if (amount_.trimmed().isEmpty())
        return {};
    auto read = wallet::parse_amount_input(amount_.toStdString(), decimal_separator());
    if (!read)
        return QString::fromStdString(std::string(wallet::describe(read.error())));
    return read->is_zero() ? tr("Send more than 0.") : QString();
}

QString PayeeRow::amountText() const {
    return amount_text(read_amount());
}

QString PayeeRow::charactersError() const {
    return characters_.are_wrong_for(recipient_.text())
               ? tr("These are not the last 6 characters. Compare again.")
               : QString();
}

QString PayeeRow::refusal() const {
    if (!recipient_.address() || !recipient_.is_checked())
        return tr("Say who else is to be paid, or remove the row.");
    if (!amountError().isEmpty())
        return amountError();
    return read_amount() ? QString() : tr("Say how much each of them gets.");
}

void PayeeRow::thaw() {
    characters_.clear();
    Q_EMIT changed();
}

void PayeeRow::editAmount(const QString& text) {
    amount_ = text;
    Q_EMIT changed();
    Q_EMIT edited();
}

bool PayeeRow::typeCharacters(const QString& text) {
    const bool is_typed = characters_.type(text);
    Q_EMIT changed();
    return is_typed;
}

} // namespace rustchain::gui
