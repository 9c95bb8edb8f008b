// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Halving the way.
#include "core/sync/state/trust_climb.hpp"

namespace rustchain::sync {

TrustClimb::TrustClimb(TrustedHeader start, snapshot::CertifiedEpoch target,
                       const ChainParams& params, std::uint64_t spacing)
    : trusted_(std::move(start)), params_(params), spacing_(spacing) {
    ends_.push_back(std::move(target));
}

TrustClimb::Next TrustClimb::next() const {
    if (is_failed_)
        return Next::failed;
    if (ends_.empty())
        return Next::arrived;
    return wanted_ ? Next::fetch : Next::judge;
}

std::optional<EpochNumber> TrustClimb::between(Height low, Height high) const {
    // Kept ends are those of epochs k·spacing − 1; k runs from above `low` to below `high`.
    const std::uint64_t blocks = spacing_ * params_.epoch_blocks();
    const std::uint64_t first = low / blocks + 1;
    const std::uint64_t last = (high - 1) / blocks;
    if (first > last)
        return std::nullopt;
    return (first + (last - first) / 2) * spacing_ - 1;
}

void TrustClimb::took(Result<TrustedHeader, TrustFault> judged) {
    if (judged) {
        trusted_ = std::move(*judged);
        ends_.pop_back();
        return;
    }
    const bool is_too_far = judged.error() == TrustFault::too_few_trusted;
    if (is_too_far && ++steps_ < kMostSteps)
        wanted_ = between(trusted_.height, ends_.back().height());
    is_failed_ = !wanted_;
}

void TrustClimb::fetched(snapshot::CertifiedEpoch end) {
    if (wanted_ && end.height() == params_.last_height(*wanted_))
        ends_.push_back(std::move(end));
    else
        is_failed_ = true;
    wanted_.reset();
}

} // namespace rustchain::sync
