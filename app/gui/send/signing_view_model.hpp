// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments that are signed on another machine: exported from here, signed here, sent from here.
#pragma once

#include "app/gui/send/payment_file.hpp"
#include "app/gui/send/prepared_payment.hpp"
#include "app/gui/send/qr_scan.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class SigningViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Mode mode READ mode NOTIFY changed)
    Q_PROPERTY(rustchain::gui::QrScan* scan READ scan CONSTANT)
    Q_PROPERTY(rustchain::gui::PaymentFile* file READ file CONSTANT)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    //! Why nothing was opened, signed or sent, and what to do; else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY changed)
    Q_PROPERTY(bool busy READ is_busy NOTIFY changed)
    // What the payment says.
    Q_PROPERTY(QString network READ network NOTIFY changed)
    Q_PROPERTY(QList<QString> from READ from NOTIFY changed)
    //! {chunks, amount} of each.
    Q_PROPERTY(QVariantList recipients READ recipients NOTIFY changed)
    Q_PROPERTY(QString total READ total NOTIFY changed)
    Q_PROPERTY(QString feeAtMost READ feeAtMost NOTIFY changed)
    Q_PROPERTY(QString memo READ memo NOTIFY changed)
    Q_PROPERTY(QString validUntil READ validUntil NOTIFY changed)
    Q_PROPERTY(QString nonce READ nonce NOTIFY changed)
    Q_PROPERTY(QString hash READ hash NOTIFY changed)
    //! Why it cannot be signed, or sent, here and now; empty when it can.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)

public:
    //! HandedOver: sent, but of no wallet that is open here, so not followed.
    enum Mode { Closed, Loading, Exported, Unsigned, Signed, HandedOver };
    Q_ENUM(Mode)

    SigningViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    Mode mode() const { return mode_; }
    QrScan* scan() { return &scan_; }
    PaymentFile* file() { return &file_; }
    const QString& path() const { return path_; }
    const QString& problem() const { return problem_; }
    const QString& passwordError() const { return password_error_; }
    bool is_busy() const { return is_busy_; }
    QString network() const;
    QStringList from() const;
    QVariantList recipients() const;
    QString total() const;
    QString feeAtMost() const;
    QString memo() const;
    QString validUntil() const;
    QString nonce() const;
    QString hash() const;
    QString refusal() const;

    //! What was prepared here, to be carried to the key.
    void show_export(const wallet::UnsignedPayment& payment);

    //! Asks for a payment that was prepared or signed elsewhere.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void close();
    //! The text of a payment; nothing is lost when it is none.
    Q_INVOKABLE void take(const QString& text);
    //! A file, or a text.
    Q_INVOKABLE void drop(const QString& dropped);
    Q_INVOKABLE void editPath(const QString& path);
    //! A payment file, or a picture with a QR code of one.
    Q_INVOKABLE void openFile();
    Q_INVOKABLE void sign(const QString& password);
    Q_INVOKABLE void sendNow();
    Q_INVOKABLE void openInExplorer();

Q_SIGNALS:
    void changed();
    //! It is on its way, and the open wallet follows it.
    void sent(const rustchain::TransactionHash& hash, rustchain::Amount amount);

private:
    void show(Mode mode, PreparedPayment payment);
    void refuse(const QString& problem);
    QString sign_refusal() const;
    QString send_refusal() const;
    QString chain_refusal() const;
    void do_sign();
    void take_sent(const wallet::BroadcastPayment& sent);
    QString text_of(const Address& address) const;
    const Transfer& transfer() const;

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QrScan scan_;
    PaymentFile file_;
    Mode mode_ = Closed;
    std::optional<PreparedPayment> payment_;
    QString path_;
    QString problem_;
    QString password_error_;
    bool is_busy_ = false;
    std::uint64_t question_ = 0; //!< only the newest answer counts
};

} // namespace rustchain::gui
