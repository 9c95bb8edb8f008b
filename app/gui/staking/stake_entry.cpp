// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An amount to bond or to take back, as somebody types it.
#include "app/gui/staking/stake_entry.hpp"

#include "app/gui/format/amount_format.hpp"
#include "core/wallet/text/amount_text.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Staking)
};

std::optional<Amount> read(const QString& text) {
    auto amount = wallet::parse_amount_input(text.toStdString(), decimal_separator());
    return amount ? std::optional(*amount) : std::nullopt;
}

} // namespace

QString bond_fault(Amount amount, const StakeLimits& limits) {
    const auto whole = limits.bonded.plus(amount);
    if (!whole || (limits.available && amount > *limits.available))
        return Catalogue::tr("More than you have: %1 available.")
            .arg(amount_text(limits.available));
    if (*whole < limits.minimum)
        return Catalogue::tr("At least %1 RTC are needed.")
            .arg(short_amount_text(limits.minimum.minus(limits.bonded).value_or(limits.minimum)));
    if (amount.is_zero() && !limits.minimum.is_zero())
        return Catalogue::tr("Type how much to bond.");
    return {};
}

QString unbond_fault(Amount amount, const StakeLimits& limits) {
    const auto rest = limits.bonded.minus(amount);
    if (!rest)
        return Catalogue::tr("More than is bonded: %1.").arg(amount_text(limits.bonded));
    if (amount.is_zero() && !limits.bonded.is_zero())
        return Catalogue::tr("Type how much to take back.");
    if (!rest->is_zero() && *rest < limits.minimum)
        return Catalogue::tr(
                   "This would leave less than %1 RTC. Take everything, or leave that much.")
            .arg(short_amount_text(limits.minimum));
    return {};
}

std::optional<Amount> StakeEntry::amount() const {
    return text_.trimmed().isEmpty() ? std::nullopt : read(text_);
}

QString StakeEntry::echo() const {
    const auto typed = amount();
    return typed ? Catalogue::tr("= %1 RTC").arg(amount_text(*typed)) : QString();
}

QString StakeEntry::error() const {
    if (text_.trimmed().isEmpty())
        return {};
    const auto typed = amount();
    return typed
               ? check_(*typed, limits_)
               : Catalogue::tr("Not an amount. Use digits and one separator; RTC has 6 decimals.");
}

QString StakeEntry::amountText() const {
    const auto typed = amount();
    return typed ? short_amount_text(*typed) : unknown_text();
}

QString StakeEntry::confirmationError() const {
    return confirmation_.isEmpty() || isConfirmed() ? QString()
                                                    : Catalogue::tr("This is another amount.");
}

bool StakeEntry::isConfirmed() const {
    return isReady() && read(confirmation_) == amount();
}

void StakeEntry::type(const QString& text) {
    text_ = text;
    confirmation_.clear();
    Q_EMIT changed();
}

void StakeEntry::typeConfirmation(const QString& text) {
    confirmation_ = text;
    Q_EMIT changed();
}

void StakeEntry::clear() {
    type({});
}

void StakeEntry::limit_to(const StakeLimits& limits) {
    if (limits == limits_)
        return;
    limits_ = limits;
    Q_EMIT changed();
}

} // namespace rustchain::gui
