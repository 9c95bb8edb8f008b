// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The table of what the age of a processor is worth, to look through.
#pragma once

#include "core/primitives/height.hpp"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace rustchain::attestation {
struct HardwareClass;
}

namespace rustchain::gui {

//! "2006 to 2008", "since 2017".
QString class_years_text(const attestation::HardwareClass& hardware_class);

class AntiquityModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString search READ search NOTIFY changed)
    //! "Table 3, 121 classes"
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole,
        YearsRole,
        BaseRole,  //!< "1.300×"
        WorthRole, //!< what is left of it after the chain's years
        OwnRole,   //!< this machine's
    };

    explicit AntiquityModel(QObject* parent = nullptr);

    int count() const { return static_cast<int>(shown_.size()); }
    const QString& search() const { return search_; }
    QString note() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! Keeps what has all of these words in its name, years or worth.
    Q_INVOKABLE void searchFor(const QString& text);
    void set_epoch(EpochNumber epoch);
    void set_own(const std::string& class_id);

Q_SIGNALS:
    void changed();

private:
    void filter();

    QString search_;
    EpochNumber epoch_ = 0;
    std::string own_;
    std::vector<const attestation::HardwareClass*> shown_; //!< what is worth most first
};

} // namespace rustchain::gui
