// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a bounty is and waits for, in words. What others wrote is cut and cleaned here.
#pragma once

#include "core/bounty/bounty_entry.hpp"
#include "core/chain/receipt.hpp"
#include "core/node/reads/bounty_reads.hpp"

#include <QString>
#include <QStringList>

#include <map>
#include <set>

namespace rustchain::gui {

//! Whom a page speaks to, and the names they know.
struct BountyReader {
    std::set<Address> mine;           //!< of the open wallet
    QString wallet_name;              //!< that is paid
    std::map<Address, QString> names; //!< of the book
    std::string prefix;               //!< of addresses
    TimestampMs now_ms = 0;

    bool is_mine(const Address& address) const { return mine.contains(address); }
    //! "You" is a sentence's own: this gives the wallet's name, that of the book, or the short
    //! address.
    QString name_of(const Address& address) const;
};

//! A state as a badge: its words, Badge.Tone and icon.
struct BountyBadge {
    QString text;
    int tone = 0;
    QString icon;
};

//! Nothing: a listing's row, which is not on the chain.
BountyBadge bounty_badge(const std::optional<BountyState>& state);
//! "attest-probe #87": the repository's name and the issue of the terms, or the bounty's number.
QString bounty_name(BountyId id, const std::string& repository, const std::string& url);
QString bounty_title(std::string_view title);
//! "github.com/oxide-labs/attest-probe/issues/87": without scheme, cut.
QString link_text(std::string_view url);
//! The host alone; empty when it is no link that can be opened.
QString link_host(const QString& url);
//! Of the repository's pull request, where its terms stand on GitHub; else empty.
QString pull_request_url(const BountyRecord& record);
QString commit_url(const BountyRecord& record);

//! When a height is, was or will be.
TimestampMs time_at(const node::BountyDetail& bounty, Height height);
//! "12 Nov, 09:14".
QString when_text(TimestampMs ms);
//! "in 8 d 2 h", "in 12 min", or "over".
QString time_left_text(TimestampMs end_ms, TimestampMs now_ms);

//! What somebody can still do before it is paid, or how it ended.
QString bounty_risk_text(const node::BountyDetail& bounty, const BountyReader& reader);
//! Whom or what it waits for and since when: "Waiting for the maintainer's review since …". Empty
//! once it is closed.
QString bounty_wait_text(const node::BountyDetail& bounty, const BountyReader& reader);
//! "merge, sponsor or maintainer".
QString released_by_text(const BountyRecord& record);
//! "Sponsor, 31 of 31 bounties paid".
QString sponsor_record_text(const node::BountyPerson& person);
QString maintainer_record_text(const node::BountyPerson& person);
QString claimant_record_text(const node::BountyPerson& person);
//! Why the chain refused a move.
QString move_refusal_text(ReceiptStatus status);

} // namespace rustchain::gui
