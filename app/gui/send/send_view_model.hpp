// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paying somebody: details, a review that freezes them, and the way to finality.
#pragma once

#include "app/gui/send/payee_row.hpp"
#include "app/gui/send/payment_track.hpp"
#include "app/gui/send/signing_view_model.hpp"

#include <array>

namespace rustchain::gui {

class SendViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(rustchain::gui::RecipientEntry* recipient READ recipient CONSTANT)
    Q_PROPERTY(rustchain::gui::PaymentTrack* track READ track CONSTANT)
    Q_PROPERTY(rustchain::gui::QrScan* scan READ scan CONSTANT)
    Q_PROPERTY(rustchain::gui::SigningViewModel* signing READ signing CONSTANT)
    //! The recipients beside the first, each a PayeeRow.
    Q_PROPERTY(QVariantList others READ others NOTIFY othersChanged)
    Q_PROPERTY(int otherCount READ otherCount NOTIFY othersChanged)
    // Details.
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString amountEcho READ amountEcho NOTIFY changed)
    Q_PROPERTY(QString amountError READ amountError NOTIFY changed)
    Q_PROPERTY(QList<QString> feeTimes READ feeTimes NOTIFY changed)
    Q_PROPERTY(QList<QString> fees READ fees NOTIFY changed)
    Q_PROPERTY(int speed READ speed NOTIFY changed)
    Q_PROPERTY(QString memo READ memo NOTIFY changed)
    Q_PROPERTY(QString memoLeft READ memoLeft NOTIFY changed)
    Q_PROPERTY(QString memoError READ memoError NOTIFY changed)
    Q_PROPERTY(QString available READ available NOTIFY changed)
    //! Of all recipients, when there are several; "—" while an amount is missing.
    Q_PROPERTY(QString sum READ sum NOTIFY changed)
    //! Nothing stays behind: the amount follows the fee.
    Q_PROPERTY(bool sweeping READ is_sweeping NOTIFY changed)
    //! Why there is nothing to review yet; empty when there is.
    Q_PROPERTY(QString reviewRefusal READ reviewRefusal NOTIFY changed)
    // Review: frozen.
    Q_PROPERTY(QString whole READ whole NOTIFY changed)
    Q_PROPERTY(QString fraction READ fraction NOTIFY changed)
    Q_PROPERTY(QString feeAtMost READ feeAtMost NOTIFY changed)
    Q_PROPERTY(QString feeExpected READ feeExpected NOTIFY changed)
    Q_PROPERTY(QString gas READ gas NOTIFY changed)
    Q_PROPERTY(QString firstAmount READ firstAmount NOTIFY changed)
    //! Why one of the addresses is suspicious; else empty.
    Q_PROPERTY(QString warning READ warning NOTIFY changed)
    Q_PROPERTY(QString totalAtMost READ totalAtMost NOTIFY changed)
    Q_PROPERTY(QString availableAfter READ availableAfter NOTIFY changed)
    Q_PROPERTY(QString blockTime READ blockTime NOTIFY changed)
    Q_PROPERTY(QString sendText READ sendText NOTIFY changed)
    Q_PROPERTY(bool charactersWanted READ are_characters_wanted NOTIFY changed)
    Q_PROPERTY(QString characters READ characters NOTIFY changed)
    Q_PROPERTY(QString charactersError READ charactersError NOTIFY changed)
    Q_PROPERTY(bool charactersRight READ are_characters_right NOTIFY changed)
    Q_PROPERTY(bool passwordWanted READ is_password_wanted NOTIFY changed)
    Q_PROPERTY(QString passwordReason READ passwordReason NOTIFY changed)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY changed)
    Q_PROPERTY(QString confirmRefusal READ confirmRefusal NOTIFY changed)
    Q_PROPERTY(bool sending READ is_sending NOTIFY changed)
    Q_PROPERTY(bool watchOnly READ is_watch_only NOTIFY changed)
    //! Why it was not sent, in a sentence; with a new fee as its remedy or not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool newFeeHelps READ does_new_fee_help NOTIFY changed)

