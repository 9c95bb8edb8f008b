// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An event that happens once and resumes one coroutine: what channels, clocks and groups wait with.
#pragma once

#include "core/runtime/clock.hpp"

#include <memory>
#include <mutex>

namespace rustchain::runtime {

//! Fired from any thread, awaited by one coroutine, in either order.
class OneShot : public std::enable_shared_from_this<OneShot> {
public:
    OneShot();
    ~OneShot();
    OneShot(const OneShot&) = delete;
    OneShot& operator=(const OneShot&) = delete;

    static std::shared_ptr<OneShot> make() { return std::make_shared<OneShot>(); }

    //! Resumes the waiter on its own executor, or lets the next wait() return at once. Later calls
    //! do nothing.
    void fire();
    bool has_fired() const;

    //! Suspends until fired; throws when cancelled.
    static Task<void> wait(std::shared_ptr<OneShot> shot);

private:
    struct Parked;
    template <class Handler>
    struct ParkedHandler;
    template <class Handler>
    void park(Handler handler);
    void resume(bool cancelled);

    mutable std::mutex mutex_;
    bool fired_ = false;
    std::unique_ptr<Parked> parked_;
};

} // namespace rustchain::runtime
