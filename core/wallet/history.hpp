// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The activity of a wallet: pages of several accounts as one, with labels, and as a table for other
// programs.
#pragma once

#include "core/wallet/files/label_book.hpp"
#include "core/wallet/wallet_snapshot.hpp"

namespace rustchain::wallet {

//! The newest `limit` entries of pages that were asked from the same place with the same limit. A
//! few more where the last place holds entries of several accounts: a page never ends inside a
//! place.
HistoryPage merge_pages(std::vector<HistoryPage> pages, std::size_t limit);

ActivityPage with_labels(HistoryPage page, const LabelBook& labels);

//! CSV (RFC 4180) with a head line: UTC time (ISO 8601), kind, status, received and sent and fee as
//! whole micro-RTC and as decimals, address, transaction hash, block, epoch, label, memo. Texts
//! that a spreadsheet would take for a formula get a leading apostrophe.
std::string to_csv(const std::vector<ActivityEntry>& entries, std::string_view address_prefix);
//! Its parts, for a table that is read page by page.
std::string csv_head();
void add_csv_line(std::string& text, const ActivityEntry& activity,
                  std::string_view address_prefix);

//! "payment", "mining_reward", …
std::string_view name_of(HistoryKind kind);

} // namespace rustchain::wallet
