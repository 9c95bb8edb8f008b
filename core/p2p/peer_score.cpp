// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Costs, recovery, and what outlives a connection.
#include "core/p2p/peer_score.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace rustchain::p2p {
namespace {

struct Kind {
    std::string_view name;
    int cost;
};

constexpr std::array<Kind, static_cast<std::size_t>(Offence::kCount)> kKinds{{
    {"malformed message", 34},
    {"bad signature", 50},
    {"invalid block", 100},
    {"unrequested bulk", 20},
    {"broken promise", 10},
    {"flooding", 20},
}};

constexpr double kBackPerSecond = 1.0 / 60;
constexpr std::chrono::seconds kRewardPause{10};
constexpr std::size_t kLongestReason = 120;

const Kind& kind_of(Offence offence) {
    return kKinds[std::min(static_cast<std::size_t>(offence), kKinds.size() - 1)];
}

} // namespace

int cost_of(Offence offence) {
    return kind_of(offence).cost;
}

std::string_view name_of(Offence offence) {
    return kind_of(offence).name;
}

double PeerScore::penalty(runtime::MonotonicTime now) const {
    const std::chrono::duration<double> passed = std::max(now, since_) - since_;
    return std::max(0.0, penalty_ - passed.count() * kBackPerSecond);
}

int PeerScore::value(runtime::MonotonicTime now) const {
    return std::max(0, kFullScore - static_cast<int>(std::ceil(penalty(now))));
}

int PeerScore::punish(Offence offence, std::string_view reason, runtime::MonotonicTime now) {
    penalty_ = std::min<double>(kFullScore, penalty(now) + cost_of(offence));
    since_ = now;
    std::string text(name_of(offence));
    if (!reason.empty())
        text += ": " + std::string(reason);
    if (text.size() > kLongestReason) {
        std::size_t end = kLongestReason; // between letters, so that it stays UTF-8
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end;
        text.resize(end);
    }
    reasons_.push_front(std::move(text));
    if (reasons_.size() > kMostReasons)
        reasons_.pop_back();
    return value(now);
}

void PeerScore::reward(runtime::MonotonicTime now) {
    ++usefulness_;
    if (rewarded_ && now - *rewarded_ < kRewardPause)
        return;
    rewarded_ = now;
    penalty_ = std::max(0.0, penalty(now) - 1);
    since_ = now;
}

std::vector<std::string> PeerScore::reasons(runtime::MonotonicTime now) const {
    if (value(now) == kFullScore)
        return {};
    return {reasons_.begin(), reasons_.end()};
}

void PenaltyMemory::remember(const std::string& owner, const PeerScore& score,
                             runtime::MonotonicTime now) {
    const double penalty = score.penalty(now);
    if (penalty <= recall(owner, now).penalty(now))
        return; // also when there is none
    std::erase_if(scores_, [&](const auto& entry) { return entry.second.penalty(now) <= 0; });
    scores_.insert_or_assign(owner, PeerScore(penalty, now));
    if (scores_.size() > most_)
        scores_.erase(std::ranges::min_element(
            scores_, {}, [&](const auto& entry) { return entry.second.penalty(now); }));
}

PeerScore PenaltyMemory::recall(const std::string& owner, runtime::MonotonicTime now) const {
    const auto found = scores_.find(owner);
    return found == scores_.end() ? PeerScore() : PeerScore(found->second.penalty(now), now);
}

} // namespace rustchain::p2p
