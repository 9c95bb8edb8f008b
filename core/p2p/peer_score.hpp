// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How well a peer behaves: 100 for a newcomer, 0 for one that has to go.
#pragma once

#include "core/p2p/peer_network.hpp"

#include <deque>
#include <map>
#include <vector>

namespace rustchain::p2p {

inline constexpr int kFullScore = 100;
inline constexpr std::size_t kMostReasons = 8;

//! What an offence takes away.
int cost_of(Offence offence);
//! "invalid block", for people.
std::string_view name_of(Offence offence);

//! What was taken away comes back: a point a minute.
class PeerScore {
public:
    PeerScore() = default;
    //! Begins with what is left of earlier offences.
    PeerScore(double penalty, runtime::MonotonicTime now) : penalty_(penalty), since_(now) {}

    //! Gives the score after it. Of the reason at most 120 bytes are kept.
    int punish(Offence offence, std::string_view reason, runtime::MonotonicTime now);
    //! The peer delivered something: a point back, at most one in ten seconds, so that nobody
    //! earns the right to misbehave.
    void reward(runtime::MonotonicTime now);

    int value(runtime::MonotonicTime now) const;
    double penalty(runtime::MonotonicTime now) const;
    std::uint64_t usefulness() const { return usefulness_; }
    //! Why it is below 100, newest first; none at 100.
    std::vector<std::string> reasons(runtime::MonotonicTime now) const;

private:
    double penalty_ = 0;
    runtime::MonotonicTime since_{}; //!< when penalty_ was right
    std::optional<runtime::MonotonicTime> rewarded_;
    std::uint64_t usefulness_ = 0;
    std::deque<std::string> reasons_;
};

//! What is left of the offences of those who went, so that coming back is no new beginning.
//! Bounded: the smallest penalty is forgotten first.
class PenaltyMemory {
public:
    explicit PenaltyMemory(std::size_t most = 1024) : most_(most) {}

    void remember(const std::string& owner, const PeerScore& score, runtime::MonotonicTime now);
    PeerScore recall(const std::string& owner, runtime::MonotonicTime now) const;
    std::size_t size() const { return scores_.size(); }

private:
    std::size_t most_;
    std::map<std::string, PeerScore> scores_; //!< without their reasons
};

} // namespace rustchain::p2p
