// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All that is known of one line, and what can be done while it waits: a higher fee, cancelling.
#pragma once

#include "app/gui/activity/activity_line.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class ActivityDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(bool shown READ is_shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    //! {title, text, time, step (of StepMark)} for pending, in a block, final.
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    //! {key, value, place (for ShellViewModel::open), copy, mono}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    //! What of it no proof shows, and which server said it; both empty where all is checked.
    Q_PROPERTY(QString unproven READ unproven NOTIFY changed)
    Q_PROPERTY(QString unprovenServer READ unprovenServer NOTIFY changed)
    Q_PROPERTY(QString label READ label NOTIFY changed)
    //! It has a hash: it can be labelled and opened in the explorer.
    Q_PROPERTY(bool hashed READ is_hashed NOTIFY changed)
    //! It waits: its fee can be raised, or it can be cancelled.
    Q_PROPERTY(bool replaceable READ is_replaceable NOTIFY changed)
    Q_PROPERTY(bool cancellable READ is_cancellable NOTIFY changed)
    //! It waits for a signature: it can be forgotten.
    Q_PROPERTY(bool forgettable READ is_forgettable NOTIFY changed)
    Q_PROPERTY(bool acting READ is_acting NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ActivityDetail(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    bool is_shown() const { return line_.has_value(); }
    QString title() const { return line_ ? line_->title : QString(); }
    QString amount() const { return line_ ? line_->amount : QString(); }
    QString headline() const { return line_ ? line_->headline : QString(); }
    int stage() const { return line_ ? line_->stage : 0; }
    QVariantList stages() const;
    QVariantList facts() const;
    QString unproven() const;
    QString unprovenServer() const;
    QString label() const { return line_ ? line_->label : QString(); }
    bool is_hashed() const { return line_ && !line_->hash.isEmpty(); }
    bool is_replaceable() const;
    bool is_cancellable() const;
    bool is_forgettable() const;
    bool is_acting() const { return is_acting_; }
    const QString& problem() const { return problem_; }

    //! Shows the line of this key, as soon as a row has it.
    Q_INVOKABLE void show(const QString& key);
    Q_INVOKABLE void hide();
    Q_INVOKABLE void setLabel(const QString& text);
    Q_INVOKABLE void openInExplorer();
    Q_INVOKABLE void raiseFee();
    Q_INVOKABLE void cancelPayment();
    //! Frees what a payment that waits for its signature has reserved.
    Q_INVOKABLE void forget();

    //! Takes news of the line that is shown or wanted.
    void follow(const std::vector<ActivityRow>& rows);

Q_SIGNALS:
    void changed();
    void wanted();
    void labelled(const rustchain::TransactionHash& hash, const QString& label);

private:
    void replace(bool is_cancelling);

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    QString key_; //!< shown, or to be shown once it is known
    ActivityRow row_;
    std::optional<ActivityLine> line_;
    bool is_acting_ = false;
    QString problem_;
    std::uint64_t question_ = 0; //!< only an answer for what is shown counts
};

} // namespace rustchain::gui
