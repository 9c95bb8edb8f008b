// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the open wallet can do with one bounty, and the question before it is done.
#pragma once

#include "app/gui/bounties/bounty_move.hpp"
#include "app/gui/bounties/bounty_words.hpp"

#include <QVariant>

namespace rustchain::gui {

class BountyAct : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! {action, text}: what this wallet can do next, the likeliest first.
    Q_PROPERTY(QVariantList actions READ actions NOTIFY changed)
    //! Why none of them can be done now; empty when they can.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    //! What is asked about.
    Q_PROPERTY(Action asked READ asked NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString confirmText READ confirmText NOTIFY changed)
    //! The comment that says the same where the work is; empty when there is none.
    Q_PROPERTY(QString comment READ comment NOTIFY changed)
    //! A field of this name is to be filled in; empty: none.
    Q_PROPERTY(QString inputLabel READ inputLabel NOTIFY changed)
    Q_PROPERTY(QString inputHelp READ inputHelp NOTIFY changed)
    Q_PROPERTY(QString inputError READ inputError NOTIFY changed)
    //! Why it cannot be confirmed yet; empty when it can.
    Q_PROPERTY(QString confirmRefusal READ confirmRefusal NOTIFY changed)
    Q_PROPERTY(rustchain::gui::BountyMove* move READ move CONSTANT)

public:
    enum Action { Nothing, Claim, Submit, Approve, Reject, Release, Cancel, GiveBack };
    Q_ENUM(Action)

    explicit BountyAct(NodeBridge& bridge, QObject* parent = nullptr);

    //! The bounty as it stands now, or none.
    void look_at(const node::BountyDetail* bounty, const BountyReader& reader);

    QVariantList actions() const;
    QString refusal() const;
    Action asked() const { return asked_; }
    QString title() const;
    QString text() const;
    QString confirmText() const;
    QString comment() const;
    QString inputLabel() const;
    QString inputHelp() const;
    QString inputError() const;
    QString confirmRefusal() const;
    BountyMove* move() { return &move_; }

    //! Begins a question.
    Q_INVOKABLE void ask(int action);
    Q_INVOKABLE void typeInput(const QString& text);
    //! Sends what was asked about; the move tells how it goes.
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();
    //! The wallet has kept it: the question is over.
    void sent();

private:
    std::vector<Action> possible() const;
    std::optional<Address> signer() const;
    bool is_sponsor() const;
    //! Nothing: what is typed does not do.
    std::optional<Payload> payload() const;
    std::optional<std::uint64_t> typed_pull_request() const;
    std::optional<CommitHash> typed_commit() const;

    NodeBridge& bridge_;
    BountyMove move_;
    std::optional<node::BountyDetail> bounty_;
    BountyReader reader_;
    Action asked_ = Nothing;
    QString input_;
};

} // namespace rustchain::gui
