// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What went over the wire, in bins of three lengths.
#include "app/gui/network/traffic_history.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

struct BinPlan {
    std::uint64_t bin_ms = 0;
    std::size_t count = 0;
};

constexpr std::array<BinPlan, TrafficHistory::kSpans> kPlans{{
    {.bin_ms = 2'000, .count = 150},
    {.bin_ms = 20'000, .count = 180},
    {.bin_ms = 480'000, .count = 180},
}};
// A longer silence says nothing about how its bytes were spread.
constexpr TimestampMs kLongestStep = 10'000;
constexpr std::uint64_t kNowBins = 3;

double per_second(std::uint64_t bytes, std::uint64_t covered_ms) {
    return static_cast<double>(bytes) * 1000.0 / static_cast<double>(covered_ms);
}

//! bytes · part / whole.
std::uint64_t share_of(std::uint64_t bytes, std::uint64_t part_ms, std::uint64_t whole_ms) {
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>(Wide{bytes} * part_ms / whole_ms);
}

//! The bin that ends with this moment or holds it.
std::uint64_t newest_bin(TimestampMs now_ms, TrafficHistory::Span span) {
    return now_ms == 0 ? 0 : (now_ms - 1) / kPlans[span].bin_ms;
}

} // namespace

TimestampMs TrafficHistory::length_ms(Span span) {
    return kPlans[span].bin_ms * kPlans[span].count;
}

void TrafficHistory::add(TimestampMs now_ms, std::uint64_t bytes_in, std::uint64_t bytes_out) {
    const std::optional<Sample> before = last_;
    last_ = Sample{.time_ms = now_ms, .in = bytes_in, .out = bytes_out};
    if (!before || now_ms <= before->time_ms || now_ms - before->time_ms > kLongestStep ||
        bytes_in < before->in || bytes_out < before->out)
        return;
    for (std::size_t span = 0; span < kSpans; ++span) {
        const std::uint64_t bin_ms = kPlans[span].bin_ms;
        std::deque<Bin>& bins = bins_[span];
        // Spread evenly over the bins that the step touches: a late sample is no gap.
        TimestampMs from = before->time_ms;
        Sample left{
            .time_ms = now_ms - from, .in = bytes_in - before->in, .out = bytes_out - before->out};
        while (left.time_ms > 0) {
            const std::uint64_t number = from / bin_ms;
            const std::uint64_t part_ms = std::min((number + 1) * bin_ms - from, left.time_ms);
            const std::uint64_t in = share_of(left.in, part_ms, left.time_ms);
            const std::uint64_t out = share_of(left.out, part_ms, left.time_ms);
            if (bins.empty() || bins.back().number < number)
                bins.push_back({.number = number});
            bins.back().in += in;
            bins.back().out += out;
            bins.back().covered_ms += part_ms;
            from += part_ms;
            left = {.time_ms = left.time_ms - part_ms, .in = left.in - in, .out = left.out - out};
        }
        while (bins.front().number + kPlans[span].count <= (now_ms - 1) / bin_ms)
            bins.pop_front();
    }
}

std::optional<TrafficRate> TrafficHistory::rate(TimestampMs now_ms) const {
    Bin sum;
    for (const Bin& bin : bins_[FiveMinutes]) {
        if (bin.number + kNowBins <= newest_bin(now_ms, FiveMinutes))
            continue;
        sum.in += bin.in;
        sum.out += bin.out;
        sum.covered_ms += bin.covered_ms;
    }
    if (sum.covered_ms == 0)
        return std::nullopt;
    return TrafficRate{.in = per_second(sum.in, sum.covered_ms),
                       .out = per_second(sum.out, sum.covered_ms)};
}

std::vector<std::optional<TrafficRate>> TrafficHistory::line(Span span, TimestampMs now_ms) const {
    const BinPlan& plan = kPlans[span];
    std::vector<std::optional<TrafficRate>> rates(plan.count);
    const std::uint64_t newest = newest_bin(now_ms, span);
    for (const Bin& bin : bins_[span]) {
        if (bin.number > newest || newest - bin.number >= plan.count || bin.covered_ms == 0)
            continue;
        rates[plan.count - 1 - (newest - bin.number)] = TrafficRate{
            .in = per_second(bin.in, bin.covered_ms), .out = per_second(bin.out, bin.covered_ms)};
    }
    return rates;
}

} // namespace rustchain::gui
