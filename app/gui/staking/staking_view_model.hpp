// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Staking: the bond, the duty of a validator, what it needs, and its risks.
#pragma once

#include "app/gui/shell/shell_view_model.hpp"
#include "app/gui/staking/stake_entry.hpp"
#include "app/gui/staking/staking_words.hpp"

namespace rustchain::gui {

class StakingViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! The chain was read; without it figures are empty.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    //! There is no validator of this wallet.
    Q_PROPERTY(bool absent READ isAbsent NOTIFY changed)
    //! Why what is shown may be old; empty when it is not.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateNote READ stateNote NOTIFY changed)
    Q_PROPERTY(int stateTone READ stateTone NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString bonded READ bonded NOTIFY changed)
    Q_PROPERTY(QString bondedNote READ bondedNote NOTIFY changed)
    Q_PROPERTY(QString unbonding READ unbonding NOTIFY changed)
    Q_PROPERTY(QString unbondingNote READ unbondingNote NOTIFY changed)
    Q_PROPERTY(QString jailText READ jailText NOTIFY changed)
    //! Parts on their way out: {key, value}.
    Q_PROPERTY(QVariantList parts READ parts NOTIFY changed)
    // Duty.
    Q_PROPERTY(bool onDuty READ isOnDuty NOTIFY changed)
    Q_PROPERTY(QString nextTurn READ nextTurn NOTIFY changed)
    Q_PROPERTY(QList<bool> turns READ turns NOTIFY changed)
    Q_PROPERTY(QString turnsText READ turnsText NOTIFY changed)
    Q_PROPERTY(QString votes READ votes NOTIFY changed)
    Q_PROPERTY(QString uptime READ uptime NOTIFY changed)
    Q_PROPERTY(QString rank READ rank NOTIFY changed)
    //! {title, text, state}: 0 unknown, 1 met, 2 missing.
    Q_PROPERTY(QVariantList needs READ needs NOTIFY changed)
    // Bonding and taking back.
    Q_PROPERTY(rustchain::gui::StakeEntry* bondEntry READ bondEntry CONSTANT)
    Q_PROPERTY(rustchain::gui::StakeEntry* unbondEntry READ unbondEntry CONSTANT)
    Q_PROPERTY(QString minimum READ minimum NOTIFY changed)
    Q_PROPERTY(QString unbondingTime READ unbondingTime NOTIFY changed)
    Q_PROPERTY(QString riskText READ riskText NOTIFY changed)
    Q_PROPERTY(QString unbondingEnd READ unbondingEnd NOTIFY changed)
    Q_PROPERTY(QString newName READ newName NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    //! Why bonding cannot be asked for now; empty when it can.
    Q_PROPERTY(QString bondRefusal READ bondRefusal NOTIFY changed)
    Q_PROPERTY(QString unbondRefusal READ unbondRefusal NOTIFY changed)
    Q_PROPERTY(bool sending READ isSending NOTIFY changed)
    Q_PROPERTY(QString sendProblem READ sendProblem NOTIFY changed)

public:
    StakingViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    bool isKnown() const { return view_.has_value(); }
    bool isAbsent() const;
    QString problem() const;
    QString stateText() const { return state_.text; }
    QString stateNote() const { return state_.note; }
    int stateTone() const { return state_.tone; }
    QString name() const;
    QString bonded() const;
    QString bondedNote() const;
    QString unbonding() const;
    QString unbondingNote() const;
    QString jailText() const { return view_ ? jail_text(*view_) : QString(); }
    QVariantList parts() const;
    bool isOnDuty() const { return view_ && view_->duty.has_value(); }
    QString nextTurn() const { return isOnDuty() ? next_turn_text(*view_->duty) : QString(); }
    QList<bool> turns() const;
    QString turnsText() const { return isOnDuty() ? turns_text(*view_->duty) : QString(); }
    QString votes() const { return isOnDuty() ? votes_text(*view_->duty) : QString(); }
    QString uptime() const { return isOnDuty() ? uptime_text(*view_->duty) : QString(); }
    QString rank() const { return view_ ? rank_text(*view_) : QString(); }
    QVariantList needs() const;
    StakeEntry* bondEntry() { return &bond_entry_; }
    StakeEntry* unbondEntry() { return &unbond_entry_; }
    QString minimum() const;
    QString unbondingTime() const;
    QString riskText() const;
    QString unbondingEnd() const;
    const QString& newName() const { return new_name_; }
    QString nameError() const;
    QString bondRefusal() const;
    QString unbondRefusal() const;
    bool isSending() const { return is_sending_; }
    const QString& sendProblem() const { return send_problem_; }

    Q_INVOKABLE void typeName(const QString& name);
    Q_INVOKABLE void takeAll();
    //! Both need their entry confirmed; sent() when the wallet took it.
    Q_INVOKABLE void bond();
    Q_INVOKABLE void unbond();
    //! A dialog opens: what an earlier one said is over.
    Q_INVOKABLE void forgetProblem();

Q_SIGNALS:
    void changed();
    void sent();

private:
    void follow_chain();
    void follow_wallet();
    void read();
    void limit_entries();
    //! Until an epoch begins, at the block time.
    std::uint64_t time_to(EpochNumber epoch) const;
    void send(runtime::Task<Result<void>> task, const QString& done);
    StakingSurroundings surroundings() const;
    std::optional<Address> owner() const;
    bool is_shown() const { return shell_.page() == QLatin1String("staking"); }

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    StakeEntry bond_entry_{bond_fault};
    StakeEntry unbond_entry_{unbond_fault};
    QString new_name_;
    std::optional<node::StakingView> view_;
    std::optional<Address> view_owner_; //!< whose view_ is
    StateWords state_;
    TimestampMs read_ms_ = 0; //!< when view_ was read
    bool is_reading_ = false;
    bool is_sending_ = false;
    QString send_problem_;
};

} // namespace rustchain::gui
