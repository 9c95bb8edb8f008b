// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Candidates with their balances.
#include "app/gui/imports/candidate_model.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/imports/import_words.hpp"
#include "core/primitives/hex.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

bool is_of_today(CandidateRule rule) {
    return rule == CandidateRule::wallet_cli || rule == CandidateRule::rust_wallet ||
           rule == CandidateRule::react_native || rule == CandidateRule::python_sdk ||
           rule == CandidateRule::ed25519_key;
}

} // namespace

CandidateModel::CandidateModel(NodeBridge& bridge, QObject* parent)
    : QAbstractListModel(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::nodeChanged, this, &CandidateModel::ask);
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Title:
        return rule_words(row.rule);
    case Note:
        return note_of(row);
    case AddressText:
        return QString::fromStdString(to_text(row.address, bridge_.address_prefix()));
    case Wedges:
        return QVariant::fromValue(address_wedges(row.address));
    case OldAddress:
        return is_of_today(row.rule) ? QString::fromStdString("RTC" + to_hex(row.address))
                                     : QString();
    case Balance:
        return row.balance ? tr("%1 RTC").arg(amount_text(row.balance)) : unknown_text();
    case Refusal:
        return row.refusal;
    default:
        return {};
    }
}

QHash<int, QByteArray> CandidateModel::roleNames() const {
    return {{Title, "title"},          {Note, "note"},       {AddressText, "address"},
            {Wedges, "wedges"},        {Balance, "balance"}, {Refusal, "refusal"},
            {OldAddress, "oldAddress"}};
}

QString CandidateModel::note_of(const Row& row) const {
    if (!row.refusal.isEmpty())
        return row.refusal;
    if (row.rule == CandidateRule::watched_address && !row.is_verified)
        return tr("Old form without a typing check. Compare every character.");
    if (!row.is_verified)
        return tr("Not yet tested with that program. Compare the address with the one it shows.");
    return {};
}

void CandidateModel::show(const ImportSource& source) {
    beginResetModel();
    rows_.clear();
    for (const ImportCandidate& each : source.candidates) {
        Row row{.rule = each.rule,
                .address = each.address,
                .is_verified = each.is_verified,
                .refusal = {},
                .balance = {}};
        for (const wallet::WalletSummary& here : bridge_.wallet_snapshot()->wallets)
            if (here.accounts.front().address == each.address &&
                here.can_spend != source.only_watches())
                row.refusal = tr("Already here, as %1. Choose it in the list of wallets.")
                                  .arg(QString::fromStdString(here.name));
        rows_.push_back(std::move(row));
    }
    endResetModel();
    Q_EMIT shown();
    ask();
}

void CandidateModel::clear() {
    ++question_;
    beginResetModel();
    rows_.clear();
    endResetModel();
    Q_EMIT shown();
}

QString CandidateModel::refusal(int row) const {
    return row < 0 || row >= count() ? QString() : rows_[static_cast<std::size_t>(row)].refusal;
}

int CandidateModel::best() const {
    int found = -1;
    for (bool needs_balance : {true, false}) {
        for (int i = 0; i < count(); ++i) {
            const Row& row = rows_[static_cast<std::size_t>(i)];
            const bool fits = row.refusal.isEmpty() &&
                              (!needs_balance || (row.balance && !row.balance->is_zero()));
            if (fits && found >= 0)
                return -1;
            if (fits)
                found = i;
        }
        if (found >= 0)
            return found;
    }
    return found;
}

bool CandidateModel::has_unknown_balance() const {
    return std::ranges::any_of(rows_, [](const Row& row) { return !row.balance; });
}

void CandidateModel::ask() {
    ++question_;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        bridge_.ask(bridge_.wallet().look_at(rows_[i].address), this,
                    [this, i, question = question_](const Result<wallet::AccountState>& state) {
                        if (question != question_ || !state)
                            return;
                        rows_[i].balance = state->head_balance;
                        const QModelIndex changed = index(static_cast<int>(i));
                        Q_EMIT dataChanged(changed, changed, {Balance});
                        Q_EMIT balanceCame();
                    });
}

} // namespace rustchain::gui
