// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The network: how catching up goes, what the wire carries, who is connected.
#pragma once

#include "app/gui/network/host_rows.hpp"
#include "app/gui/network/network_words.hpp"
#include "app/gui/network/peer_rows.hpp"
#include "app/gui/network/traffic_chart.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class NetworkViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    // Catching up.
    Q_PROPERTY(bool syncShown READ isSyncShown NOTIFY changed)
    Q_PROPERTY(bool stalled READ isStalled NOTIFY changed)
    Q_PROPERTY(QString syncTitle READ syncTitle NOTIFY changed)
    Q_PROPERTY(QString syncText READ syncText NOTIFY changed)
    //! 0 … 1; below 0 while nothing is measured.
    Q_PROPERTY(qreal syncProgress READ syncProgress NOTIFY changed)
    //! The five phases: {title, note, stage}.
    Q_PROPERTY(QVariantList syncSteps READ syncSteps NOTIFY changed)
    //! Nobody is connected, on a network that needs others.
    Q_PROPERTY(bool offline READ isOffline NOTIFY changed)
    Q_PROPERTY(QString offlineText READ offlineText NOTIFY changed)
    // Traffic.
    Q_PROPERTY(QString inRate READ inRate NOTIFY changed)
    Q_PROPERTY(QString outRate READ outRate NOTIFY changed)
    Q_PROPERTY(int span READ span NOTIFY trafficChanged)
    Q_PROPERTY(QList<qreal> inLine READ inLine NOTIFY trafficChanged)
    Q_PROPERTY(QList<qreal> outLine READ outLine NOTIFY trafficChanged)
    Q_PROPERTY(QList<QString> trafficPoints READ trafficPoints NOTIFY trafficChanged)
    Q_PROPERTY(QString trafficSummary READ trafficSummary NOTIFY trafficChanged)
    Q_PROPERTY(QVariantList trafficLevels READ trafficLevels NOTIFY trafficChanged)
    Q_PROPERTY(QList<QString> trafficDates READ trafficDates NOTIFY trafficChanged)
    //! This node: {key, value, tone as Badge.Tone}.
    Q_PROPERTY(QVariantList nodeFacts READ nodeFacts NOTIFY changed)
    // Peers. Unknown while the node gives no picture.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(rustchain::gui::PeerRows* peers READ peers CONSTANT)
    Q_PROPERTY(rustchain::gui::HostRows* bans READ bans CONSTANT)
    Q_PROPERTY(rustchain::gui::HostRows* knownHosts READ knownHosts CONSTANT)
    Q_PROPERTY(QList<QString> counts READ counts NOTIFY changed)
    //! More are known than the list holds.
    Q_PROPERTY(QString knownNote READ knownNote NOTIFY changed)
    // Adding a peer.
    Q_PROPERTY(QString newPeer READ newPeer NOTIFY newPeerChanged)
    Q_PROPERTY(QString newPeerError READ newPeerError NOTIFY newPeerChanged)
    Q_PROPERTY(bool addingPeer READ isAddingPeer NOTIFY newPeerChanged)
    // One peer in detail.
    Q_PROPERTY(QString detailTitle READ detailTitle NOTIFY detailChanged)
    Q_PROPERTY(bool detailConnected READ isDetailConnected NOTIFY detailChanged)
    Q_PROPERTY(QVariantList detailFacts READ detailFacts NOTIFY detailChanged)
    Q_PROPERTY(QList<QString> detailReasons READ detailReasons NOTIFY detailChanged)

public:
    NetworkViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    bool isSyncShown() const;
    bool isStalled() const { return bridge_.sync_status() && bridge_.sync_status()->is_stalled; }
    const QString& syncTitle() const { return words_.title; }
    const QString& syncText() const { return words_.text; }
    qreal syncProgress() const { return words_.progress; }
    const QVariantList& syncSteps() const { return words_.steps; }
    bool isOffline() const { return bridge_.is_offline(); }
    QString offlineText() const;
    QString inRate() const;
    QString outRate() const;
    int span() const { return span_; }
    const QList<qreal>& inLine() const { return chart_.in; }
    const QList<qreal>& outLine() const { return chart_.out; }
    const QStringList& trafficPoints() const { return chart_.points; }
    const QString& trafficSummary() const { return chart_.summary; }
    const QVariantList& trafficLevels() const { return chart_.levels; }
    const QStringList& trafficDates() const { return chart_.dates; }
    QVariantList nodeFacts() const;
    bool isKnown() const { return bridge_.network_status() != nullptr; }
    PeerRows* peers() { return &peers_; }
    HostRows* bans() { return &bans_; }
    HostRows* knownHosts() { return &known_; }
    QStringList counts() const;
    QString knownNote() const;
    const QString& newPeer() const { return new_peer_; }
    QString newPeerError() const;
    bool isAddingPeer() const { return is_adding_; }
    const QString& detailTitle() const { return detail_title_; }
    bool isDetailConnected() const { return peers_.find(detail_id_) != nullptr; }
    const QVariantList& detailFacts() const { return detail_facts_; }
    const QStringList& detailReasons() const { return detail_reasons_; }

    //! 0: 5 min, 1: 1 h, 2: 1 d.
    Q_INVOKABLE void chooseSpan(int span);
    Q_INVOKABLE void typeNewPeer(const QString& text);
    //! peerAdded() when the node took it.
    Q_INVOKABLE void addPeer();
    Q_INVOKABLE void showDetails(const QString& peer_id);
    Q_INVOKABLE void disconnectPeer(const QString& peer_id);
    //! 0 seconds: for good.
    Q_INVOKABLE void ban(const QString& host, int seconds);
    Q_INVOKABLE void liftBan(const QString& host);
    Q_INVOKABLE void copyAddress(const QString& address);

Q_SIGNALS:
    void changed();
    void trafficChanged();
    void newPeerChanged();
    void detailChanged();
    void peerAdded();

private:
    void follow();
    void follow_sync();
    void follow_second();
    void draw_traffic();
    void fill_detail();
    bool is_shown() const { return shell_.page() == QLatin1String("network"); }
    //! Runs a task of the door; says `done` or what failed in a notice.
    void ask(runtime::Task<Result<void>> task, const QString& done);

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    SyncWords words_;
    bool has_state_ = false;           //!< this run fetches a snapshot
    bool was_syncing_ = false;         //!< seen since the window opened
    TimestampMs in_sync_since_ms_ = 0; //!< 0: it is not
    TrafficHistory history_;
    TrafficHistory::Span span_ = TrafficHistory::FiveMinutes;
    TrafficChart chart_;
    PeerRows peers_;
    HostRows bans_;
    HostRows known_;
    QString new_peer_;
    QString new_peer_refusal_; //!< what the node said to it
    bool is_adding_ = false;
    QString detail_id_;
    QString detail_title_;
    QVariantList detail_facts_;
    QStringList detail_reasons_;
};

} // namespace rustchain::gui
