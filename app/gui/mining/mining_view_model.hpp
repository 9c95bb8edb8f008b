// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining: the switch, what the network sees of this machine, its worth, and what it brought.
#pragma once

#include "app/gui/mining/hardware_words.hpp"
#include "app/gui/overview/overview_view_model.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class MiningViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! The switch, the ring and the state line, as the overview has them.
    Q_PROPERTY(rustchain::gui::OverviewViewModel* glance READ glance CONSTANT)
    Q_PROPERTY(QString paysTo READ paysTo NOTIFY changed)
    // The report.
    Q_PROPERTY(bool measured READ is_measured NOTIFY reportChanged)
    Q_PROPERTY(bool measuring READ is_measuring NOTIFY changed)
    Q_PROPERTY(QString scanText READ scanText NOTIFY changed)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed)
    //! It was never sent: the network would see it.
    Q_PROPERTY(bool unsent READ is_unsent NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY reportChanged)
    Q_PROPERTY(QVariantList timings READ timings NOTIFY reportChanged)
    Q_PROPERTY(int verdict READ verdict NOTIFY reportChanged)
    Q_PROPERTY(QString verdictTitle READ verdictTitle NOTIFY reportChanged)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY reportChanged)
    Q_PROPERTY(QString multiplier READ multiplier NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString parts READ parts NOTIFY changed)
    // The epoch.
    Q_PROPERTY(QString epochTitle READ epochTitle NOTIFY changed)
    Q_PROPERTY(QString epochNote READ epochNote NOTIFY changed)
    //! One {title, text, stage} a slot.
    Q_PROPERTY(QVariantList slotLines READ slotLines NOTIFY changed)
    Q_PROPERTY(QString weight READ weight NOTIFY changed)
    Q_PROPERTY(QString expected READ expected NOTIFY changed)
    // What it brought.
    Q_PROPERTY(QString total READ total NOTIFY rewardsChanged)
    Q_PROPERTY(QString rewardsNote READ rewardsNote NOTIFY rewardsChanged)
    Q_PROPERTY(QList<qreal> rewardBars READ rewardBars NOTIFY rewardsChanged)
    Q_PROPERTY(QList<QString> rewardTexts READ rewardTexts NOTIFY rewardsChanged)

public:
    MiningViewModel(NodeBridge& bridge, OverviewViewModel& glance, ShellViewModel& shell,
                    QObject* parent = nullptr);

    OverviewViewModel* glance() { return &glance_; }
    QString paysTo() const;
    bool is_measured() const { return bridge_.mining() && !facts_.isEmpty(); }
    bool is_measuring() const;
    QString scanText() const;
    QString measuredText() const;
    bool is_unsent() const;
    const QVariantList& facts() const { return facts_; }
    const QVariantList& timings() const { return timings_; }
    int verdict() const { return static_cast<int>(words_.verdict); }
    const QString& verdictTitle() const { return words_.title; }
    //! The reasons, then how much was measured; one a line.
    QString verdictText() const;
    QString multiplier() const;
    QString why() const;
    QString parts() const;
    QString epochTitle() const;
    QString epochNote() const;
    QVariantList slotLines() const;
    QString weight() const;
    QString expected() const;
    QString total() const;
    QString rewardsNote() const;
    QList<qreal> rewardBars() const;
    QStringList rewardTexts() const;

    Q_INVOKABLE void measureAgain();
    Q_INVOKABLE void copyAsText();

Q_SIGNALS:
    void changed();
    void reportChanged();
    void rewardsChanged();

private:
    struct RewardLine {
        EpochNumber epoch = 0;
        Amount amount;
    };
    void follow_mining();
    void follow_chain();
    void read_weights();
    void read_rewards();
    bool is_shown() const { return shell_.page() == QLatin1String("mining"); }
    //! Thousandths for one slot, as enrolled; else as this report would be.
    std::optional<std::uint64_t> own_multiplier() const;

    NodeBridge& bridge_;
    OverviewViewModel& glance_;
    ShellViewModel& shell_;
    std::shared_ptr<const void> shown_report_; //!< the report that facts_ are of
    QVariantList facts_;
    QVariantList timings_;
    VerdictWords words_;
    std::optional<std::uint64_t> others_weight_; //!< full weight of the other active machines
    std::optional<EpochNumber> weights_epoch_;
    std::vector<RewardLine> rewards_; //!< the newest first
    bool are_rewards_known_ = false;
    std::uint64_t question_ = 0; //!< only the newest answers count
};

} // namespace rustchain::gui
