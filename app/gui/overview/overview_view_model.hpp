// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The overview: what there is, what moves, how mining and the node do.
#pragma once

#include "app/gui/format/amount_format.hpp"
#include "app/gui/mining/mining_state.hpp"
#include "app/gui/mining_switch.hpp"
#include "app/gui/overview/node_pulse.hpp"
#include "app/gui/overview/recent_model.hpp"

namespace rustchain::gui {

class OverviewViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    // The balance; empty while it is not known.
    Q_PROPERTY(QString whole READ whole NOTIFY walletChanged)
    Q_PROPERTY(QString fraction READ fraction NOTIFY walletChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY walletChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY walletChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY walletChanged)
    //! The chain does not answer: stateText warns.
    Q_PROPERTY(bool stale READ isStale NOTIFY walletChanged)
    //! Nothing is arriving: empty.
    Q_PROPERTY(QString arrivingText READ arrivingText NOTIFY walletChanged)
    Q_PROPERTY(QString availableText READ availableText NOTIFY walletChanged)
    //! Not final yet, to this wallet.
    Q_PROPERTY(QString pendingText READ pendingText NOTIFY walletChanged)
    //! In a validator's bond, and on its way out of it.
    Q_PROPERTY(QString bondedText READ bondedText NOTIFY walletChanged)
    //! In the escrow of bounties that this wallet pays for.
    Q_PROPERTY(QString escrowText READ escrowText NOTIFY walletChanged)
    Q_PROPERTY(QString reservedText READ reservedText NOTIFY walletChanged)
    Q_PROPERTY(QList<qreal> shares READ shares NOTIFY walletChanged)
    //! There is money, and nobody checked the words.
    Q_PROPERTY(bool backupWanted READ isBackupWanted NOTIFY walletChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY walletChanged)
    Q_PROPERTY(rustchain::gui::RecentModel* recent READ recent CONSTANT)
    //! Who checked the balance, as ProofBadge.Status; below 0 while there is nothing to say.
    Q_PROPERTY(int proofStatus READ proofStatus NOTIFY walletChanged)
    Q_PROPERTY(QList<QString> proofSteps READ proofSteps NOTIFY walletChanged)
    // Mining.
    Q_PROPERTY(rustchain::gui::MiningSwitch* mining READ mining CONSTANT)
    Q_PROPERTY(QList<int> slots READ slotStates NOTIFY chainChanged)
    Q_PROPERTY(int currentSlot READ currentSlot NOTIFY chainChanged)
    Q_PROPERTY(qreal slotProgress READ slotProgress NOTIFY chainChanged)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY chainChanged)
    Q_PROPERTY(QString blocksLeft READ blocksLeft NOTIFY chainChanged)
    Q_PROPERTY(QString multiplier READ multiplier NOTIFY chainChanged)
    Q_PROPERTY(QString slotsAccepted READ slotsAccepted NOTIFY chainChanged)
    Q_PROPERTY(QString lastReward READ lastReward NOTIFY walletChanged)
    Q_PROPERTY(QString miningText READ miningText NOTIFY chainChanged)
    // The node.
    Q_PROPERTY(NodeState nodeState READ nodeState NOTIFY chainChanged)
    //! Servers are asked in place of a node.
    Q_PROPERTY(bool remote READ isRemote NOTIFY chainChanged)
    Q_PROPERTY(QString nodeProblem READ nodeProblem NOTIFY chainChanged)
    Q_PROPERTY(QString timeToFinal READ timeToFinal NOTIFY chainChanged)
    Q_PROPERTY(QString pulseNote READ pulseNote NOTIFY chainChanged)
    Q_PROPERTY(QList<qreal> pulse READ pulse NOTIFY chainChanged)
    Q_PROPERTY(QString blockTime READ blockTime NOTIFY chainChanged)
    Q_PROPERTY(QString diskUse READ diskUse NOTIFY chainChanged)
    Q_PROPERTY(QString epochText READ epochText NOTIFY chainChanged)

public:
    enum NodeState { Absent, Starting, InSync, Behind, Stopped, Silent };
    Q_ENUM(NodeState)

    OverviewViewModel(NodeBridge& bridge, MiningSwitch& mining, QObject* parent = nullptr);

    QString whole() const;
    QString fraction() const;
    bool isKnown() const { return balance().final_balance.has_value(); }
    bool isEmpty() const;
    QString stateText() const;
    bool isStale() const;
    QString arrivingText() const;
    QString availableText() const;
    QString pendingText() const;
    QString bondedText() const { return amount_text(bonded_); }
    QString escrowText() const { return amount_text(escrow_); }
    QString reservedText() const;
    //! Of what is available, reserved, bonded, in escrow; together 1, or 0 when there is nothing.
    QList<qreal> shares() const;
    bool isBackupWanted() const;
    QString notice() const;
    int proofStatus() const;
    QStringList proofSteps() const;
    RecentModel* recent() { return &recent_; }
    MiningSwitch* mining() { return &mining_; }
    QList<int> slotStates() const;
    int currentSlot() const;
    qreal slotProgress() const;
    QString timeLeft() const;
    QString blocksLeft() const;
    QString multiplier() const;
    QString slotsAccepted() const;
    QString lastReward() const;
    QString miningText() const { return mining_sentence(mining_moment()); }
    QString mining_sentence(const MiningMoment& moment) const;
    //! What sentences about mining need now, the block of the attestation aside.
    MiningMoment mining_moment() const;
    NodeState nodeState() const;
    bool isRemote() const { return bridge_.is_remote(); }
    QString nodeProblem() const { return bridge_.node_problem(); }
    QString timeToFinal() const;
    QString pulseNote() const;
    QList<qreal> pulse() const { return pulse_.bars(); }
    QString blockTime() const;
    QString diskUse() const;
    QString epochText() const;

    Q_INVOKABLE void retryNode() { Q_EMIT nodeRetried(); }
    //! Whether somebody can see the page: else nothing is told, and all of it once that changes.
    void set_shown(bool is_shown);
    //! Held for bounties that this wallet sponsors; nothing: not known.
    void show_escrow(std::optional<Amount> escrow);

Q_SIGNALS:
    void walletChanged();
    void chainChanged();
    void nodeRetried();

private:
    //! Nothing of it where somebody lied and nobody is left to say better.
    const wallet::BalanceView& balance() const;
    //! What is final: in the account, in the bond and in escrow, as far as the last two are known.
    std::optional<Amount> total() const;
    bool is_deceived() const { return bridge_.is_remote() && bridge_.servers()->is_deceived(); }
    std::uint64_t blocks_left() const;
    std::uint64_t slot_blocks_left() const;
    std::uint64_t block_time_ms() const;
    void tell_chain();
    void tell_wallet();
    void follow_wallet();
    void follow_chain();
    void tick();
    void measure_disk();
    void read_bond();

    NodeBridge& bridge_;
    MiningSwitch& mining_;
    bool is_shown_ = true;
    RecentModel recent_;
    NodePulse pulse_;
    std::optional<std::uint64_t> disk_bytes_;
    std::optional<Amount> bonded_;        //!< nothing: not known
    std::optional<Address> bonded_owner_; //!< whose it is
    std::optional<Amount> escrow_;        //!< of bounties; nothing: not known
    int seconds_ = 0;
};

} // namespace rustchain::gui
