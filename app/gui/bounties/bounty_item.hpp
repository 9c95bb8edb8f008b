// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One bounty: its terms, its road, its escrow, its people, and what can be done.
#pragma once

#include "app/gui/bounties/bounty_act.hpp"
#include "app/gui/bounties/bounty_timeline.hpp"

namespace rustchain::gui {

class BountyItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! It was read; without it texts are empty.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    //! Why there is nothing, or what is shown may be old; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString badgeText READ badgeText NOTIFY changed)
    Q_PROPERTY(int badgeTone READ badgeTone NOTIFY changed)
    Q_PROPERTY(QString badgeIcon READ badgeIcon NOTIFY changed)
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed)
    //! Of the terms; empty when it is none that can be opened.
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString linkText READ linkText NOTIFY changed)
    //! Of the pull request that is named; its text says its number.
    Q_PROPERTY(QString workLink READ workLink NOTIFY changed)
    Q_PROPERTY(QString workText READ workText NOTIFY changed)
    //! {key, title, text, time, mark (of StepMark), evidence: [{text, icon, place, url}]}
    Q_PROPERTY(QVariantList timeline READ timeline NOTIFY changed)
    Q_PROPERTY(QString escrowCaption READ escrowCaption NOTIFY changed)
    Q_PROPERTY(QString amountWhole READ amountWhole NOTIFY changed)
    Q_PROPERTY(QString amountFraction READ amountFraction NOTIFY changed)
    //! {key, value, mono}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY ticked)
    Q_PROPERTY(QString waitText READ waitText NOTIFY changed)
    Q_PROPERTY(QString riskText READ riskText NOTIFY changed)
    //! {name, text, wedges}
    Q_PROPERTY(QVariantList people READ people NOTIFY changed)
    Q_PROPERTY(rustchain::gui::BountyAct* act READ act CONSTANT)

public:
    explicit BountyItem(NodeBridge& bridge, QObject* parent = nullptr);

    //! Follows this bounty from here on.
    void show(BountyId id);
    void clear();
    //! Reads it again; while it is shown, once a second at most.
    void follow();

    bool isKnown() const { return bounty_.has_value(); }
    const QString& problem() const { return problem_; }
    QString name() const;
    QString number() const;
    QString title() const;
    QString badgeText() const { return badge().text; }
    int badgeTone() const { return badge().tone; }
    QString badgeIcon() const { return badge().icon; }
    QStringList tags() const;
    QString link() const;
    QString linkText() const;
    QString workLink() const;
    QString workText() const;
    QVariantList timeline() const;
    QString escrowCaption() const;
    QString amountWhole() const;
    QString amountFraction() const;
    QVariantList facts() const;
    QString waitText() const;
    QString riskText() const;
    QVariantList people() const;
    BountyAct* act() { return &act_; }

Q_SIGNALS:
    void changed();
    void ticked();

private:
    void read();
    void take(Result<std::optional<node::BountyDetail>> answer);
    void read_book();
    void meet_reader();
    BountyBadge badge() const;
    bool is_mine(const Address& address) const { return reader_.is_mine(address); }
    const BountyRecord& record() const { return bounty_->record; }

    NodeBridge& bridge_;
    BountyAct act_;
    std::optional<BountyId> id_;
    std::optional<node::BountyDetail> bounty_;
    BountyReader reader_;
    QString problem_;
    TimestampMs asked_ms_ = 0;
    bool is_reading_ = false;
};

} // namespace rustchain::gui
