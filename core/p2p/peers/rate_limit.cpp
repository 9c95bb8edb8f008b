// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Filling, taking, and forgetting groups that were quiet.
#include "core/p2p/peers/rate_limit.hpp"

#include <algorithm>

namespace rustchain::p2p {
namespace {

//! A sweep looks at the whole table: not for every stranger that knocks.
constexpr std::chrono::seconds kSweepPause{1};

} // namespace

TokenBucket::TokenBucket(RateLimit limit, runtime::MonotonicTime now)
    : limit_(limit), tokens_(limit.burst), last_(now) {}

double TokenBucket::filled(runtime::MonotonicTime now) const {
    const std::chrono::duration<double> passed = std::max(now, last_) - last_;
    return std::min(limit_.burst, tokens_ + passed.count() * limit_.per_second);
}

bool TokenBucket::take(double amount, runtime::MonotonicTime now) {
    tokens_ = filled(now);
    last_ = std::max(now, last_);
    if (tokens_ < amount)
        return false;
    tokens_ -= amount;
    return true;
}

bool GroupLimiter::take(const std::string& group, runtime::MonotonicTime now) {
    auto found = buckets_.find(group);
    if (found == buckets_.end() && buckets_.size() >= most_ && now - swept_ >= kSweepPause) {
        std::erase_if(buckets_, [&](const auto& entry) { return entry.second.is_full(now); });
        swept_ = now;
    }
    if (found == buckets_.end() && buckets_.size() >= most_) {
        if (!shared_)
            shared_.emplace(limit_, now);
        return shared_->take(1, now);
    }
    if (found == buckets_.end())
        found = buckets_.emplace(group, TokenBucket(limit_, now)).first;
    return found->second.take(1, now);
}

} // namespace rustchain::p2p
