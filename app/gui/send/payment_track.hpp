// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A payment followed from the click until nobody can undo it.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class PaymentTrack : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! As StageMark.Stage.
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool over READ is_over NOTIFY changed)
    //! The newest stage in a sentence: "Final after 3.9 s. Nobody can undo it now."
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    //! As StepMark.Step, with what to say beside it.
    Q_PROPERTY(int pendingStep READ pendingStep NOTIFY changed)
    Q_PROPERTY(int blockStep READ blockStep NOTIFY changed)
    Q_PROPERTY(int finalStep READ finalStep NOTIFY changed)
    Q_PROPERTY(QString pendingText READ pendingText NOTIFY changed)
    Q_PROPERTY(QString blockText READ blockText NOTIFY changed)
    Q_PROPERTY(QString finalText READ finalText NOTIFY changed)
    Q_PROPERTY(QString pendingTime READ pendingTime NOTIFY changed)
    Q_PROPERTY(QString blockTime READ blockTime NOTIFY changed)
    Q_PROPERTY(QString finalTime READ finalTime NOTIFY changed)
    Q_PROPERTY(QString amount READ amount NOTIFY changed)
    //! What was really paid; "—" before a block holds it.
    Q_PROPERTY(QString fee READ fee NOTIFY changed)
    Q_PROPERTY(QString hash READ hash NOTIFY changed)
    Q_PROPERTY(QString shortHash READ shortHash NOTIFY changed)
    //! It waits for long: its fee can be raised.
    Q_PROPERTY(bool slow READ is_slow NOTIFY changed)
    //! And it can be cancelled.
    Q_PROPERTY(bool cancellable READ is_cancellable NOTIFY changed)
    //! This one takes another one's place, and pays nobody.
    Q_PROPERTY(bool cancellation READ is_cancellation NOTIFY changed)
    //! It never came into a block: it may be sent anew.
    Q_PROPERTY(bool lost READ is_lost NOTIFY changed)
    Q_PROPERTY(bool raising READ is_raising NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Stage { Pending, InBlock, Final, Failed, Expired };
    Q_ENUM(Stage)

    explicit PaymentTrack(NodeBridge& bridge, QObject* parent = nullptr);

    Stage stage() const;
    bool is_over() const { return payment_.is_over(); }
    QString headline() const;
    int pendingStep() const;
    int blockStep() const;
    int finalStep() const;
    QString pendingText() const;
    QString blockText() const;
    QString finalText() const;
    QString pendingTime() const;
    QString blockTime() const;
    QString finalTime() const;
    QString amount() const;
    QString fee() const;
    QString hash() const;
    QString shortHash() const;
    bool is_slow() const;
    bool is_cancellation() const { return payment_.is_cancellation; }
    bool is_cancellable() const { return is_slow() && !payment_.is_cancellation; }
    bool is_lost() const { return payment_.stage == wallet::PaymentStage::expired; }
    bool is_raising() const { return is_raising_; }
    const QString& problem() const { return problem_; }

    //! Follows this payment from here on.
    void follow(const TransactionHash& hash, Amount amount);
    void stop();

    Q_INVOKABLE void raiseFee();
    Q_INVOKABLE void cancelPayment();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void replace(runtime::Task<Result<TransactionHash, wallet::PaymentProblem>> task);
    QString after(TimestampMs moment_ms) const;
    bool is_sent() const { return payment_.stage != wallet::PaymentStage::unsent; }

    NodeBridge& bridge_;
    wallet::PaymentStatus payment_;
    bool is_following_ = false;
    bool is_raising_ = false;
    QString problem_;
    QTimer clock_; //!< the live time while it is on its way
};

} // namespace rustchain::gui
