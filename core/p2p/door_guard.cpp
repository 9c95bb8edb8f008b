// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting who stands at the door.
#include "core/p2p/door_guard.hpp"

#include <algorithm>

namespace rustchain::p2p {

DoorGuard::Answer DoorGuard::knock(const std::string& group, runtime::MonotonicTime now) {
    const auto of_group =
        static_cast<std::size_t>(std::ranges::count(waiting_, group, &Waiting::group));
    if (of_group >= limits_.half_open_of_a_group || !handshakes_.take(group, now)) {
        ++turned_away_;
        return {};
    }
    Answer answer;
    if (waiting_.size() >= limits_.half_open && !waiting_.empty()) {
        answer.dropped = waiting_.front().id;
        waiting_.pop_front();
    }
    answer.id = next_++;
    waiting_.push_back({*answer.id, group});
    return answer;
}

void DoorGuard::leave(Id id) {
    waiting_.remove_if([&](const Waiting& waiting) { return waiting.id == id; });
}

} // namespace rustchain::p2p
