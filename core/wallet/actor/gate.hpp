// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One coroutine at a time, first come first served, across its suspensions.
#pragma once

#include "core/runtime/channel.hpp"

#include <utility>
#include <variant>

namespace rustchain::wallet {

class Gate {
public:
    //! Held until destroyed.
    class Pass {
    public:
        explicit Pass(Gate& gate) : gate_(&gate) {}
        Pass(Pass&& other) noexcept : gate_(std::exchange(other.gate_, nullptr)) {}
        Pass& operator=(Pass&&) = delete;
        ~Pass() {
            if (gate_)
                gate_->inside_.try_receive();
        }

    private:
        Gate* gate_;
    };

    runtime::Task<Pass> enter() {
        co_await inside_.send({});
        co_return Pass(*this);
    }

private:
    runtime::Channel<std::monostate> inside_{1, runtime::WhenFull::wait};
};

} // namespace rustchain::wallet
