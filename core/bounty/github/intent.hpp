// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A move that GitHub asked for, until it is made or cannot be.
#pragma once

#include "core/bounty/github/github_news.hpp"
#include "core/chain/transaction.hpp"

#include <optional>

namespace rustchain::bounty::github {

enum class IntentKind : std::uint8_t { claim, submit, review, release, kCount };

//! "claim", "submit", "review", "release".
std::string_view name_of(IntentKind kind);

//! Signed and kept before it is sent: until it can never be in a block, nothing else is signed for
//! the same intent.
struct SentMove {
    TransactionHash hash;
    Bytes transaction;
    std::uint64_t nonce = 0;
    Height valid_until = 0;

    bool operator==(const SentMove&) const = default;
};

struct Intent {
    std::uint64_t number = 0; //!< counts from 1, in the order seen
    IntentKind kind = IntentKind::claim;
    IssueName issue;
    BountyId bounty = 0;            //!< 0: no bounty of the issue is known yet
    std::string login;              //!< who claims; whose work it is
    Address claimant;               //!< of a claim
    std::uint64_t pull_request = 0; //!< of the others
    bool approve = false;           //!< of a review
    CommitHash merge_commit;        //!< of a release
    TimestampMs seen_ms = 0;
    std::string waits_for; //!< a sentence for people
    TimestampMs waits_since_ms = 0;
    std::optional<SentMove> sent;

    bool operator==(const Intent&) const = default;
};

//! Whether a newer one of the same kind, bounty and work says the same anew.
bool is_same_matter(const Intent& a, const Intent& b);

//! Whose comment made the claim that the chain holds.
struct ClaimHolder {
    std::string login;
    Address claimant;

    bool operator==(const ClaimHolder&) const = default;
};

struct JudgeContext {
    const ChainParams& params;
    Height height = 0; //!< of the next block
    Address own;       //!< the release key's account
    std::optional<ClaimHolder> holder;
    bool claim_is_under_way = false;
};

//! What becomes of an intent for now.
struct Act {
    Payload move;
};
struct Wait {
    std::string reason;
};
struct Drop {
    std::string reason;
};
using Verdict = std::variant<Act, Wait, Drop>;

//! What the release key can do for an intent while the bounty stands like this. The chain decides
//! in the end.
Verdict judge(const Intent& intent, const BountyRecord& bounty, const JudgeContext& context);

} // namespace rustchain::bounty::github
