// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Everything the finality machine knows: one epoch's views above the last final block.
#pragma once

#include "core/consensus/simplex/actions.hpp"
#include "core/consensus/simplex/vote_book.hpp"

#include <array>
#include <map>
#include <set>

namespace rustchain::consensus::simplex {

inline constexpr std::uint64_t kFirstTimeout_ms = 3000;
inline constexpr std::uint64_t kLongestTimeout_ms = 4000;
inline constexpr std::uint64_t kSkipsBeforeGrowth = 3;
inline constexpr std::uint64_t kRepeatInterval_ms = 1000;
inline constexpr std::uint64_t kRetryInterval_ms = 200; //!< of a block that could not be judged
inline constexpr View kViewsAhead = 16;  //!< votes further ahead are dropped; they are repeated
inline constexpr View kViewsBehind = 64; //!< votes further behind are dropped
inline constexpr std::size_t kTriesPerView = 4; //!< proposals executed for one view
inline constexpr std::size_t kMostAnswered = 1024;

//! What the machine is made with.
struct Settings {
    ChainId chain_id;
    ChainParams params;
    std::optional<crypto::PublicKey> own_key; //!< none: an observer
    crypto::VerifySignature verify = crypto::verify_schnorr;
};

//! One value for each kind of vote.
template <class T>
class ByKind {
public:
    T& operator[](VoteKind kind) { return values_[static_cast<std::size_t>(kind)]; }
    const T& operator[](VoteKind kind) const { return values_[static_cast<std::size_t>(kind)]; }
    auto begin() const { return values_.begin(); }
    auto end() const { return values_.end(); }

private:
    std::array<T, static_cast<std::size_t>(VoteKind::kCount)> values_{};
};

//! What is known of one view.
struct ViewRecord {
    ByKind<VoteBook> votes;
    ByKind<std::optional<Certificate>> certificates;
    ByKind<bool> has_cast;                 //!< own votes decided, for ever
    ByKind<std::optional<Vote>> own_votes; //!< own votes as signed
    bool has_proposed = false;             //!< own proposal decided
    std::optional<BlockHash> candidate;    //!< the proposal that stands
    std::size_t tries = 0;
    std::optional<ProposalClaim> shown; //!< the first good proposal

    const std::optional<Certificate>& notarization() const {
        return certificates[VoteKind::notarize];
    }
    const std::optional<Certificate>& nullification() const {
        return certificates[VoteKind::nullify];
    }
    const std::optional<Certificate>& finalization() const {
        return certificates[VoteKind::finalize];
    }
    //! What shows that a block of this view may be built upon; null when nothing does.
    const Certificate* parent_proof() const;
    //! The block that a quorum certified in this view; null when none.
    const BlockHash* certified() const;
};

enum class BlockStatus : std::uint8_t {
    waiting, //!< for its parent, or to be asked again
    checking,
    valid,
};

//! A block above the final one whose body the driver holds.
struct BlockRecord {
    BlockHash parent;
    Height height = 0;
    TimestampMs timestamp = 0;
    BlockStatus status = BlockStatus::waiting;
    std::uint64_t retry_ms = 0;
};

struct State {
    explicit State(Settings chosen) : settings(std::move(chosen)) {}

    Settings settings;
    std::optional<Committee> committee; //!< none before the first epoch is entered
    std::optional<Committee> previous;
    std::optional<std::size_t> own; //!< the own place in the set, when it may vote

    FinalHead final_head;
    View final_view = 0;                    //!< in this epoch; 0: the epoch before ended with it
    bool is_closed = false;                 //!< the epoch's last block is final
    std::optional<Certificate> epoch_proof; //!< finalisation of the last block of the epoch before

    View view = 0;
    std::optional<Certificate> entry_proof; //!< what let the node into the view
    std::uint64_t entered_ms = 0;
    std::uint64_t deadline_ms = 0; //!< when to nullify
    std::uint64_t repeat_ms = 0;
    std::uint64_t timer_ms = 0; //!< what was last asked for
    std::uint64_t skipped = 0;  //!< views in a row
    std::uint64_t timeout_ms = kFirstTimeout_ms;

    std::map<View, ViewRecord> views;
    std::map<View, ViewRecord> past_views; //!< before the final one, for late contradictions
    std::set<std::pair<std::size_t, std::uint8_t>> accused; //!< members and kinds of fault
    std::map<BlockHash, BlockRecord> blocks;
    std::optional<Certificate> finalization; //!< the latest, while its block is not yet executed
    std::map<BlockHash, std::uint64_t> asked_blocks;
    std::map<View, std::uint64_t> asked_views;
    std::map<PeerId, std::uint64_t> answered;
};

} // namespace rustchain::consensus::simplex
