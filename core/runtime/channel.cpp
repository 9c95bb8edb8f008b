// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who waits for a channel.
#include "core/runtime/channel.hpp"

#include <algorithm>

namespace rustchain::runtime::detail {

std::shared_ptr<OneShot> WaitList::enlist() {
    return waiters_.emplace_back(OneShot::make());
}

void WaitList::wake_one() {
    if (waiters_.empty())
        return;
    waiters_.front()->fire();
    waiters_.pop_front();
}

void WaitList::wake_all() {
    while (!waiters_.empty())
        wake_one();
}

void WaitList::leave(const std::shared_ptr<OneShot>& waiter) {
    auto place = std::find(waiters_.begin(), waiters_.end(), waiter);
    if (place == waiters_.end())
        wake_one();
    else
        waiters_.erase(place);
}

} // namespace rustchain::runtime::detail
