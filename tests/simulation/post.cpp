// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Delay, loss, doubles, bandwidth and partitions.
#include "tests/simulation/post.hpp"

#include "tests/simulation/test_signatures.hpp"

namespace rustchain::simulation {

Post::Post(std::size_t nodes, const LinkPlan& plan, std::uint64_t seed)
    : plan_(plan), seed_(seed), random_(seed), busy_until_bytes_(nodes) {}

std::uint64_t Post::delay_of(NodeIndex from, NodeIndex to) {
    const std::uint64_t span = plan_.longest_ms - plan_.shortest_ms;
    if (!plan_.is_steady)
        return plan_.shortest_ms + random_.below(span + 1);
    const std::uint64_t jitter = span / 10;
    const std::uint64_t own = mix(mix(seed_, from), to) % (span - jitter + 1);
    return plan_.shortest_ms + own + random_.below(jitter + 1);
}

void Post::send(NodeIndex from, NodeIndex to, const Message& message, std::uint64_t extra_ms) {
    if (from == to)
        return;
    ++sent_;
    if (!sides_.empty() && sides_[from] != sides_[to] && sides_[from] != 0 && sides_[to] != 0)
        return;
    std::uint64_t start_ms = now_ms_ + extra_ms;
    if (plan_.bytes_per_ms > 0) {
        std::uint64_t& busy = busy_until_bytes_[from];
        busy = std::max(busy, now_ms_ * plan_.bytes_per_ms) + bytes_of(*message);
        start_ms = std::max(start_ms, busy / plan_.bytes_per_ms);
    }
    if (plan_.loss_percent > 0 && random_.below(100) < plan_.loss_percent)
        return;
    const bool is_twice = plan_.twice_percent > 0 && random_.below(100) < plan_.twice_percent;
    for (int copy = 0; copy < (is_twice ? 2 : 1); ++copy)
        under_way_[start_ms + delay_of(from, to)].push_back({from, to, message});
}

void Post::send_all(NodeIndex from, const Message& message) {
    for (NodeIndex to = 0; to < busy_until_bytes_.size(); ++to)
        send(from, to, message);
}

std::optional<std::uint64_t> Post::next_ms() const {
    if (under_way_.empty())
        return std::nullopt;
    return under_way_.begin()->first;
}

std::vector<Delivery> Post::take_next() {
    return std::move(under_way_.extract(under_way_.begin()).mapped());
}

} // namespace rustchain::simulation
