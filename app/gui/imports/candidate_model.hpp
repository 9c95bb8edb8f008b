// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The addresses that an import may mean, and what lies on them as far as the chain answers.
#pragma once

#include "app/gui/imports/import_source.hpp"
#include "app/gui/node_bridge.hpp"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace rustchain::gui {

class CandidateModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY shown)

public:
    //! title (whose rule), note, address, wedges, oldAddress ("" when it is none of today's
    //! wallets), balance ("—" while it is not known), refusal (why it cannot be taken)
    enum Role { Title = Qt::UserRole, Note, AddressText, Wedges, OldAddress, Balance, Refusal };

    explicit CandidateModel(NodeBridge& bridge, QObject* parent = nullptr);

    int count() const { return static_cast<int>(rows_.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Shows the source's candidates and asks the chain about them. A wallet of the same address
    //! that is here refuses one, unless one of both only watches.
    void show(const ImportSource& source);
    void clear();
    QString refusal(int row) const;
    //! The only one with something on it, or the only one that can be taken; -1: not clear.
    int best() const;
    bool has_unknown_balance() const;

Q_SIGNALS:
    void shown();
    void balanceCame();

private:
    struct Row {
        CandidateRule rule;
        Address address;
        bool is_verified;
        QString refusal;
        std::optional<Amount> balance;
    };
    void ask();
    QString note_of(const Row& row) const;

    NodeBridge& bridge_;
    std::vector<Row> rows_;
    int question_ = 0; //!< answers of earlier ones are dropped
};

} // namespace rustchain::gui
