// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A time limit on socket operations.
#include "core/http/deadline.hpp"

#include <boost/asio/steady_timer.hpp>

namespace rustchain::http {

struct Deadline::State : std::enable_shared_from_this<State> {
    State(boost::asio::any_io_executor executor, std::function<void()> on_passed)
        : timer(std::move(executor)), interrupt(std::move(on_passed)) {}

    void start(std::chrono::milliseconds limit) {
        timer.expires_after(limit);
        // A timer that expired just before it was set anew still reports: its round tells.
        timer.async_wait([self = shared_from_this(), mine = round](boost::system::error_code) {
            if (self->round != mine)
                return;
            self->passed = true;
            self->interrupt();
            self->start(std::chrono::milliseconds(50));
        });
    }

    boost::asio::steady_timer timer;
    std::function<void()> interrupt;
    std::uint64_t round = 0;
    bool passed = false;
};

Deadline::Deadline(boost::asio::any_io_executor executor, std::function<void()> interrupt)
    : state_(std::make_shared<State>(std::move(executor), std::move(interrupt))) {}

Deadline::~Deadline() {
    clear();
}

void Deadline::set(std::chrono::milliseconds limit) {
    ++state_->round;
    state_->passed = false;
    state_->start(limit);
}

void Deadline::clear() {
    ++state_->round;
    state_->passed = false;
    state_->timer.cancel();
}

bool Deadline::has_passed() const {
    return state_->passed;
}

} // namespace rustchain::http
