// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The connected peers as rows of a table.
#pragma once

#include "core/p2p/peer_status.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class PeerRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY orderChanged)
    Q_PROPERTY(bool sortDescending READ isSortedDescending NOTIFY orderChanged)

public:
    //! peerId (text), peerName (empty: none given), wedges, address, host, outgoing, direction,
    //! version, ping, heightText, behind (more than a few blocks), score, reasons, connected
    enum Role {
        PeerId = Qt::UserRole,
        Name,
        Wedges,
        Address,
        Host,
        IsOutgoing,
        Direction,
        Version,
        Ping,
        HeightText,
        IsBehind,
        Score,
        Reasons,
        Connected
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(peers_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const QString& sortKey() const { return sort_key_; }
    bool isSortedDescending() const { return is_descending_; }

    //! Keeps the place of rows that stay, as long as their order does.
    void show(const std::vector<p2p::PeerStatus>& peers, TimestampMs now_ms);
    //! By "name", "address", "ping", "height", "score" or "connected"; the same key again turns
    //! the order round.
    Q_INVOKABLE void sortBy(const QString& key);
    //! The peer of a row's id, or null.
    const p2p::PeerStatus* find(const QString& id) const;

Q_SIGNALS:
    void countChanged();
    void orderChanged();

private:
    void arrange(std::vector<p2p::PeerStatus>& peers) const;
    void take(std::vector<p2p::PeerStatus> peers);

    std::vector<p2p::PeerStatus> peers_;
    TimestampMs now_ms_ = 0;
    Height best_height_ = 0;
    QString sort_key_ = QStringLiteral("score");
    bool is_descending_ = true;
};

} // namespace rustchain::gui
