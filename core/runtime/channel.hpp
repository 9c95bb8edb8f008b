// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounded queues between coroutines, threads and strands, with a say in what happens when they are
// full.
#pragma once

#include "core/runtime/one_shot.hpp"

#include <cassert>
#include <deque>
#include <list>
#include <optional>

namespace rustchain::runtime {

//! What a full channel does with one more value.
enum class WhenFull : std::uint8_t {
    wait,        //!< send() suspends until there is room; try_send() refuses
    drop_oldest, //!< the oldest value goes, and is counted
    refuse,      //!< the new value is refused, and is counted
};

enum class Sent : std::uint8_t {
    yes,
    full,   //!< refused
    closed, //!< nobody will receive it
};

namespace detail {

//! The coroutines that wait for one side of a channel, first come first served. The channel's mutex
//! guards it.
class WaitList {
public:
    std::shared_ptr<OneShot> enlist();
    void wake_one();
    void wake_all();
    //! Takes a waiter out that was cancelled; if it had been woken already, the next one is woken
    //! instead.
    void leave(const std::shared_ptr<OneShot>& waiter);

private:
    std::list<std::shared_ptr<OneShot>> waiters_;
};

} // namespace detail

//! A queue of at most `capacity` values. Every function may be called from any thread.
//! The channel must outlive the coroutines that wait on it.
template <class T>
class Channel {
public:
    Channel(std::size_t capacity, WhenFull when_full) : capacity_(capacity), when_full_(when_full) {
        assert(capacity > 0);
    }
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    //! Sends without waiting.
    Sent try_send(T value) {
        std::lock_guard lock(mutex_);
        return push(value);
    }

    //! Sends; with WhenFull::wait it suspends while the channel is full.
    Task<Sent> send(T value) {
        for (;;) {
            std::shared_ptr<OneShot> waiter;
            {
                std::lock_guard lock(mutex_);
                Sent sent = push(value);
                if (sent != Sent::full || when_full_ != WhenFull::wait)
                    co_return sent;
                waiter = senders_.enlist();
            }
            Leave leave{*this, senders_, waiter};
            co_await OneShot::wait(waiter);
            leave.waiter.reset();
        }
    }

    //! The next value; nothing once the channel is closed and empty.
    Task<std::optional<T>> receive() {
        for (;;) {
            std::shared_ptr<OneShot> waiter;
            {
                std::lock_guard lock(mutex_);
                if (auto value = pop())
                    co_return value;
                if (closed_)
                    co_return std::nullopt;
                waiter = receivers_.enlist();
            }
            Leave leave{*this, receivers_, waiter};
            co_await OneShot::wait(waiter);
            leave.waiter.reset();
        }
    }

    //! The next value if one is there.
    std::optional<T> try_receive() {
        std::lock_guard lock(mutex_);
        return pop();
    }

    //! No more sends; what is queued can still be received.
    void close() {
        std::lock_guard lock(mutex_);
        closed_ = true;
        senders_.wake_all();
        receivers_.wake_all();
    }

    bool is_closed() const {
        std::lock_guard lock(mutex_);
        return closed_;
    }
    std::size_t size() const {
        std::lock_guard lock(mutex_);
        return items_.size();
    }
    std::size_t capacity() const { return capacity_; }
    //! How many values were dropped or refused because the channel was full.
    std::uint64_t lost() const {
        std::lock_guard lock(mutex_);
        return lost_;
    }

private:
    struct Leave {
        Channel& channel;
        detail::WaitList& list;
        std::shared_ptr<OneShot> waiter;
        ~Leave() {
            if (!waiter)
                return;
            std::lock_guard lock(channel.mutex_);
            list.leave(waiter);
        }
    };

    Sent push(T& value) {
        if (closed_)
            return Sent::closed;
        if (items_.size() >= capacity_) {
            if (when_full_ == WhenFull::wait)
                return Sent::full;
            ++lost_;
            if (when_full_ == WhenFull::refuse)
                return Sent::full;
            items_.pop_front();
        }
        items_.push_back(std::move(value));
        receivers_.wake_one();
        return Sent::yes;
    }

    std::optional<T> pop() {
        if (items_.empty())
            return std::nullopt;
        std::optional<T> value(std::move(items_.front()));
        items_.pop_front();
        senders_.wake_one();
        return value;
    }

    const std::size_t capacity_;
    const WhenFull when_full_;
    mutable std::mutex mutex_;
    std::deque<T> items_;
    bool closed_ = false;
    std::uint64_t lost_ = 0;
    detail::WaitList receivers_;
    detail::WaitList senders_;
};

} // namespace rustchain::runtime
