// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The terms of a new bounty as people write them: what each part means on the chain, and what is
// wrong with it in a sentence.
#pragma once

#include "app/gui/bounties/own/issue_link.hpp"
#include "core/chain/bounty.hpp"

#include <QString>

#include <optional>

namespace rustchain::gui {

//! The chain as the form sees it.
struct ChainMoment {
    ChainParams params;
    Height height = 0; //!< of the newest block
    TimestampMs now_ms = 0;
};

QString link_fault(IssueLinkFault fault);
QString title_fault(const QString& title);
//! `available`: what can be spent, nothing when it is not known.
QString reward_fault(const QString& text, const std::optional<Amount>& available);
std::optional<Amount> read_reward(const QString& text);

//! Days from now ("30"), or a day ("2026-12-24") whose end is meant. Gives the moment.
std::optional<TimestampMs> read_deadline(const QString& text, TimestampMs now_ms);
QString deadline_fault(const QString& text, const ChainMoment& moment);
//! The last height before the moment.
Height height_at(TimestampMs when_ms, const ChainMoment& moment);

//! Whole days, at least 1.
std::optional<std::uint64_t> read_days(const QString& text);
QString claim_days_fault(const QString& text, const ChainMoment& moment);
std::uint64_t blocks_of_days(std::uint64_t days, const ChainParams& params);
//! As many days as a deadline and a claim may last on this chain.
std::uint64_t most_days(const ChainParams& params);

//! Empty is fine: there is none.
QString release_key_fault(const QString& text);
std::optional<crypto::PublicKey> read_release_key(const QString& text);

} // namespace rustchain::gui
