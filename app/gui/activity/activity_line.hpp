// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One line of the activity list: a payment on its way, or something that happened, in words.
#pragma once

#include "core/wallet/history/history_search.hpp"

#include <QString>
#include <QVariant>

#include <memory>

namespace rustchain::gui {

struct ActivityLine {
    QString key; //!< stays the same from pending to final
    QString icon{};
    QString title{};
    QString text{};
    QString amount{};
    QString fee{};
    QString from{}; //!< whole addresses
    QStringList to{};
    QString memo{};
    QString label{};
    QString hash{};
    QString block{};
    Height height = 0; //!< of the block; 0: none
    QString epoch{};
    QString headline{}; //!< the stage in a sentence
    bool is_incoming = false;
    bool is_mining = false;
    bool is_staking = false;
    bool is_bounty = false;
    int stage = 0; //!< as StageMark.Stage
    TimestampMs time_ms = 0;
    TimestampMs pending_ms = 0;
    TimestampMs in_block_ms = 0;
    TimestampMs final_ms = 0;

    //! Whether a payment that no block holds yet is wanted.
    bool passes(const wallet::HistorySearch& search) const;
    bool operator==(const ActivityLine&) const = default;
};

ActivityLine line_of(const wallet::PaymentStatus& payment, const std::string& prefix);
ActivityLine line_of(const wallet::ActivityEntry& activity, const std::string& prefix);

//! A row before it is put into words: the chain's entry, an own payment, or both of one.
struct ActivityRow {
    std::shared_ptr<const wallet::ActivityEntry> entry{};
    std::shared_ptr<const wallet::PaymentStatus> way{};

    TimestampMs time_ms() const { return entry ? entry->entry.time_ms : way->created_ms; }
    std::optional<TransactionHash> hash() const {
        return entry ? entry->entry.transaction : std::optional(way->hash);
    }
    //! Whether both are of the same thing, perhaps at different stages.
    bool is_same_as(const ActivityRow& other) const;
    bool has_key(const QString& key) const;
    ActivityLine line(const std::string& prefix) const;
    bool operator==(const ActivityRow&) const = default;
};

} // namespace rustchain::gui
