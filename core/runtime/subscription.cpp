// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ending subscriptions safely.
#include "core/runtime/subscription.hpp"

#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/post.hpp>

namespace rustchain::runtime {

namespace detail {

void SubscriptionEntry::call(const std::function<void()>& body) noexcept {
    std::lock_guard lock(mutex_);
    if (ended_)
        return;
    try {
        body();
    } catch (...) {
        log::error("publisher", "a subscriber threw: {}", describe(std::current_exception()));
    }
}

void SubscriptionEntry::end() noexcept {
    std::lock_guard lock(mutex_);
    ended_ = true;
}

void post_to(const Executor& executor, std::function<void()> work) {
    asio::post(executor, std::move(work));
}

} // namespace detail

Subscription& Subscription::operator=(Subscription&& other) noexcept {
    if (this != &other) {
        reset();
        list_ = std::move(other.list_);
        entry_ = std::move(other.entry_);
    }
    return *this;
}

void Subscription::reset() noexcept {
    auto entry = std::move(entry_);
    entry_ = nullptr;
    if (!entry)
        return;
    entry->end();
    if (auto list = list_.lock())
        list->remove(entry.get());
}

} // namespace rustchain::runtime
