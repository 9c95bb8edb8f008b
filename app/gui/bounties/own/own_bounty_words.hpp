// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the window says of a bounty that this wallet takes part in: its state, whose turn it is,
// what a payout waits for, and what is news.
#pragma once

#include "app/gui/bounties/own/own_bounties.hpp"

#include <QString>

namespace rustchain::gui {

//! What people call it: "attest-probe #87".
QString name_of(const OwnBounty& bounty);

//! A state with the tone of its badge (Badge.Tone) and the mark of its step (StageMark.Stage).
struct OwnStateWords {
    QString text;
    int tone = 0;
    int stage = 0;
};
OwnStateWords own_state_words(const OwnBounty& bounty, Height height);

//! What is next and whose turn it is, in a sentence.
QString next_words(const OwnBounty& bounty, const OwnBounties& own);
//! Since when it stands as it does.
TimestampMs standing_since_ms(const OwnBounty& bounty, const OwnBounties& own);
//! When a payout is to be expected: "about 30 s after the merge"; empty once it is paid.
QString expected_words(const OwnBounty& bounty);
//! The person or rule that a payout waits for, and since when; empty when it does not wait.
QString waiting_words(const OwnBounty& bounty, const OwnBounties& own, TimestampMs now_ms);
//! The pull request, or the hash of the payment in short.
QString evidence_words(const OwnBounty& bounty);

//! Something that concerns this wallet.
struct BountyNews {
    BountyId id = 0;
    QString text;
    bool is_important = false;

    bool operator==(const BountyNews&) const = default;
};
//! What `now` tells beyond `before`, the owner's own moves left out.
std::vector<BountyNews> bounty_news(const OwnBounties& before, const OwnBounties& now,
                                    bool hides_amounts);
//! Several at once, or while the wallet is locked: neither names nor amounts.
QString counted_news(int count, bool is_locked);

} // namespace rustchain::gui
