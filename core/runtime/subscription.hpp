// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The handle of a subscription: as long as it lives, the callback is called.
#pragma once

#include "core/runtime/clock.hpp"

#include <functional>
#include <memory>
#include <mutex>

namespace rustchain::runtime {

namespace detail {

//! One subscriber. Calls and the end of the subscription exclude each other, except inside the
//! callback itself.
class SubscriptionEntry {
public:
    virtual ~SubscriptionEntry() = default;
    //! Runs `body` unless the subscription has ended; what it throws is logged.
    void call(const std::function<void()>& body) noexcept;
    void end() noexcept;

private:
    std::recursive_mutex mutex_;
    bool ended_ = false;
};

class SubscriptionList {
public:
    virtual ~SubscriptionList() = default;
    virtual void remove(const SubscriptionEntry* gone) = 0;
};

void post_to(const Executor& executor, std::function<void()> work);

} // namespace detail

//! Ends its subscription when destroyed; after that the callback neither runs nor will run. It may
//! outlive the publisher. Do not destroy it while holding a lock that the callback takes.
class [[nodiscard]] Subscription {
public:
    Subscription() = default;
    Subscription(std::weak_ptr<detail::SubscriptionList> list,
                 std::shared_ptr<detail::SubscriptionEntry> entry)
        : list_(std::move(list)), entry_(std::move(entry)) {}
    ~Subscription() { reset(); }
    Subscription(Subscription&& other) noexcept
        : list_(std::move(other.list_)), entry_(std::move(other.entry_)) {}
    Subscription& operator=(Subscription&& other) noexcept;

    void reset() noexcept;
    bool is_active() const { return entry_ != nullptr; }

private:
    std::weak_ptr<detail::SubscriptionList> list_;
    std::shared_ptr<detail::SubscriptionEntry> entry_;
};

} // namespace rustchain::runtime
