// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When this machine may mine, as people switch it.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace rustchain::mining {
struct MiningRules;
}

namespace rustchain::gui {

class MiningRulesEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Why they cannot be changed now; empty otherwise.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    //! Why the last change was not kept; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool onlyOnMains READ isOnlyOnMains NOTIFY changed)
    Q_PROPERTY(bool onlyWhenAway READ isOnlyWhenAway NOTIFY changed)
    Q_PROPERTY(bool pausesWhenHot READ pausesWhenHot NOTIFY changed)
    Q_PROPERTY(QStringList limits READ limits NOTIFY changed)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    Q_PROPERTY(bool keepsHours READ keepsHours NOTIFY changed)
    //! Times of the day to choose from, and the chosen two.
    Q_PROPERTY(QStringList times READ times NOTIFY changed)
    Q_PROPERTY(int from READ from NOTIFY changed)
    Q_PROPERTY(int to READ to NOTIFY changed)
    // What a rule means on this machine, where that is not plain.
    Q_PROPERTY(QString mainsNote READ mainsNote NOTIFY changed)
    Q_PROPERTY(QString awayNote READ awayNote NOTIFY changed)
    Q_PROPERTY(QString heatNote READ heatNote NOTIFY changed)

public:
    explicit MiningRulesEntry(NodeBridge& bridge, QObject* parent = nullptr);

    QString refusal() const;
    const QString& problem() const { return problem_; }
    bool isOnlyOnMains() const;
    bool isOnlyWhenAway() const;
    bool pausesWhenHot() const;
    QStringList limits() const;
    int limit() const;
    bool keepsHours() const;
    QStringList times() const;
    int from() const;
    int to() const;
    QString mainsNote() const;
    QString awayNote() const;
    QString heatNote() const;

    Q_INVOKABLE void mineOnlyOnMains(bool on);
    Q_INVOKABLE void mineOnlyWhenAway(bool on);
    Q_INVOKABLE void pauseWhenHot(bool on);
    //! By their places in limits and times.
    Q_INVOKABLE void chooseLimit(int index);
    Q_INVOKABLE void keepHours(bool on);
    Q_INVOKABLE void chooseFrom(int index);
    Q_INVOKABLE void chooseTo(int index);

Q_SIGNALS:
    void changed();

private:
    //! As wanted, until the miner shows it; then as the miner has it.
    mining::MiningRules rules() const;
    std::vector<int> celsius() const;
    std::vector<int> minutes() const;
    void follow_mining();
    void want(const mining::MiningRules& rules);

    NodeBridge& bridge_;
    std::shared_ptr<const mining::MiningRules> wanted_; //!< null: nothing but what the miner has
    std::shared_ptr<mining::MiningRules> last_; //!< limit and hours, for when they are on again
    std::uint64_t question_ = 0;                //!< only the newest answer counts
    QString problem_;
};

} // namespace rustchain::gui
