// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the title of an issue in a bounty listing says: an offer or a claim, and for how much.
#pragma once

#include "core/bounty/bounty_entry.hpp"

#include <optional>
#include <string_view>

namespace rustchain::bounty {

enum class TitleKind : std::uint8_t {
    offer, //!< a bounty
    claim, //!< somebody asks for, reports or answers the payout of one
    other, //!< neither: a question, an announcement
};

//! `is_labelled`: those who keep the listing put the label "bounty" on it.
TitleKind kind_of_title(std::string_view title, bool is_labelled);

//! At most one of the two is set; neither: the title names no reward that one claimant gets.
struct TitleReward {
    std::optional<Amount> reward;
    std::optional<RewardRange> range; //!< "up to 50 RTC" begins at nothing

    bool operator==(const TitleReward&) const = default;
};

//! The reward in RTC. What is in brackets goes before what is in parentheses, and that before the
//! rest; an amount for each thing done counts, the size of a pool does not.
TitleReward reward_in_title(std::string_view title);

} // namespace rustchain::bounty
