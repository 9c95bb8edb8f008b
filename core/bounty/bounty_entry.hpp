// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One row of the board: a bounty on the chain, or one that a listing tells of.
#pragma once

#include "core/chain/bounty.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rustchain::bounty {

enum class BountySource : std::uint8_t {
    chain,
    listing, //!< not on the chain yet: nobody vouches for its reward, and it has no moves
};

//! Names one row. A listing's numbers are its own: they say nothing of the chain's.
struct BountyKey {
    BountySource source = BountySource::chain;
    std::uint64_t id = 0;

    auto operator<=>(const BountyKey&) const = default;
};

//! What a listing offers when it names no single amount.
struct RewardRange {
    Amount least;
    Amount most;

    bool operator==(const RewardRange&) const = default;
};

//! Texts are plain, bounded and without control or direction characters.
struct BountyEntry {
    BountyKey key;
    std::optional<BountyRecord> record; //!< of a bounty on the chain alone
    //! As it stands at the board's height: a lapsed claim reads funded. Nothing for a listing.
    std::optional<BountyState> state;
    std::string title;
    std::string repository; //!< "owner/name", lower case
    std::string url;
    std::vector<std::string> tags; //!< lower case, each once, ascending; the repository's name too
    std::optional<Amount> reward;  //!< nothing: the listing names none, or a range
    std::optional<RewardRange> range;
    std::string author;         //!< of a listing's row
    TimestampMs created_ms = 0; //!< of the block that posted it, or as the listing says
    TimestampMs updated_ms = 0; //!< as the listing says; 0 on the chain
    Height deadline = 0;        //!< the last height at which it can go on; 0: none, or closed

    bool is_on_chain() const { return key.source == BountySource::chain; }
    bool has_tag(std::string_view tag) const;
    //! Who has claimed it and still holds the claim, or was paid; nobody when it is free.
    std::optional<Address> claimant() const;

    bool operator==(const BountyEntry&) const = default;
};

using BountyEntryPtr = std::shared_ptr<const BountyEntry>;

//! The row of a bounty on the chain as it stands in the block of `height`.
BountyEntry make_entry(BountyId id, const BountyRecord& record, const ChainParams& params,
                       Height height, TimestampMs posted_ms);

//! What a title says of itself in brackets ("[Docs] …", "[easy] …") and the repository's name.
std::vector<std::string> tags_of(std::string_view title, std::string_view repository);

} // namespace rustchain::bounty
