// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One node's clock: its wall shows another time than the world's.
#pragma once

#include "core/runtime/clock.hpp"

namespace rustchain::simulation {

class NodeClock final : public runtime::Clock {
public:
    NodeClock(runtime::ManualClock& world, std::int64_t skew_ms)
        : world_(world), skew_ms_(skew_ms) {}

    TimestampMs now_ms() const override {
        return world_.now_ms() + static_cast<std::uint64_t>(skew_ms_);
    }
    runtime::MonotonicTime monotonic() const override { return world_.monotonic(); }
    runtime::Task<void> sleep_until(runtime::MonotonicTime when) override {
        return world_.sleep_until(when);
    }

private:
    runtime::ManualClock& world_;
    std::int64_t skew_ms_;
};

} // namespace rustchain::simulation
