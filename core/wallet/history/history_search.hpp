// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which lines of the activity are wanted: by kind, by time, by a text.
#pragma once

#include "core/wallet/address_book.hpp"
#include "core/wallet/wallet_snapshot.hpp"

#include <map>

namespace rustchain::wallet {

enum class ActivityKind : std::uint8_t {
    all,
    incoming,
    outgoing,
    mining,   //!< rewards, and what registers or frees a machine
    bounties, //!< payments whose note or memo names a bounty
    staking,
    pending, //!< not final
    failed,
};

//! At most so many lines are looked at for one answer: a longer search goes on from its cursor.
inline constexpr std::size_t kMaxSearchedLines = 20'000;
inline constexpr std::size_t kMaxSearchBytes = 256;

struct HistorySearch {
    ActivityKind kind = ActivityKind::all;
    std::optional<TimestampMs> from_ms{};   //!< the first moment wanted
    std::optional<TimestampMs> before_ms{}; //!< the first moment not wanted any more
    //! In the label, a contact's name, an address, the hash, the memo or an amount; in any case.
    std::string text{};

    bool is_everything() const {
        return kind == ActivityKind::all && !from_ms && !before_ms && text.empty();
    }
    bool operator==(const HistorySearch&) const = default;
};

//! Names of the book by address.
using ContactNames = std::map<Address, std::string>;

ContactNames names_of(const std::vector<Contact>& contacts);

//! The name of who is on the other side of an entry, or "".
std::string counterparty_name(const HistoryEntry& entry, const ContactNames& names);

//! A search made ready for thousands of lines.
class HistoryFilter {
public:
    HistoryFilter(HistorySearch search, std::string address_prefix);

    //! Whether a line with its label and name is wanted.
    bool fits(const ActivityEntry& line) const;
    //! No line older than this one can fit: the search may stop.
    bool is_over_at(const HistoryEntry& entry) const;

private:
    bool fits_kind(const ActivityEntry& line) const;
    bool holds_text(const ActivityEntry& line) const;

    HistorySearch search_;
    std::string prefix_;
    std::string wanted_; //!< folded
    std::string amount_; //!< the text as an amount's digits, or empty
};

//! The text without the difference of upper and lower case: Latin, Greek, Cyrillic.
std::string fold_case(std::string_view text);

} // namespace rustchain::wallet
