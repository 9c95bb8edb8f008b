// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Handing out an address: as text, as a link with an amount, as a picture; and watching that it
// arrives unchanged.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"

#include <QStringList>
#include <QTimer>

namespace rustchain::gui {

class ReceiveViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QList<QString> chunks READ chunks NOTIFY changed)
    Q_PROPERTY(QList<int> wedges READ wedges NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString amountError READ amountError NOTIFY changed)
    Q_PROPERTY(QString amountEcho READ amountEcho NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    Q_PROPERTY(QString labelError READ labelError NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString messageError READ messageError NOTIFY changed)
    //! The payment link of what is filled in; the address alone when nothing is.
    Q_PROPERTY(QString link READ link NOTIFY changed)
    //! Another program changed what was copied.
    Q_PROPERTY(bool clipboardChanged READ isClipboardChanged NOTIFY changed)

public:
    ReceiveViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    QString address() const { return shell_.walletAddress(); }
    QStringList chunks() const;
    QList<int> wedges() const { return shell_.walletWedges(); }
    const QString& amount() const { return amount_; }
    QString amountError() const;
    QString amountEcho() const;
    const QString& label() const { return label_; }
    QString labelError() const;
    const QString& message() const { return message_; }
    QString messageError() const;
    QString link() const;
    bool isClipboardChanged() const { return is_clipboard_changed_; }

    Q_INVOKABLE void editAmount(const QString& text);
    Q_INVOKABLE void editLabel(const QString& text);
    Q_INVOKABLE void editMessage(const QString& text);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void copyAddress();
    Q_INVOKABLE void copyLink();
    //! Writes the code as a PNG file into the folder for pictures.
    Q_INVOKABLE void saveQr();

Q_SIGNALS:
    void changed();

private:
    void copy(const QString& text, const QString& said);
    void check_clipboard();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QString amount_;
    QString label_;
    QString message_;
    QString copied_;
    int checks_left_ = 0;
    bool is_clipboard_changed_ = false;
    QTimer check_;
};

} // namespace rustchain::gui
