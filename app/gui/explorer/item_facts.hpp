// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The words of the explorer's pages: what was read of the chain as facts, checks and rows.
#pragma once

#include "app/gui/explorer/explorer_rows.hpp"

#include <QStringList>
#include <QVariant>

#include <cstdint>
#include <string>

namespace rustchain {
struct Attestation;
}
namespace rustchain::storage {
struct StoredTransaction;
}
namespace rustchain::wallet {
struct HistoryEntry;
}

namespace rustchain::gui {

struct BlockDetails;
struct BlockSummary;

//! One line of a fact sheet.
struct Fact {
    QString key;
    QString value;
    QString place{}; //!< where a click leads
    QString copy{};  //!< what its copy button copies
    bool is_mono = false;
};

//! As QML takes it: key, value, place, copy, mono.
QVariantList to_list(const std::vector<Fact>& facts);

//! What the proof card of a block says.
struct Checks {
    QStringList steps;
    QStringList details;
    QList<bool> passed;
};

std::vector<Fact> facts_of(const BlockDetails& block, const std::string& prefix,
                           std::uint64_t now_ms);
Checks checks_of(const BlockDetails& block);
ExplorerRow row_of(const BlockSummary& block, const std::string& prefix);
ExplorerRow row_of(const storage::StoredTransaction& stored, const std::string& prefix,
                   std::uint64_t time_ms);
ExplorerRow row_of(const Attestation& attestation);
ExplorerRow row_of(const wallet::HistoryEntry& entry, const std::string& prefix);
//! What a transaction is, what it moves, and between whom; without its block.
std::vector<Fact> facts_of(const storage::StoredTransaction& stored, const std::string& prefix,
                           bool has_receipt);
QString kind_of(const storage::StoredTransaction& stored);

} // namespace rustchain::gui
