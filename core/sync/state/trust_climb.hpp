// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way from a trusted header to a far one, by ends of epochs in between where needed.
#pragma once

#include "core/sync/state/trusted_header.hpp"

#include <optional>

namespace rustchain::sync {

//! Decides which certified end to look at next; asking for it is its user's business. Halves the
//! way while too few of the trusted set signed, so it takes about log2 of the epochs between.
class TrustClimb {
public:
    //! Of one climb; more ends than that are not looked at.
    static constexpr std::size_t kMostSteps = 256;

    //! Ends are kept each `spacing` epochs (epoch + 1 divisible by it).
    TrustClimb(TrustedHeader start, snapshot::CertifiedEpoch target, const ChainParams& params,
               std::uint64_t spacing);

    enum class Next : std::uint8_t {
        judge,   //!< advance_trust(trusted(), end()), and tell took()
        fetch,   //!< get the end of epoch wanted(), and tell fetched()
        arrived, //!< the target is trusted
        failed,  //!< there is no way
    };
    Next next() const;
    const TrustedHeader& trusted() const { return trusted_; }
    const snapshot::CertifiedEpoch& end() const { return ends_.back(); }
    EpochNumber wanted() const { return *wanted_; }

    //! What became of end().
    void took(Result<TrustedHeader, TrustFault> judged);
    //! The wanted epoch's end. One of another height counts as none.
    void fetched(snapshot::CertifiedEpoch end);
    //! Nobody keeps it.
    void not_kept() { is_failed_ = true; }

private:
    std::optional<EpochNumber> between(Height low, Height high) const;

    TrustedHeader trusted_;
    const ChainParams& params_;
    std::uint64_t spacing_;
    std::vector<snapshot::CertifiedEpoch> ends_; // to be trusted, the nearest last
    std::optional<EpochNumber> wanted_;
    bool is_failed_ = false;
    std::size_t steps_ = 0;
};

} // namespace rustchain::sync
