// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How the node does.
#include "app/gui/overview/node_pulse.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::size_t kMostBeats = 40;

} // namespace

void NodePulse::add(const ChainNews& news) {
    const bool is_old = !beats_.empty() && news.final_height <= beats_.back().height;
    // A block that was final before the program started says nothing about how long it took.
    if (is_old || news.final_height == 0 || news.finalised_ms < news.final_block_ms)
        return;
    beats_.push_back({.height = news.final_height,
                      .block_ms = news.final_block_ms,
                      .final_after_ms = news.finalised_ms - news.final_block_ms});
    if (beats_.size() > kMostBeats)
        beats_.pop_front();
}

std::optional<std::uint64_t> NodePulse::median_ms() const {
    if (beats_.empty())
        return std::nullopt;
    std::vector<std::uint64_t> times;
    for (const Beat& beat : beats_)
        times.push_back(beat.final_after_ms);
    auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

std::optional<std::uint64_t> NodePulse::slowest_ms() const {
    if (beats_.empty())
        return std::nullopt;
    return std::max_element(
               beats_.begin(), beats_.end(),
               [](const Beat& a, const Beat& b) { return a.final_after_ms < b.final_after_ms; })
        ->final_after_ms;
}

std::optional<std::uint64_t> NodePulse::block_time_ms() const {
    if (beats_.size() < 2)
        return std::nullopt;
    return (beats_.back().block_ms - beats_.front().block_ms) /
           (beats_.back().height - beats_.front().height);
}

QList<qreal> NodePulse::bars() const {
    QList<qreal> bars;
    const auto slowest = static_cast<qreal>(std::max<std::uint64_t>(1, slowest_ms().value_or(1)));
    for (const Beat& beat : beats_)
        bars.append(static_cast<qreal>(beat.final_after_ms) / slowest);
    return bars;
}

} // namespace rustchain::gui
