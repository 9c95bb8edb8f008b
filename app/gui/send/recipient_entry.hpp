// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who is to be paid: what was typed, pasted or linked, and what is known of that address.
#pragma once

#include "app/gui/node_bridge.hpp"
#include "core/wallet/payment_uri.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class RecipientEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! As AddressField.Status.
    Q_PROPERTY(Status status READ status NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    //! The name in the book, or empty.
    Q_PROPERTY(QString name READ name NOTIFY changed)
    //! Name, or the short form.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QList<QString> chunks READ chunks NOTIFY changed)
    Q_PROPERTY(QList<int> wedges READ wedges NOTIFY changed)
    //! It was never paid and is nobody's that is known.
    Q_PROPERTY(bool first READ is_first NOTIFY changed)
    //! Why this address is suspicious, in a sentence; else empty. Beside it the one it looks like.
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QList<QString> knownChunks READ knownChunks NOTIFY changed)
    Q_PROPERTY(QList<QString> book READ book NOTIFY bookChanged)

public:
    enum Status { Empty, Checking, Valid, Refused, OwnAddress, LinkFound };
    Q_ENUM(Status)

    explicit RecipientEntry(NodeBridge& bridge, QObject* parent = nullptr);

    Status status() const { return status_; }
    const QString& message() const { return message_; }
    QString name() const;
    QString title() const;
    QString text() const;
    QStringList chunks() const;
    QList<int> wedges() const;
    bool is_first() const;
    QString warning() const;
    //! Its last characters are to be typed before it is paid.
    bool is_comparing_wanted() const { return is_first() || !warning().isEmpty(); }
    QStringList knownChunks() const;
    QStringList book() const;

    //! Set once it is valid.
    const std::optional<Address>& address() const { return address_; }
    bool is_checked() const { return check_.has_value(); }
    const std::optional<wallet::RecipientCheck>& check() const { return check_; }

    //! What stands in the field, or came by a drop or a link.
    Q_INVOKABLE void edit(const QString& text);
    //! What stands in the field was just pasted.
    Q_INVOKABLE void notePaste();
    //! Compares the clipboard with what was pasted: another address there is another program's.
    void check_paste();
    //! Takes the address of the link that was found; what else it says is given by linkTaken.
    Q_INVOKABLE void takeLink();
    Q_INVOKABLE void choose(int contact);
    Q_INVOKABLE void loadBook();
    Q_INVOKABLE void clear();
    //! Keeps this address under a name.
    Q_INVOKABLE void save(const QString& name);

Q_SIGNALS:
    void changed();
    void bookChanged();
    void linkTaken(const rustchain::wallet::PaymentUri& link);
    void saved(const QString& name);
    void notSaved(const QString& reason);

private:
    void take(const ParsedAddress& parsed);
    void refuse(const QString& message);
    void read_link(const std::string& text);
    QString words_of(AddressFault fault, const std::string& text) const;
    QString text_of(const Address& address) const;

    NodeBridge& bridge_;
    Status status_ = Empty;
    QString message_;
    bool is_old_form_ = false;
    std::optional<Address> address_;
    std::optional<wallet::RecipientCheck> check_;
    std::optional<wallet::PaymentUri> link_;
    std::vector<wallet::Contact> contacts_;
    QString pasted_;                    //!< what the clipboard held when it was pasted
    bool is_clipboard_changed_ = false; //!< it held another address at the review
    std::uint64_t question_ = 0;        //!< only the newest answer counts
};

} // namespace rustchain::gui
