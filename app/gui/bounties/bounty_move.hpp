// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One move of a bounty: priced, signed by the open wallet, followed until nobody can undo it.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class BountyMove : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! "0.000018"; "—" while it is asked for.
    Q_PROPERTY(QString fee READ fee NOTIFY changed)
    //! From the click until the wallet has kept it.
    Q_PROPERTY(bool sending READ isSending NOTIFY changed)
    //! Why it was not sent; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    //! One was sent and is told of.
    Q_PROPERTY(bool followed READ isFollowed NOTIFY changed)
    //! As StageMark.Stage.
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)
    //! "Waiting for a block", "In block 12, not final yet", "Final after 3.1 s", or why it failed.
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    explicit BountyMove(NodeBridge& bridge, QObject* parent = nullptr);

    QString fee() const;
    bool isSending() const { return is_sending_; }
    const QString& problem() const { return problem_; }
    bool isFollowed() const { return payment_.has_value(); }
    int stage() const;
    bool isOver() const { return payment_ && payment_->is_over(); }
    QString text() const;
    //! Why nothing can be sent now; empty when it can.
    QString refusal() const;
    //! The fee is still asked for.
    bool isAsking() const { return !fee_ && problem_.isEmpty(); }

    //! Asks what this would cost; what was said of an earlier one is over.
    void price(Payload payload);
    //! At the fee that was priced. A second one has to wait for the first to be kept.
    void send(Payload payload);
    //! Nothing is followed any more.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    //! The wallet has kept it.
    void sent();
    //! It is final, or it will never be.
    void ended(bool isGood);

private:
    void follow_wallet();

    NodeBridge& bridge_;
    std::uint64_t question_ = 0; //!< of the newest price
    std::optional<wallet::FeeOffer> offer_;
    std::optional<Amount> fee_;
    bool is_sending_ = false;
    QString problem_;
    std::optional<wallet::PaymentStatus> payment_;
};

} // namespace rustchain::gui
