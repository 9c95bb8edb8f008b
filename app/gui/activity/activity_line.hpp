// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One line of the activity list: a payment on its way, or something that happened, in words.
#pragma once

#include "core/wallet/wallet_snapshot.hpp"

#include <QString>
#include <QVariant>

namespace rustchain::gui {

enum class ActivityFilter { all, incoming, outgoing, mining, pending, failed };

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
    int stage = 0; //!< as StageMark.Stage
    TimestampMs time_ms = 0;
    TimestampMs pending_ms = 0;
    TimestampMs in_block_ms = 0;
    TimestampMs final_ms = 0;

    bool passes(ActivityFilter filter) const;
    //! Whether it holds this text, anywhere.
    bool holds(const QString& text) const;
    bool operator==(const ActivityLine&) const = default;
};

ActivityLine line_of(const wallet::PaymentStatus& payment, const std::string& prefix);
ActivityLine line_of(const wallet::ActivityEntry& activity, const std::string& prefix);

} // namespace rustchain::gui