public:
    enum Step { Details, Review, Track };
    Q_ENUM(Step)

    SendViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    Step step() const { return step_; }
    RecipientEntry* recipient() { return &recipient_; }
    PaymentTrack* track() { return &track_; }
    QrScan* scan() { return &scan_; }
    SigningViewModel* signing() { return &signing_; }
    QVariantList others() const;
    int otherCount() const { return static_cast<int>(others_.size()); }
    PayeeRow& other(int index) { return *others_.at(static_cast<std::size_t>(index)); }
    const QString& amount() const { return amount_; }
    QString amountEcho() const;
    QString amountError() const;
    QStringList feeTimes() const;
    QStringList fees() const;
    int speed() const { return speed_; }
    const QString& memo() const { return memo_; }
    QString memoLeft() const;
    QString memoError() const;
    QString available() const;
    QString sum() const;
    bool is_sweeping() const { return is_sweeping_; }
    QString reviewRefusal() const;
    QString feeExpected() const;
    QString gas() const;
    QString firstAmount() const;
    QString warning() const;
    QString whole() const;
    QString fraction() const;
    QString feeAtMost() const;
    QString totalAtMost() const;
    QString availableAfter() const;
    QString blockTime() const;
    QString sendText() const;
    bool are_characters_wanted() const;
    const QString& characters() const { return characters_.text(); }
    QString charactersError() const;
    bool are_characters_right() const;
    bool is_password_wanted() const { return !passwordReason().isEmpty(); }
    QString passwordReason() const;
    const QString& passwordError() const { return password_error_; }
    QString confirmRefusal() const;
    bool is_sending() const { return is_sending_; }
    bool is_watch_only() const;
    const QString& problem() const { return problem_; }
    bool does_new_fee_help() const { return does_new_fee_help_; }

    Q_INVOKABLE void editAmount(const QString& text);
    //! All that the other recipients and the fee leave: 0 stays behind.
    Q_INVOKABLE void fillMax();
    Q_INVOKABLE void addPayee();
    Q_INVOKABLE void removePayee(int index);
    //! A picture's file, or a text with an address or a link.
    Q_INVOKABLE void take(const QString& dropped);
    Q_INVOKABLE void chooseSpeed(int speed);
    Q_INVOKABLE void editMemo(const QString& text);
    Q_INVOKABLE void review();
    //! Back to the details; any edit thaws the payment.
    Q_INVOKABLE void edit();
    //! Nothing typed is kept.
    Q_INVOKABLE void discard();
    //! Takes one more character or fewer; false when more came at once, as by pasting.
    Q_INVOKABLE bool typeCharacters(const QString& text);
    //! Sends what was reviewed; the password counts only where it is wanted.
    Q_INVOKABLE void confirm(const QString& password);
    Q_INVOKABLE void exportForSigning();
    Q_INVOKABLE void useNewFee();
    Q_INVOKABLE void openInExplorer();

Q_SIGNALS:
    void changed();
    void othersChanged();
    //! The fields are to be emptied.
    void discarded();

private:
    std::optional<Amount> read_amount() const;
    //! The sum of all recipients; nothing while an amount is missing.
    std::optional<Amount> read_sum() const;
    wallet::PaymentRequest request(wallet::FeeSpeed speed) const;
    void take_link(const wallet::PaymentUri& link);
    //! After an edit: what was priced does not count any more.
    void ask_anew();
    void ask_later();
    void ask_quotes();
    void take_quote(std::size_t speed, Result<wallet::PaymentQuote, wallet::PaymentProblem> quote);
    void refuse_quote(wallet::PaymentProblem problem);
    void follow_rest(const wallet::PaymentQuote& quote);
    const std::optional<wallet::PaymentQuote>& quote() const {
        return quotes_[static_cast<std::size_t>(speed_)];
    }
    Amount spent_today() const;
    void send();
    void fail_with(const wallet::PaymentProblem& problem);
    void follow_wallet();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    RecipientEntry recipient_;
    PaymentTrack track_;
    QrScan scan_;
    SigningViewModel signing_;
    std::vector<std::unique_ptr<PayeeRow>> others_;
    Step step_ = Details;
    QString amount_;
    QString memo_;
    int speed_ = 1;
    bool is_sweeping_ = false;
    std::array<std::optional<wallet::PaymentQuote>, 3> quotes_;
    std::optional<wallet::PaymentProblem> quote_problem_;
    bool are_quotes_stale_ = true;
    std::uint64_t question_ = 0; //!< only the newest answers count
    QTimer pause_;               //!< so that not every key asks
    wallet::PaymentRequest frozen_;
    wallet::PaymentQuote frozen_quote_;
    TypedCharacters characters_;
    QString password_error_;
    bool is_sending_ = false;
    QString problem_;
    bool does_new_fee_help_ = false;
    std::optional<wallet::WalletId> wallet_; //!< whose draft this is
};

} // namespace rustchain::gui
