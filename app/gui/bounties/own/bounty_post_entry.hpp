// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A new bounty as somebody fills in its form: read, reviewed, funded, and followed until it is
// final.
#pragma once

#include "app/gui/bounties/own/issue_link.hpp"
#include "app/gui/bounties/own/post_terms.hpp"
#include "app/gui/send/payment_track.hpp"
#include "app/gui/send/recipient_entry.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class BountyPostEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    // As typed.
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString reward READ reward NOTIFY changed)
    Q_PROPERTY(QString deadline READ deadline NOTIFY changed)
    Q_PROPERTY(QString claimDays READ claimDays NOTIFY changed)
    Q_PROPERTY(QString releaseKey READ releaseKey NOTIFY changed)
    //! This wallet reviews the work; else `maintainer` does.
    Q_PROPERTY(bool maintainerMe READ is_maintainer_me NOTIFY changed)
    Q_PROPERTY(rustchain::gui::RecipientEntry* maintainer READ maintainer CONSTANT)
    // What is wrong with each, in a sentence; empty: nothing. What is empty is wrong too.
    Q_PROPERTY(QString linkError READ linkError NOTIFY changed)
    Q_PROPERTY(QString titleError READ titleError NOTIFY changed)
    Q_PROPERTY(QString rewardError READ rewardError NOTIFY changed)
    Q_PROPERTY(QString deadlineError READ deadlineError NOTIFY changed)
    Q_PROPERTY(QString claimDaysError READ claimDaysError NOTIFY changed)
    Q_PROPERTY(QString maintainerError READ maintainerError NOTIFY changed)
    Q_PROPERTY(QString releaseKeyError READ releaseKeyError NOTIFY changed)
    // What was understood.
    Q_PROPERTY(QString linkNote READ linkNote NOTIFY changed)
    Q_PROPERTY(QString rewardNote READ rewardNote NOTIFY changed)
    Q_PROPERTY(QString deadlineNote READ deadlineNote NOTIFY changed)
    Q_PROPERTY(QString claimDaysNote READ claimDaysNote NOTIFY changed)
    //! The review was asked for: every field says what it lacks.
    Q_PROPERTY(bool submitted READ is_submitted NOTIFY changed)
    // The review.
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString feeText READ feeText NOTIFY changed)
    Q_PROPERTY(QString repositoryText READ repositoryText NOTIFY changed)
    Q_PROPERTY(QString maintainerText READ maintainerText NOTIFY changed)
    Q_PROPERTY(QString releaseText READ releaseText NOTIFY changed)
    Q_PROPERTY(bool sending READ is_sending NOTIFY changed)
    //! Why it was not sent; everything that was typed stays.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(rustchain::gui::PaymentTrack* track READ track CONSTANT)

public:
    enum Step { Form, Review, Track };
    Q_ENUM(Step)

    //! Both must outlive it.
    BountyPostEntry(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    Step step() const { return step_; }
    const QString& link() const { return link_; }
    const QString& title() const { return title_; }
    const QString& reward() const { return reward_; }
    const QString& deadline() const { return deadline_; }
    const QString& claimDays() const { return claim_days_; }
    const QString& releaseKey() const { return release_key_; }
    bool is_maintainer_me() const { return is_maintainer_me_; }
    RecipientEntry* maintainer() { return &maintainer_; }
    QString linkError() const;
    QString titleError() const { return title_fault(title_); }
    QString rewardError() const;
    QString deadlineError() const;
    QString claimDaysError() const;
    QString maintainerError() const;
    QString releaseKeyError() const { return release_key_fault(release_key_); }
    QString linkNote() const;
    QString rewardNote() const;
    QString deadlineNote() const;
    QString claimDaysNote() const;
    bool is_submitted() const { return is_submitted_; }
    QString summary() const;
    QString feeText() const;
    QString repositoryText() const;
    QString maintainerText() const;
    QString releaseText() const;
    bool is_sending() const { return is_sending_; }
    const QString& problem() const { return problem_; }
    PaymentTrack* track() { return &track_; }

    Q_INVOKABLE void typeLink(const QString& text);
    Q_INVOKABLE void typeTitle(const QString& text);
    Q_INVOKABLE void typeReward(const QString& text);
    Q_INVOKABLE void typeDeadline(const QString& text);
    Q_INVOKABLE void typeClaimDays(const QString& text);
    Q_INVOKABLE void typeReleaseKey(const QString& text);
    Q_INVOKABLE void chooseMaintainerMe(bool is_me);
    //! All that can be spent, less the fee.
    Q_INVOKABLE void takeAll();
    //! Goes to the review, or says at each field what it lacks.
    Q_INVOKABLE void review();
    Q_INVOKABLE void edit();
    //! Signs and sends what was reviewed, once.
    Q_INVOKABLE void confirm();
    //! Forgets a bounty that is funded; a draft stays.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void discard();

    //! As they would be posted now; nothing while something is wrong.
    std::optional<BountyPost> terms() const;

Q_SIGNALS:
    void changed();
    //! What stands in the fields was changed by something else than typing.
    void refilled();

private:
    void type(QString& field, const QString& text);
    void follow_wallet();
    std::optional<Address> own_address() const;
    std::optional<ChainMoment> moment() const;
    std::optional<Address> maintainer_address() const;
    std::optional<Amount> fee_at_most(const BountyPost& terms) const;

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    RecipientEntry maintainer_;
    PaymentTrack track_;
    Step step_ = Form;
    QString link_;
    QString title_;
    QString reward_;
    QString deadline_;
    QString claim_days_;
    QString release_key_;
    bool is_maintainer_me_ = true;
    bool is_submitted_ = false;
    bool is_sending_ = false;
    QString problem_;
    std::optional<BountyPost> reviewed_; //!< what the review shows and confirm() sends
    std::optional<Address> owner_;       //!< whose draft it is
};

} // namespace rustchain::gui
