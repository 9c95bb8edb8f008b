// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Token buckets: how much of something is allowed in a while.
#pragma once

#include "core/runtime/clock.hpp"

#include <map>
#include <optional>
#include <string>

namespace rustchain::p2p {

struct RateLimit {
    double per_second = 0;
    double burst = 0; //!< at once, after a long quiet
};

//! Fills with time up to its burst; starts full.
class TokenBucket {
public:
    TokenBucket(RateLimit limit, runtime::MonotonicTime now);

    //! Takes that much, or nothing and says false.
    bool take(double amount, runtime::MonotonicTime now);
    bool is_full(runtime::MonotonicTime now) const { return filled(now) >= limit_.burst; }

private:
    double filled(runtime::MonotonicTime now) const;

    RateLimit limit_;
    double tokens_;
    runtime::MonotonicTime last_;
};

//! A bucket for each network group, in a bounded table: groups beyond it share one bucket.
class GroupLimiter {
public:
    GroupLimiter(RateLimit limit, std::size_t most_groups) : limit_(limit), most_(most_groups) {}

    bool take(const std::string& group, runtime::MonotonicTime now);
    std::size_t groups() const { return buckets_.size(); }

private:
    RateLimit limit_;
    std::size_t most_;
    std::map<std::string, TokenBucket> buckets_;
    std::optional<TokenBucket> shared_;
    runtime::MonotonicTime swept_{};
};

} // namespace rustchain::p2p
