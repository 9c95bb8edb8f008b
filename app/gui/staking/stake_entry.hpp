// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An amount to bond or to take back, as somebody types it, and typed once more to confirm.
#pragma once

#include "core/primitives/amount.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace rustchain::gui {

//! What the amount has to keep to.
struct StakeLimits {
    std::optional<Amount> available; //!< to bond: what can be spent; nothing: not known
    Amount minimum;                  //!< of a validator's whole bond
    Amount bonded;                   //!< now

    bool operator==(const StakeLimits&) const = default;
};

//! What is wrong with bonding `amount` more, in a sentence; empty: nothing.
QString bond_fault(Amount amount, const StakeLimits& limits);
//! What is wrong with taking `amount` back.
QString unbond_fault(Amount amount, const StakeLimits& limits);

class StakeEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString echo READ echo NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    //! The amount is right and may be confirmed.
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(QString confirmation READ confirmation NOTIFY changed)
    Q_PROPERTY(QString confirmationError READ confirmationError NOTIFY changed)
    Q_PROPERTY(bool confirmed READ isConfirmed NOTIFY changed)

public:
    using Check = QString (*)(Amount, const StakeLimits&);

    explicit StakeEntry(Check check, QObject* parent = nullptr) : QObject(parent), check_(check) {}

    const QString& text() const { return text_; }
    QString echo() const;
    QString error() const;
    bool isReady() const { return amount() && error().isEmpty(); }
    //! For sentences and buttons.
    QString amountText() const;
    const QString& confirmation() const { return confirmation_; }
    QString confirmationError() const;
    bool isConfirmed() const;
    std::optional<Amount> amount() const;

    Q_INVOKABLE void type(const QString& text);
    Q_INVOKABLE void typeConfirmation(const QString& text);
    Q_INVOKABLE void clear();

    void limit_to(const StakeLimits& limits);

Q_SIGNALS:
    void changed();

private:
    Check check_;
    StakeLimits limits_;
    QString text_;
    QString confirmation_;
};

} // namespace rustchain::gui
