// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An event that happens once and resumes one coroutine.
#include "core/runtime/one_shot.hpp"

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace rustchain::runtime {

using boost::system::error_code;

struct OneShot::Parked {
    virtual ~Parked() = default;
    virtual void resume(error_code result) = 0;
};

//! A suspended coroutine with its executor, which is kept from running dry while it waits.
template <class Handler>
struct OneShot::ParkedHandler final : Parked {
    ParkedHandler(Handler parked, Executor home)
        : handler(std::move(parked)), executor(std::move(home)) {}

    void resume(error_code result) override {
        asio::post(executor,
                   [waiter = std::move(handler), result]() mutable { std::move(waiter)(result); });
    }

    Handler handler;
    Executor executor;
};

OneShot::OneShot() = default;
OneShot::~OneShot() = default;

void OneShot::fire() {
    resume(false);
}

bool OneShot::has_fired() const {
    std::lock_guard lock(mutex_);
    return fired_;
}

void OneShot::resume(bool cancelled) {
    std::unique_ptr<Parked> parked;
    {
        std::lock_guard lock(mutex_);
        if (fired_)
            return;
        fired_ = !cancelled;
        parked = std::move(parked_);
    }
    if (parked)
        parked->resume(cancelled ? error_code(asio::error::operation_aborted) : error_code());
}

template <class Handler>
void OneShot::park(Handler handler) {
    auto slot = asio::get_associated_cancellation_slot(handler);
    Executor home = asio::prefer(asio::get_associated_executor(handler),
                                 asio::execution::outstanding_work.tracked);
    auto parked = std::make_unique<ParkedHandler<Handler>>(std::move(handler), std::move(home));
    {
        std::lock_guard lock(mutex_);
        if (!fired_) {
            // Cancelling runs on the waiter's executor; a waiter that was fired meanwhile is not
            // parked any more.
            if (slot.is_connected())
                slot.assign([weak = weak_from_this()](asio::cancellation_type) {
                    if (auto shot = weak.lock())
                        shot->resume(true);
                });
            parked_ = std::move(parked);
            return;
        }
    }
    parked->resume({});
}

Task<void> OneShot::wait(std::shared_ptr<OneShot> shot) {
    OneShot* raw = shot.get();
    auto initiate = [raw](auto handler) { raw->park(std::move(handler)); };
    co_await asio::async_initiate<const asio::use_awaitable_t<>, void(error_code)>(
        initiate, asio::use_awaitable);
}

} // namespace rustchain::runtime
