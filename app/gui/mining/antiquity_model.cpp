// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The antiquity table, searched.
#include "app/gui/mining/antiquity_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "core/node/node.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

using attestation::AntiquityTable;
using attestation::HardwareClass;

} // namespace

QString class_years_text(const HardwareClass& hardware_class) {
    if (hardware_class.first_year == 0)
        return unknown_text();
    if (hardware_class.last_year == 0)
        return AntiquityModel::tr("since %1").arg(hardware_class.first_year);
    if (hardware_class.last_year == hardware_class.first_year)
        return QString::number(hardware_class.first_year);
    return AntiquityModel::tr("%1 to %2")
        .arg(hardware_class.first_year)
        .arg(hardware_class.last_year);
}

AntiquityModel::AntiquityModel(QObject* parent) : QAbstractListModel(parent) {
    filter();
}

QString AntiquityModel::note() const {
    const AntiquityTable& table = AntiquityTable::embedded();
    return tr("Table %1, %2 classes").arg(table.version()).arg(table.classes().size());
}

int AntiquityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AntiquityModel::roleNames() const {
    return {{NameRole, "className"},
            {YearsRole, "years"},
            {BaseRole, "base"},
            {WorthRole, "worth"},
            {OwnRole, "own"}};
}

QVariant AntiquityModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count())
        return {};
    const HardwareClass& each = *shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return QString::fromStdString(each.name);
    case YearsRole:
        return class_years_text(each);
    case BaseRole:
        return multiplier_text(each.multiplier_thousandths);
    case WorthRole:
        return multiplier_text(AntiquityTable::multiplier_at(each, epoch_));
    case OwnRole:
        return each.id == own_;
    default:
        return {};
    }
}

void AntiquityModel::searchFor(const QString& text) {
    if (text == search_)
        return;
    search_ = text;
    filter();
}

void AntiquityModel::set_epoch(EpochNumber epoch) {
    if (epoch == epoch_)
        return;
    epoch_ = epoch;
    Q_EMIT dataChanged(index(0), index(count() - 1), {WorthRole});
}

void AntiquityModel::set_own(const std::string& class_id) {
    if (class_id == own_)
        return;
    own_ = class_id;
    Q_EMIT dataChanged(index(0), index(count() - 1), {OwnRole});
}

void AntiquityModel::filter() {
    const QStringList words = search_.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    shown_.clear();
    for (const HardwareClass& each : AntiquityTable::embedded().classes()) {
        const QString text = QStringLiteral("%1 %2 %3")
                                 .arg(QString::fromStdString(each.name), class_years_text(each),
                                      multiplier_text(each.multiplier_thousandths));
        if (std::ranges::all_of(words, [&](const QString& word) {
                return text.contains(word, Qt::CaseInsensitive);
            }))
            shown_.push_back(&each);
    }
    std::ranges::stable_sort(shown_, std::ranges::greater{},
                             &HardwareClass::multiplier_thousandths);
    endResetModel();
    Q_EMIT changed();
}

} // namespace rustchain::gui
