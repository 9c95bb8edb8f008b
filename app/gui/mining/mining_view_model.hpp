// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining: the switch, what the network sees of this machine, its worth, and what it brought.
#pragma once

#include "app/gui/mining/antiquity_model.hpp"
#include "app/gui/mining/hardware_words.hpp"
#include "app/gui/mining/machine_release.hpp"
#include "app/gui/mining/mining_rewards.hpp"
#include "app/gui/mining/mining_rules_entry.hpp"
#include "app/gui/mining/verdict_words.hpp"
#include "app/gui/overview/overview_view_model.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class MiningViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! The switch and the ring, as the overview has them.
    Q_PROPERTY(rustchain::gui::OverviewViewModel* glance READ glance CONSTANT)
    Q_PROPERTY(rustchain::gui::MiningRulesEntry* rules READ rules CONSTANT)
    Q_PROPERTY(rustchain::gui::MiningRewards* rewards READ rewards CONSTANT)
    Q_PROPERTY(rustchain::gui::AntiquityModel* table READ table CONSTANT)
    Q_PROPERTY(rustchain::gui::MachineRelease* release READ release CONSTANT)
    // The switch.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    //! It does not earn although it is on.
    Q_PROPERTY(bool alarming READ is_alarming NOTIFY changed)
    Q_PROPERTY(QString remedy READ remedy NOTIFY changed)
    Q_PROPERTY(bool pausable READ is_pausable NOTIFY changed)
    //! Somebody asked for a pause.
    Q_PROPERTY(bool paused READ is_paused NOTIFY changed)
    //! Load, power, temperature, processor and wallet as {title, value, reason}.
    Q_PROPERTY(QVariantList conditions READ conditions NOTIFY changed)
    // The report.
    Q_PROPERTY(bool measured READ is_measured NOTIFY reportChanged)
    Q_PROPERTY(bool measuring READ is_measuring NOTIFY changed)
    Q_PROPERTY(QString scanText READ scanText NOTIFY changed)
    //! 0 to 1, by the parts of a measurement.
    Q_PROPERTY(qreal scanPart READ scanPart NOTIFY changed)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed)
    //! It was never sent: the network would see it.
    Q_PROPERTY(bool unsent READ is_unsent NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY reportChanged)
    Q_PROPERTY(QVariantList moreFacts READ moreFacts NOTIFY reportChanged)
    Q_PROPERTY(QVariantList timings READ timings NOTIFY reportChanged)
    Q_PROPERTY(QVariantMap ladder READ ladder NOTIFY reportChanged)
    Q_PROPERTY(int verdict READ verdict NOTIFY reportChanged)
    Q_PROPERTY(QString verdictTitle READ verdictTitle NOTIFY reportChanged)
    Q_PROPERTY(QString verdictText READ verdictText NOTIFY reportChanged)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY reportChanged)
    Q_PROPERTY(QString multiplier READ multiplier NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString parts READ parts NOTIFY changed)
    // The epoch.
    Q_PROPERTY(QString epochTitle READ epochTitle NOTIFY changed)
    Q_PROPERTY(QString epochNote READ epochNote NOTIFY changed)
    //! One {title, text, stage} a slot.
    Q_PROPERTY(QVariantList slotLines READ slotLines NOTIFY changed)
    Q_PROPERTY(QString weightTitle READ weightTitle NOTIFY changed)
    Q_PROPERTY(QString weight READ weight NOTIFY changed)
    Q_PROPERTY(QString expected READ expected NOTIFY changed)

public:
    MiningViewModel(NodeBridge& bridge, OverviewViewModel& glance, ShellViewModel& shell,
                    QObject* parent = nullptr);

    OverviewViewModel* glance() { return &glance_; }
    MiningRulesEntry* rules() { return &rules_; }
    MiningRewards* rewards() { return &rewards_; }
    AntiquityModel* table() { return &table_; }
    MachineRelease* release() { return &release_; }
    QString stateText() const;
    bool is_alarming() const;
    QString remedy() const;
    bool is_pausable() const;
    bool is_paused() const;
    QVariantList conditions() const;
    bool is_measured() const { return bridge_.mining() && !facts_.main.isEmpty(); }
    bool is_measuring() const;
    QString scanText() const;
    qreal scanPart() const;
    QString measuredText() const;
    bool is_unsent() const;
    const QVariantList& facts() const { return facts_.main; }
    const QVariantList& moreFacts() const { return facts_.more; }
    const QVariantList& timings() const { return timings_; }
    const QVariantMap& ladder() const { return ladder_; }
    int verdict() const { return static_cast<int>(words_.verdict); }
    const QString& verdictTitle() const { return words_.title; }
    //! The reasons, then how much was measured.
    QString verdictText() const;
    const QVariantList& checks() const { return checks_; }
    QString multiplier() const;
    QString why() const;
    QString parts() const;
    QString epochTitle() const;
    QString epochNote() const;
    QVariantList slotLines() const;
    QString weightTitle() const;
    QString weight() const;
    QString expected() const;

    Q_INVOKABLE void pauseOneHour();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void pauseOrResume();
    Q_INVOKABLE void measureAgain();
    Q_INVOKABLE void copyAsText();

Q_SIGNALS:
    void changed();
    void reportChanged();

private:
    //! changed(), unless nobody sees the page: what it shows is read anew when it opens.
    void tell();
    void follow_mining();
    void follow_report();
    void follow_scan();
    void follow_chain();
    void follow_place();
    //! People look at what leaves their machine before anything does.
    void measure_once();
    void find_block();
    void read_weights();
    void pause_until(TimestampMs until_ms);
    QString paysTo() const;
    MachineFact processor_fact() const;
    bool is_shown() const { return shell_.page() == QLatin1String("mining"); }
    //! Thousandths for one slot, as enrolled; else as this report would be.
    std::optional<std::uint64_t> own_multiplier() const;

    NodeBridge& bridge_;
    OverviewViewModel& glance_;
    ShellViewModel& shell_;
    MiningRulesEntry rules_;
    MiningRewards rewards_;
    AntiquityModel table_;
    MachineRelease release_;
    std::shared_ptr<const void> shown_report_; //!< the report that facts_ are of
    HardwareFacts facts_;
    QVariantList timings_;
    QVariantMap ladder_;
    VerdictWords words_;
    QVariantList checks_;
    bool has_measured_ = false;     //!< without being asked to
    TimestampMs scan_began_ms_ = 0; //!< of the measurement that runs; 0: none does
    std::uint64_t scan_ms_;         //!< how long the last one took
    Height found_slot_ = 0;         //!< the slot whose attestation was looked for
    std::optional<Height> in_block_;
    std::optional<std::uint64_t> others_weight_; //!< full weight of the other active machines
    std::optional<EpochNumber> weights_epoch_;
};

} // namespace rustchain::gui
