// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// News from one part to many: publishers with subscriptions that end themselves, and the latest
// snapshot of a thing.
#pragma once

#include "core/runtime/clock.hpp"
#include "core/runtime/subscription.hpp"

#include <algorithm>
#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace rustchain::runtime {

//! Hands each published value to every subscriber. Every function may be called from any thread.
template <class T>
class Publisher {
public:
    using Callback = std::function<void(const T&)>;

    Publisher() = default;
    Publisher(const Publisher&) = delete;
    Publisher& operator=(const Publisher&) = delete;

    //! Calls `callback` on the publishing thread, inside publish(): keep it short.
    [[nodiscard]] Subscription subscribe(Callback callback) {
        auto entry = std::make_shared<Entry>();
        entry->callback = std::move(callback);
        return add(std::move(entry));
    }

    //! Calls `callback` on `executor`. At most `limit` values wait there; beyond that the oldest is
    //! dropped (1: only the newest).
    [[nodiscard]] Subscription subscribe_on(Executor executor, Callback callback,
                                            std::size_t limit = 1024) {
        auto entry = std::make_shared<Entry>();
        entry->callback = std::move(callback);
        entry->executor = std::move(executor);
        entry->limit = std::max<std::size_t>(limit, 1);
        return add(std::move(entry));
    }

    void publish(const T& value) {
        std::shared_ptr<const T> shared;
        for (const auto& entry : entries()) {
            if (!entry->executor) {
                entry->call([&] { entry->callback(value); });
                continue;
            }
            if (!shared)
                shared = std::make_shared<const T>(value);
            entry->enqueue(shared);
        }
    }

    std::size_t subscribers() const {
        std::lock_guard lock(list_->mutex);
        return list_->entries.size();
    }

private:
    struct Entry final : detail::SubscriptionEntry, std::enable_shared_from_this<Entry> {
        Callback callback;
        std::optional<Executor> executor;
        std::size_t limit = 1;
        std::mutex pending_mutex;
        std::deque<std::shared_ptr<const T>> pending;
        bool scheduled = false;

        void enqueue(std::shared_ptr<const T> value) {
            std::lock_guard lock(pending_mutex);
            if (pending.size() >= limit)
                pending.pop_front();
            pending.push_back(std::move(value));
            if (!scheduled) {
                scheduled = true;
                schedule();
            }
        }
        void schedule() {
            detail::post_to(*executor, [self = this->shared_from_this()] { self->deliver_one(); });
        }
        void deliver_one() {
            std::shared_ptr<const T> value;
            {
                std::lock_guard lock(pending_mutex);
                value = std::move(pending.front());
                pending.pop_front();
            }
            this->call([&] { callback(*value); });
            std::lock_guard lock(pending_mutex);
            scheduled = !pending.empty();
            if (scheduled)
                schedule();
        }
    };

    struct List final : detail::SubscriptionList {
        mutable std::mutex mutex;
        std::vector<std::shared_ptr<Entry>> entries;

        void remove(const detail::SubscriptionEntry* gone) override {
            std::lock_guard lock(mutex);
            std::erase_if(entries, [&](const auto& entry) { return entry.get() == gone; });
        }
    };

    Subscription add(std::shared_ptr<Entry> entry) {
        std::lock_guard lock(list_->mutex);
        list_->entries.push_back(entry);
        return Subscription(list_, std::move(entry));
    }

    std::vector<std::shared_ptr<Entry>> entries() const {
        std::lock_guard lock(list_->mutex);
        return list_->entries;
    }

    std::shared_ptr<List> list_ = std::make_shared<List>();
};

//! The newest immutable snapshot of something: one writer sets it, anyone gets it.
template <class T>
class Latest {
public:
    Latest() = default;
    explicit Latest(std::shared_ptr<const T> first) : value_(std::move(first)) {}

    std::shared_ptr<const T> get() const {
        std::lock_guard lock(mutex_);
        return value_;
    }
    void set(std::shared_ptr<const T> value) {
        std::lock_guard lock(mutex_);
        value_.swap(value); // the old one dies outside the lock
    }

private:
    mutable std::mutex mutex_;
    std::shared_ptr<const T> value_;
};

} // namespace rustchain::runtime
