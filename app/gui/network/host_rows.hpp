// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hosts that are not connected, as rows of a table: banned ones, and those that are known.
#pragma once

#include "core/p2p/peer_status.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

//! One row as texts.
struct HostRow {
    QString host;    //!< as bans name it
    QString address; //!< host and port of known ones
    QString reason;
    QString since; //!< how long ago
    QString until; //!< "41 min left", "for good"

    bool operator==(const HostRow&) const = default;
};

class HostRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! host, address, reason, since, until
    enum Role { Host = Qt::UserRole, Address, Reason, Since, Until };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : count();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show_bans(const std::vector<p2p::BanStatus>& bans, TimestampMs now_ms);
    void show_known(const std::vector<p2p::PeerAddress>& known);

Q_SIGNALS:
    void countChanged();

private:
    void take(std::vector<HostRow> rows);

    std::vector<HostRow> rows_;
};

} // namespace rustchain::gui
