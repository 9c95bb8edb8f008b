// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One more recipient of a payment, with an amount of its own.
#pragma once

#include "app/gui/send/recipient_entry.hpp"

namespace rustchain::gui {

//! The last characters of an address, typed one by one to prove that it was compared.
class TypedCharacters {
public:
    //! False when more than one came at once, as by pasting.
    bool type(const QString& text);
    void clear() { text_.clear(); }
    const QString& text() const { return text_; }
    bool are_of(const QString& address) const;
    bool are_wrong_for(const QString& address) const;

private:
    QString text_;
};

class PayeeRow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::RecipientEntry* recipient READ recipient CONSTANT)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString amountEcho READ amountEcho NOTIFY changed)
    Q_PROPERTY(QString amountError READ amountError NOTIFY changed)
    //! As it is reviewed: "12.500000".
    Q_PROPERTY(QString amountText READ amountText NOTIFY changed)
    Q_PROPERTY(bool charactersWanted READ are_characters_wanted NOTIFY changed)
    Q_PROPERTY(QString characters READ characters NOTIFY changed)
    Q_PROPERTY(QString charactersError READ charactersError NOTIFY changed)
    Q_PROPERTY(bool charactersRight READ are_characters_right NOTIFY changed)

public:
    explicit PayeeRow(NodeBridge& bridge, QObject* parent = nullptr);

    RecipientEntry* recipient() { return &recipient_; }
    const RecipientEntry& entry() const { return recipient_; }
    const QString& amount() const { return amount_; }
    QString amountEcho() const;
    QString amountError() const;
    QString amountText() const;
    bool are_characters_wanted() const { return recipient_.is_comparing_wanted(); }
    const QString& characters() const { return characters_.text(); }
    QString charactersError() const;
    bool are_characters_right() const { return characters_.are_of(recipient_.text()); }

    std::optional<Amount> read_amount() const;
    //! Why this row is not ready; empty when it is.
    QString refusal() const;
    void thaw();

    Q_INVOKABLE void editAmount(const QString& text);
    Q_INVOKABLE bool typeCharacters(const QString& text);

Q_SIGNALS:
    void changed();
    //! What was priced does not count any more.
    void edited();

private:
    RecipientEntry recipient_;
    QString amount_;
    TypedCharacters characters_;
};

} // namespace rustchain::gui
