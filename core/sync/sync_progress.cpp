// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Samples of the work done.
#include "core/sync/sync_progress.hpp"

namespace rustchain::sync {
namespace {

constexpr std::uint64_t kSample_ms = 1'000;

} // namespace

void SyncProgress::begin(std::uint64_t now_ms) {
    samples_ = {{now_ms, 0, 0}};
    last_news_ms_ = now_ms;
    last_bytes_ = 0;
}

void SyncProgress::add(std::uint64_t now_ms, std::uint64_t done, std::uint64_t bytes) {
    if (bytes != last_bytes_) {
        last_bytes_ = bytes;
        last_news_ms_ = now_ms;
    }
    if (!samples_.empty() && now_ms < samples_.back().at_ms + kSample_ms)
        return;
    samples_.push_back({now_ms, done, bytes});
    while (samples_.front().at_ms + kWindow_ms < now_ms)
        samples_.pop_front();
}

std::uint64_t SyncProgress::bytes_per_second() const {
    if (samples_.size() < 2)
        return 0;
    const std::uint64_t passed_ms = samples_.back().at_ms - samples_.front().at_ms;
    return (samples_.back().bytes - samples_.front().bytes) * 1000 / passed_ms;
}

std::optional<std::uint64_t> SyncProgress::eta_s(std::uint64_t remaining) const {
    if (samples_.size() < 2)
        return std::nullopt;
    const std::uint64_t passed_ms = samples_.back().at_ms - samples_.front().at_ms;
    const std::uint64_t done = samples_.back().done - samples_.front().done;
    if (passed_ms < kLeast_ms || done == 0)
        return std::nullopt;
    const double seconds_each = static_cast<double>(passed_ms) / 1000 / static_cast<double>(done);
    return static_cast<std::uint64_t>(static_cast<double>(remaining) * seconds_each + 0.5);
}

bool SyncProgress::is_stalled(std::uint64_t now_ms) const {
    return now_ms >= last_news_ms_ + kStalled_ms;
}

} // namespace rustchain::sync
