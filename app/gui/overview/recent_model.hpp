// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The newest things that happened to a wallet, each as a row of texts.
#pragma once

#include "core/wallet/wallet_snapshot.hpp"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class RecentModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! icon, title, text, amount, incoming, age, step (of StepMark), link (for
    //! ShellViewModel::open)
    enum Role { Icon = Qt::UserRole, Title, Line, AmountText, Incoming, Age, Step, Link };
    //! As StepMark.Step.
    enum Mark { Waiting, Active, Done, Failed };

    explicit RecentModel(std::size_t most, QObject* parent = nullptr)
        : QAbstractListModel(parent), most_(most) {}

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const wallet::WalletSnapshot& snapshot, const std::string& address_prefix,
              TimestampMs now_ms);
    //! Makes the ages anew.
    void tick(TimestampMs now_ms);

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        QString icon;
        QString title;
        QString line;
        QString amount;
        bool is_incoming = false;
        TimestampMs time_ms = 0;
        QString age;
        Mark mark = Waiting;
        QString link;
        bool operator==(const Row&) const = default;
    };
    static Row row_of(const wallet::PaymentStatus& payment, const std::string& prefix);
    static Row row_of(const wallet::ActivityEntry& activity, const std::string& prefix);

    std::size_t most_;
    std::vector<Row> rows_;
};

} // namespace rustchain::gui
