// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The road of a bounty from its terms to its payment: what happened, what comes, and what proves
// it.
#pragma once

#include "app/gui/bounties/bounty_words.hpp"

#include <vector>

namespace rustchain::gui {

//! What proves a step.
struct BountyEvidence {
    QString text;
    QString icon;
    QString place{}; //!< in this window: "explorer/transaction/…"
    QString url{};   //!< outside of it

    bool operator==(const BountyEvidence&) const = default;
};

struct TimelineEntry {
    QString key; //!< "posted", "funded", "claimed" …: stable
    QString title;
    QString text;
    QString time{};
    int mark = 0; //!< as StepMark.Step
    std::vector<BountyEvidence> evidence{};

    bool operator==(const TimelineEntry&) const = default;
};

//! The oldest first; steps that are still to come close it.
std::vector<TimelineEntry> bounty_timeline(const node::BountyDetail& bounty,
                                           const BountyReader& reader);

} // namespace rustchain::gui
